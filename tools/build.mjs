/**
 * Builds the game into dist/ when something it is made of changed since the last
 * build. As a program: `node tools/build.mjs` (`--again` builds in any case).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { cache, home, runScript } from './machine.mjs';
import { isProgram } from './program.mjs';
import { words } from './words.mjs';

const madeOf = ['index.html', 'vite.config.ts', 'tools/phaser', 'tsconfig.json', 'package-lock.json', 'src', 'assets', 'public', 'scenarios'];
const stamp = join(cache, 'built');

/**
 * Fingerprint of everything that the game is made of: names and contents, no
 * times, since a clone or a branch switch changes those and nothing else.
 * @returns {string}
 */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const file of madeOf.flatMap(filesAt).sort()) {
    hash.update(`${file}\n`).update(readFileSync(join(home, file))).update('\n');
  }
  return hash.digest('hex');
}

/** @param {string} place @returns {string[]} */
function filesAt(place) {
  if (place === 'src/server' || place === 'src/cli' || !existsSync(join(home, place))) return [];
  if (statSync(join(home, place)).isFile()) return [place];
  return readdirSync(join(home, place)).flatMap((name) => filesAt(`${place}/${name}`));
}

/**
 * True when dist/ holds the game as the sources are now.
 * @param {{ again?: boolean, quiet?: boolean, silent?: boolean }} [how]
 *   again: even if nothing changed; quiet: without Vite's list; silent: on success nothing at all
 * @returns {Promise<boolean>}
 */
export async function build({ again = false, quiet = true, silent = false } = {}) {
  const now = fingerprint();
  const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (!again && before === now && existsSync(join(home, 'dist', 'index.html'))) return true;
  if (!silent) console.log(words.building);
  // A build that breaks off leaves no stamp.
  if (before !== '') rmSync(stamp, { force: true });
  const { code, output } = await runScript('vite/bin/vite.js', ['build', '--logLevel', quiet ? 'warn' : 'info'], { quiet });
  if (code !== 0) {
    console.error(`${output}\n${words.buildFailed}`);
    return false;
  }
  if (output.trim() && !silent) console.log(output.trim());
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(stamp, now);
  } catch {
    // Built all the same; without the stamp it is built again next time.
  }
  return true;
}

if (isProgram(import.meta.url)) {
  const done = (await install()) && (await build({ again: process.argv.includes('--again'), quiet: false }));
  if (!done) process.exit(1);
}
