/**
 * `npm test`: everything, from a fresh clone, and a count at the end. Each of
 * types, lint and build counts as one check. `--core` leaves the browser out;
 * `--e2e` runs the browser tests only.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { home, newEnvironment, runScript } from './machine.mjs';
import { readPlaywright, readVitest } from './counts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {{ name: string, seconds: number, counts: Counts }} Stage */

const results = join(home, 'test-results');
/** @type {Stage[]} */
const stages = [];

const only = process.argv.includes('--core') ? 'core' : process.argv.includes('--e2e') ? 'e2e' : 'all';

if (!(await install())) end();
if (only !== 'core' && !(await stage('browser', haveBrowser))) end();
if (only !== 'e2e') {
  await stage('types', () => check('tools/types.mjs'));
  await stage('lint', () => check('tools/lint.mjs'));
}
await stage('build', async () => one(await build()));
if (only !== 'e2e') await stage('unit, property and golden tests', vitest);
if (only !== 'core') await stage('browser tests', playwright);
end();

/**
 * Runs one stage, times it and keeps its counts. True where nothing failed.
 * @param {string} name
 * @param {() => Promise<Counts>} what
 * @returns {Promise<boolean>}
 */
async function stage(name, what) {
  console.log(`\n--- ${name}`);
  const began = Date.now();
  const counts = await what();
  stages.push({ name, seconds: (Date.now() - began) / 1_000, counts });
  return counts.failed === 0;
}

/** @param {boolean} good @returns {Counts} */
function one(good) {
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: [] };
}

/** A browser is a means and no check: it counts only where it is not to be had. */
async function haveBrowser() {
  const path = await ensureBrowser();
  if (path) console.log(path);
  return { ...one(path !== undefined), passed: 0 };
}

/** @param {string} script */
async function check(script) {
  return one((await runScript(`../${script}`, [])).code === 0);
}

async function vitest() {
  const file = fresh('vitest.json');
  const args = ['run', '--reporter=default', '--reporter=./tools/count-reporter.mjs'];
  const env = { ...newEnvironment(), COUNT_FILE: file };
  const { code } = await runScript('vitest/vitest.mjs', args, { env });
  return readVitest(textOf(file), code);
}

async function playwright() {
  const file = fresh('playwright.json');
  const env = { ...newEnvironment(), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { code } = await runScript('@playwright/test/cli.js', ['test', '--reporter=list,json'], { env });
  return readPlaywright(textOf(file), code);
}

/** @param {string} name @returns {string} path of a file that is not there yet */
function fresh(name) {
  // Not in test-results itself: Playwright empties that folder when it starts.
  const folder = join(home, 'node_modules', '.cache', 'aan-tafel');
  mkdirSync(folder, { recursive: true });
  mkdirSync(results, { recursive: true });
  rmSync(join(folder, name), { force: true });
  return join(folder, name);
}

/** @param {string} file @returns {string | undefined} */
function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Prints the summary, the count alone on the last line, and ends. @returns {never} */
function end() {
  // Nothing ran at all: that is a failure to install.
  const all = stages.length > 0 ? stages : [{ name: 'install', seconds: 0, counts: one(false) }];
  console.log('\n--- summary');
  for (const { name, seconds, counts } of all) {
    const { passed, failed, skipped } = counts;
    console.log(`${name.padEnd(34)} ${passed} passed, ${failed} failed, ${skipped.length} skipped  ${seconds.toFixed(1)} s`);
  }
  const skipped = all.flatMap((stage) => stage.counts.skipped);
  for (const { name, reason } of skipped) console.log(`skipped: ${name} (${reason})`);
  const passed = all.reduce((sum, stage) => sum + stage.counts.passed, 0);
  const failed = all.reduce((sum, stage) => sum + stage.counts.failed, 0);
  console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
  process.exit(failed > 0 ? 1 : 0);
}
