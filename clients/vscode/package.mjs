// SPDX-License-Identifier: EPL-2.0
// Bundles the extension and packs it; nothing is fetched.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');

const { metafile } = await build({
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

// the bundle holds other people's work: their licences go with it
const packages = new Set(Object.keys(metafile.inputs).map(i => i.match(/.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]).filter(Boolean));
const notices = [...packages].sort().map(folder => {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find(n => /^licen[cs]e/i.test(n));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').replace(/\r/g, '').trim() : ''}\n`;
});
writeFileSync('dist/NOTICES.txt', notices.join(`\n${'-'.repeat(80)}\n\n`));

// the packer wants the licence beside the manifest
const licence = 'LICENSE.md';
if (existsSync(`../../${licence}`)) {
  cpSync(`../../${licence}`, licence);
}
try {
  await createVSIX({ packagePath: 'vaglio.vsix', dependencies: false, allowMissingRepository: true });
} finally {
  rmSync(licence, { force: true });
}
