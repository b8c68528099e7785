// SPDX-License-Identifier: EPL-2.0
import { make, part } from './dom';
import { say } from './messages';

const mac = /Mac|iPhone|iPad/.test(navigator.platform);
const control = mac ? '⌘' : 'Ctrl';

const KEYS: [string, Parameters<typeof say>[0]][] = [
  [`${control}+S`, 'keySave'], ['F6 · Shift+F6', 'keyParts'], ['Ctrl+M', 'keyTab'], ['Ctrl+Space', 'keyComplete'], [`${control}+.`, 'keyFix'],
  ['F8 · Shift+F8', 'keyNext'], [`${control}+K ${control}+I`, 'keyHover'], ['F12', 'keyDefinition'], ['Shift+F12', 'keyReferences'],
  ['F2', 'keyRename'], [`${control}+Shift+O`, 'keySymbol'], ['Shift+Alt+F', 'keyFormat'], ['F1', 'keyCommands'], ['Alt+F1', 'keyAccess'],
];

/** The list of keys. */
export function prepareHelp(): void {
  KEYS.forEach(([keys, what]) => part('help-list').append(make('dt', {}, make('kbd', {}, keys)), make('dd', {}, say(what))));
  const dialog = part<HTMLDialogElement>('help');
  part('keys').addEventListener('click', () => dialog.showModal());
}
