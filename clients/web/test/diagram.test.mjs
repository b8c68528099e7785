// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { DiagramPane } from './diagram.mjs';
import { folderOf, launch, serve, skip, status, until, violations, visit } from './editor.mjs';

const EMPTY = `piano Prova "Piano triennale" 2024-2026 usa PNA2013 {
  // qui i processi
}
`;
const GARA = `piano Prova "Piano triennale" 2024-2026 usa PNA2013 {
  processo P "1" "Gara" {
    fase F "Bando" {
      azione A "Requisiti" // da rivedere
      azione B "Pubblicazione"
      A poi B
    }
    fase G "Scelta"
    F poi G
    evento W "Accordo" in F.B
  }
}
`;
const WIDE = { width: 1500, height: 900 };
/** A folder for pictures of what was drawn, for people to look at; none without it. */
const PICTURES = process.env.SCREENSHOTS;

describe('the editor of diagrams', { skip }, () => {
  let browser, maps, server;

  before(async () => { browser = await launch(); });
  after(() => browser.close());
  beforeEach(async () => {
    maps = await folderOf({ 'a.mappa': GARA });
    server = await serve(maps.folder);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map(c => c.close()));
    await server.stop();
    await maps.remove();
  });

  async function open(text, diagram, options = {}) {
    await maps.write('a.mappa', text);
    const page = await visit(browser, server.address, { viewport: WIDE, ...options });
    await status(page, options.locale === 'it-IT' ? 'Salvato' : 'Saved');
    const pane = await DiagramPane.open(page);
    if (diagram) {
      await pane.choose(diagram);
    }
    return pane;
  }

  /** Saves by the key of the diagram, and compares the whole text. */
  async function saved(pane, text) {
    await pane.page.keyboard.press('Control+s');
    await status(pane.page, 'Saved');
    assert.equal(await maps.read('a.mappa'), text);
    assert.deepEqual(pane.page.errors, []);
  }

  const picture = (pane, name) => PICTURES && pane.page.screenshot({ path: `${PICTURES}/${name}.png` });

  test('a decomposition is drawn from nothing with the mouse, and the text beside it says the same', async () => {
    const pane = await open(EMPTY);
    await pane.draw('Process', await pane.paper(0.7, 0.2), 'Gara');
    await pane.doubleClick(await pane.place('Gara', 0.5, 0.9));
    await pane.shows('Decomposition – Gara');
    await pane.draw('Phase', await pane.paper(0.3, 0.2), 'Bando');
    await pane.draw('Phase', await pane.paper(0.8, 0.8), 'Scelta');
    await pane.draw('Action', await pane.place('Bando'), 'Requisiti');
    await pane.draw('Action', await pane.place('Bando', 0.5, 0.05), 'Pubblicazione');
    await picture(pane, 'phases');
    await pane.join('Flow', await pane.place('Requisiti'), await pane.place('Pubblicazione'));
    await pane.edges('DC_Flow', 1);
    await pane.join('Flow', await pane.place('Bando', 0.5, 0.05), await pane.place('Scelta'));
    await pane.edges('DC_Flow', 2);
    await pane.draw('Risk event', await pane.place('Requisiti'), 'Su misura');
    await picture(pane, 'drawn');
    await saved(pane, `piano Prova "Piano triennale" 2024-2026 usa PNA2013 {
  // qui i processi
  processo Processo1 "Gara" {
    fase Fase1 "Bando" {
      azione Azione1 "Requisiti" {
        evento Evento1 "Su misura"
      }
      azione Azione2 "Pubblicazione"
      Azione1 poi Azione2
    }
    fase Fase2 "Scelta"
    Fase1 poi Fase2
  }
}
`);
  });
});
