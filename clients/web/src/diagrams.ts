// SPDX-License-Identifier: EPL-2.0
// The diagram beside the text: a page of its own, that changes the maps through this one.
import type * as lsp from 'vscode-languageserver-protocol';
import { pageName } from './api';
import { make, part } from './dom';
import { locale, say } from './messages';

interface Entry { diagram: string; kind: string; title: string }
export interface Answer { entries: Entry[]; here?: string }

/** What the page of the diagram can be told. */
interface Frame { vaglio?: { caret(uri: string, line: number, character: number): void } }

/** Asks which diagrams there are. */
export type Ask = (uri: string, position?: lsp.Position) => Promise<Answer | null>;

export class Diagrams {
  private readonly pane = part('diagrams');
  private readonly choice = part<HTMLSelectElement>('diagram-choice');
  private readonly frame = part<HTMLIFrameElement>('diagram-frame');
  private shown = '';

  constructor(private readonly ask: Ask, private readonly toggled: () => void) {
    this.choice.addEventListener('change', () => this.show(this.choice.value));
    part('diagram-close').addEventListener('click', () => this.close());
    Object.assign(window, {
      vaglioOpen: (diagram: string) => { this.show(diagram); return true; },
      vaglioShown: (diagram: string) => this.note(diagram),
    });
  }

  get isOpen(): boolean {
    return !this.pane.hidden;
  }

  /** Opens the diagram of what is at the cursor, or the first one. */
  async open(uri: string, position?: lsp.Position): Promise<void> {
    const answer = await this.refresh(uri, position);
    const diagram = answer?.here ?? answer?.entries[0]?.diagram;
    if (diagram) {
      this.show(diagram);
    }
  }

  close(): void {
    this.pane.hidden = true;
    this.go('about:blank');
    this.shown = '';
    this.toggled();
  }

  /** Shows a diagram by its address. */
  show(diagram: string): void {
    const opening = !this.isOpen;
    this.pane.hidden = false;
    if (diagram !== this.shown) {
      const address = `/diagram/index.html?lang=${locale}&page=${pageName}&diagram=${encodeURIComponent(diagram)}`;
      if (opening) {
        this.go(address);
      } else {
        this.frame.contentWindow!.location.assign(`${address}&from=1`);
      }
      this.note(diagram);
    }
    if (opening) {
      this.toggled();
    }
  }

  /** Leaves nothing to go back to. */
  private go(address: string): void {
    this.frame.contentWindow!.location.replace(address);
  }

  /** Takes notice of what is shown, also after going back. */
  private note(diagram: string): void {
    if (diagram !== this.shown && this.isOpen) {
      this.shown = diagram;
      this.choice.value = diagram;
      void this.refresh(diagram.split('#')[0]);
    }
  }

  private async refresh(uri: string, position?: lsp.Position): Promise<Answer | null> {
    const answer = await this.ask(uri, position);
    const kinds = new Map<string, Entry[]>();
    answer?.entries.forEach(e => kinds.set(e.kind, [...kinds.get(e.kind) ?? [], e]));
    this.choice.replaceChildren(...[...kinds].map(([kind, entries]) =>
      make('optgroup', { label: kind }, ...entries.map(e => make('option', { value: e.diagram }, e.title)))));
    this.choice.value = this.shown;
    this.choice.setAttribute('aria-label', say('chooseDiagram'));
    return answer;
  }

  /** Tells the diagram where the cursor is. */
  caret(uri: string, position: lsp.Position): void {
    if (this.isOpen) {
      (this.frame.contentWindow as Frame | null)?.vaglio?.caret(uri, position.line, position.character);
    }
  }
}
