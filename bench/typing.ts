import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { editorWords } from '../src/text/editor-words.ts';
import { words } from '../src/text/words.ts';
import { openGame } from './browser.ts';
import type { Row } from './run.ts';

const said = editorWords('nl');
const { shell } = words('nl');

/** A case of about 300 rows, a processor of a quarter of the speed, and somebody who types ten letters a second. */
const CASE = 's02';
const SLOWER = 4;
const PACE = 100;
const TARGET = 100;

/**
 * How long an author waits between a key and its letter on the screen: from the first moment of a case that was
 * just opened, then in the form with the text beside it, in the text, and in steps with many fields.
 */
export async function* typingRows(): AsyncGenerator<Row> {
  const { browser, address, close } = await openGame();
  try {
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL' })).newPage();
    const text = readFileSync(new URL(`../scenarios/${CASE}.json`, import.meta.url), 'utf8');
    const rows = text.split('\n').length;
    const title = page.getByRole('textbox', { name: new RegExp(`^${said.fields['title'] ?? ''}`) }).first();
    await openCase(page, address, text);
    yield { rows, where: 'form, just opened', ...(await typed(page, title, 30)) };
    await page.getByRole('group', { name: said.viewsLabel }).getByRole('button', { name: said.views.text }).click();
    await page.getByRole('textbox', { name: said.textLabel }).waitFor();
    yield { rows, where: 'form, text beside', ...(await typed(page, title, 40)) };
    yield { rows, where: 'text', ...(await typed(page, page.locator('.cm-line').filter({ hasText: /^\s*"nl": ".*",\s*$/ }).first(), 60, { inside: 2 })) };
    await page.getByRole('navigation', { name: said.stepsLabel }).getByRole('button', { name: new RegExp(said.steps.stakes) }).click();
    const weight = page.getByRole('spinbutton').first();
    yield { rows, where: 'who wants what', ...(await typed(page, weight, 40, { letter: '4' })) };
    await page.getByRole('navigation', { name: said.stepsLabel }).getByRole('button', { name: new RegExp(said.steps.facts) }).click();
    yield { rows, where: 'facts', ...(await typed(page, page.locator('.editor-form textarea').first(), 40)) };
  } finally {
    await close();
  }
}

/** A pasted case on the desk, on a slow processor from before it opens. */
async function openCase(page: Page, address: string, text: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: shell.writeCase }).click();
  await page.getByRole('button', { name: said.paste }).click();
  await page.getByRole('textbox', { name: said.pasteLabel }).fill(text);
  await page.evaluate(watchKeys);
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.getByRole('button', { name: said.pasteGo }).click();
}

async function typed(page: Page, field: Locator, keys: number, { letter = '', inside = 0 } = {}): Promise<Row> {
  await field.click();
  // Back over a quote and a comma, at the same pace.
  for (const key of ['End', ...Array<string>(inside).fill('ArrowLeft')]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(PACE);
  }
  await page.evaluate(() => { (window as unknown as Watching).keysSeen.length = 0; });
  for (let i = 0; i < keys; i++) {
    await page.keyboard.press(letter || ('abcdefghijklmnopqrstuvwxyz '[i % 27] ?? 'a'));
    await page.waitForTimeout(PACE);
  }
  const seen = await page.evaluate(() => (window as unknown as Watching).keysSeen);
  const sorted = [...seen].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { keys: sorted.length, p50_ms: at(0.5), p95_ms: at(0.95), max_ms: at(1), slowest_key: seen.indexOf(at(1)) + 1, target_ms: TARGET };
}

interface Watching {
  keysSeen: number[];
}

/** Runs in the page. From the key itself, also where the page was busy, to the frame after its letter was painted. */
function watchKeys(): void {
  const keysSeen: number[] = [];
  Object.assign(window, { keysSeen });
  document.addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => { keysSeen.push(Math.round(performance.now() - timeStamp)); };
      painted.port2.postMessage(null);
    });
  }, true);
}
