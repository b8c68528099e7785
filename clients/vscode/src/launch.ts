// SPDX-License-Identifier: EPL-2.0
import type { Executable } from 'vscode-languageclient/node';

/** How the server is started: it speaks over its standard input and output. */
export function launch(command: string): Executable {
  return /\.(cmd|bat)$/i.test(command)
    ? { command: `"${command}"`, args: ['lsp'], options: { shell: true } }
    : { command, args: ['lsp'] };
}
