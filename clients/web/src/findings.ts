// SPDX-License-Identifier: EPL-2.0
import type * as lsp from 'vscode-languageserver-protocol';
import { make, part, Roving, setText } from './dom';
import { count, say } from './messages';

export type Kind = 'error' | 'warning' | 'note';
export type Tally = Record<Kind, number>;

const KINDS: Record<number, Kind> = { 1: 'error', 2: 'warning', 3: 'note', 4: 'note' };
const SIGNS: Record<Kind, string> = { error: '✕', warning: '!', note: 'i' };
const kind = (d: lsp.Diagnostic): Kind => KINDS[d.severity ?? 1];

export function tally(found: lsp.Diagnostic[]): Tally {
  const sum: Tally = { error: 0, warning: 0, note: 0 };
  found.forEach(d => sum[kind(d)]++);
  return sum;
}

export const total = (t: Tally) => t.error + t.warning + t.note;

/** “2 errors, 1 warning”; empty when there is nothing. */
export function spell(t: Tally): string {
  return (['error', 'warning', 'note'] as const).filter(k => t[k] > 0).map(k => count(t[k], k)).join(', ');
}

/** The list below the editor. */
export class Findings {
  private readonly roving = new Roving(part('found'));
  private lines: number[] = [];

  constructor(private readonly go: (finding: lsp.Diagnostic) => void) {
  }

  /** @param found null while nothing is known yet */
  show(found: lsp.Diagnostic[] | null): void {
    part('none').hidden = found === null || found.length > 0;
    part('checking').hidden = found !== null;
    setText(part('tally'), found ? spell(tally(found)) : '');
    this.lines = (found ?? []).map(d => d.range.start.line);
    this.roving.fill((found ?? []).map(d => this.row(d)));
  }

  focus(): void {
    this.roving.focus();
  }

  /** Goes to the first finding at a line or after it. */
  focusFrom(line: number): void {
    const at = this.lines.findIndex(l => l >= line);
    this.roving.enter(at < 0 ? Math.max(0, this.lines.length - 1) : at);
    this.roving.focus();
  }

  private row(d: lsp.Diagnostic): HTMLElement {
    const { line, character } = d.range.start;
    const place = make('span', { class: 'where' }, `${line + 1}:${character + 1}`);
    const button = make('button', { type: 'button' },
      make('span', { class: `sign ${kind(d)}`, role: 'img', 'aria-label': say(kind(d)) }, SIGNS[kind(d)]), place,
      make('span', { class: 'message' }, String(d.message)));
    button.addEventListener('click', () => this.go(d));
    return make('li', {}, button, ...rule(d));
  }
}

function rule(d: lsp.Diagnostic): HTMLElement[] {
  if (d.code === undefined) {
    return [];
  }
  const name = String(d.code);
  return d.codeDescription ? [make('a', {
    href: d.codeDescription.href, target: '_blank', rel: 'noopener noreferrer', 'aria-label': `${say('rule')} ${name}, ${say('newTab')}`,
  }, name)] : [make('span', { class: 'rule quiet' }, name)];
}
