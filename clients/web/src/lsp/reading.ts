// SPDX-License-Identifier: EPL-2.0
// Features that show something: hover, hints, lenses, links between places, the shape of the text.
import type * as lsp from 'vscode-languageserver-protocol';
import { Emitter, languages, Uri } from '../monaco';
import { MAPPA } from '../mappa';
import type { Client } from './client';
import { at, position, range, toCommand, toEdit, toLocation, toMarkdown, toPosition, toRange, toSymbol } from './convert';

/** Makes files known to the editor before it shows places in them. */
export type Load = (uris: string[]) => Promise<unknown>;
const nothing = () => undefined;
const textDocument = (model: { uri: Uri }) => ({ textDocument: { uri: model.uri.toString() } });

export function hover(client: Client): void {
  languages.registerHoverProvider(MAPPA, {
    async provideHover(model, where, token) {
      const found = await client.ask<lsp.Hover>('textDocument/hover', at(model, where), token);
      const contents = (Array.isArray(found?.contents) ? found.contents : [found?.contents]).map(toMarkdown).filter(m => m !== undefined);
      return contents.length ? { contents, range: found?.range && toRange(found.range) } : null;
    },
  });
}

export function inlayHints(client: Client): void {
  const changes = new Emitter<void>();
  client.onRefresh(() => changes.fire());
  languages.registerInlayHintsProvider(MAPPA, {
    onDidChangeInlayHints: changes.event,
    async provideInlayHints(model, where, token) {
      const hints = await client.ask<lsp.InlayHint[]>('textDocument/inlayHint', { ...textDocument(model), range: range(where) }, token);
      return { hints: (hints ?? []).map(hint), dispose: nothing };
    },
  });
}

function hint(from: lsp.InlayHint): languages.InlayHint {
  const label = typeof from.label === 'string' ? from.label : from.label.map(part => ({
    label: part.value, tooltip: toMarkdown(part.tooltip), location: part.location && toLocation(part.location), command: toCommand(part.command),
  }));
  return {
    label, position: toPosition(from.position), kind: from.kind, tooltip: toMarkdown(from.tooltip),
    paddingLeft: from.paddingLeft, paddingRight: from.paddingRight, textEdits: from.textEdits?.map(toEdit),
  };
}

export function codeLens(client: Client, options: lsp.CodeLensOptions): void {
  const changes = new Emitter<languages.CodeLensProvider>();
  const provider: languages.CodeLensProvider = {
    onDidChange: changes.event,
    async provideCodeLenses(model, token) {
      const lenses = await client.ask<lsp.CodeLens[]>('textDocument/codeLens', textDocument(model), token);
      return { lenses: (lenses ?? []).map(l => ({ range: toRange(l.range), command: toCommand(l.command), from: l })), dispose: nothing };
    },
    resolveCodeLens: !options.resolveProvider ? undefined : async (_, lens, token) => {
      const resolved = await client.ask<lsp.CodeLens>('codeLens/resolve', (lens as { from?: lsp.CodeLens }).from, token);
      return { ...lens, command: toCommand(resolved?.command) };
    },
  };
  client.onRefresh(() => changes.fire(provider));
  languages.registerCodeLensProvider(MAPPA, provider);
}

export function definition(client: Client, load: Load): void {
  languages.registerDefinitionProvider(MAPPA, {
    async provideDefinition(model, where, token) {
      const found = await client.ask<lsp.Location | lsp.Location[] | lsp.LocationLink[]>('textDocument/definition', at(model, where), token);
      const places = (!found ? [] : Array.isArray(found) ? found : [found]).map(link);
      await load(places.map(p => p.uri.toString()));
      return places;
    },
  });
}

function link(from: lsp.Location | lsp.LocationLink): languages.LocationLink {
  return 'uri' in from ? toLocation(from) : {
    originSelectionRange: from.originSelectionRange && toRange(from.originSelectionRange),
    uri: Uri.parse(from.targetUri), range: toRange(from.targetRange), targetSelectionRange: toRange(from.targetSelectionRange),
  };
}

export function references(client: Client, load: Load): void {
  languages.registerReferenceProvider(MAPPA, {
    async provideReferences(model, where, context, token) {
      const found = await client.ask<lsp.Location[]>('textDocument/references', { ...at(model, where), context }, token) ?? [];
      await load(found.map(l => l.uri));
      return found.map(toLocation);
    },
  });
}

export function highlight(client: Client): void {
  languages.registerDocumentHighlightProvider(MAPPA, {
    async provideDocumentHighlights(model, where, token) {
      const found = await client.ask<lsp.DocumentHighlight[]>('textDocument/documentHighlight', at(model, where), token);
      return found?.map(h => ({ range: toRange(h.range), kind: (h.kind ?? 1) - 1 })) ?? null;
    },
  });
}

export function symbols(client: Client): void {
  languages.registerDocumentSymbolProvider(MAPPA, {
    async provideDocumentSymbols(model, token) {
      return (await client.ask<lsp.DocumentSymbol[]>('textDocument/documentSymbol', textDocument(model), token))?.map(toSymbol);
    },
  });
}

export function folding(client: Client): void {
  languages.registerFoldingRangeProvider(MAPPA, {
    async provideFoldingRanges(model, _, token) {
      const found = await client.ask<lsp.FoldingRange[]>('textDocument/foldingRange', textDocument(model), token);
      return found?.map(f => ({ start: f.startLine + 1, end: f.endLine + 1, kind: f.kind ? languages.FoldingRangeKind.fromValue(f.kind) : undefined }));
    },
  });
}

export function selection(client: Client): void {
  languages.registerSelectionRangeProvider(MAPPA, {
    async provideSelectionRanges(model, places, token) {
      const found = await client.ask<lsp.SelectionRange[]>('textDocument/selectionRange', { ...textDocument(model), positions: places.map(position) }, token);
      return found?.map(flat);
    },
  });
}

function flat(from: lsp.SelectionRange): languages.SelectionRange[] {
  const ranges: languages.SelectionRange[] = [];
  for (let r: lsp.SelectionRange | undefined = from; r; r = r.parent) {
    ranges.push({ range: toRange(r.range) });
  }
  return ranges;
}

export function semanticTokens(client: Client, options: lsp.SemanticTokensOptions): void {
  const changes = new Emitter<void>();
  client.onRefresh(() => changes.fire());
  languages.registerDocumentSemanticTokensProvider(MAPPA, {
    onDidChange: changes.event,
    getLegend: () => options.legend,
    async provideDocumentSemanticTokens(model, _, token) {
      const found = await client.ask<lsp.SemanticTokens>('textDocument/semanticTokens/full', textDocument(model), token);
      return found && { data: new Uint32Array(found.data) };
    },
    releaseDocumentSemanticTokens: nothing,
  });
}
