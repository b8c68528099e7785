// SPDX-License-Identifier: EPL-2.0
// Builds the page of the editor into dist: static files only, nothing is fetched from elsewhere when it runs.
import { build } from 'esbuild';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';

const here = new URL('.', import.meta.url);
const dist = new URL('dist/', here);
const grammar = new URL('../../bundles/org.vaglio.language/src/main/java/org/vaglio/language/Mappa.xtext', here);

/** The words of the language are those of its grammar, so that colours never lag behind it. */
async function keywords() {
  const text = await readFile(grammar, 'utf8');
  const words = [...text.matchAll(/'(\p{Ll}[\p{Ll}-]*)'/gu)].map(m => m[1]);
  return [...new Set(words)].filter(w => w !== 'z').sort();
}

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
await build({
  absWorkingDir: new URL('.', here).pathname,
  entryPoints: { main: 'src/main.ts', worker: 'node_modules/monaco-editor/esm/vs/editor/editor.worker.js', style: 'src/style.css' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  loader: { '.ttf': 'file' },
  assetNames: '[name]',
  define: { KEYWORDS: JSON.stringify(await keywords()) },
  logLevel: 'warning',
});
for (const file of ['index.html', 'icon.svg']) {
  await cp(new URL(`src/${file}`, here), new URL(file, dist));
}
// the editor of diagrams is built by itself, and is a page within the page
await cp(new URL('../diagram/dist/', here), new URL('diagram/', dist), { recursive: true });
await cp(new URL('node_modules/monaco-editor/LICENSE', here), new URL('monaco-editor-license.txt', dist));
await cp(new URL('node_modules/monaco-editor/ThirdPartyNotices.txt', here), new URL('monaco-editor-notices.txt', dist));
