// SPDX-License-Identifier: EPL-2.0
import { say } from './words';

const KEYS: [string, Parameters<typeof say>[0]][] = [
  ['F2', 'rename'], ['Enter', 'keyOpen'], ['Del', 'remove'], ['Ctrl+Z · Ctrl+Y', 'undo'], ['← ↑ → ↓', 'keyMove'], ['Tab · Shift+Tab', 'keyNext'], ['Home · End', 'keyEnds'], ['← ↑ → ↓', 'keyPan'],
  ['+ · −', 'fold'], ['Ctrl+F', 'search'], ['Ctrl+A', 'keyAll'], ['Ctrl+C · Ctrl+V', 'keyCopy'], ['Ctrl+Shift+F', 'fit'], ['Ctrl+Shift+L', 'arrange'], ['Ctrl+Shift+E', 'export'], ['Alt+1 … 9', 'keyTool'], ['Esc', 'keyEscape'],
];

/** Shows the keys of the diagram. */
export function showKeys(): void {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'keys-title');
  const title = document.createElement('h2');
  title.id = 'keys-title';
  title.textContent = say('keysTitle');
  const list = document.createElement('dl');
  for (const [keys, what] of KEYS) {
    const term = document.createElement('dt');
    const key = document.createElement('kbd');
    key.textContent = keys;
    term.append(key);
    const meaning = document.createElement('dd');
    meaning.textContent = say(what);
    list.append(term, meaning);
  }
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = say('close');
  close.onclick = () => dialog.close();
  dialog.append(title, list, close);
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
}
