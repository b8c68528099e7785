// SPDX-License-Identifier: EPL-2.0
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the extension. */
export const here = path => fileURLToPath(new URL(`../${path}`, import.meta.url));
/** A file of the project. */
export const project = path => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
/** The maps that come with the project. */
export const maps = readdirSync(project('examples')).filter(n => n.endsWith('.mappa'))
  .map(name => ({ name, path: project(`examples/${name}`), text: readFileSync(project(`examples/${name}`), 'utf8') }));
