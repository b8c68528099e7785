// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { here, maps } from './places.mjs';

const configuration = JSON.parse(readFileSync(here('language-configuration.json'), 'utf8').replace(/^\s*\/\/.*$/gm, ''));
const { increaseIndentPattern, decreaseIndentPattern } = configuration.indentationRules;
const increase = new RegExp(increaseIndentPattern);
const decrease = new RegExp(decreaseIndentPattern);

test('words are names, with accents and a ^, and figures with a decimal comma', () => {
  const words = text => text.match(new RegExp(configuration.wordPattern, 'g'));
  assert.deepEqual(words('probabilità 5 = 13/6 = 2,66'), ['probabilità', '5', '13', '6', '2,66']);
  assert.deepEqual(words('misura ^per per P1.F2 «Può»'), ['misura', '^per', 'per', 'P1', 'F2', 'Può']);
  assert.deepEqual(words('accetta sum-mismatch 2024-2026'), ['accetta', 'sum-mismatch', '2024', '2026']);
});

test('what is opened is closed', () => {
  const pairs = Object.fromEntries(configuration.autoClosingPairs.map(p => [p.open, p.close]));
  assert.deepEqual(pairs, { '{': '}', '(': ')', '"': '"', '«': '»', '/*': ' */' });
});

test('lines of the project\'s maps are indented as the rules say', () => {
  for (const map of maps) {
    let level = 0;
    let inComment = false;
    map.text.split('\n').forEach((line, number) => {
      if (!inComment && line.trim() && !/^\s*\/\//.test(line)) {
        level -= decrease.test(line) ? 1 : 0;
        assert.equal(line.match(/^ */)[0].length, 2 * level, `${map.name}:${number + 1}`);
        level += increase.test(line) ? 1 : 0;
      }
      inComment = inComment ? !line.includes('*/') : /\/\*(?!.*\*\/)/.test(line);
    });
    assert.equal(level, 0, map.name);
  }
});

test('a brace in a comment, in a text or in a block of one line indents nothing', () => {
  assert.ok(!increase.test('  // scheda {'));
  assert.ok(!increase.test('  scheda S1 "1" { probabilità 5 }'));
  assert.ok(!increase.test('  processo P1 "1" "tra { parentesi"'));
  assert.ok(increase.test('  scheda S1 "1" { // prova'));
  assert.ok(increase.test('  elenco "commi" { "1" «}» "2"'));
});

test('a comment that is broken goes on as a comment', () => {
  const [rule] = configuration.onEnterRules;
  assert.match('  // una nota', new RegExp(rule.beforeText));
  assert.match(' lunga', new RegExp(rule.afterText));
  assert.doesNotMatch('', new RegExp(rule.afterText));
  assert.doesNotMatch('  processo P1 // ', new RegExp(rule.beforeText));
});
