// SPDX-License-Identifier: EPL-2.0
// A stand-in for VS Code: as much of its interface as the extension and the client library touch, and a record of what they ask of it.
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { here } from './places.mjs';

const italian = JSON.parse(readFileSync(here('l10n/bundle.l10n.it.json'), 'utf8'));
const disposable = () => ({ dispose() {} });
const event = () => disposable();

class Uri {
  constructor(text) {
    this.text = text;
    this.scheme = text.split(':')[0];
  }
  static parse(text) { return new Uri(text); }
  static file(path) { return new Uri(pathToFileURL(path).href); }
  get fsPath() { return fileURLToPath(this.text); }
  get path() { return new URL(this.text).pathname; }
  toString() { return this.text; }
}
class Position { constructor(line, character) { Object.assign(this, { line, character }); } }
class Range { constructor(a, b, c, d) { Object.assign(this, { start: new Position(a, b), end: new Position(c, d) }); } }
class Diagnostic { constructor(range, message, severity) { Object.assign(this, { range, message, severity }); } }

class CancellationTokenSource {
  token = { isCancellationRequested: false, onCancellationRequested: event };
  cancel() { this.token.isCancellationRequested = true; }
  dispose() {}
}
class CodeActionKind {
  static Empty = new CodeActionKind('');
  constructor(value) { this.value = value; }
  append(part) { return new CodeActionKind(this.value ? `${this.value}.${part}` : part); }
}
class Disposable {
  constructor(dispose) { this.dispose = dispose; }
  static from(...all) { return new Disposable(() => all.forEach(d => d.dispose())); }
}
class EventEmitter {
  listeners = new Set();
  event = (listener, self) => {
    const call = value => listener.call(self, value);
    this.listeners.add(call);
    return { dispose: () => this.listeners.delete(call) };
  };
  fire(value) { this.listeners.forEach(l => l(value)); }
  dispose() { this.listeners.clear(); }
}

/** What is not given: events never happen, what is registered can be disposed of, all other functions do nothing. */
function space(given) {
  return new Proxy(given, {
    get: (_, name) => name in given ? given[name] : /^(on|register|create)/.test(String(name)) ? event : () => undefined,
  });
}

/** An editor with these settings and these documents open. */
export function editor({ settings = {}, documents = [], trusted = true, folders = [], cursor = [3, 7] } = {}) {
  const seen = { messages: [], informations: [], shown: [], panels: [], executed: [], log: [], diagnostics: new Map(), context: {}, commands: new Map(), watchers: [] };
  const changed = [];
  const notify = () => changed.splice(0).forEach(f => f());
  const log = level => (...text) => { seen.log.push(`${level} ${text.join(' ')}`); };
  const channel = space({
    info: log('info'), warn: log('warn'), error: log('error'), debug: log('debug'), trace: log('trace'), append: log('info'), appendLine: log('info'),
    show() { seen.log.shown = true; }, dispose() {}, logLevel: 3,
  });
  const classes = {};
  const given = {
    Uri, Position, Range, Diagnostic, EventEmitter, CancellationTokenSource, CodeActionKind, Disposable, ViewColumn: { Beside: -2 }, version: '1.91.0',
    env: { language: 'it', appName: 'stand-in' },
    l10n: { t: (text, ...args) => italian[text].replace(/\{(\d)\}/g, (_, i) => args[i]) },
    commands: {
      registerCommand(id, run) {
        if (seen.commands.has(id)) {
          throw new Error(`command '${id}' already exists`);
        }
        seen.commands.set(id, run);
        return { dispose: () => seen.commands.delete(id) };
      },
      async executeCommand(id, ...args) {
        seen.executed.push(id);
        if (id === 'setContext') {
          seen.context[args[0]] = args[1];
          notify();
        }
      },
    },
    window: space({
      createOutputChannel: () => channel,
      showErrorMessage: async (text, ...actions) => { seen.messages.push([text, actions]); notify(); },
      setStatusBarMessage: text => { seen.informations.push(text); notify(); },
      showInputBox: async () => '4',
      showTextDocument: async (shown, options) => { seen.shown.push([shown.content ?? String(shown), options]); },
      createWebviewPanel: (type, title, column, options) => {
        const panel = { type, title, options, webview: { html: '' } };
        seen.panels.push(panel);
        return panel;
      },
      showInformationMessage: async text => { seen.informations.push(text); notify(); },
      tabGroups: space({ all: [] }), visibleTextEditors: documents.map(document => ({ document })), visibleNotebookEditors: [], state: { focused: true },
      activeTextEditor: documents[0] && { document: documents[0], selection: { active: new Position(...cursor) } },
    }),
    workspace: space({
      textDocuments: documents, notebookDocuments: [], isTrusted: trusted, name: 'prova',
      workspaceFolders: folders.map((path, index) => ({ uri: Uri.file(path), name: path, index })),
      getConfiguration: section => space({ get: (key, other) => settings[`${section}.${key}`] ?? other }),
      openTextDocument: async given => given,
      createFileSystemWatcher: pattern => { seen.watchers.push(pattern); return space({ dispose() {} }); },
    }),
    languages: space({
      match: (selector, document) => selector.some(s => s.language === document.languageId && s.scheme === document.uri.scheme) ? 10 : 0,
      createDiagnosticCollection: () => space({
        set(uri, all) { seen.diagnostics.set(String(uri), all); notify(); }, clear() {}, dispose() {},
      }),
    }),
    extensions: space({ all: [], getExtension: () => undefined }),
  };
  const vscode = new Proxy(given, { get: (_, name) => name in given ? given[name] : classes[name] ??= class {} });

  /** What `find` gives once it gives something. */
  seen.until = async find => {
    for (;;) {
      const found = find();
      if (found) {
        return found;
      }
      await new Promise(resolve => changed.push(resolve));
    }
  };
  seen.extension = load(vscode);
  return seen;
}

/** The extension as it is packed, in this editor. */
function load(vscode) {
  const require = createRequire(import.meta.url);
  const usual = Module._load;
  const file = here('dist/extension.js');
  delete require.cache[file];
  Module._load = (name, ...rest) => name === 'vscode' ? vscode : usual(name, ...rest);
  try {
    return require(file);
  } finally {
    Module._load = usual;
  }
}

/** A map that is open. */
export function document(path, text) {
  return { uri: Uri.file(path), fileName: path, languageId: 'mappa', version: 1, isClosed: false, getText: () => text };
}
