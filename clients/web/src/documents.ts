// SPDX-License-Identifier: EPL-2.0
import { type Entry, type Listing, list, read, Refused, write } from './api';
import { MAPPA } from './mappa';
import { editor, type Range, Uri } from './monaco';

/** A map that the editor holds. */
export interface Doc {
  entry: Entry;
  model: editor.ITextModel;
  /** The version on the disk that the text is based on. */
  version: string;
  savedId: number;
  conflict?: 'changed' | 'gone';
}

export interface Listener {
  opened(doc: Doc): void;
  changed(doc: Doc): void;
  listed(files: Entry[]): void;
  /** Files other than those in the editor changed on the disk. */
  watched(changes: { uri: string; type: number }[]): void;
  reloaded(doc: Doc): void;
}

const CREATED = 1, CHANGED = 2, DELETED = 3;
const PRECONDITION_FAILED = 412;
const key = (uri: string) => Uri.parse(uri).toString();
const isSame = (a: Entry, b: Entry) => a.size === b.size && a.modified === b.modified;

/** The maps of the folder, and those that are open. */
export class Documents {
  files = new Map<string, Entry>();
  private readonly docs = new Map<string, Promise<Doc>>();
  private readonly open = new Map<string, Doc>();

  constructor(private readonly listener: Listener) {
  }

  isDirty(doc: Doc): boolean {
    return doc.model.getAlternativeVersionId() !== doc.savedId;
  }

  dirty(): Doc[] {
    return [...this.open.values()].filter(d => this.isDirty(d));
  }

  get(uri: string): Doc | undefined {
    return this.open.get(key(uri));
  }

  /** Opens a map, or gives the one that is open. */
  load(uri: string): Promise<Doc> {
    const id = key(uri);
    const known = this.docs.get(id) ?? this.fetch(id);
    this.docs.set(id, known);
    known.catch(() => this.docs.delete(id));
    return known;
  }

  private async fetch(id: string): Promise<Doc> {
    const entry = this.files.get(id);
    if (!entry) {
      throw new Refused(404);
    }
    const { text, version } = await read(entry.path);
    const model = editor.createModel(text, MAPPA, Uri.parse(entry.uri));
    const doc: Doc = { entry, model, version, savedId: model.getAlternativeVersionId() };
    this.open.set(id, doc);
    model.onDidChangeContent(() => this.listener.changed(doc));
    this.listener.opened(doc);
    return doc;
  }

  /** Saves; false when the file was changed by somebody else. */
  async save(doc: Doc): Promise<boolean> {
    const id = doc.model.getAlternativeVersionId();
    try {
      doc.version = await write(doc.entry.path, doc.model.getValue(editor.EndOfLinePreference.TextDefined, true), doc.version);
      doc.savedId = id;
      doc.conflict = undefined;
      return true;
    } catch (e) {
      if (e instanceof Refused && e.status === PRECONDITION_FAILED) {
        doc.conflict = 'changed';
        return false;
      }
      throw e;
    } finally {
      this.listener.changed(doc);
    }
  }

  /** The text of the disk takes the place of that in the editor; undo brings it back. */
  async takeDisk(doc: Doc): Promise<void> {
    const { text, version } = await read(doc.entry.path);
    replace(doc.model, text.replace(/^\uFEFF/, ''));
    this.based(doc, version);
    doc.savedId = doc.model.getAlternativeVersionId();
    this.listener.changed(doc);
  }

  /** The text of the editor takes the place of that on the disk. */
  async keepMine(doc: Doc): Promise<boolean> {
    this.based(doc, (await read(doc.entry.path)).version);
    return this.save(doc);
  }

  private based(doc: Doc, version: string): void {
    doc.version = version;
    doc.conflict = undefined;
  }

  /** Looks what has changed on the disk. */
  async refresh(): Promise<Listing> {
    const listing = await list();
    const before = this.files;
    this.files = new Map(listing.files.map(f => [key(f.uri), f]));
    this.listener.listed(listing.files);
    if (before.size > 0) {
      await this.compare(before);
    }
    return listing;
  }

  private async compare(before: Map<string, Entry>): Promise<void> {
    const changes: { uri: string; type: number }[] = [];
    for (const [id, now] of this.files) {
      const old = before.get(id);
      if (!old || !isSame(old, now)) {
        changes.push({ uri: now.uri, type: old ? CHANGED : CREATED });
      }
    }
    before.forEach((old, id) => { if (!this.files.has(id)) changes.push({ uri: old.uri, type: DELETED }); });
    if (changes.length > 0) {
      this.listener.watched(changes);
      await Promise.all(changes.map(c => this.changedOnDisk(c)));
    }
  }

  private async changedOnDisk(change: { uri: string; type: number }): Promise<void> {
    const doc = this.get(change.uri);
    if (!doc) {
      return;
    }
    if (change.type === DELETED) {
      doc.conflict = 'gone';
    } else if ((await read(doc.entry.path)).version !== doc.version) {
      if (this.isDirty(doc)) {
        doc.conflict = 'changed';
      } else {
        await this.takeDisk(doc);
        this.listener.reloaded(doc);
      }
    } else if (doc.conflict === 'gone') {
      doc.conflict = undefined;
    }
    this.listener.changed(doc);
  }
}

function replace(model: editor.ITextModel, text: string): void {
  model.pushStackElement();
  model.pushEditOperations([], [{ range: model.getFullModelRange() as Range, text }], () => null);
  model.pushStackElement();
}
