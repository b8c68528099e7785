// SPDX-License-Identifier: EPL-2.0
import { editor } from './monaco';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Colours of the editor that go with those of the page; all have a contrast of at least 4.5 to 1. */
export function followTheme(): void {
  editor.defineTheme('vaglio-light', {
    base: 'vs',
    inherit: true,
    rules: [
      { token: 'keyword', foreground: '0B4F8A' },
      { token: 'string', foreground: '8A3B12' },
      { token: 'number', foreground: '0A6640' },
      { token: 'number.claim', foreground: '7A2E8C' },
      { token: 'enumMember', foreground: '0B4F8A' },
      { token: 'comment', foreground: '5F6B76', fontStyle: 'italic' },
      { token: 'operator', foreground: '55606B' },
      { token: 'identifier', foreground: '1C2733' },
      ...named('5A2D82', '0B4F8A', '1C2733'),
    ],
    colors: {
      'editor.background': '#FFFFFF', 'editor.foreground': '#1C2733', 'editorLineNumber.foreground': '#65717D',
      'editorLineNumber.activeForeground': '#0B4F8A', 'editorLineNumber.dimmedForeground': '#65717D', 'editor.lineHighlightBackground': '#F4F7FA', 'editor.lineHighlightBorder': '#F4F7FA',
      'editorInlayHint.background': '#E6F0EA', 'editorInlayHint.foreground': '#1B5A3C', 'editorCodeLens.foreground': '#5F6B76',
      'editorError.foreground': '#C4271B', 'editorWarning.foreground': '#A35C00', 'editorInfo.foreground': '#1F6FB2',
      'editor.wordHighlightBackground': '#DCE8F4', 'editor.wordHighlightStrongBackground': '#DCE8F4', 'editor.wordHighlightTextBackground': '#E8F0F8',
      'focusBorder': '#0B6BCB',
    },
  });
  editor.defineTheme('vaglio-dark', {
    base: 'vs-dark',
    inherit: true,
    rules: [
      { token: 'keyword', foreground: '7CB7F2' },
      { token: 'string', foreground: 'E5A98A' },
      { token: 'number', foreground: '86D6AE' },
      { token: 'number.claim', foreground: 'DDA8EE' },
      { token: 'enumMember', foreground: '7CB7F2' },
      { token: 'comment', foreground: '93A1AE', fontStyle: 'italic' },
      { token: 'operator', foreground: 'A9B4BF' },
      { token: 'identifier', foreground: 'DCE3EA' },
      ...named('CBA6F0', '7CB7F2', 'DCE3EA'),
    ],
    colors: {
      'editor.background': '#14191F', 'editor.foreground': '#DCE3EA', 'editorLineNumber.foreground': '#7E8B97',
      'editorLineNumber.activeForeground': '#9CC9F5', 'editorLineNumber.dimmedForeground': '#7E8B97', 'editor.lineHighlightBackground': '#1A2129', 'editor.lineHighlightBorder': '#1A2129',
      'editorInlayHint.background': '#1D3229', 'editorInlayHint.foreground': '#9EDDBD', 'editorCodeLens.foreground': '#93A1AE',
      'editorError.foreground': '#FF7B6E', 'editorWarning.foreground': '#F0B64E', 'editorInfo.foreground': '#6FB3EE',
      'editor.wordHighlightBackground': '#22374C', 'editor.wordHighlightStrongBackground': '#22374C', 'editor.wordHighlightTextBackground': '#1F2F40',
      'focusBorder': '#6FB3EE',
    },
  });
  const use = () => editor.setTheme(dark.matches ? 'vaglio-dark' : 'vaglio-light');
  dark.addEventListener('change', use);
  use();
}

/** Names get the colour of what they mean. */
function named(type: string, definition: string, plain: string) {
  const rules = ['class', 'struct', 'interface', 'enum', 'type', 'namespace'].map(token => ({ token, foreground: type }));
  return [...rules, { token: 'function', foreground: definition }, { token: 'variable', foreground: plain }, { token: 'property', foreground: plain }];
}
