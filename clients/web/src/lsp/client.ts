// SPDX-License-Identifier: EPL-2.0
import type * as lsp from 'vscode-languageserver-protocol';
import { type editor, Uri } from '../monaco';
import { locale } from '../messages';
import { type Cancellation, Rpc, RpcError } from '../rpc';
import { address, range } from './convert';

export type State = 'connecting' | 'connected' | 'lost';

/** What the page does for the client. */
export interface Host {
  state(state: State): void;
  diagnostics(uri: string, found: lsp.Diagnostic[]): void;
  say(text: string): void;
  apply(edit: lsp.WorkspaceEdit): Promise<boolean>;
  show(uri: string, range?: lsp.Range): Promise<boolean>;
  /** Takes back the last edit of the maps, or does it again. */
  undo(uris: string[], again: boolean): Promise<boolean>;
  save(): void;
  /** Shows a place without taking the focus. */
  reveal(uri: string, range: lsp.Range): void;
}

/** A client of the language server: says what the editor holds, and asks. */
export class Client {
  private readonly rpc = new Rpc(() => void this.initialize(), () => this.lost());
  private readonly models = new Map<string, editor.ITextModel>();
  private readonly found = new Map<string, lsp.Diagnostic[]>();
  private ready = false;
  private readonly waiting: (() => void)[] = [];
  private readonly refreshers: (() => void)[] = [];
  private onCapabilities?: (server: lsp.ServerCapabilities) => void;

  constructor(private readonly folder: string, private readonly host: Host) {
    this.rpc.on('textDocument/publishDiagnostics', p => this.published(p));
    this.rpc.on('window/showMessage', (p: lsp.ShowMessageParams) => host.say(p.message));
    this.rpc.on('window/showMessageRequest', (p: lsp.ShowMessageRequestParams) => host.say(p.message));
    this.rpc.on('window/logMessage', (p: lsp.LogMessageParams) => console.warn(p.message));
    this.rpc.on('window/showDocument', async (p: lsp.ShowDocumentParams) => ({ success: await host.show(p.uri, p.selection) }));
    this.rpc.on('workspace/applyEdit', async (p: lsp.ApplyWorkspaceEditParams) => ({ applied: await host.apply(p.edit) }));
    this.rpc.on('vaglio/undo', (p: { uris: string[] }) => host.undo(p.uris, false));
    this.rpc.on('vaglio/redo', (p: { uris: string[] }) => host.undo(p.uris, true));
    this.rpc.on('vaglio/save', () => host.save());
    this.rpc.on('vaglio/reveal', (p: lsp.Location) => host.reveal(p.uri, p.range));
    this.rpc.on('workspace/workspaceFolders', () => this.folders());
    this.rpc.on('client/registerCapability', () => null);
    this.rpc.on('client/unregisterCapability', () => null);
    for (const what of ['inlayHint', 'codeLens', 'semanticTokens']) {
      this.rpc.on(`workspace/${what}/refresh`, () => this.refreshers.forEach(r => r()));
    }
  }

  /** Connects; tells once what the server can do. */
  start(onCapabilities: (server: lsp.ServerCapabilities) => void): void {
    this.onCapabilities = onCapabilities;
    this.host.state('connecting');
    this.rpc.open();
  }

  onRefresh(refresher: () => void): void {
    this.refreshers.push(refresher);
  }

  private folders(): lsp.WorkspaceFolder[] {
    return [{ uri: this.folder, name: 'maps' }];
  }

  private async initialize(): Promise<void> {
    const { capabilities } = await this.rpc.request<lsp.InitializeResult>('initialize', {
      processId: null, clientInfo: { name: 'vaglio-web' }, locale, rootUri: this.folder, workspaceFolders: this.folders(), capabilities: CAPABILITIES,
    });
    this.rpc.notify('initialized', {});
    this.ready = true;
    this.models.forEach(m => this.opened(m));
    this.onCapabilities?.(capabilities);
    this.onCapabilities = undefined;
    this.refreshers.forEach(r => r());
    this.host.state('connected');
    this.waiting.splice(0).forEach(go => go());
  }

  /** Waits until the server can be asked. */
  connected(): Promise<void> {
    return this.ready ? Promise.resolve() : new Promise(go => this.waiting.push(go));
  }

  private lost(): void {
    this.ready = false;
    this.host.state('lost');
  }

  /** Keeps the server told of a model as long as it lives. */
  follow(model: editor.ITextModel): void {
    const uri = model.uri.toString();
    this.models.set(uri, model);
    model.onDidChangeContent(e => this.changed(model, e));
    model.onWillDispose(() => {
      this.models.delete(uri);
      this.notify('textDocument/didClose', { textDocument: { uri } });
    });
    if (this.ready) {
      this.opened(model);
    }
  }

  private opened(model: editor.ITextModel): void {
    this.rpc.notify('textDocument/didOpen', {
      textDocument: { uri: model.uri.toString(), languageId: model.getLanguageId(), version: model.getVersionId(), text: model.getValue() },
    });
  }

  private changed(model: editor.ITextModel, e: editor.IModelContentChangedEvent): void {
    // the editor gives changes from the end of the text to its beginning, so that each is right after the one before
    this.notify('textDocument/didChange', {
      textDocument: { uri: model.uri.toString(), version: e.versionId },
      contentChanges: e.isFlush ? [{ text: model.getValue() }] : e.changes.map(c => ({ range: range(c.range), text: c.text })),
    });
  }

  notify(method: string, params: unknown): void {
    if (this.ready) {
      this.rpc.notify(method, params);
    }
  }

  /** Asks; null when nothing can be said now, which is no failure. */
  async ask<T>(method: string, params: unknown, cancellation?: Cancellation): Promise<T | null> {
    if (!this.ready) {
      return null;
    }
    try {
      return await this.rpc.request<T>(method, params, cancellation);
    } catch (e) {
      if (e instanceof RpcError && !e.cancelled) {
        console.warn(method, e.message);
      }
      return null;
    }
  }

  /** Asks for something that a person wants: a refusal is theirs to read. */
  request<T>(method: string, params: unknown): Promise<T> {
    return this.rpc.request<T>(method, params);
  }

  /** Has the server do a command; gives what it says. */
  execute(command: lsp.Command): Promise<unknown> {
    return this.request('workspace/executeCommand', { command: command.command, arguments: command.arguments });
  }

  private published(params: lsp.PublishDiagnosticsParams): void {
    const uri = address(params.uri);
    const model = this.models.get(uri);
    if (model && params.version !== undefined && params.version < model.getVersionId()) {
      return; // of a text that is no more; that of the present one will come
    }
    this.found.set(uri, params.diagnostics);
    this.host.diagnostics(uri, params.diagnostics);
  }

  /** What was found in a file at last. */
  diagnostics(uri: Uri): lsp.Diagnostic[] {
    return this.found.get(uri.toString()) ?? [];
  }
}

const MARKUP = ['markdown', 'plaintext'] as lsp.MarkupKind[];
const CAPABILITIES: lsp.ClientCapabilities = {
  workspace: {
    applyEdit: true, workspaceFolders: true, configuration: false, executeCommand: {},
    didChangeWatchedFiles: { dynamicRegistration: true }, workspaceEdit: { documentChanges: true },
    inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true }, semanticTokens: { refreshSupport: true },
  },
  window: { showDocument: { support: true } },
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true, dataSupport: true, tagSupport: { valueSet: [1, 2] } },
    completion: {
      contextSupport: true,
      completionItem: {
        snippetSupport: true, documentationFormat: MARKUP, commitCharactersSupport: true, preselectSupport: true, labelDetailsSupport: true,
        insertReplaceSupport: true, resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
      },
      completionList: { itemDefaults: ['commitCharacters', 'editRange', 'insertTextFormat'] },
    },
    hover: { contentFormat: MARKUP },
    codeAction: {
      isPreferredSupport: true, disabledSupport: true, dataSupport: true, resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'refactor.extract', 'refactor.rewrite', 'source', 'source.fixAll'] } },
    },
    codeLens: {},
    inlayHint: { resolveSupport: { properties: ['tooltip', 'textEdits'] } },
    definition: { linkSupport: true },
    references: {},
    documentHighlight: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true },
    selectionRange: {},
    rename: { prepareSupport: true },
    formatting: {},
    rangeFormatting: {},
    semanticTokens: {
      requests: { full: true, range: true }, formats: ['relative'], multilineTokenSupport: false,
      tokenTypes: ['namespace', 'type', 'class', 'enum', 'interface', 'struct', 'typeParameter', 'parameter', 'variable', 'property', 'enumMember',
        'event', 'function', 'method', 'macro', 'keyword', 'modifier', 'comment', 'string', 'number', 'regexp', 'operator', 'decorator'],
      tokenModifiers: ['declaration', 'definition', 'readonly', 'static', 'deprecated', 'modification', 'documentation', 'defaultLibrary'],
    },
  },
};
