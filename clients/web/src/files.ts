// SPDX-License-Identifier: EPL-2.0
import type { Entry } from './api';
import { make, part, Roving } from './dom';
import { type Tally, total } from './findings';
import { count, say } from './messages';

/** What the list tells of a map. */
export interface Mark { current: boolean; unsaved: boolean; tally: Tally }

/** The list of maps. */
export class FileList {
  private readonly roving = new Roving(part('maps'));
  private readonly filter = part<HTMLInputElement>('filter');
  private files: Entry[] = [];

  constructor(private readonly mark: (file: Entry) => Mark, private readonly choose: (file: Entry) => void) {
    this.filter.setAttribute('aria-label', say('filter'));
    this.filter.placeholder = say('filter');
    this.filter.addEventListener('input', () => this.render());
  }

  show(files: Entry[]): void {
    this.files = files;
    part('no-maps').hidden = files.length > 0;
    this.filter.hidden = files.length < 8;
    this.render();
  }

  focus(): void {
    this.roving.focus();
  }

  render(): void {
    const wanted = this.filter.value.trim().toLowerCase();
    this.roving.fill(this.files.filter(f => f.path.toLowerCase().includes(wanted)).map(f => this.row(f)));
  }

  private row(file: Entry): HTMLElement {
    const mark = this.mark(file);
    const button = make('button', { type: 'button', title: file.path }, make('span', { class: 'name' }, file.path));
    if (mark.unsaved) {
      button.append(make('span', { class: 'dot', role: 'img', 'aria-label': say('unsavedMap') }));
    }
    badge(button, mark.tally);
    if (mark.current) {
      button.setAttribute('aria-current', 'true');
    }
    button.addEventListener('click', () => this.choose(file));
    return make('li', {}, button);
  }
}

/** The gravest kind that there is. */
function badge(button: HTMLElement, tally: Tally): void {
  const kind = tally.error ? 'error' : tally.warning ? 'warning' : 'note';
  if (total(tally) > 0) {
    button.append(make('span', { class: `badge ${kind}`, role: 'img', 'aria-label': count(tally[kind], kind) }, String(tally[kind])));
  }
}
