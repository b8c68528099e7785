// SPDX-License-Identifier: EPL-2.0
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { commands, env, l10n, window, workspace, type LogOutputChannel } from 'vscode';
import { CloseAction, ErrorAction, LanguageClient, type ErrorHandler, type LanguageClientOptions } from 'vscode-languageclient/node';
import { atTheCursor, offer } from './commands';
import { launch } from './launch';
import { locate } from './locate';

/** Failures go to the log; what the user must know is said by the session, in the user's language. */
class Client extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  /** Also called by the library, which waits for nobody, when the server has stopped while it starts. */
  override async stop(timeout?: number): Promise<void> {
    await super.stop(timeout).catch(error => this.error('stop', error));
  }
}

/** The server of this window: one at a time. */
export class Session {
  private client: LanguageClient | undefined;
  private heard: string | undefined;
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly log: LogOutputChannel) {}

  restart(): Promise<void> {
    return this.then(async () => {
      await this.end();
      await this.begin();
    });
  }

  stop(): Promise<void> {
    return this.then(() => this.end());
  }

  private then(next: () => Promise<void>): Promise<void> {
    this.last = this.last.then(next);
    return this.last;
  }

  private async begin(): Promise<void> {
    const setting = workspace.getConfiguration('vaglio').get<string>('command', '');
    const command = locate({
      setting,
      folders: (workspace.workspaceFolders ?? []).filter(f => f.uri.scheme === 'file').map(f => f.uri.fsPath),
      trusted: workspace.isTrusted,
      path: process.env.PATH ?? '',
      windows: process.platform === 'win32',
    });
    if (command === undefined) {
      this.say(l10n.t('The command “{0}” cannot be run. Install Vaglio, or say where it is in the setting “vaglio.command”.',
        setting.trim() || 'vaglio'));
      return;
    }
    this.heard = undefined;
    this.log.info(`${command} lsp (${env.language})`);
    const client = new Client('vaglio', 'Vaglio', launch(command), this.options());
    try {
      await client.start();
      this.client = client;
      await offer(client);
    } catch (error) {
      this.say(l10n.t('The server of Vaglio did not start: {0}', this.heard ?? reason(error)));
      await client.dispose().catch(() => undefined);
    }
  }

  private async end(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await offer();
    await client?.dispose().catch(error => this.log.error(reason(error)));
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: [{ scheme: 'file', language: 'mappa' }, { scheme: 'untitled', language: 'mappa' }],
      outputChannel: this.log,
      middleware: atTheCursor,
      initializationFailedHandler: () => false,
      errorHandler: this.errorHandler(),
      stdioOptions: { stdout: () => undefined, stderr: input => this.listen(input) },
    };
  }

  /** What the command says beside the protocol: that it builds, or why it cannot start. */
  private listen(input: Readable): void {
    createInterface({ input }).on('line', line => {
      this.heard = line;
      this.log.info(line);
    });
  }

  /** A server that stops while it starts is not tried again; one that stops later is, as clients usually do. */
  private errorHandler(): ErrorHandler {
    let usual: ErrorHandler | undefined;
    const handler = () => usual ??= this.client?.createDefaultErrorHandler();
    return {
      error: (error, message, count) => handler()?.error(error, message, count) ?? { action: ErrorAction.Shutdown, handled: true },
      closed: async () => {
        const result = await handler()?.closed() ?? { action: CloseAction.DoNotRestart };
        if (this.client !== undefined && result.action === CloseAction.DoNotRestart) {
          this.say(l10n.t('The server of Vaglio stopped several times and is not started again.'));
        }
        return { ...result, handled: true };
      },
    };
  }

  private say(message: string): void {
    const actions: [string, () => unknown][] = [
      [l10n.t('Settings'), () => commands.executeCommand('workbench.action.openSettings', 'vaglio.command')],
      [l10n.t('Log'), () => this.log.show()],
      [l10n.t('Restart'), () => this.restart()],
    ];
    this.log.error(message);
    void window.showErrorMessage(message, ...actions.map(([label]) => label))
      .then(chosen => actions.find(([label]) => label === chosen)?.[1]());
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
