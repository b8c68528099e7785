// SPDX-License-Identifier: EPL-2.0
import { build } from 'esbuild';
import { here } from './places.mjs';

/** A source of the extension that needs nothing of the editor. */
export async function load(path) {
  const result = await build({ entryPoints: [here(path)], bundle: true, format: 'esm', platform: 'node', write: false });
  return import(`data:text/javascript,${encodeURIComponent(result.outputFiles[0].text)}`);
}
