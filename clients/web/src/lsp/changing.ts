// SPDX-License-Identifier: EPL-2.0
// Features that change the text: fixes, renaming, formatting.
import type * as lsp from 'vscode-languageserver-protocol';
import { type editor, languages, type Uri } from '../monaco';
import { MAPPA } from '../mappa';
import { say } from '../messages';
import type { Client } from './client';
import { at, changed, range, toCommand, toEdit, toMarker, toRange, toWorkspaceEdit } from './convert';
import type { Load } from './reading';

interface Action extends languages.CodeAction { from: lsp.CodeAction }
const nothing = () => undefined;

export function codeActions(client: Client, options: lsp.CodeActionOptions, load: Load): void {
  const convert = async (from: lsp.CodeAction | lsp.Command): Promise<Action> => {
    if (typeof from.command === 'string') {
      return { title: from.title, command: toCommand(from as lsp.Command), from: { title: from.title } };
    }
    const action = from as lsp.CodeAction;
    await load(action.edit ? changed(action.edit) : []);
    return {
      title: action.title, kind: action.kind, isPreferred: action.isPreferred, disabled: action.disabled?.reason,
      edit: action.edit && toWorkspaceEdit(action.edit), command: toCommand(action.command),
      diagnostics: action.diagnostics?.map(toMarker), from: action,
    };
  };
  languages.registerCodeActionProvider(MAPPA, {
    async provideCodeActions(model, where, context, token) {
      const found = await client.ask<(lsp.CodeAction | lsp.Command)[]>('textDocument/codeAction', {
        textDocument: { uri: model.uri.toString() },
        range: range(where),
        context: { diagnostics: meant(client, model.uri, context.markers), only: context.only ? [context.only] : undefined, triggerKind: context.trigger },
      }, token);
      return { actions: await Promise.all((found ?? []).map(convert)), dispose: nothing };
    },
    resolveCodeAction: !options.resolveProvider ? undefined : async (action, token) => {
      const from = (action as Action).from;
      const resolved = from.edit ? from : await client.ask<lsp.CodeAction>('codeAction/resolve', from, token);
      return resolved ? { ...action, ...await convert(resolved) } : action;
    },
  }, { providedCodeActionKinds: options.codeActionKinds });
}

/** The server's own words for the markers, with the data that it sent along. */
function meant(client: Client, uri: Uri, markers: editor.IMarkerData[]): lsp.Diagnostic[] {
  const key = (m: editor.IMarkerData) => [m.startLineNumber, m.startColumn, m.endLineNumber, m.endColumn, m.message].join();
  const wanted = new Set(markers.map(key));
  return client.diagnostics(uri).filter(d => wanted.has(key(toMarker(d))));
}

export function rename(client: Client, options: lsp.RenameOptions, load: Load): void {
  languages.registerRenameProvider(MAPPA, {
    async provideRenameEdits(model, where, newName) {
      try {
        const edit = await client.request<lsp.WorkspaceEdit | null>('textDocument/rename', { ...at(model, where), newName });
        await load(edit ? changed(edit) : []);
        return edit ? toWorkspaceEdit(edit) : { edits: [] };
      } catch (e) {
        return { edits: [], rejectReason: (e as Error).message };
      }
    },
    resolveRenameLocation: !options.prepareProvider ? undefined : async (model, where) => {
      const word = model.getWordAtPosition(where);
      const fallback = { range: { startLineNumber: where.lineNumber, endLineNumber: where.lineNumber, startColumn: word?.startColumn ?? where.column, endColumn: word?.endColumn ?? where.column }, text: word?.word ?? '' };
      try {
        const found = await client.request<{ range: lsp.Range; placeholder: string } | lsp.Range | { defaultBehavior: boolean } | null>('textDocument/prepareRename', at(model, where));
        if (!found || 'defaultBehavior' in found) {
          return found ? fallback : { ...fallback, rejectReason: say('noRename') };
        }
        const place = toRange('range' in found ? found.range : found);
        return { range: place, text: 'placeholder' in found ? found.placeholder : model.getValueInRange(place) };
      } catch (e) {
        return { ...fallback, rejectReason: (e as Error).message };
      }
    },
  });
}

const style = (options: languages.FormattingOptions): lsp.FormattingOptions => ({ ...options });

export function formatting(client: Client): void {
  languages.registerDocumentFormattingEditProvider(MAPPA, {
    async provideDocumentFormattingEdits(model, options, token) {
      const edits = await client.ask<lsp.TextEdit[]>('textDocument/formatting', { textDocument: { uri: model.uri.toString() }, options: style(options) }, token);
      return edits?.map(toEdit) ?? null;
    },
  });
}

export function rangeFormatting(client: Client): void {
  languages.registerDocumentRangeFormattingEditProvider(MAPPA, {
    async provideDocumentRangeFormattingEdits(model, where, options, token) {
      const edits = await client.ask<lsp.TextEdit[]>('textDocument/rangeFormatting', { textDocument: { uri: model.uri.toString() }, range: range(where), options: style(options) }, token);
      return edits?.map(toEdit) ?? null;
    },
  });
}

export function onTypeFormatting(client: Client, options: lsp.DocumentOnTypeFormattingOptions): void {
  languages.registerOnTypeFormattingEditProvider(MAPPA, {
    autoFormatTriggerCharacters: [options.firstTriggerCharacter, ...options.moreTriggerCharacter ?? []],
    async provideOnTypeFormattingEdits(model, where, ch, given, token) {
      const edits = await client.ask<lsp.TextEdit[]>('textDocument/onTypeFormatting', { ...at(model, where), ch, options: style(given) }, token);
      return edits?.map(toEdit);
    },
  });
}
