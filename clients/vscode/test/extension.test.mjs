// SPDX-License-Identifier: EPL-2.0
// The packed extension in a stand-in for VS Code.
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { document, editor } from './editor.mjs';
import { here, project } from './places.mjs';

const root = mkdtempSync(join(tmpdir(), 'vaglio-'));
after(() => rmSync(root, { recursive: true }));

async function started(given) {
  const seen = editor(given);
  const subscriptions = [];
  await seen.extension.activate({ subscriptions });
  seen.stop = async () => {
    await seen.extension.deactivate();
    subscriptions.forEach(s => s.dispose());
  };
  return seen;
}

const wrong = `piano Roccamira "Piano di Roccamira" 2026-2028 usa PNA2013 {
  processo P1 "1" "Patrocini" {
    scheda S1 "1" {
      probabilità 3 5 1 3 1 3 = 16/6 = 2,76
      impatto 2 1 0 3 = 6/4 = 1,50
    }
  }
}
`;

test('a wrong figure in an open map is shown, with a link to its rule', { timeout: 300_000 }, async () => {
  const map = document(join(root, 'prova.mappa'), wrong);
  const seen = await started({ documents: [map], settings: { 'vaglio.command': project('vaglio') } });
  const found = await seen.until(() => seen.diagnostics.get(String(map.uri))?.find(d => d.code?.value === 'mean-mismatch'));
  assert.match(String(found.code.target), /\/mean-mismatch$/);
  assert.equal(found.range.start.line, 3);
  assert.match(found.message, /2,76 non/);
  assert.deepEqual(seen.messages, []);
  await seen.stop();
  assert.deepEqual([...seen.commands.keys()], []);
});

test('what the commands of the server answer is shown', { timeout: 300_000 }, async () => {
  const map = document(join(root, 'prova.mappa'), wrong);
  const seen = await started({ documents: [map], cursor: [3, 18], settings: { 'vaglio.command': project('vaglio') } });
  await seen.commands.get('vaglio.recompute')();
  assert.match(seen.informations.pop(), /^Vaglio: [1-9]\d* errori, \d+ avvisi, \d+ osservazioni$/);
  await seen.commands.get('vaglio.report')();
  assert.match(seen.shown.pop()[0], /^# .*Patrocini[^]*## Rilievi \(\d+\)[^]*mean-mismatch/);
  await seen.commands.get('vaglio.draw')();
  const [{ title, options, webview }] = seen.panels;
  assert.deepEqual([title, options.enableScripts], ['Diagramma', false]);
  assert.match(webview.html, /<img alt="[^"]*Patrocini[^"]*" src="data:image\/svg\+xml;base64,/);
  await seen.commands.get('vaglio.whatIf')();
  assert.match(seen.informations.pop(), /^indice 8\/3 = 2,6666… → 17\/6 = 2,8333…; rischio 4 → /);
  await seen.commands.get('vaglio.showFindings')(String(map.uri), { line: 1, character: 2 });
  assert.equal(seen.shown.pop()[0], String(map.uri));
  assert.equal(seen.executed.pop(), 'workbench.actions.view.problems');
  await seen.stop();
});

test('a checkout that is open needs no setting', { timeout: 300_000 }, async () => {
  const path = process.env.PATH;
  process.env.PATH = '/usr/bin:/bin';
  const seen = await started({ folders: [project('.')] });
  process.env.PATH = path;
  assert.deepEqual(seen.messages, []);
  assert.equal(seen.log[0], `info ${project('vaglio')} lsp (it)`);
  await seen.stop();
});

test('a command that is not there is said in the language of the user', async () => {
  const seen = await started({ settings: { 'vaglio.command': '/non/esiste' } });
  assert.deepEqual(seen.messages, [[
    "Il comando «/non/esiste» non può essere eseguito. Installare Vaglio, o indicare dov'è nell'impostazione «vaglio.command».",
    ['Impostazioni', 'Registro', 'Riavvia'],
  ]]);
  assert.deepEqual([...seen.commands.keys()], ['vaglio.restart', 'vaglio.showLog', 'vaglio.showFindings']);
  seen.commands.get('vaglio.showLog')();
  assert.ok(seen.log.shown);
  await seen.stop();
});

test('a server that stops while it starts is said once and not tried again', { timeout: 60_000 }, async () => {
  const broken = join(root, 'broken');
  writeFileSync(broken, '#!/bin/sh\necho "vaglio: Java 21 or newer is needed" >&2\nexit 2\n');
  chmodSync(broken, 0o755);
  const seen = await started({ settings: { 'vaglio.command': broken } });
  assert.equal(seen.messages.length, 1, JSON.stringify(seen.messages));
  assert.equal(seen.messages[0][0], 'Il server di Vaglio non si è avviato: vaglio: Java 21 or newer is needed');
  assert.ok(seen.log.some(l => l.includes('Java 21 or newer is needed')), seen.log.join('\n'));
  await seen.stop();
});

test('commands of the server are enabled, and from the palette they are about the cursor', { timeout: 60_000 }, async () => {
  const map = document(join(root, 'prova.mappa'), '');
  const seen = await started({ documents: [map], settings: { 'vaglio.command': here('test/stand-in.mjs') } });
  assert.deepEqual(seen.context, {
    'vaglio.recompute.offered': true, 'vaglio.whatIf.offered': true, 'vaglio.report.offered': false, 'vaglio.draw.offered': false,
  });
  await seen.commands.get('vaglio.recompute')();
  await seen.commands.get('vaglio.whatIf')('a', {}, '2,5');
  await seen.until(() => seen.informations.length === 2);
  assert.deepEqual(seen.informations.map(JSON.parse), [
    { command: 'vaglio.recompute', arguments: [String(map.uri), { line: 3, character: 7 }] },
    { command: 'vaglio.whatIf', arguments: ['a', {}, '2,5'] },
  ]);
  await seen.commands.get('vaglio.restart')();
  assert.equal(seen.context['vaglio.whatIf.offered'], true);
  assert.deepEqual(seen.messages, []);
  await seen.stop();
  assert.equal(seen.context['vaglio.whatIf.offered'], false);
});
