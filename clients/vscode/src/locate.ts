// SPDX-License-Identifier: EPL-2.0
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

/** Where the command may be. */
export interface Surroundings {
  /** The setting `vaglio.command`. */
  setting: string;
  /** The folders that are open. */
  folders: string[];
  /** Whether what is in them may be run. */
  trusted: boolean;
  path: string;
  windows: boolean;
}

/** The command to run, or nothing: the setting alone if there is one, else the PATH, else a checkout of Vaglio. */
export function locate(where: Surroundings): string | undefined {
  const setting = where.setting.trim();
  if (setting) {
    return configured(setting, where);
  }
  return onPath('vaglio', where) ?? (where.trusted ? inCheckout(where) : undefined);
}

function configured(setting: string, where: Surroundings): string | undefined {
  if (isAbsolute(setting)) {
    return runnable(setting, where);
  }
  if (!/[\\/]/.test(setting)) {
    return onPath(setting, where);
  }
  return where.trusted ? first(where.folders, folder => runnable(resolve(folder, setting), where)) : undefined;
}

function onPath(name: string, where: Surroundings): string | undefined {
  // an entry that is relative would be looked up in the open folder
  return first(where.path.split(delimiter).filter(isAbsolute), folder => runnable(join(folder, name), where));
}

function inCheckout(where: Surroundings): string | undefined {
  return first(where.folders.filter(isCheckout), folder => runnable(join(folder, 'vaglio'), where));
}

function isCheckout(folder: string): boolean {
  return existsSync(join(folder, 'bundles', 'org.vaglio.cli', 'pom.xml'));
}

function runnable(file: string, where: Surroundings): string | undefined {
  const names = where.windows ? ['.exe', '.cmd', '.bat', ''].map(end => file + end) : [file];
  return names.find(isRunnable);
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function first<T, R>(all: T[], find: (each: T) => R | undefined): R | undefined {
  for (const each of all) {
    const found = find(each);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
