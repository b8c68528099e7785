// SPDX-License-Identifier: EPL-2.0
import type * as lsp from 'vscode-languageserver-protocol';
import * as changing from './changing';
import type { Client } from './client';
import { completion } from './completion';
import * as reading from './reading';

const options = <T>(given: T | boolean): T => (given === true ? {} : given) as T;

/** Gives the editor all that the server can do. */
export function register(client: Client, server: lsp.ServerCapabilities, load: reading.Load): void {
  const offered: [unknown, () => void][] = [
    [server.completionProvider, () => completion(client, server.completionProvider!)],
    [server.hoverProvider, () => reading.hover(client)],
    [server.inlayHintProvider, () => reading.inlayHints(client)],
    [server.codeLensProvider, () => reading.codeLens(client, server.codeLensProvider!)],
    [server.definitionProvider, () => reading.definition(client, load)],
    [server.referencesProvider, () => reading.references(client, load)],
    [server.documentHighlightProvider, () => reading.highlight(client)],
    [server.documentSymbolProvider, () => reading.symbols(client)],
    [server.foldingRangeProvider, () => reading.folding(client)],
    [server.selectionRangeProvider, () => reading.selection(client)],
    [server.semanticTokensProvider, () => reading.semanticTokens(client, server.semanticTokensProvider!)],
    [server.codeActionProvider, () => changing.codeActions(client, options<lsp.CodeActionOptions>(server.codeActionProvider!), load)],
    [server.renameProvider, () => changing.rename(client, options<lsp.RenameOptions>(server.renameProvider!), load)],
    [server.documentFormattingProvider, () => changing.formatting(client)],
    [server.documentOnTypeFormattingProvider, () => changing.onTypeFormatting(client, server.documentOnTypeFormattingProvider!)],
    [server.documentRangeFormattingProvider, () => changing.rangeFormatting(client)],
  ];
  offered.filter(([given]) => given).forEach(([, doIt]) => doIt());
}
