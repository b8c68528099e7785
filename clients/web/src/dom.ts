// SPDX-License-Identifier: EPL-2.0

/** An element of the page, which is there. */
export function part<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** A new element with attributes and content; texts stay texts. */
export function make<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Record<string, string> = {}, ...content: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...content);
  return element;
}

/** Changes a text only where it differs. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) { // a live region speaks at each change
    element.textContent = text;
  }
}

const MOVES: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** A long list is one stop of the Tab key; the arrows move in it. */
export class Roving {
  private current = 0;

  constructor(private readonly list: HTMLElement) {
    list.addEventListener('keydown', e => this.move(e));
    list.addEventListener('focusin', e => this.enter(this.rows().findIndex(r => r.contains(e.target as Node))));
  }

  private rows(): Element[] {
    return [...this.list.children];
  }

  /** Fills the list; the focus stays where it was. */
  fill(rows: HTMLElement[]): void {
    const focused = this.list.contains(document.activeElement);
    this.list.replaceChildren(...rows);
    this.enter(Math.max(0, Math.min(this.current, rows.length - 1)));
    if (focused) {
      this.focus();
    }
  }

  focus(): void {
    this.rows()[this.current]?.querySelector<HTMLElement>('button')?.focus();
  }

  enter(index: number): void {
    this.current = index;
    this.rows().forEach((row, i) => row.querySelectorAll<HTMLElement>('button, a').forEach(e => { e.tabIndex = i === index ? 0 : -1; }));
  }

  private move(event: KeyboardEvent): void {
    const move = MOVES[event.key];
    if (move) {
      event.preventDefault();
      this.enter(move(this.current, this.list.children.length - 1));
      this.focus();
    }
  }
}
