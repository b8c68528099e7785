// SPDX-License-Identifier: EPL-2.0
import { commands, window } from 'vscode';
import type { ExecuteCommandMiddleware, LanguageClient } from 'vscode-languageclient/node';
import { askValue, show } from './answers';

/** Commands of the server that also stand in the palette. */
const OFFERED = ['vaglio.recompute', 'vaglio.whatIf', 'vaglio.report', 'vaglio.draw'];

/** Enables those that this server has; without a server, none. */
export async function offer(client?: LanguageClient): Promise<void> {
  const known = client?.initializeResult?.capabilities.executeCommandProvider?.commands ?? [];
  await Promise.all(OFFERED.map(id => commands.executeCommand('setContext', `${id}.offered`, known.includes(id))));
}

/** From the palette a command comes without arguments: it is about the map and the place where the cursor is. */
export const atTheCursor: ExecuteCommandMiddleware = {
  executeCommand: async (command, given, next) => {
    const args = given.length > 0 ? given : cursor();
    if (command === 'vaglio.whatIf' && args.length === 2) {
      const value = await askValue();
      if (value === undefined) {
        return undefined;
      }
      args.push(value);
    }
    const answer: unknown = await next(command, args);
    await show(command, answer);
    return answer;
  },
};

function cursor(): unknown[] {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'mappa') {
    return [];
  }
  const { line, character } = editor.selection.active;
  return [editor.document.uri.toString(), { line, character }];
}
