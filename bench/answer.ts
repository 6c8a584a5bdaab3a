import type { Browser, Page } from '@playwright/test';
import { openGame } from './browser.ts';
import { words } from '../src/text/words.ts';
import type { Row } from './run.ts';

const { shell, prepare, table } = words('nl');

/** How soon a press is answered on the page and by a person on the stage; how soon a slow phone shows its first words. */
export async function* answerRows(): AsyncGenerator<Row> {
  const { browser, address, close } = await openGame();
  try {
    yield await firstWords(browser, address);
    for (const size of [{ width: 1366, height: 768 }, { width: 360, height: 640 }]) yield* presses(browser, address, size);
  } finally {
    await close();
  }
}

/** A slow phone: a processor of a quarter of the speed, 1.6 Mbit a second, 150 ms there and back. */
async function firstWords(browser: Browser, address: string): Promise<Row> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'nl-NL' })).newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('button', { name: shell.playNow }).waitFor();
  const ms = await page.evaluate(() => ({
    words: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, button: performance.now(),
  }));
  await page.context().close();
  return { what: 'slow phone', first_words_ms: Math.round(ms.words), play_button_ms: Math.round(ms.button) };
}

async function* presses(browser: Browser, address: string, viewport: { readonly width: number; readonly height: number }): AsyncGenerator<Row> {
  const page = await (await browser.newContext({ viewport, locale: 'nl-NL' })).newPage();
  await page.goto(`${address}#/case/s02`);
  await page.getByRole('button', { name: shell.toPreparation }).click();
  await page.getByRole('button', { name: prepare.skipAll }).click();
  await page.locator('.shell[data-stage=on]').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3000);
  await page.evaluate(watchPresses);
  for (const { what, before, name } of talk) {
    for (const step of before) await page.getByRole('button', { name: step }).last().click();
    await page.waitForTimeout(1500);
    yield { what, width: viewport.width, ...(await pressed(page, name)) };
  }
  await page.context().close();
}

const begins = (name: string): RegExp => new RegExp(`^${name}`);

/** Steps up to a last press that plays the move. */
const talk = [
  { what: 'open', before: [begins(table.acts.open.name)], name: begins(table.say) },
  { what: 'ask', before: [begins(table.acts.ask.name), /^Fatima/], name: /^Servicepakket/ },
  { what: 'offer', before: [begins(table.acts.offer.name)], name: begins(table.lay) },
] as const;

async function pressed(page: Page, name: RegExp): Promise<Row> {
  await page.evaluate(() => { (window as unknown as Watching).watch(); });
  await page.getByRole('button', { name }).last().click();
  await page.waitForTimeout(1200);
  return page.evaluate(() => (window as unknown as Watching).seen());
}

interface Watching {
  watch: () => void;
  seen: () => { page_ms: number | null; stage_ms: number | null };
}

/**
 * Runs in the page. The page has answered at the first frame after its words changed; the stage at the first frame that
 * differs from the one at the press by more than people who breathe did in the second before it.
 */
function watchPresses(): void {
  const small = document.createElement('canvas');
  [small.width, small.height] = [120, 90];
  const brush = small.getContext('2d', { willReadFrequently: true });
  const look = (): Uint8ClampedArray => {
    const stage = document.querySelector('canvas');
    if (!stage || !brush) throw new Error('no stage');
    brush.drawImage(stage, 0, 0, small.width, small.height);
    return brush.getImageData(0, 0, small.width, small.height).data;
  };
  const apart = (a: Uint8ClampedArray, b: Uint8ClampedArray): number => a.reduce((sum, value, i) => sum + (Math.abs(value - (b[i] ?? 0)) > 24 ? 1 : 0), 0);
  let idle = 0;
  let began = 0;
  let still: Uint8ClampedArray | null = null;
  let found: { page_ms: number | null; stage_ms: number | null } = { page_ms: null, stage_ms: null };
  const since = (): number => Math.round(performance.now() - began);
  const frame = (): void => {
    if (still && began === 0) idle = Math.max(idle, apart(look(), still));
    if (still && began > 0 && found.stage_ms === null && apart(look(), still) > 1.3 * idle + 12) found.stage_ms = since();
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new MutationObserver(() => {
    if (began > 0 && found.page_ms === null) requestAnimationFrame(() => { found.page_ms ??= since(); });
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  document.addEventListener('click', () => { [began, still] = [performance.now(), look()]; }, true);
  Object.assign(window, {
    watch: () => { [idle, began, still, found] = [0, 0, look(), { page_ms: null, stage_ms: null }]; },
    seen: () => found,
  });
}
