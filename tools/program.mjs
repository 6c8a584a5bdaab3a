import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Was this file started by itself, not imported? @param {string} url @returns {boolean} */
export function isProgram(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
}
