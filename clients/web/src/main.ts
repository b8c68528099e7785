// SPDX-License-Identifier: EPL-2.0
// The words of the editor itself must be there before it is loaded.
import { italian } from './messages';

if (italian) {
  await import('monaco-editor/nls/lang/it');
}
const { start } = await import('./app');
await start();

export {};
