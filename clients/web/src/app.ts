// SPDX-License-Identifier: EPL-2.0
import type * as lsp from 'vscode-languageserver-protocol';
import { type Entry, hasToken, type Listing, Refused } from './api';
import { type Doc, Documents } from './documents';
import { Diagrams } from './diagrams';
import { part, setText } from './dom';
import { FileList } from './files';
import { Findings, spell, tally } from './findings';
import { prepareHelp } from './help';
import { Client, type State } from './lsp/client';
import { EXECUTE, position, toMarker, toRange, toWorkspaceEdit } from './lsp/convert';
import { register } from './lsp/features';
import { registerMappa } from './mappa';
import { locale, say } from './messages';
import { editor, type languages, Uri } from './monaco';
import { showReport } from './report';
import { followTheme } from './theme';

const POLL = 4000;
/** A command that the server leaves to the page. */
const SHOW_FINDINGS = 'vaglio.showFindings';
/** The server would answer with a picture: the page shows the diagram itself. */
const DRAW = 'vaglio.draw';
const UNLOADED: Parameters<typeof say>[0][] = ['changedOnDisk', 'goneFromDisk'];

/** The page. */
class App {
  private readonly found = new Map<string, lsp.Diagnostic[]>();
  private readonly code = editor.create(part('editor'), {
    model: null, automaticLayout: true, fontSize: 13.5, lineHeight: 21, minimap: { enabled: false }, scrollBeyondLastLine: false,
    fontFamily: 'ui-monospace, "SF Mono", "Cascadia Code", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
    tabSize: 2, insertSpaces: true, detectIndentation: false, wordBasedSuggestions: 'off', fixedOverflowWidgets: true,
    accessibilitySupport: 'on', 'semanticHighlighting.enabled': true, formatOnType: true, inlayHints: { enabled: 'on', fontSize: 12 }, padding: { top: 8 },
    lightbulb: { enabled: editor.ShowLightbulbIconMode.On }, renderLineHighlight: 'all', matchBrackets: 'always', glyphMargin: true,
  });
  private readonly docs = new Documents({
    opened: doc => this.client?.follow(doc.model),
    changed: doc => this.changed(doc),
    listed: files => this.files.show(files),
    watched: changes => this.client?.notify('workspace/didChangeWatchedFiles', { changes }),
    reloaded: doc => this.announce(`${say('reloaded')}: ${doc.entry.path}`),
  });
  private readonly files = new FileList(file => this.mark(file), file => void this.open(file.uri));
  private readonly findings = new Findings(finding => this.go(finding.range));
  private readonly diagrams = new Diagrams(
    async (uri, position) => this.client?.ask('vaglio/diagrams', { uri, position, locale }) ?? null, () => this.drawing());
  private client?: Client;
  private current?: Doc;
  private notice = '';

  async start(): Promise<void> {
    this.listen();
    if (!hasToken) {
      this.announce(say('noToken'));
      return;
    }
    await this.attempt(async () => {
      const listing = await this.docs.refresh();
      setText(part('folder'), `\u200E${listing.folder}`);
      this.connect(listing);
      await this.openFirst(listing.files);
    });
    setInterval(() => this.poll(), POLL);
    addEventListener('focus', () => this.poll());
  }

  private connect(listing: Listing): void {
    const load = (uris: string[]) => Promise.allSettled(uris.map(u => this.docs.load(u)));
    this.client = new Client(listing.uri, {
      state: state => this.state(state),
      diagnostics: (uri, found) => this.diagnosed(uri, found),
      say: text => this.announce(text),
      apply: edit => this.apply(edit, load),
      show: (uri, range) => this.open(uri, range && toRange(range)),
      undo: (uris, again) => this.undo(uris, again),
      save: () => void this.save(),
      reveal: (uri, range) => void this.reveal(uri, toRange(range)),
    });
    this.client.start(server => {
      register(this.client!, server, load);
      part<HTMLButtonElement>('format').disabled = !server.documentFormattingProvider;
    });
    editor.registerCommand(EXECUTE, (_, command: lsp.Command) => this.attempt(() => this.execute(command)));
    editor.registerEditorOpener({
      openCodeEditor: (_, uri, where) => this.open(uri.toString(), where && ('startLineNumber' in where ? where
        : { startLineNumber: where.lineNumber, startColumn: where.column, endLineNumber: where.lineNumber, endColumn: where.column })),
    });
  }

  // ---------------------------------------------------------------- maps

  /** The map of the address, or the first. */
  private async openFirst(files: Entry[]): Promise<void> {
    const named = decodeURIComponent(location.hash.slice(1));
    const first = files.find(f => f.path === named) ?? files[0];
    if (first) {
      await this.open(first.uri);
    }
  }

  /** Shows a map; false when it cannot be had. */
  private async open(uri: string, where?: languages.Location['range'], focus = true): Promise<boolean> {
    const doc = await this.attempt(() => this.docs.load(uri));
    if (!doc) {
      return false;
    }
    if (doc !== this.current) {
      this.current = doc;
      this.code.setModel(doc.model);
      this.code.updateOptions({ ariaLabel: say('editorLabel', doc.entry.path) });
      history.replaceState(null, '', `#${encodeURIComponent(doc.entry.path)}`);
      this.files.render();
      this.findings.show(this.found.get(doc.model.uri.toString()) ?? null);
    }
    if (where) {
      this.code.setSelection(where);
      this.code.revealRangeInCenterIfOutsideViewport(where);
    }
    this.notice = '';
    this.render();
    if (focus) {
      this.code.focus();
    }
    return true;
  }

  private async save(): Promise<void> {
    const dirty = this.docs.dirty();
    if (dirty.length === 0) {
      this.render();
      return;
    }
    this.announce(say('saving'));
    await this.attempt(async () => {
      for (const doc of dirty) {
        if (await this.docs.save(doc)) {
          this.client?.notify('textDocument/didSave', { textDocument: { uri: doc.model.uri.toString() } });
        } else if (doc !== this.current) {
          await this.open(doc.entry.uri);
        }
      }
      this.announce('');
    });
  }

  private poll(): void {
    if (document.visibilityState === 'visible') {
      this.docs.refresh().catch(e => {
        if (e instanceof Refused && e.status === 403) { // any other failure is said by the state of the connection
          this.announce(say('refused'));
        }
      });
    }
  }

  private changed(doc: Doc): void {
    if (doc === this.current && this.docs.isDirty(doc)) {
      this.notice = '';
    }
    this.files.render();
    this.render();
  }

  /** Does something that can fail, and says so. */
  private async attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (e) {
      this.announce(`${say('failed')}: ${(e as Error).message}`);
      return undefined;
    }
  }

  // ---------------------------------------------------------------- what the server says

  private diagnosed(uri: string, found: lsp.Diagnostic[]): void {
    this.found.set(uri, found);
    const model = editor.getModel(Uri.parse(uri));
    if (model) {
      editor.setModelMarkers(model, 'vaglio', found.map(toMarker));
    }
    if (model && model === this.current?.model) {
      this.findings.show(found);
    }
    this.files.render();
    this.render();
  }

  private state(state: State): void {
    setText(part('link'), say(state));
    part('link').className = state;
  }

  private async execute(command: lsp.Command): Promise<void> {
    if (command.command === SHOW_FINDINGS) {
      this.findings.focusFrom((command.arguments?.[1] as lsp.Position).line);
      return;
    }
    if (command.command === DRAW) {
      await this.diagrams.open(command.arguments![0] as string, command.arguments![1] as lsp.Position);
      return;
    }
    const answer = await this.client!.execute(command);
    if (typeof answer === 'string') {
      showReport(answer);
    }
  }

  private async apply(edit: lsp.WorkspaceEdit, load: (uris: string[]) => Promise<unknown>): Promise<boolean> {
    const edits = toWorkspaceEdit(edit).edits as languages.IWorkspaceTextEdit[];
    await load(edits.map(e => e.resource.toString()));
    const models = new Set(edits.map(e => editor.getModel(e.resource)));
    if (models.has(null)) {
      return false;
    }
    for (const model of models) {
      const changes = edits.filter(e => e.resource.toString() === model!.uri.toString());
      model!.pushStackElement();
      model!.pushEditOperations([], changes.map(e => ({ range: e.textEdit.range, text: e.textEdit.text })), () => null);
      model!.pushStackElement();
    }
    return true;
  }

  /** What a diagram undoes is undone in the texts, as if it had been done in the editor. */
  private async undo(uris: string[], again: boolean): Promise<boolean> {
    const models = uris.map(u => editor.getModel(Uri.parse(u))).filter(m => m !== null);
    const able = models.filter(m => (again ? m.canRedo() : m.canUndo()));
    await Promise.all(able.map(m => (again ? m.redo() : m.undo())));
    return able.length > 0;
  }

  private async reveal(uri: string, where: languages.Location['range']): Promise<void> {
    if (this.docs.get(uri) !== this.current) {
      await this.attempt(() => this.open(uri, undefined, false));
    }
    this.code.setSelection({ ...where, endLineNumber: where.startLineNumber, endColumn: where.startColumn });
    this.code.revealRangeInCenterIfOutsideViewport(where);
  }

  private async draw(): Promise<void> {
    if (this.diagrams.isOpen) {
      this.diagrams.close();
    } else if (this.current) {
      await this.client!.connected();
      await this.attempt(() => this.diagrams.open(this.current!.entry.uri, position(this.code.getPosition()!)));
      this.announce(this.diagrams.isOpen ? '' : say('noDiagram'));
    }
  }

  /** The diagram has come or gone. */
  private drawing(): void {
    document.body.classList.toggle('drawing', this.diagrams.isOpen);
    part('diagram').setAttribute('aria-pressed', String(this.diagrams.isOpen));
    part('diagram-frame').setAttribute('title', say('diagram'));
  }

  private go(range: lsp.Range): void {
    this.code.setSelection(toRange(range));
    this.code.revealRangeInCenter(toRange(range));
    this.code.focus();
  }

  // ---------------------------------------------------------------- what is shown

  private mark(file: Entry) {
    const id = Uri.parse(file.uri).toString();
    const doc = this.docs?.get(id);
    return { current: doc !== undefined && doc === this.current, unsaved: doc !== undefined && this.docs.isDirty(doc), tally: tally(this.found.get(id) ?? []) };
  }

  private announce(text: string): void {
    this.notice = text;
    this.render();
  }

  private render(): void {
    const doc = this.current;
    const dirty = this.docs.dirty();
    part<HTMLButtonElement>('save').disabled = dirty.length === 0;
    part<HTMLButtonElement>('diagram').disabled = !doc;
    document.title = doc ? `${this.docs.isDirty(doc) ? '● ' : ''}${doc.entry.path} – Vaglio` : 'Vaglio';
    const found = doc && this.found.get(doc.model.uri.toString());
    const state = doc ? say(dirty.length > 0 ? 'unsaved' : 'saved') : '';
    setText(part('status'), [this.notice || state, found && spell(tally(found))].filter(Boolean).join(' · '));
    if (doc) {
      setText(part('map-title'), doc.entry.path);
    }
    part('conflict').hidden = !doc?.conflict;
    setText(part('conflict-text'), doc?.conflict ? `${doc.entry.path} ${say(UNLOADED[doc.conflict === 'changed' ? 0 : 1])}` : '');
    part('take-disk').hidden = part('keep-mine').hidden = doc?.conflict === 'gone';
  }

  // ---------------------------------------------------------------- what people do

  private listen(): void {
    document.documentElement.lang = locale;
    document.querySelectorAll<HTMLElement>('[data-say]').forEach(e => { e.textContent = say(e.dataset.say as Parameters<typeof say>[0]); });
    prepareHelp();
    const click = (id: string, action: () => unknown) => part(id).addEventListener('click', action);
    click('save', () => this.save());
    click('diagram', () => this.draw());
    click('format', () => this.code.getAction('editor.action.formatDocument')?.run());
    click('skip-editor', () => this.code.focus());
    click('skip-findings', () => this.findings.focus());
    click('take-disk', () => this.attempt(() => this.docs.takeDisk(this.current!)));
    click('keep-mine', () => this.attempt(() => this.docs.keepMine(this.current!)));
    addEventListener('keydown', e => this.key(e), true);
    addEventListener('beforeunload', e => { if (this.docs.dirty().length > 0) e.preventDefault(); });
    this.code.onDidChangeCursorPosition(e => {
      setText(part('place'), `${say('line')} ${e.position.lineNumber}, ${say('column')} ${e.position.column}`);
      if (this.current && this.code.hasTextFocus()) {
        this.diagrams.caret(this.current.entry.uri, position(e.position));
      }
    });
  }

  private key(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 's') {
      event.preventDefault();
      void this.save();
    } else if (event.key === 'F6' && !event.ctrlKey) {
      event.preventDefault();
      this.nextPart(event.shiftKey ? -1 : 1);
    }
  }

  /** The parts of the page in turn. */
  private nextPart(step: number): void {
    const parts: [HTMLElement, () => void][] = [
      [document.querySelector('header')!, () => part('keys').focus()],
      [document.querySelector('nav')!, () => this.files.focus()],
      [part('editor'), () => this.code.focus()],
      [part('findings'), () => this.findings.focus()],
      [part('diagrams'), () => part('diagram-choice').focus()],
    ];
    const at = parts.findIndex(([element]) => element.contains(document.activeElement));
    for (let i = 1; i <= parts.length; i++) {
      const [element, focus] = parts[(at + step * i + 2 * parts.length) % parts.length];
      focus();
      if (element.contains(document.activeElement)) {
        return;
      }
    }
  }
}

/** Starts the page. */
export async function start(): Promise<void> {
  (globalThis as unknown as { MonacoEnvironment: object }).MonacoEnvironment = { getWorker: () => new Worker('/worker.js', { type: 'module' }) };
  registerMappa();
  followTheme();
  await new App().start();
}
