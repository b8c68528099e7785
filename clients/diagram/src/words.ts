// SPDX-License-Identifier: EPL-2.0
import { updateMessages } from '@eclipse-glsp/client';

/** Whether the browser's first language is Italian; all others get English. The address may say otherwise. */
const language = (new URLSearchParams(location.search).get('lang') ?? navigator.language ?? 'en').toLowerCase();
export const italian = language.startsWith('it');
export const locale = italian ? 'it' : 'en';

const texts = {
  back: ['Indietro', 'Back'],
  undo: ['Annulla', 'Undo'],
  redo: ['Ripeti', 'Redo'],
  zoomIn: ['Ingrandisci', 'Zoom in'],
  zoomOut: ['Rimpicciolisci', 'Zoom out'],
  fit: ['Mostra tutto', 'Fit to screen'],
  arrange: ['Disponi automaticamente', 'Arrange automatically'],
  layers: ['Livelli', 'Layers'],
  findings: ['Rilievi', 'Findings'],
  export: ['Esporta come SVG', 'Export as SVG'],
  search: ['Cerca un elemento', 'Search for an element'],
  keys: ['Tasti', 'Keys'],
  rename: ['Rinomina', 'Rename'],
  remove: ['Elimina', 'Delete'],
  open: ['Apri il diagramma', 'Open the diagram'],
  fold: ['Comprimi', 'Collapse'],
  unfold: ['Espandi', 'Expand'],
  reveal: ['Mostra nel testo', 'Show in the text'],
  toolbar: ['Diagramma', 'Diagram'],
  lost: ['Il collegamento con il server è caduto: si riprova.', 'The connection to the server is lost: trying again.'],
  alignLeft: ['Allinea a sinistra', 'Align left'],
  alignCenter: ['Allinea al centro', 'Align centers'],
  alignTop: ['Allinea in alto', 'Align tops'],
  alignMiddle: ['Allinea in mezzo', 'Align middles'],
  keysTitle: ['Tasti del diagramma', 'Keys of the diagram'],
  close: ['Chiudi', 'Close'],
  keyMove: ['Sposta ciò che è scelto', 'Move what is selected'],
  keyNext: ['Passa all’elemento seguente o precedente', 'Go to the next or previous element'],
  keyPan: ['Sposta la vista (senza nulla di scelto)', 'Move the view (with nothing selected)'],
  keyCopy: ['Copia, e incolla in ciò che è scelto', 'Copy, and paste into what is selected'],
  keyAll: ['Scegli tutto', 'Select all'],
  keyEscape: ['Lascia lo strumento o la scelta', 'Leave the tool or the selection'],
  keyTool: ['Strumento della tavolozza', 'Tool of the palette'],
  keyOpen: ['Apri il diagramma dell’elemento', 'Open the element’s diagram'],
  choose: ['Scegli un altro diagramma', 'Choose another diagram'],
  joinTo: ['Scegliere (Tab) dove arriva il collegamento e premere Invio.', 'Choose (Tab) where the connection leads to and press Enter.'],
  joinFrom: ['Scegliere prima da dove parte il collegamento.', 'Choose first where the connection comes from.'],
  keyEnds: ['Primo o ultimo elemento', 'First or last element'],
  nothing: ['Niente da mostrare.', 'Nothing to show.'],
} as const;

/** A text of the editor. */
export function say(key: keyof typeof texts): string {
  return texts[key][italian ? 0 : 1];
}

/** Has the library speak Italian where the editor does. */
export function translate(): void {
  if (!italian) {
    return;
  }
  updateMessages({
    autocomplete: { no_suggestions: 'Nessun suggerimento' },
    context_menu: { copy: 'Copia', cut: 'Taglia', delete: 'Elimina', paste: 'Incolla', marker: { navigation: 'Vai a', next: 'Rilievo seguente', previous: 'Rilievo precedente' } },
    diagram: { label: 'Diagramma' },
    issue_marker: { severity_error: 'Errore', severity_info: 'Nota', severity_warning: 'Avviso' },
    search: { label: 'Ricerca', placeholder: 'Cerca un elemento …', shortcut_activate: 'Cerca un elemento' },
    tool_palette: {
      delete_button: 'Elimina con il mouse', label: 'Tavolozza', marquee_button: 'Scegli un’area', maximize: 'Apri la tavolozza', minimize: 'Chiudi la tavolozza',
      no_items: 'Nessuno strumento.', reset_viewport_button: 'Vista iniziale', search_button: 'Cerca uno strumento', search_placeholder: 'Cerca …',
      selection_button: 'Scegli e sposta', toggle_grid_button: 'Griglia', validate_button: 'Controlla', marquee_message: 'Solo con il mouse.',
    },
  });
}
