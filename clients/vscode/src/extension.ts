// SPDX-License-Identifier: EPL-2.0
import { commands, window, workspace, type ExtensionContext } from 'vscode';
import { showFindings } from './answers';
import { Session } from './session';

let session: Session | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('Vaglio', { log: true });
  const current = session = new Session(log);
  context.subscriptions.push(
    log,
    commands.registerCommand('vaglio.restart', () => current.restart()),
    commands.registerCommand('vaglio.showLog', () => log.show()),
    commands.registerCommand('vaglio.showFindings', showFindings),
    workspace.onDidGrantWorkspaceTrust(() => current.restart()),
    workspace.onDidChangeConfiguration(change => change.affectsConfiguration('vaglio.command') && current.restart()),
  );
  await current.restart();
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
