// SPDX-License-Identifier: EPL-2.0
// Builds the diagram editor into dist: static files only, nothing is fetched from elsewhere when it runs.
import { build } from 'esbuild';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';

const here = new URL('.', import.meta.url);
const dist = new URL('dist/', here);
const bundles = new URL('../../bundles/', here);
const fonts = new URL('org.vaglio.viewpoint.engine/src/main/resources/org/vaglio/viewpoint/engine/layout/', bundles);
const icons = [new URL('org.vaglio.model.edit/src/main/resources/icons/full/obj16/', bundles), new URL('org.vaglio.viewpoint/src/main/resources/icons/', bundles)];

await rm(dist, { recursive: true, force: true });
await mkdir(new URL('icons/', dist), { recursive: true });
await build({
  absWorkingDir: here.pathname,
  entryPoints: { diagram: 'src/main.ts' },
  outdir: 'dist',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'none',
  external: ['*OpenSans-Regular.ttf', '*OpenSans-Bold.ttf'],
  loader: { '.ttf': 'file' },
  assetNames: '[name]',
  tsconfig: 'tsconfig.json',
  logLevel: 'warning',
});
await cp(new URL('src/index.html', here), new URL('index.html', dist));
// the letters that the server measures are those that are shown
for (const file of ['OpenSans-Regular.ttf', 'OpenSans-Bold.ttf', 'OpenSans-LICENSE.txt']) {
  await cp(new URL(file, fonts), new URL(file, dist));
}
for (const folder of icons) {
  for (const file of (await readdir(folder)).filter(f => f.endsWith('.svg'))) {
    await cp(new URL(file, folder), new URL(`icons/${file}`, dist));
  }
}
