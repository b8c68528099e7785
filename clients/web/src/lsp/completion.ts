// SPDX-License-Identifier: EPL-2.0
import type * as lsp from 'vscode-languageserver-protocol';
import { type editor, type IRange, languages } from '../monaco';
import { MAPPA } from '../mappa';
import type { Client } from './client';
import { at, position, toCommand, toEdit, toKind, toMarkdown, toRange } from './convert';

interface Item extends languages.CompletionItem { from: lsp.CompletionItem }
type Ranges = { insert: IRange; replace: IRange };

const SNIPPET = 2;

export function completion(client: Client, options: lsp.CompletionOptions): void {
  languages.registerCompletionItemProvider(MAPPA, {
    triggerCharacters: options.triggerCharacters,
    async provideCompletionItems(model, where, context, token) {
      const answer = await client.ask<lsp.CompletionList | lsp.CompletionItem[]>('textDocument/completion', {
        ...at(model, where),
        context: { triggerKind: context.triggerKind + 1, triggerCharacter: context.triggerCharacter },
      }, token);
      const list: lsp.CompletionList = !answer ? { isIncomplete: false, items: [] } : Array.isArray(answer) ? { isIncomplete: false, items: answer } : answer;
      const fallback = wordRange(model, where);
      return { incomplete: list.isIncomplete, suggestions: list.items.map(i => item(i, list.itemDefaults, fallback)) };
    },
    resolveCompletionItem: !options.resolveProvider ? undefined : async (chosen, token) => {
      const resolved = await client.ask<lsp.CompletionItem>('completionItem/resolve', (chosen as Item).from, token);
      return resolved ? { ...chosen, ...details(resolved) } : chosen;
    },
  });
}

function wordRange(model: editor.ITextModel, where: { lineNumber: number; column: number }): Ranges {
  const word = model.getWordUntilPosition(where);
  const start = position({ lineNumber: where.lineNumber, column: word.startColumn });
  const end = position(where);
  const replace = toRange({ start, end });
  return { insert: replace, replace };
}

function details(from: lsp.CompletionItem) {
  return {
    detail: from.detail,
    documentation: toMarkdown(from.documentation),
    additionalTextEdits: from.additionalTextEdits?.map(toEdit),
  };
}

function item(from: lsp.CompletionItem, defaults: lsp.CompletionList['itemDefaults'], fallback: Ranges): Item {
  const edit = from.textEdit;
  const format = from.insertTextFormat ?? defaults?.insertTextFormat;
  return {
    ...details(from),
    from,
    label: from.labelDetails ? { label: from.label, ...from.labelDetails } : from.label,
    kind: toKind(from.kind),
    insertText: edit?.newText ?? from.textEditText ?? from.insertText ?? from.label,
    insertTextRules: format === SNIPPET ? languages.CompletionItemInsertTextRule.InsertAsSnippet : undefined,
    range: ranges(edit?.newText === undefined ? defaults?.editRange : edit, fallback),
    sortText: from.sortText,
    filterText: from.filterText,
    preselect: from.preselect,
    tags: from.tags,
    commitCharacters: from.commitCharacters ?? defaults?.commitCharacters,
    command: toCommand(from.command),
  };
}

function ranges(edit: lsp.TextEdit | lsp.InsertReplaceEdit | lsp.Range | { insert: lsp.Range; replace: lsp.Range } | undefined, fallback: Ranges): IRange | Ranges {
  if (!edit) {
    return fallback;
  }
  if ('insert' in edit) {
    return { insert: toRange(edit.insert), replace: toRange(edit.replace) };
  }
  return toRange('range' in edit ? edit.range : edit);
}
