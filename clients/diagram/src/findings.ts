// SPDX-License-Identifier: EPL-2.0
import { CenterAction, type IActionDispatcher, type Marker, SelectAction } from '@eclipse-glsp/client';
import { say } from './words';

const ORDER = ['error', 'warning', 'info'];

/** The findings about what the diagram shows, as a list that opens from the bar; those of single elements are at these, too. */
export class Findings {
  readonly button = document.createElement('button');
  readonly list = document.createElement('ul');

  constructor(private readonly dispatcher: IActionDispatcher) {
    this.button.type = 'button';
    this.button.id = 'findings';
    this.button.hidden = true;
    this.button.setAttribute('aria-expanded', 'false');
    this.button.onclick = () => this.open(this.list.hidden);
    this.list.id = 'finding-list';
    this.list.className = 'popup';
    this.list.hidden = true;
    this.list.onkeydown = e => { if (e.key === 'Escape') { this.open(false); this.button.focus(); } };
  }

  private open(open: boolean): void {
    this.list.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
    if (open) {
      this.list.querySelector('button')?.focus();
    }
  }

  /** Takes what the last check found. */
  show(markers: Marker[]): void {
    const sorted = [...markers].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    this.button.hidden = sorted.length === 0;
    if (sorted.length === 0) {
      this.open(false);
      return;
    }
    this.button.className = sorted[0].kind;
    this.button.textContent = String(sorted.length);
    this.button.title = say('findings');
    this.button.setAttribute('aria-label', `${say('findings')}: ${sorted.length}`);
    this.list.replaceChildren(...sorted.map(m => this.item(m)));
  }

  private item(marker: Marker): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = marker.kind;
    button.textContent = marker.description;
    button.onclick = () => this.dispatcher.dispatchAll(marker.elementId
      ? [SelectAction.setSelection([marker.elementId]), CenterAction.create([marker.elementId], { retainZoom: true })] : []);
    const item = document.createElement('li');
    item.append(button);
    return item;
  }
}
