/**
 * `npm start`: from a fresh clone to a running game. Installs and builds what is
 * needed, then hands over to the server. `--as-built` serves dist/ as it is.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { home, newNode } from './machine.mjs';

if (!(await install())) process.exit(1);
if (!process.argv.includes('--as-built') && !(await build())) process.exit(1);

const server = spawn(newNode(), [join(home, 'src', 'server', 'main.ts')], { stdio: 'inherit' });
server.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
server.on('exit', (code) => process.exit(code ?? 1));
// Whoever stops npm means the server. It closes its port and then ends us.
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) {
  process.on(signal, () => server.kill(signal));
}
// A shell stands between npm and us, and does not pass on the signal that ends it.
if (process.env['npm_lifecycle_event']) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) server.kill('SIGTERM');
  }, 200).unref();
}
