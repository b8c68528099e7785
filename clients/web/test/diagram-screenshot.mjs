// SPDX-License-Identifier: EPL-2.0
// Writes the picture of the documentation: a process of an example in text and diagram, side by side.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { DiagramPane } from './diagram.mjs';
import { folderOf, launch, serve, skip, status, visit } from './editor.mjs';

if (skip) {
  throw new Error(skip);
}
const root = new URL('../../../', import.meta.url);
const maps = await folderOf({ 'esempio-comune.mappa': await readFile(new URL('examples/esempio-comune.mappa', root), 'utf8') });
const server = await serve(maps.folder);
const browser = await launch();
const page = await visit(browser, `${server.address}#esempio-comune.mappa`, { viewport: { width: 1440, height: 860 } });
await status(page, 'Saved');
const pane = await DiagramPane.open(page);
await pane.choose('1 Affidamento diretto di servizi e forniture');
await pane.button('layers').click();
await pane.frame.getByLabel('Measures').check();
await pane.node('Rotazione degli operatori economici affidatari').waitFor();
await pane.button('layers').click();
await pane.button('fit').click();
await pane.select('Scelta del fornitore');
await page.locator('.view-line').filter({ hasText: 'Scelta del fornitore' }).first().waitFor();
await page.evaluate(folder => { folder.textContent = 'examples'; }, await page.locator('#folder').elementHandle());
await page.mouse.move(5, 5);
await page.waitForTimeout(900); // scroll bars fade
await page.screenshot({ path: fileURLToPath(new URL('docs/images/diagram-editor.png', root)) });
await browser.close();
await server.stop();
await maps.remove();
