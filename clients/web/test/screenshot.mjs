// SPDX-License-Identifier: EPL-2.0
// Writes the picture of the documentation: a published plan with its findings, exact values and a quick fix.
import { fileURLToPath } from 'node:url';
import { finding, launch, serve, skip, visit } from './editor.mjs';

if (skip) {
  throw new Error(skip);
}
const root = new URL('../../../', import.meta.url);
const server = await serve(fileURLToPath(new URL('examples', root)));
const browser = await launch();
const page = await visit(browser, `${server.address}#dtl-2019.mappa`, { locale: process.argv[2] ?? 'en-US' });
await finding(page, 'mean-mismatch').locator('button').click();
await page.locator('.codelens-decoration a:visible').first().waitFor();
await page.locator('.view-lines').getByText('13/6 = 2,1666…').first().waitFor();
await page.keyboard.press('Control+.');
await page.locator('.action-widget').getByText('2,16').first().waitFor();
await page.evaluate(folder => { folder.textContent = 'examples'; }, await page.locator('#folder').elementHandle());
await page.waitForTimeout(500); // scroll bars fade
await page.screenshot({ path: fileURLToPath(new URL('docs/images/editor.png', root)) });
await browser.close();
await server.stop();
