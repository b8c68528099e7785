// SPDX-License-Identifier: EPL-2.0
// The real server, started as the extension starts it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import protocol from 'vscode-languageserver-protocol/node';
import { load } from './load.mjs';
import { maps, project } from './places.mjs';

const { launch } = await load('src/launch.ts');
const map = maps.find(m => m.name === 'esempio-comune.mappa');
const uri = pathToFileURL(map.path).href;
const published = [];
const waiting = [];
let server;
let connection;

/** The next diagnostics of the map that meet the condition. */
function diagnostics(meet) {
  return new Promise(resolve => {
    waiting.push({ meet, resolve });
    settle();
  });
}

function settle() {
  while (waiting.length > 0 && published.length > 0) {
    const next = published.shift();
    if (waiting[0].meet(next)) {
      waiting.shift().resolve(next);
    }
  }
}

before(async () => {
  const { command, args, options } = launch(project('vaglio'));
  server = spawn(command, args, { ...options, stdio: ['pipe', 'pipe', 'inherit'] });
  connection = protocol.createProtocolConnection(new protocol.StreamMessageReader(server.stdout),
    new protocol.StreamMessageWriter(server.stdin));
  connection.onNotification(protocol.PublishDiagnosticsNotification.type, params => {
    if (params.uri === uri) {
      published.push(params);
      settle();
    }
  });
  connection.onUnhandledNotification(() => {});
  connection.listen();
}, { timeout: 300_000 });

after(() => server.kill());

test('the server introduces itself', { timeout: 300_000 }, async () => {
  const result = await connection.sendRequest(protocol.InitializeRequest.type, {
    processId: process.pid,
    locale: 'it',
    rootUri: null,
    workspaceFolders: null,
    capabilities: { textDocument: { publishDiagnostics: { codeDescriptionSupport: true, relatedInformation: true, versionSupport: true } } },
  });
  assert.equal(result.serverInfo.name, 'vaglio');
  assert.equal(result.capabilities.textDocumentSync.change, protocol.TextDocumentSyncKind.Incremental);
  await connection.sendNotification(protocol.InitializedNotification.type, {});
});

test('a map that holds has no diagnostics', { timeout: 60_000 }, async () => {
  await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type,
    { textDocument: { uri, languageId: 'mappa', version: 1, text: map.text } });
  assert.deepEqual((await diagnostics(() => true)).diagnostics, []);
});

test('a wrong figure that is typed is reported with its rule, where it stands, in the language of the user', { timeout: 60_000 }, async () => {
  const lines = map.text.split('\n');
  const line = lines.findIndex(l => /^ *probabilità .* = \d+,\d+$/.test(l));
  const character = lines[line].lastIndexOf('=') + 2;
  const right = lines[line].slice(character);
  const range = { start: { line, character }, end: { line, character: lines[line].length } };
  await change(2, range, '9,99');
  const wrong = (await diagnostics(d => d.diagnostics.length > 0)).diagnostics.find(d => d.code === 'mean-mismatch');
  assert.equal(wrong.source, 'vaglio');
  assert.equal(wrong.severity, protocol.DiagnosticSeverity.Error);
  assert.match(wrong.codeDescription.href, /mean-mismatch/);
  assert.equal(wrong.range.start.line, line);
  assert.match(wrong.message, /9,99 non/);

  await change(3, { start: range.start, end: { line, character: character + 4 } }, right);
  assert.deepEqual((await diagnostics(d => d.diagnostics.length === 0)).diagnostics, []);
});

function change(version, range, text) {
  return connection.sendNotification(protocol.DidChangeTextDocumentNotification.type,
    { textDocument: { uri, version }, contentChanges: [{ range, text }] });
}

test('it stops when it is told', { timeout: 60_000 }, async () => {
  const gone = once(server, 'exit');
  await connection.sendRequest(protocol.ShutdownRequest.type);
  await connection.sendNotification(protocol.ExitNotification.type);
  assert.deepEqual(await gone, [0, null]);
});
