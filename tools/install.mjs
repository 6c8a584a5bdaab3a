/**
 * Installs the packages when they are missing or differ from package-lock.json.
 * Runs on Node 20, without packages. As a program: `node tools/install.mjs`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNode, home, npm, run } from './machine.mjs';
import { isProgram } from './program.mjs';
import { words } from './words.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/** @param {string} file @returns {Packages} */
function packagesIn(file) {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {};
}

/** Here npm can bring a Node along: where this one is too old that package is not optional. */
const canBringNode = process.platform === 'linux' && process.arch === 'x64';

/**
 * npm keeps a list of what it really installed, and writes it last. Optional
 * packages do not count: most are for other systems, and npm passes over one that does not come.
 * @param {Packages} locked
 * @param {Packages} installed
 * @returns {boolean}
 */
export function isInstalled(locked, installed) {
  return Object.entries(locked).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  );
}

/** True when everything is there afterwards. @returns {Promise<boolean>} */
export async function install() {
  const locked = packagesIn(join(home, 'package-lock.json'));
  const listOf = () => packagesIn(join(home, 'node_modules', '.package-lock.json'));
  if (isInstalled(locked, listOf()) && (!canBringNode || findNode())) return true;
  console.error(words.installing);
  const { program, args, shell } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const { code } = await run(program, args, { shell });
  if (code === 0 && isInstalled(locked, listOf())) return true;
  console.error(words.installFailed);
  return false;
}

if (isProgram(import.meta.url) && !(await install())) process.exit(1);
