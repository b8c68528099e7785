// SPDX-License-Identifier: EPL-2.0
// A workbench around the browser: what the page asks of it, and what it has the page do when keys and menus of its own are used.
import {
  type Action, DeleteElementOperation, EditLabelAction, type EditorContextService, ExportResultAction, ExportResultActionHandler, FitToScreenAction, type IActionDispatcher,
  PasteOperation, RedoAction, RequestClipboardDataAction, RequestExportAction, SelectAllAction, SetUIExtensionVisibilityAction, UndoAction,
} from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { MapEdge, MapNode } from './model';

interface Host {
  vaglioSend?: unknown;
  /** Opens a diagram, when the workbench would rather. */
  vaglioOpen?: (diagram: string) => boolean;
  /** The page shows a diagram. */
  vaglioReady?: () => unknown;
  /** Lets one choose another diagram. */
  vaglioChoose?: () => unknown;
  /** Puts into the clipboard what was copied, as the server tells it. */
  vaglioCopy?: (data: string) => unknown;
  /** Keeps a picture. */
  vaglioSave?: (svg: string) => unknown;
}

/** The workbench; without functions in a page that stands for itself. */
export const host = window as unknown as Host;

/** Pictures are kept by the workbench, which knows where. */
@injectable()
export class PictureKeeper extends ExportResultActionHandler {
  override handle(action: ExportResultAction): void {
    if (host.vaglioSave && action.encoding === 'text') {
      host.vaglioSave(action.data);
    } else {
      super.handle(action);
    }
  }
}

let byHand = false;

/** Whether what is selected now was selected on the page, and not because of the text. The browser of a workbench does not always know whether it has the keyboard. */
export function isChosenHere(): boolean {
  return host.vaglioSend ? byHand : document.hasFocus();
}

/** The selection comes from the text, until somebody does something on the page. */
export function followText(): void {
  byHand = false;
}

for (const kind of ['mousedown', 'keydown'] as const) {
  addEventListener(kind, () => { byHand = true; }, true);
}

let taken = new Set<string>();

/** The keys that the workbench takes: the page leaves them to it, so that each does its work once. */
export function leaveKeys(...keys: string[]): void {
  taken = new Set(keys);
}

function stroke(e: KeyboardEvent): string {
  return [e.ctrlKey && 'ctrl', e.altKey && 'alt', e.shiftKey && 'shift', e.metaKey && 'meta', e.key.toLowerCase()].filter(Boolean).join('+');
}

addEventListener('keydown', e => {
  if (taken.has(stroke(e))) {
    e.stopImmediatePropagation();
    e.preventDefault();
  }
}, true);

/** Shows the page in light or dark colours. */
export function theme(name: string): void {
  document.documentElement.dataset.theme = name;
}

/** Gives the keyboard to the diagram, unless something on the page has it. */
export function focusDiagram(): void {
  if (document.activeElement === document.body || !document.activeElement) {
    document.querySelector<HTMLElement>('#diagram svg')?.focus();
  }
}

/** Does a command of the workbench: in the field in which one types, else in the diagram. */
export function command(dispatcher: IActionDispatcher, context: EditorContextService, name: string, text = '', copied = ''): void {
  if (document.activeElement instanceof HTMLInputElement) {
    inField(name, text);
    return;
  }
  if (name === 'copy') {
    void copy(dispatcher, context);
    return;
  }
  const action = name === 'paste' ? copied && PasteOperation.create({ clipboardData: JSON.parse(copied), editorContext: context.get() }) : inDiagram(context, name);
  if (action) {
    void dispatcher.dispatch(action);
  }
}

async function copy(dispatcher: IActionDispatcher, context: EditorContextService): Promise<void> {
  if (context.selectedElements.length > 0) {
    const answer = await dispatcher.request(RequestClipboardDataAction.create(context.get()));
    host.vaglioCopy?.(JSON.stringify(answer.clipboardData));
  }
}

const FIELD: Record<string, string> = { undo: 'undo', redo: 'redo', remove: 'forwardDelete', selectAll: 'selectAll', copy: 'copy', cut: 'cut' };

function inField(name: string, text: string): void {
  if (name === 'paste') {
    document.execCommand('insertText', false, text);
  } else if (FIELD[name]) {
    document.execCommand(FIELD[name]);
  }
}

function inDiagram(context: EditorContextService, name: string): Action | undefined {
  const chosen = context.selectedElements.filter(e => e instanceof MapNode || e instanceof MapEdge);
  const label = chosen.length === 1 && chosen[0] instanceof MapNode ? chosen[0].editableLabel : undefined;
  switch (name) {
    case 'undo': return UndoAction.create();
    case 'redo': return RedoAction.create();
    case 'remove': return chosen.length > 0 ? DeleteElementOperation.create(chosen.map(e => e.id)) : undefined;
    case 'selectAll': return SelectAllAction.create();
    case 'find': return SetUIExtensionVisibilityAction.create({ extensionId: 'search-autocomplete-palette', visible: true });
    case 'rename': return label && EditLabelAction.create(label.id);
    case 'fit': return FitToScreenAction.create([], { padding: 24, maxZoom: 1 });
    case 'arrange': return { kind: 'layout', isOperation: true } as Action;
    case 'export': return RequestExportAction.create('svg');
    default: return undefined;
  }
}
