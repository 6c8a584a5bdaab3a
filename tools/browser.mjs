/**
 * A Chromium for the browser tests: finds one, and fetches one where it may.
 * As a program: `node tools/browser.mjs` prints its path.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { home, newEnvironment, newNode, run } from './machine.mjs';
import { isProgram } from './program.mjs';

/** Path of a Chromium that is on this machine, or undefined. @returns {string | undefined} */
export function findBrowser() {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) return existsSync(asked) ? asked : undefined;
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', playwrightsOwn()].find((path) => path && existsSync(path));
}

/** Where Playwright puts the browser that it downloads. @returns {string | undefined} */
function playwrightsOwn() {
  try {
    return createRequire(join(home, 'package.json'))('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * Path of a Chromium, fetched first if need be: from Debian where we are root,
 * else Playwright's own. Undefined, with a sentence said, where neither works.
 * @returns {Promise<string | undefined>}
 */
export async function ensureBrowser() {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked && !existsSync(asked)) {
    console.error(`CHROMIUM_PATH names ${asked}, and there is no such file.`);
    return undefined;
  }
  return findBrowser() ?? (await fromDebian()) ?? (await fromPlaywright()) ?? sayNone();
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Fetching Chromium from Debian for the browser tests (about a minute) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wanted = ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'];
  for (const args of [['update', '-q'], wanted]) {
    const { code, output } = await run('apt-get', args, { quiet: true, minutes: 10, env });
    if (code !== 0) console.error(output);
  }
  return findBrowser();
}

async function fromPlaywright() {
  console.log("Fetching Playwright's Chromium for the browser tests …");
  const script = join(home, 'node_modules', '@playwright', 'test', 'cli.js');
  await run(newNode(), [script, 'install', 'chromium'], { minutes: 10, env: newEnvironment() });
  return findBrowser();
}

function sayNone() {
  console.error(
    'No Chromium for the browser tests. Install one, or name one with CHROMIUM_PATH=/path/to/chromium.\n' +
      'Everything else can be tested without a browser: npm run test:core',
  );
  return undefined;
}

if (isProgram(import.meta.url)) {
  const path = await ensureBrowser();
  if (!path) process.exit(1);
  console.log(path);
}
