// SPDX-License-Identifier: EPL-2.0
// The colours of a text, as an editor computes them, and what the grammar of the language knows.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { here, project } from './places.mjs';

const require = createRequire(import.meta.url);
await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
const file = here('syntaxes/mappa.tmLanguage.json');
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
    createOnigString: text => new oniguruma.OnigString(text),
  }),
  loadGrammar: async () => textmate.parseRawGrammar(readFileSync(file, 'utf8'), file),
});
const grammar = await registry.loadGrammar('source.mappa');

/** The tokens of a text that are not blank, each with the innermost scope. */
export function tokens(text) {
  let state = textmate.INITIAL;
  return text.split(/\r?\n/).flatMap((line, number) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens
      .map(t => ({ text: line.slice(t.startIndex, t.endIndex), scope: t.scopes.at(-1), scopes: t.scopes, line: number + 1 }))
      .filter(t => /[^\s\u00A0\uFEFF]/.test(t.text));
  });
}

/** The scope of the first token that is exactly this text. */
export function scope(text, token) {
  return tokens(text).find(t => t.text.trim() === token)?.scope;
}

const xtext = readFileSync(project('bundles/org.vaglio.language/src/main/java/org/vaglio/language/Mappa.xtext'), 'utf8');
const rules = xtext.replace(/^\s*\/\/.*$/gm, '').split(/^terminal /m)[0];

function literals(text) {
  return [...new Set([...text.matchAll(/'([^']+)'/g)].map(m => m[1]))];
}

function rule(name) {
  return rules.match(new RegExp(`^${name}\\b[^;]*;`, 'm'))[0];
}

/** Every word and sign of the language. */
export const keywords = literals(rules);
/** Words that can be names as they are. */
export const usableAsNames = literals(rule('Nome'));
/** The words of an enumeration. */
export const wordsOf = name => literals(rule(`enum ${name}`));
