// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { here, project } from './places.mjs';

const read = path => readFileSync(here(path), 'utf8');
const keys = path => Object.keys(JSON.parse(read(path))).sort();

test('all that the manifest says is there in both languages', () => {
  const said = [...new Set([...read('package.json').matchAll(/"%(.+?)%"/g)].map(m => m[1]))].sort();
  assert.deepEqual(keys('package.nls.json'), said);
  assert.deepEqual(keys('package.nls.it.json'), said);
});

test('all that the extension says is there in Italian', () => {
  const source = readdirSync(here('src')).map(n => read(`src/${n}`)).join('\n');
  const said = [...source.matchAll(/l10n\.t\('([^']+)'/g)].map(m => m[1]).sort();
  assert.ok(said.length >= 6);
  assert.deepEqual(keys('l10n/bundle.l10n.it.json'), said);
});

test('the version is that of the project', () => {
  const [, version] = readFileSync(project('pom.xml'), 'utf8').match(/<version>(\d+\.\d+\.\d+)(-SNAPSHOT)?<\/version>/);
  assert.equal(JSON.parse(read('package.json')).version, version);
});

test('the lock file holds no address of a registry', () => {
  assert.doesNotMatch(read('package-lock.json'), /"resolved"|registry/);
});
