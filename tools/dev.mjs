/** `npm run dev`: the game with reload while you work. Arguments go to Vite. */
import { install } from './install.mjs';
import { runScript } from './machine.mjs';

if (!(await install())) process.exit(1);
const { code } = await runScript('vite/bin/vite.js', process.argv.slice(2), { minutes: 24 * 60 });
process.exit(code);
