// SPDX-License-Identifier: EPL-2.0
// Between the shapes of the protocol (lines from 0) and those of the editor (lines from 1).
import type * as lsp from 'vscode-languageserver-protocol';
import { type editor, type IMarkdownString, type IPosition, type IRange, languages, MarkerSeverity, Uri } from '../monaco';

export const position = (p: IPosition): lsp.Position => ({ line: p.lineNumber - 1, character: p.column - 1 });
export const range = (r: IRange): lsp.Range => ({
  start: { line: r.startLineNumber - 1, character: r.startColumn - 1 },
  end: { line: r.endLineNumber - 1, character: r.endColumn - 1 },
});
export const toPosition = (p: lsp.Position): IPosition => ({ lineNumber: p.line + 1, column: p.character + 1 });
export const toRange = (r: lsp.Range): IRange => ({
  startLineNumber: r.start.line + 1, startColumn: r.start.character + 1,
  endLineNumber: r.end.line + 1, endColumn: r.end.character + 1,
});
export const at = (model: editor.ITextModel, p: IPosition): lsp.TextDocumentPositionParams =>
  ({ textDocument: { uri: model.uri.toString() }, position: position(p) });
/** One spelling for each address. */
export const address = (uri: string): string => Uri.parse(uri).toString();
export const toLocation = (l: lsp.Location): languages.Location => ({ uri: Uri.parse(l.uri), range: toRange(l.range) });
export const toEdit = (e: lsp.TextEdit): languages.TextEdit => ({ range: toRange(e.range), text: e.newText });

export function toMarkdown(content: string | lsp.MarkupContent | lsp.MarkedString | undefined): IMarkdownString | undefined {
  if (!content) {
    return undefined;
  }
  if (typeof content === 'string') {
    return { value: content };
  }
  if ('language' in content) {
    return { value: '```' + content.language + '\n' + content.value + '\n```' };
  }
  return { value: content.kind === 'plaintext' ? content.value.replace(/[\\`*_{}[\]()#+\-.!<>|]/g, '\\$&') : content.value };
}

const severities: Record<number, MarkerSeverity> = {
  1: MarkerSeverity.Error, 2: MarkerSeverity.Warning, 3: MarkerSeverity.Info, 4: MarkerSeverity.Hint,
};

export function toMarker(d: lsp.Diagnostic): editor.IMarkerData {
  const code = d.code === undefined ? undefined : String(d.code);
  return {
    ...toRange(d.range),
    severity: severities[d.severity ?? 1],
    message: typeof d.message === 'string' ? d.message : d.message.value,
    source: d.source,
    code: code !== undefined && d.codeDescription ? { value: code, target: Uri.parse(d.codeDescription.href) } : code,
    tags: d.tags,
    relatedInformation: d.relatedInformation?.map(r => ({ ...toRange(r.location.range), resource: Uri.parse(r.location.uri), message: r.message })),
  };
}

export const toCommand = (c: lsp.Command | undefined): languages.Command | undefined =>
  c && { id: EXECUTE, title: c.title, arguments: [c] };

/** The editor's command that runs one of the server's. */
export const EXECUTE = 'vaglio.execute';

export function toWorkspaceEdit(edit: lsp.WorkspaceEdit): languages.WorkspaceEdit {
  const edits: languages.IWorkspaceTextEdit[] = [];
  const add = (uri: string, changes: lsp.TextEdit[]) => changes.forEach(c =>
    edits.push({ resource: Uri.parse(uri), textEdit: toEdit(c), versionId: undefined }));
  Object.entries(edit.changes ?? {}).forEach(([uri, changes]) => add(uri, changes));
  edit.documentChanges?.forEach(d => 'textDocument' in d && add(d.textDocument.uri, d.edits as lsp.TextEdit[]));
  return { edits };
}

/** The files that an edit changes. */
export function changed(edit: lsp.WorkspaceEdit): string[] {
  return toWorkspaceEdit(edit).edits.map(e => (e as languages.IWorkspaceTextEdit).resource.toString());
}

export function toSymbol(s: lsp.DocumentSymbol): languages.DocumentSymbol {
  return {
    name: s.name, detail: s.detail ?? '', kind: s.kind - 1, tags: s.tags ?? [],
    range: toRange(s.range), selectionRange: toRange(s.selectionRange), children: s.children?.map(toSymbol),
  };
}

// The protocol and the editor number the kinds of completions differently.
const K = languages.CompletionItemKind;
const kinds = [K.Text, K.Text, K.Method, K.Function, K.Constructor, K.Field, K.Variable, K.Class, K.Interface, K.Module, K.Property, K.Unit,
  K.Value, K.Enum, K.Keyword, K.Snippet, K.Color, K.File, K.Reference, K.Folder, K.EnumMember, K.Constant, K.Struct, K.Event, K.Operator,
  K.TypeParameter];
export const toKind = (kind: lsp.CompletionItemKind | undefined) => kinds[kind ?? 1];
