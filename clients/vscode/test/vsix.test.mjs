// SPDX-License-Identifier: EPL-2.0
// What npm run package has made.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { here, project } from './places.mjs';

/** The files of a zip archive by name. */
function unzip(file) {
  const data = readFileSync(file);
  const end = data.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = {};
  let at = data.readUInt32LE(end + 16);
  for (let i = 0; i < data.readUInt16LE(end + 10); i++) {
    const [packed, nameLength, extra, comment, local] = [data.readUInt32LE(at + 20), data.readUInt16LE(at + 28),
      data.readUInt16LE(at + 30), data.readUInt16LE(at + 32), data.readUInt32LE(at + 42)];
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const content = data.subarray(start, start + packed);
    files[data.toString('utf8', at + 46, at + 46 + nameLength)] = data.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content);
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

const files = unzip(here('vaglio.vsix'));

test('the package holds what it needs and nothing else', () => {
  assert.deepEqual(Object.keys(files).sort(), [
    '[Content_Types].xml',
    'extension.vsixmanifest',
    'extension/LICENSE.md',
    'extension/dist/NOTICES.txt',
    'extension/dist/extension.js',
    'extension/images/icon.png',
    'extension/l10n/bundle.l10n.it.json',
    'extension/language-configuration.json',
    'extension/package.json',
    'extension/package.nls.it.json',
    'extension/package.nls.json',
    'extension/readme.md',
    'extension/syntaxes/mappa.tmLanguage.json',
  ]);
});

test('everything that the manifest names is there', () => {
  const manifest = JSON.parse(files['extension/package.json']);
  const { languages, grammars } = manifest.contributes;
  for (const path of [manifest.main, manifest.icon, languages[0].configuration, languages[0].icon.light, grammars[0].path]) {
    assert.ok(files[`extension/${path.replace('./', '')}`], path);
  }
});

test('no file names a folder of the machine that packed it', () => {
  for (const [name, content] of Object.entries(files)) {
    for (const folder of [project('.'), homedir()].map(f => f.replace(/\/$/, '')).filter(f => f.length > 1)) {
      assert.ok(!content.toString('latin1').includes(`${folder}/`), `${folder} in ${name}`);
    }
  }
});

test('the licences of what is bundled go with it', () => {
  const notices = files['extension/dist/NOTICES.txt'].toString();
  const parts = notices.split(/^-{80}$/m).map(p => p.trim());
  assert.ok(parts.some(p => p.startsWith('vscode-languageclient ')));
  assert.deepEqual(parts.filter(p => !/^\S+ \S+ \((MIT|ISC|BlueOak-1\.0\.0)\)\n[^]{200}/.test(p)), []);
});
