// SPDX-License-Identifier: EPL-2.0

/** Whether the browser's first language is Italian; all others get English. */
export const italian = (navigator.language || 'en').toLowerCase().startsWith('it');
export const locale = italian ? 'it' : 'en';

const texts = {
  skipEditor: ['Vai all’editor', 'Skip to the editor'],
  skipFindings: ['Vai ai rilievi', 'Skip to the findings'],
  maps: ['Mappe', 'Maps'],
  noMaps: ['Nessuna mappa in questa cartella.', 'There are no maps in this folder.'],
  filter: ['Filtra le mappe', 'Filter the maps'],
  editor: ['Editor', 'Editor'],
  findings: ['Rilievi', 'Findings'],
  noFindings: ['Nessun rilievo: tutto torna.', 'No findings: everything holds.'],
  checking: ['Controllo in corso …', 'Checking …'],
  chooseMap: ['Scegli una mappa nell’elenco.', 'Choose a map from the list.'],
  diagram: ['Diagramma', 'Diagram'],
  chooseDiagram: ['Scegli il diagramma', 'Choose the diagram'],
  noDiagram: ['Di questa mappa non si può disegnare nulla.', 'Nothing can be drawn of this map.'],
  save: ['Salva', 'Save'],
  format: ['Formatta', 'Format'],
  keys: ['Tasti', 'Keys'],
  close: ['Chiudi', 'Close'],
  saved: ['Salvato', 'Saved'],
  unsaved: ['Non salvato', 'Not saved'],
  unsavedMap: ['non salvata', 'not saved'],
  saving: ['Salvataggio …', 'Saving …'],
  opening: ['Apertura …', 'Opening …'],
  error: ['errore', 'error'],
  errors: ['errori', 'errors'],
  warning: ['avviso', 'warning'],
  warnings: ['avvisi', 'warnings'],
  note: ['nota', 'note'],
  notes: ['note', 'notes'],
  line: ['riga', 'line'],
  column: ['colonna', 'column'],
  rule: ['Regola', 'Rule'],
  newTab: ['si apre in un’altra scheda', 'opens in another tab'],
  connected: ['Collegato', 'Connected'],
  connecting: ['Collegamento …', 'Connecting …'],
  lost: ['Collegamento perso, nuovo tentativo …', 'Connection lost, trying again …'],
  refused: ['Il server è stato riavviato: apri l’indirizzo che stampa.', 'The server was started anew: open the address that it prints.'],
  noToken: ['Manca il codice d’accesso: apri l’indirizzo completo stampato da “vaglio serve”.',
    'The token is missing: open the whole address that “vaglio serve” printed.'],
  changedOnDisk: ['è cambiata sul disco mentre la modificavi.', 'has changed on the disk while you were editing it.'],
  goneFromDisk: ['non è più sul disco.', 'is no longer on the disk.'],
  reloaded: ['Riletta dal disco', 'Read again from the disk'],
  takeDisk: ['Rileggi dal disco', 'Read it from the disk'],
  keepMine: ['Sovrascrivi con la mia', 'Overwrite with mine'],
  failed: ['Non riuscito', 'Failed'],
  tooLarge: ['la mappa è troppo grande: dividi il piano in più file.', 'the map is too large: split the plan into several files.'],
  notText: ['il file non è un testo UTF-8.', 'the file is no UTF-8 text.'],
  noRename: ['Qui non c’è un nome da cambiare.', 'There is no name to change here.'],
  missing: ['la mappa non c’è più.', 'the map is no longer there.'],
  unreachable: ['il server non risponde.', 'the server does not answer.'],
  editorLabel: ['Editor della mappa {0}. Ctrl+M fa uscire con Tab, F6 va alla parte successiva, Alt+F1 spiega i tasti.',
    'Editor of the map {0}. Ctrl+M lets Tab leave, F6 goes to the next part, Alt+F1 explains the keys.'],
  keysTitle: ['Tasti', 'Keys'],
  keySave: ['Salva tutte le mappe modificate', 'Save all changed maps'],
  keyParts: ['Va alla parte successiva o precedente della pagina', 'Go to the next or previous part of the page'],
  keyTab: ['Tab scrive uno spazio o esce dall’editor', 'Tab writes a blank or leaves the editor'],
  keyComplete: ['Completa', 'Complete'],
  keyFix: ['Correzioni rapide', 'Quick fixes'],
  keyNext: ['Rilievo successivo o precedente', 'Next or previous finding'],
  keyHover: ['Mostra il calcolo', 'Show the derivation'],
  keyDefinition: ['Va alla definizione', 'Go to the definition'],
  keyReferences: ['Mostra dove è usato', 'Show where it is used'],
  keyRename: ['Rinomina', 'Rename'],
  keySymbol: ['Va a un elemento', 'Go to an element'],
  keyFormat: ['Formatta la mappa', 'Format the map'],
  keyCommands: ['Tutti i comandi', 'All commands'],
  keyAccess: ['Aiuto per chi usa un lettore di schermo', 'Help for those who use a screen reader'],
} as const;

/** A text of the page, its places filled. */
export function say(key: keyof typeof texts, ...values: string[]): string {
  return texts[key][italian ? 0 : 1].replace(/\{(\d)\}/g, (_, n) => values[Number(n)] ?? '');
}

/** “1 error”, “2 errors”. */
export function count(n: number, one: 'error' | 'warning' | 'note'): string {
  return `${n} ${say(n === 1 ? one : `${one}s`)}`;
}
