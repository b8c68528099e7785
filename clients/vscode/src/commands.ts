// SPDX-License-Identifier: EPL-2.0
import { commands, window } from 'vscode';
import type { ExecuteCommandMiddleware, LanguageClient } from 'vscode-languageclient/node';

/** Commands of the server that also stand in the palette. */
const OFFERED = ['vaglio.recompute', 'vaglio.whatIf', 'vaglio.report', 'vaglio.draw'];

/** Enables those that this server has; without a server, none. */
export async function offer(client?: LanguageClient): Promise<void> {
  const known = client?.initializeResult?.capabilities.executeCommandProvider?.commands ?? [];
  await Promise.all(OFFERED.map(id => commands.executeCommand('setContext', `${id}.offered`, known.includes(id))));
}

/** From the palette a command comes without arguments: it is about the map and the place where the cursor is. */
export const aboutTheCursor: ExecuteCommandMiddleware = {
  executeCommand: (command, args, next) => next(command, args.length > 0 ? args : cursor()),
};

function cursor(): unknown[] {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'mappa') {
    return [];
  }
  const { line, character } = editor.selection.active;
  return [editor.document.uri.toString(), { line, character }];
}
