// SPDX-License-Identifier: EPL-2.0
import { languages } from './monaco';

export const MAPPA = 'mappa';
declare const KEYWORDS: string[];

const NAME = /\^?[a-zA-Z_\u00C0-\u024F](?:-?[a-zA-Z_0-9\u00C0-\u024F])*/;

/** Colours and brackets of maps, before the server says more. */
export function registerMappa(): void {
  languages.register({ id: MAPPA, extensions: ['.mappa'] });
  languages.setLanguageConfiguration(MAPPA, {
    comments: { lineComment: '//', blockComment: ['/*', '*/'] },
    brackets: [['{', '}'], ['(', ')']],
    autoClosingPairs: [{ open: '{', close: '}' }, { open: '"', close: '"', notIn: ['string', 'comment'] }, { open: '«', close: '»', notIn: ['string', 'comment'] }],
    surroundingPairs: [{ open: '"', close: '"' }, { open: '«', close: '»' }, { open: '{', close: '}' }],
    wordPattern: NAME,
    indentationRules: { increaseIndentPattern: /\{[^}"«]*$/, decreaseIndentPattern: /^\s*\}/ },
  });
  languages.setMonarchTokensProvider(MAPPA, {
    keywords: KEYWORDS,
    tokenizer: {
      root: [
        [/\/\/.*$/, 'comment'],
        [/\/\*/, 'comment', '@comment'],
        [/"(?:\\.|[^"\\])*"?/, 'string'],
        [/«[^»]*»?/, 'string'],
        [/\b[x×](?=\s*\d)/, 'operator'],
        [NAME, { cases: { '@keywords': 'keyword', '@default': 'identifier' } }],
        [/\d+(?:[.,]\d+)?/, 'number'],
        [/[=×/+*%-]/, 'operator'],
        [/[{}()]/, '@brackets'],
      ],
      comment: [[/\*\//, 'comment', '@pop'], [/./, 'comment']],
    },
  });
}
