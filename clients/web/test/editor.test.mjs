// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { cursorAfter, finding, folderOf, launch, MAP, serve, skip, status, until, violations, visit } from './editor.mjs';

describe('the web editor', { skip }, () => {
  let browser, maps, server;

  before(async () => { browser = await launch(); });
  after(() => browser.close());
  beforeEach(async () => {
    maps = await folderOf({ 'a.mappa': MAP, 'b.mappa': '// nothing yet\n' });
    server = await serve(maps.folder);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map(c => c.close()));
    await server.stop();
    await maps.remove();
  });
  const open = options => visit(browser, server.address, options);

  test('a map is opened and its findings are listed; the token is not left in the address', async () => {
    const page = await open();
    await status(page, 'Saved · 1 error');
    assert.match(await finding(page, 'mean-mismatch').textContent(), /4:40.*2,66 is no rendering of 13\/6/);
    assert.equal(await page.locator('#maps [aria-current]').textContent(), 'a.mappa1');
    assert.ok(!page.url().includes('token'));
    await finding(page, 'mean-mismatch').locator('button').click();
    await page.locator('#place').filter({ hasText: 'line 4, column 44' }).waitFor();
    await page.reload();
    await status(page, 'Saved · 1 error');
    assert.deepEqual(page.errors, []);
  });

  test('the words are Italian for those whose browser is', async () => {
    const page = await open({ locale: 'it-IT' });
    await status(page, 'Salvato · 1 errore');
    assert.match(await finding(page, 'mean-mismatch').textContent(), /2,66 non è 13\/6/);
    assert.equal(await page.locator('html').getAttribute('lang'), 'it');
  });

  test('a quick fix replaces the figure, and the map is saved', async () => {
    const page = await open();
    await finding(page, 'mean-mismatch').locator('button').click();
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').getByText(/2,1[67]/).first().waitFor();
    await page.keyboard.press('Enter');
    await status(page, 'Not saved');
    await page.getByText('No findings: everything holds.').or(finding(page, 'mean-off')).first().waitFor();
    assert.equal(await maps.read('a.mappa'), MAP);
    await page.keyboard.press('Control+s');
    await status(page, 'Saved');
    assert.match(await maps.read('a.mappa'), /= 13\/6 = 2,1[67]\n/);
    assert.deepEqual(page.errors, []);
  });

  test('words are completed, with places to fill in', async () => {
    const page = await open();
    await status(page, '1 error');
    await cursorAfter(page, 'impatto');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await page.keyboard.type('  ruo');
    await page.locator('.suggest-widget .monaco-list-row').filter({ hasText: 'ruolo' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+s');
    await until(async () => /\n {2}ruolo/.test(await maps.read('a.mappa')), 'completed and saved');
  });

  test('exact values, counts and the derivation are shown beside the text', async () => {
    const page = await open();
    await page.locator('.view-lines').getByText('13/6 = 2,1666…').first().waitFor();
    await page.locator('.codelens-decoration').getByText('1 finding').first().waitFor();
    await finding(page, 'mean-mismatch').locator('button').click();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    await page.locator('.monaco-hover').getByText('mean-mismatch').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.codelens-decoration a:visible').getByText('report').first().click();
    await page.locator('#report h2').filter({ hasText: 'Concorsi' }).or(page.locator('#report h2').filter({ hasText: 'Piano' })).waitFor();
  });

  test('a name is changed wherever it is used', async () => {
    await maps.write('a.mappa', MAP.replace('}\n}\n', '}\n  misura Rotazione specifica "Rotazione" per P1\n}\n'));
    const page = await open();
    await status(page, '1 error');
    await page.locator('.view-line').filter({ hasText: 'processo' }).first().click({ position: { x: 92, y: 8 } });
    await page.keyboard.press('F2');
    await page.locator('.rename-input').fill('Concorsi');
    await page.keyboard.press('Enter');
    await status(page, 'Not saved');
    await page.keyboard.press('Control+s');
    await until(async () => /processo Concorsi[^]*per Concorsi/.test(await maps.read('a.mappa')), 'renamed and saved');
  });

  test('a map that changed on the disk is read again, but never over what was typed', async () => {
    const page = await open();
    await status(page, '1 error');
    await maps.write('a.mappa', MAP.replace('2,66', '2,16'));
    await status(page, 'Read again from the disk: a.mappa');
    await cursorAfter(page, 'impatto');
    await page.keyboard.type(' // mine');
    await maps.write('a.mappa', '// theirs\n');
    await page.keyboard.press('Control+s');
    await page.locator('#conflict').waitFor();
    assert.equal(await maps.read('a.mappa'), '// theirs\n');
    await page.locator('#keep-mine').click();
    await until(async () => (await maps.read('a.mappa')).includes('// mine'), 'mine was kept');
    await page.locator('#conflict').waitFor({ state: 'hidden' });
  });

  test('theirs can be taken, and undone', async () => {
    const page = await open();
    await cursorAfter(page, 'impatto');
    await page.keyboard.type(' // mine');
    await maps.write('a.mappa', '// theirs\n');
    await page.locator('#take-disk').click();
    await page.locator('.view-line').filter({ hasText: '// theirs' }).waitFor();
    await status(page, 'Saved');
    await page.locator('.view-line').first().click();
    await page.keyboard.press('Control+z');
    await page.locator('.view-line').filter({ hasText: '// mine' }).waitFor();
    await status(page, 'Not saved');
  });

  test('a tab with unsaved changes asks before it goes', async () => {
    const page = await open();
    await cursorAfter(page, 'impatto');
    await page.keyboard.type(' // mine');
    await status(page, 'Not saved');
    const asked = new Promise(resolve => page.once('dialog', async d => { await d.accept(); resolve(d.type()); }));
    await page.reload();
    assert.equal(await asked, 'beforeunload');
    await status(page, 'Saved');
  });

  test('the loss of the connection is said, and mended', async () => {
    const sockets = [];
    const page = await open({ before: p => p.routeWebSocket(/\/lsp/, ws => { ws.connectToServer(); sockets.push(ws); }) });
    await status(page, '1 error');
    await sockets[0].close();
    await page.locator('#link').filter({ hasText: 'Connection lost' }).waitFor();
    await page.locator('#link').filter({ hasText: 'Connected' }).waitFor();
    await cursorAfter(page, 'impatto');
    await page.keyboard.type(' = 3');
    await page.locator('#found li').nth(1).waitFor();
  });

  test('a page without its token says what to do', async () => {
    const page = await visit(browser, new URL('/', server.address).href);
    await status(page, 'The token is missing');
  });

  test('everything can be done by keyboard', async () => {
    const page = await open();
    await status(page, '1 error');
    await page.locator('#diagram').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'skip-editor');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('// typed');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+s');
    await until(async () => (await maps.read('a.mappa')).startsWith('// typed\n'), 'saved');
    await page.keyboard.press('F6');
    await page.locator('#found button:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#place').filter({ hasText: 'line 5, column 44' }).waitFor();
    await page.keyboard.press('Control+m');
    await page.keyboard.press('Tab');
    await until(() => page.evaluate(() => !document.activeElement.closest('.monaco-editor')), 'out of the editor');
    await page.keyboard.press('F6');
    await page.locator('#keys:focus').waitFor();
    await page.keyboard.press('F6');
    await page.locator('#maps button:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#map-title').filter({ hasText: 'b.mappa' }).waitFor();
    await page.locator('#keys').focus();
    await page.keyboard.press('Enter');
    await page.locator('#help[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#help').waitFor({ state: 'hidden' });
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing, ${colorScheme}`, async () => {
      const page = await open({ colorScheme, reducedMotion: 'reduce' });
      await status(page, '1 error');
      await page.locator('.codelens-decoration').first().waitFor();
      assert.deepEqual(await violations(page), []);
      await page.locator('#keys').click();
      assert.deepEqual(await violations(page), []);
      await page.keyboard.press('Escape');
      await cursorAfter(page, 'impatto');
      await page.keyboard.type(' // mine');
      await maps.write('a.mappa', '// theirs\n');
      await page.locator('#conflict').waitFor();
      assert.deepEqual(await violations(page), []);
    });
  }
});
