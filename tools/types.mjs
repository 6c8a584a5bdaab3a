/** `npm run types`: type-checks every part of the project, two at a time. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { cache, runScript } from './machine.mjs';

/** Each sees only the library that its machine has: see `lib` and `types` in these files. */
const parts = ['.', 'src/core', 'src/server', 'src/offline', 'tests', 'tools'];

if (!(await install())) process.exit(1);
mkdirSync(cache, { recursive: true });
let failed = false;
const left = [...parts];
await Promise.all([checkNext(), checkNext()]);
process.exit(failed ? 1 : 0);

/** @returns {Promise<void>} */
async function checkNext() {
  const part = left.shift();
  if (!part) return;
  const memory = join(cache, `types-${part.replaceAll(/\W/g, '-')}.json`);
  const args = ['-p', part, '--noEmit', '--incremental', '--tsBuildInfoFile', memory, '--pretty', 'false'];
  const { code, output } = await runScript('typescript/bin/tsc', args, { quiet: true });
  if (code !== 0) {
    failed = true;
    console.log(`types of ${part}:\n${output}`);
  }
  await checkNext();
}
