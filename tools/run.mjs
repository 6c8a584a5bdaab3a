/**
 * Runs a TypeScript program of the project on the new Node, installing what is
 * missing first: `node tools/run.mjs src/cli/domain.ts FILE`. Says nothing itself
 * on standard output, which belongs to that program.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './install.mjs';
import { home, newEnvironment, newNode } from './machine.mjs';

const [script = '', ...args] = process.argv.slice(2);
const path = resolve(home, script);

if (!(await install())) process.exit(1);
const node = newNode();
if (node === process.execPath || Number(process.versions.node.split('.')[0]) >= 24) {
  process.argv = [process.execPath, path, ...args];
  await import(pathToFileURL(path).href);
} else {
  const child = spawn(node, [join(path), ...args], { stdio: 'inherit', env: newEnvironment() });
  child.on('exit', (code) => process.exit(code ?? 1));
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) process.on(signal, () => child.kill(signal));
}
