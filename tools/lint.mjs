/** `npm run lint`: what eslint.config.js asks of every file. Arguments go to ESLint (`--fix`). */
import { install } from './install.mjs';
import { runScript } from './machine.mjs';

if (!(await install())) process.exit(1);
const cache = ['--cache', '--cache-location', 'node_modules/.cache/eslint/'];
const { code } = await runScript('eslint/bin/eslint.js', [...cache, '--max-warnings', '0', '.', ...process.argv.slice(2)]);
process.exit(code);
