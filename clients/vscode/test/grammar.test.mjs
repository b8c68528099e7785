// SPDX-License-Identifier: EPL-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { keywords, scope, tokens, usableAsNames, wordsOf } from './grammar.mjs';
import { here, maps, project } from './places.mjs';

const words = keywords.filter(k => /^[\wÀ-ɏ-]{2,}$|^[ax]$/.test(k));
const known = /^(keyword|storage\.type|constant\.language)\b/;

test('the grammar of the language is read', () => {
  assert.ok(words.length > 120, `${words.length} words`);
  assert.ok(words.includes('arrotondate-in-giù'));
  assert.ok(usableAsNames.includes('valore'));
});

test('every word of the language is known where a line begins and inside a line', () => {
  const unknown = words.filter(word => !known.test(scope(word, word)) || !known.test(scope(`- ${word}`, word)));
  assert.deepEqual(unknown, []);
});

test('every sign of the language is known', () => {
  const signs = keywords.filter(k => !words.includes(k) && !/^[\wÀ-ÖØ-öø-ɏ]/.test(k));
  assert.ok(signs.includes('×') && signs.includes('%'));
  assert.deepEqual(signs.filter(sign => !/^(keyword|punctuation|constant\.language)\b/.test(scope(`1 ${sign} 1`, sign))), []);
});

test('the words of enumerations are values', () => {
  const values = ['ProcessKind', 'MeasureKind', 'MeasureState', 'Aggregation', 'RoundingOfMeans', 'RoundingOfResults',
    'RoundingOfRankings', 'OperandSource', 'BoundReading', 'SeverityLevel'].flatMap(wordsOf);
  assert.deepEqual(values.filter(word => scope(`- ${word}`, word) !== 'constant.language.mappa'), []);
});

test('a word that can be a name is one after the kind of an element, any other is not', () => {
  const named = words.filter(word => scope(`processo ${word} "1"`, word) === 'entity.name.mappa');
  assert.deepEqual(usableAsNames.filter(word => !named.includes(word)), []);
  assert.deepEqual(named.filter(word => !usableAsNames.includes(word)), []);
});

test('nothing in a map of the project is invalid', () => {
  for (const map of maps) {
    const wrong = tokens(map.text).filter(t => t.scope.startsWith('invalid') || t.scope === 'source.mappa');
    assert.deepEqual(wrong.map(t => `${map.name}:${t.line} ${t.text}`), []);
  }
  assert.ok(maps.length >= 5);
});

test('nothing in a map of the documentation is invalid', () => {
  const blocks = [...readFileSync(project('docs/language.md'), 'utf8').matchAll(/^```mappa\n([^]*?)^```/gm)].map(m => m[1]);
  assert.ok(blocks.length > 10);
  assert.deepEqual(blocks.flatMap(tokens).filter(t => t.scope.startsWith('invalid')), []);
});

test('tokens of a map', () => {
  const text = `piano Prova "Piano «A»" 2024-2026 usa PNA2013 { // prova
  processo P1 "1" «Concorsi "interni"» primario area Personale {
    scheda "1" {
      probabilità 5 - = 13/6 = 2,66
      rischio 2,66 x 1.75 = 4,65 / 25
      accetta sum-mismatch "è \\" stampato"
    }
  }
  gravità mean-off-convention ignora
  misura ^per specifica per P1.F2, valore entro 2026-12-31
  calcolo (3 + 5) / 2 = 4 /* più
  righe */ calcolo 12 su 15 = 80 %
}`;
  const lines = [];
  for (const token of tokens(text).filter(t => !t.scope.startsWith('punctuation'))) {
    (lines[token.line - 1] ??= []).push(`${token.text.trim()} ${token.scope.replace(/\.mappa$/, '')}`);
  }
  assert.deepEqual(Array.from(lines, l => l?.join(' | ')), [
    'piano storage.type | Prova entity.name | Piano «A» string.quoted.double | 2024 constant.numeric.integer | - keyword.operator.range'
      + ' | 2026 constant.numeric.integer | usa keyword.other | PNA2013 variable.other | prova comment.line.double-slash',
    'processo storage.type | P1 entity.name | 1 string.quoted.double | Concorsi "interni" string.quoted.other.guillemets'
      + ' | primario constant.language | area keyword.other | Personale variable.other',
    'scheda storage.type | 1 string.quoted.double',
    'probabilità variable.other | 5 constant.numeric.integer | - constant.language.missing | = keyword.operator.claim'
      + ' | 13 constant.numeric.integer | / keyword.operator.arithmetic | 6 constant.numeric.integer | = keyword.operator.claim'
      + ' | 2,66 constant.numeric.decimal',
    'rischio storage.type | 2,66 constant.numeric.decimal | x keyword.operator.word | 1.75 constant.numeric.decimal'
      + ' | = keyword.operator.claim | 4,65 constant.numeric.decimal | / keyword.operator.arithmetic | 25 constant.numeric.integer',
    'accetta keyword.control | sum-mismatch support.constant.rule | è string.quoted.double | \\" constant.character.escape'
      + ' | stampato string.quoted.double',
    undefined,
    undefined,
    'gravità keyword.control | mean-off-convention support.constant.rule | ignora constant.language',
    'misura storage.type | ^per entity.name | specifica constant.language | per keyword.other | P1 variable.other | F2 variable.other'
      + ' | valore constant.language | entro keyword.other | 2026 constant.numeric.integer | - keyword.operator.range'
      + ' | 12 constant.numeric.integer | - keyword.operator.range | 31 constant.numeric.integer',
    'calcolo storage.type | 3 constant.numeric.integer | + keyword.operator.arithmetic | 5 constant.numeric.integer'
      + ' | / keyword.operator.arithmetic | 2 constant.numeric.integer | = keyword.operator.claim | 4 constant.numeric.integer'
      + ' | più comment.block',
    'righe comment.block | calcolo keyword.other | 12 constant.numeric.integer | su keyword.other | 15 constant.numeric.integer'
      + ' | = keyword.operator.claim | 80 constant.numeric.integer | % keyword.operator.arithmetic',
  ]);
});

test('an opened text ends with its line', () => {
  assert.equal(scope('processo P1 "aperto\nprocesso P2', 'P2'), 'entity.name.mappa');
  assert.equal(scope('processo P1 «aperto\nprocesso P2', 'P2'), 'entity.name.mappa');
});

test('the kind of an element at the beginning of a line, a clause elsewhere', () => {
  assert.equal(scope('  area A "x"', 'area'), 'storage.type.mappa');
  assert.equal(scope('  processo P area A', 'area'), 'keyword.other.mappa');
  assert.equal(scope('processo P { fase F "x" }', 'F'), 'entity.name.mappa');
  assert.equal(scope('\uFEFFpiano Prova', 'Prova'), 'entity.name.mappa');
});

test('parts of longer names are not words', () => {
  for (const name of ['perito', 'areaA', 'per-conto', 'P1.stato', 'stato.P1', '^per', 'à-per', 'unitàOperativa']) {
    assert.deepEqual(tokens(`- ${name}`).slice(1).map(t => t.scope).filter(s => known.test(s)), [], name);
  }
});

test('what the language does not know is invalid', () => {
  assert.equal(scope('piano P ; {', ';'), 'invalid.illegal.mappa');
  assert.equal(scope("piano P 'x'", "'"), 'invalid.illegal.mappa');
});
