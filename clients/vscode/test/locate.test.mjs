// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { load } from './load.mjs';
import { project } from './places.mjs';

const { locate } = await load('src/locate.ts');
const { launch } = await load('src/launch.ts');
const root = mkdtempSync(join(tmpdir(), 'vaglio-'));
after(() => rmSync(root, { recursive: true }));

function program(path) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

const onPath = program('bin/vaglio');
const elsewhere = program('elsewhere/vaglio');
const inCheckout = program('checkout/vaglio');
program('checkout/bundles/org.vaglio.cli/pom.xml');
program('stranger/vaglio');
program('windows/vaglio.cmd');
mkdirSync(join(root, 'bin2/vaglio'), { recursive: true });

const find = given => locate({ setting: '', folders: [], trusted: true, path: '', windows: false, ...given });

test('the setting comes first and stands alone', () => {
  assert.equal(find({ setting: elsewhere, path: join(root, 'bin') }), elsewhere);
  assert.equal(find({ setting: join(root, 'nowhere'), path: join(root, 'bin') }), undefined);
  assert.equal(find({ setting: ' vaglio ', path: join(root, 'bin') }), onPath);
});

test('a relative setting is in an open folder that is trusted', () => {
  assert.equal(find({ setting: './vaglio', folders: [join(root, 'elsewhere')] }), elsewhere);
  assert.equal(find({ setting: './vaglio', folders: [join(root, 'elsewhere')], trusted: false }), undefined);
});

test('the PATH comes before a checkout', () => {
  assert.equal(find({ path: join(root, 'bin'), folders: [join(root, 'checkout')] }), onPath);
});

test('relative entries of the PATH and folders called vaglio are passed over', () => {
  assert.equal(find({ path: `.:${join(root, 'bin2')}:${join(root, 'bin')}` }), onPath);
  assert.equal(find({ path: '.' }), undefined);
});

test('a checkout that is open and trusted serves itself', () => {
  assert.equal(find({ folders: [join(root, 'stranger'), join(root, 'checkout')] }), inCheckout);
  assert.equal(find({ folders: [join(root, 'checkout')], trusted: false }), undefined);
  assert.equal(find({ folders: [join(root, 'stranger')] }), undefined);
});

test('this project is a checkout', () => {
  assert.equal(find({ folders: [project('.')] }), project('vaglio'));
});

test('the command is asked for its language server, a script of Windows through its shell', () => {
  assert.deepEqual(launch('/bin/vaglio'), { command: '/bin/vaglio', args: ['lsp'] });
  assert.equal(find({ path: join(root, 'windows'), windows: true }), join(root, 'windows/vaglio.cmd'));
  assert.deepEqual(launch('C:\\v\\vaglio.cmd'), { command: '"C:\\v\\vaglio.cmd"', args: ['lsp'], options: { shell: true } });
});
