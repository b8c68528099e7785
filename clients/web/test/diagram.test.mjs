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
    await pane.page.locator('#save:disabled').waitFor();
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
  // qui i processi
}
`);
  });

  test('a label is edited in place; an empty one is refused, Escape leaves it', async () => {
    const pane = await open(GARA, '1 Gara');
    await pane.doubleClick(await pane.place('Requisiti'));
    await pane.page.keyboard.press('Delete');
    await pane.frame.getByText('Enter a text.').waitFor();
    await pane.page.keyboard.press('Enter');
    await pane.editing.waitFor();
    await picture(pane, 'refused');
    await pane.page.keyboard.press('Escape');
    await pane.editing.waitFor({ state: 'detached' });
    await pane.node('Requisiti').waitFor();
    await pane.select('Requisiti');
    await pane.page.keyboard.press('F2');
    await pane.editing.waitFor();
    await pane.page.keyboard.type('Requisiti "tecnici"');
    await pane.page.keyboard.press('Enter');
    await pane.node('Requisiti tecnici').or(pane.frame.locator('#diagram .map-node', { hasText: 'tecnici' })).first().waitFor();
    await pane.page.locator('.view-line').filter({ hasText: 'tecnici' }).waitFor();
    await saved(pane, GARA.replace('"Requisiti"', '"Requisiti \\"tecnici\\""'));
  });

  test('what is deleted comes back, by keys and by the undo of the text', async () => {
    const pane = await open(GARA, '1 Gara');
    const without = GARA.replace('      azione B "Pubblicazione"\n      A poi B\n', '').replace(' in F.B', '');
    await pane.select('Pubblicazione');
    await pane.page.keyboard.press('Delete');
    await pane.node('Pubblicazione').waitFor({ state: 'detached' });
    await saved(pane, without);
    await pane.page.keyboard.press('Control+z');
    await pane.node('Pubblicazione').waitFor();
    await saved(pane, GARA);
    await pane.page.keyboard.press('Control+y');
    await pane.node('Pubblicazione').waitFor({ state: 'detached' });
    await pane.page.locator('.view-line').first().click();
    await pane.page.keyboard.press('Control+z');
    await pane.node('Pubblicazione').waitFor();
    await pane.button('redo').click();
    await pane.node('Pubblicazione').waitFor({ state: 'detached' });
    await pane.button('undo').click();
    await pane.node('Pubblicazione').waitFor();
  });

  test('an action is dragged to another phase, back, and beside', async () => {
    const pane = await open(GARA, '1 Gara');
    const moved = GARA.replace('      azione A "Requisiti" // da rivedere\n', '').replace('      A poi B\n', '')
      .replace('fase G "Scelta"\n', 'fase G "Scelta" {\n      azione A "Requisiti" // da rivedere\n    }\n')
      .replace('in F.B\n', 'in F.B\n    G.A poi F.B\n');
    await pane.drag(await pane.place('Requisiti'), await pane.place('Scelta'));
    await pane.inside('Scelta', 'Requisiti');
    await saved(pane, moved);
    await pane.drag(await pane.place('Requisiti'), await pane.place('Bando', 0.5, 0.05));
    await pane.inside('Bando', 'Requisiti');
    await saved(pane, GARA.replace('      azione A "Requisiti" // da rivedere\n', '')
      .replace('      A poi B\n', '      azione A "Requisiti" // da rivedere\n      A poi F.B\n').replace('fase G "Scelta"', 'fase G "Scelta" {}'));
    const before = await pane.place('Requisiti');
    await pane.drag(before, { x: before.x + 40, y: before.y + 60 });
    await until(async () => Math.round((await pane.place('Requisiti')).y - before.y) !== 0, 'moved');
    await until(async () => (await maps.read('a.mappa.layout').catch(() => '')).includes('Action:A"'), 'positions kept');
  });

  test('a double click leads into the process, and back leads out', async () => {
    const pane = await open(GARA);
    await pane.doubleClick(await pane.place('1 Gara', 0.5, 0.9));
    await pane.shows('Decomposition – 1 Gara');
    await pane.doubleClick(await pane.place('Accordo', 0.5, 0.9));
    await pane.shows('Treatment – Accordo');
    await pane.button('back').click();
    await pane.shows('Decomposition – 1 Gara');
    assert.equal(await pane.page.locator('#diagram-choice option:checked').textContent(), '1 Gara');
    await pane.button('back').click();
    await pane.shows('Process map – Piano triennale');
  });

  test('layers are chosen and containers are collapsed, and both are kept', async () => {
    const pane = await open(GARA, '1 Gara');
    await pane.edges('DC_Flow', 2);
    await pane.button('layers').click();
    await pane.frame.getByLabel('Flow').uncheck();
    await pane.edges('DC_Flow', 0);
    await pane.button('layers').click();
    await pane.page.mouse.move(...Object.values(await pane.place('Bando', 0.1, 0.5)));
    await pane.node('Bando').locator('> .fold').click();
    await pane.node('Requisiti').waitFor({ state: 'detached' });
    await picture(pane, 'collapsed');
    await pane.page.reload();
    await status(pane.page, 'Saved');
    const again = await DiagramPane.open(pane.page);
    await again.choose('1 Gara');
    assert.deepEqual(await again.labels(), ['Bando', 'Scelta']);
    await again.edges('DC_Flow', 0);
  });

  test('while the text has a mistake the diagram stays, and takes part again when it is mended', async () => {
    const pane = await open(GARA, '1 Gara');
    await pane.page.locator('.view-line').filter({ hasText: 'fase G' }).click();
    await pane.page.keyboard.press('End');
    await pane.page.keyboard.type(' {{');
    await pane.button('stale').filter({ hasText: 'The text has a mistake' }).waitFor();
    assert.deepEqual(await pane.labels(), ['Bando', 'Requisiti', 'Pubblicazione', 'Accordo', 'Scelta']);
    await picture(pane, 'stale');
    await pane.page.keyboard.press('Backspace');
    await pane.page.keyboard.press('Backspace');
    await pane.button('stale').waitFor({ state: 'hidden' });
    await pane.drag(await pane.place('Requisiti'), await pane.place('Scelta'));
    await pane.inside('Scelta', 'Requisiti');
  });

  test('the diagram follows what is typed and what another program writes', async () => {
    const pane = await open(GARA, '1 Gara');
    await pane.page.locator('.view-line').filter({ hasText: 'fase G' }).click();
    await pane.page.keyboard.press('End');
    await pane.page.keyboard.press('Enter');
    await pane.page.keyboard.type('fase H "Contratto"');
    await pane.node('Contratto').waitFor();
    await saved(pane, GARA.replace('    fase G "Scelta"\n', '    fase G "Scelta"\n    fase H "Contratto"\n'));
    await maps.write('a.mappa', GARA.replace('"Scelta"', '"Selezione"'));
    await pane.node('Selezione').waitFor();
    await pane.node('Contratto').waitFor({ state: 'detached' });
  });

  test('what another program wrote meanwhile is not overwritten by a save of the diagram', async () => {
    const pane = await open(GARA, '1 Gara');
    await pane.draw('Phase', await pane.paper(0.9, 0.9), 'Mia');
    await maps.write('a.mappa', GARA.replace('"Scelta"', '"Selezione"'));
    await pane.page.keyboard.press('Control+s');
    await pane.page.locator('#conflict').waitFor();
    assert.equal(await maps.read('a.mappa'), GARA.replace('"Scelta"', '"Selezione"'));
    await pane.node('Mia').waitFor();
  });

  test('everything can be drawn by keys', async () => {
    const pane = await open(EMPTY.replace('  // qui i processi\n', '  processo P "1" "Gara"\n'), '1 Gara');
    const { keyboard } = pane.page;
    const named = async title => {
      await pane.editing.waitFor();
      await keyboard.type(title);
      await keyboard.press('Enter');
      await pane.selected(title).waitFor();
    };
    await pane.frame.locator('#diagram svg').focus();
    await keyboard.press('Alt+1');
    await named('Bando');
    await keyboard.press('Alt+2');
    await named('Requisiti');
    await keyboard.press('Home');
    await pane.selected('Bando').waitFor();
    await keyboard.press('Alt+2');
    await named('Pubblicazione');
    await keyboard.press('Home');
    await pane.selected('Bando').waitFor();
    await keyboard.press('Tab');
    await pane.selected('Requisiti').waitFor();
    await keyboard.press('Alt+5');
    await pane.button('message').filter({ hasText: 'press Enter' }).waitFor();
    await keyboard.press('End');
    await pane.selected('Pubblicazione').waitFor();
    await keyboard.press('Enter');
    await pane.edges('DC_Flow', 1);
    await keyboard.press('F2');
    await named('Avviso');
    await keyboard.press('Shift+Tab');
    await pane.selected('Requisiti').waitFor();
    await keyboard.press('Delete');
    await pane.node('Requisiti').waitFor({ state: 'detached' });
    await keyboard.press('Home');
    await pane.selected('Bando').waitFor();
    await keyboard.press('-');
    await pane.node('Avviso').waitFor({ state: 'detached' });
    await keyboard.press('+');
    await pane.node('Avviso').waitFor();
    await saved(pane, `piano Prova "Piano triennale" 2024-2026 usa PNA2013 {
  processo P "1" "Gara" {
    fase Fase1 "Bando" {
      azione Azione2 "Avviso"
    }
  }
}
`);
  });

  test('findings stand at what they are about, and in a list', async () => {
    const pane = await open(GARA.replace('in F.B\n', `in F.B
    scheda "1" per W {
      probabilità 5 2 1 1 1 3 = 13/6 = 2,66
      impatto 1 1 0 5 = 7/4 = 1,75
    }
`), '1 Gara');
    await pane.node('Accordo').locator('.sprotty-issue').hover();
    await pane.frame.locator('.sprotty-popup').filter({ hasText: '2,66 is no rendering of 13/6' }).waitFor();
    await pane.page.mouse.move(1, 1);
    await pane.button('findings').click();
    await pane.frame.getByRole('button', { name: '2,66 is no rendering of 13/6' }).click();
    await pane.selected('Accordo').waitFor();
    await picture(pane, 'findings');
  });

  test('several are chosen with the mouse, aligned and made larger', async () => {
    const pane = await open(GARA, '1 Gara');
    await pane.frame.locator('.header-tools i').nth(1).click();
    await pane.drag(await pane.paper(0.02, 0.02), await pane.paper(0.98, 0.98));
    await until(async () => await pane.frame.locator('#diagram .map-node.selected').count() === 5, 'five selected');
    await pane.page.keyboard.press('Escape');
    await until(async () => await pane.frame.locator('#diagram .map-node.selected').count() === 0, 'none selected');
    await pane.select('Requisiti');
    await pane.page.keyboard.down('Control');
    await pane.click(await pane.place('Pubblicazione', 0.5, 0.9));
    await pane.page.keyboard.up('Control');
    await pane.selected('Pubblicazione').waitFor();
    const at = await pane.place('Requisiti', 0.5, 0.9);
    await pane.page.mouse.click(at.x, at.y, { button: 'right' });
    await pane.frame.getByRole('menuitem', { name: 'Align left' }).click();
    await until(async () => Math.abs((await pane.place('Requisiti', 0)).x - (await pane.place('Pubblicazione', 0)).x) < 1, 'aligned');
    await pane.page.keyboard.press('Escape');
    await until(async () => await pane.frame.locator('#diagram .map-node.selected').count() === 0, 'none selected');
    await pane.select('Pubblicazione');
    const corner = await pane.place('Pubblicazione', 1, 1);
    await pane.drag(corner, { x: corner.x + 60, y: corner.y + 30 });
    await until(async () => (await pane.place('Pubblicazione', 1, 1)).x - corner.x > 30, 'larger');
    await saved(pane, GARA);
  });

  test('a drag ends where the mouse is released, outside of the diagram too, and lines that show what is aligned go', async () => {
    const pane = await open(GARA, '1 Gara');
    const lines = pane.frame.locator('#diagram .helper-line');
    const bar = await pane.frame.locator('#bar h1').boundingBox();
    for (const end of [at => at, () => ({ x: bar.x + 5, y: bar.y + 5 })]) {
      const at = await pane.place('Bando', 0.5, 0.05);
      const kept = await maps.read('a.mappa.layout').catch(() => '');
      await pane.page.mouse.move(at.x, at.y);
      await pane.page.mouse.down();
      await pane.page.mouse.move(at.x, at.y + 40, { steps: 8 });
      await lines.first().waitFor({ state: 'attached' });
      await pane.page.mouse.move(end(at).x, end(at).y + 30, { steps: 2 });
      await pane.page.mouse.up();
      await until(async () => await maps.read('a.mappa.layout').catch(() => '') !== kept, 'the place is kept');
      await until(async () => await lines.count() === 0, 'no line');
    }
    const before = await pane.place('Bando');
    await pane.page.mouse.move(before.x + 100, before.y + 100, { steps: 4 });
    assert.deepEqual(await pane.place('Bando'), before);
    await saved(pane, GARA);
  });

  test('the whole fits when the page changes its size, until somebody does something with it', async () => {
    const pane = await open(GARA, '1 Gara');
    const width = async label => (await pane.frame.locator(`#diagram .map-node[aria-label="${label}"] > .map-shape`).first().boundingBox()).width;
    const all = () => until(async () => (await pane.labels()).length === 5, 'all, for what is out of view is not there');
    await all();
    const before = await width('Bando');
    await pane.page.setViewportSize({ width: 900, height: 500 });
    await until(async () => await width('Bando') < before, 'smaller');
    await all();
    await pane.page.setViewportSize(WIDE);
    await until(async () => await width('Bando') === before, 'as large as before');
    await all();
    await pane.select('Requisiti');
    const at = await pane.place('Requisiti');
    await pane.page.setViewportSize({ width: 1400, height: 600 });
    assert.equal(await width('Bando'), before);
    assert.equal((await pane.place('Requisiti')).y, at.y);
  });

  test('an element is found by its title', async () => {
    const pane = await open(GARA, '1 Gara');
    await pane.button('search').click();
    await pane.page.keyboard.type('pubb');
    await pane.frame.locator('.autocomplete em').getByText('Pubb', { exact: true }).waitFor(); // the list is that of all that was typed
    await picture(pane, 'search');
    await pane.page.keyboard.press('Enter');
    await pane.selected('Pubblicazione').waitFor();
  });

  test('the diagram opens where the text says so, beside it', async () => {
    await maps.write('a.mappa', GARA);
    const page = await visit(browser, server.address, { viewport: WIDE });
    await page.locator('.codelens-decoration a').filter({ hasText: 'draw' }).nth(1).click();
    const pane = new DiagramPane(page);
    await pane.shows('Decomposition – 1 Gara');
    await page.locator('#diagram-close').click();
    await page.locator('#diagram-frame').waitFor({ state: 'hidden' });
  });

  test('what is copied is pasted into what is selected', async () => {
    const pane = await open(GARA, '1 Gara');
    await pane.select('Pubblicazione');
    await pane.page.keyboard.press('Control+c');
    await pane.select('Scelta');
    await pane.page.keyboard.press('Control+v');
    await pane.inside('Scelta', 'Pubblicazione');
    await saved(pane, GARA.replace('fase G "Scelta"\n', 'fase G "Scelta" {\n      azione B1 "Pubblicazione"\n    }\n'));
    await pane.page.keyboard.press('Control+z');
    await until(async () => await pane.node('Pubblicazione').count() === 1, 'taken back');
  });

  test('the diagram is exported as a picture', async () => {
    const pane = await open(GARA, '1 Gara');
    const [download] = await Promise.all([pane.page.waitForEvent('download'), pane.button('export').click()]);
    assert.match(download.suggestedFilename(), /\.svg$/);
  });

  for (const [colorScheme, locale, title] of [['light', 'en-US', 'Decomposition – 1 Gara'], ['dark', 'it-IT', 'Scomposizione – 1 Gara']]) {
    test(`axe finds nothing, ${colorScheme}, ${locale}`, async () => {
      const pane = await open(GARA, '1 Gara', { colorScheme, locale, reducedMotion: 'reduce' });
      await pane.shows(title);
      assert.deepEqual(await violations(pane.page), []);
      assert.deepEqual(await violations(await pane.document()), []);
      await picture(pane, `whole-${colorScheme}`);
      await pane.button('keys').click();
      assert.deepEqual(await violations(await pane.document()), []);
      await pane.page.keyboard.press('Escape');
      await pane.button('layers').click();
      assert.deepEqual(await violations(await pane.document()), []);
    });
  }
});
