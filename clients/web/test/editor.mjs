// SPDX-License-Identifier: EPL-2.0
// What the tests share: the command as a process, a browser, a page that shows a folder of maps.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const COMMAND = fileURLToPath(new URL('../../../vaglio', import.meta.url));
const BROWSER = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(f => f && existsSync(f));
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync'];

/** Why the tests are skipped; false when they are not. */
export const skip = BROWSER ? false : 'no Chromium here: install it, or name it in CHROMIUM';
export const MAP = `piano Prova "Piano triennale" 2024-2026 usa PNA2013 {
  processo P1 "1" "Concorsi" primario {
    scheda "1" {
      probabilità 5 2 1 1 1 3 = 13/6 = 2,66
      impatto 1 1 0 5 = 7/4 = 1,75
    }
  }
}
`;

/** Starts the command on a folder; gives the address that it prints. */
export async function serve(folder) {
  const process = spawn(COMMAND, ['serve', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise((resolve, reject) => {
    process.stdout.once('data', data => resolve(String(data).trim()));
    process.once('exit', code => reject(new Error(`vaglio serve ended with ${code}`)));
  });
  return { address, stop: () => new Promise(resolve => { process.once('exit', resolve); process.kill('SIGINT'); }) };
}

export const launch = () => chromium.launch({ executablePath: BROWSER, args: QUIET });

/** A folder of maps that is there for one test. */
export async function folderOf(maps) {
  const folder = await mkdtemp(join(tmpdir(), 'vaglio-'));
  const path = name => join(folder, name);
  await Promise.all(Object.entries(maps).map(([name, text]) => writeFile(path(name), text)));
  return { folder, read: name => readFile(path(name), 'utf8'), write: (name, text) => writeFile(path(name), text), remove: () => rm(folder, { recursive: true }) };
}

/** A page in a browser of its own; `errors` holds what went wrong in it. */
export async function visit(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US', colorScheme: 'light', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30000);
  page.errors = [];
  page.on('pageerror', e => page.errors.push(e.message));
  page.on('console', m => { if (m.type() === 'error') page.errors.push(m.text()); });
  await options.before?.(page);
  await page.goto(address);
  return page;
}

/** Waits until something holds; what cannot be asked yet does not hold yet. */
export async function until(holds, what = holds) {
  let cause;
  for (const end = Date.now() + 30000; Date.now() < end; await new Promise(r => setTimeout(r, 100))) {
    try {
      if (await holds()) {
        return;
      }
    } catch (e) {
      cause = e;
    }
  }
  throw new Error(`still not: ${what}`, { cause });
}

export const status = (page, text) => page.locator('#status').filter({ hasText: text }).waitFor();
export const finding = (page, rule) => page.locator('#found li').filter({ hasText: rule }).first();

/** Puts the cursor at the end of the first line that holds a text. */
export async function cursorAfter(page, text) {
  await page.locator('.view-line').filter({ hasText: text }).first().click();
  await page.keyboard.press('End');
}

/** What axe has to say of a page, or of a frame of one. */
export async function violations(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target} ${n.failureSummary}`));
}
