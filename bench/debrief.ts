import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { RULES } from '../src/core/engine/game.ts';
import type { Move } from '../src/core/engine/move.ts';
import { fingerprint } from '../src/core/replay/fingerprint.ts';
import { players } from '../src/core/players/players.ts';
import { readScenario } from '../src/core/scenario/read.ts';
import { playOut } from '../src/core/scenario/trying/simulate.ts';
import { storyWords } from '../src/text/after.ts';
import { words } from '../src/text/words.ts';
import { openGame } from './browser.ts';
import type { Row } from './run.ts';

/** The case with the most deals: 2,916 dots, four people. */
const CASE = 's09';
const SIZE = { width: 360, height: 640 };
/** How many times slower the processor is made: a cheap phone is about four times slower. */
const SLOWDOWNS = [1, 4] as const;

const { debrief } = words('nl');
const story = storyWords('nl');
const home = join(import.meta.dirname, '..');

/** How soon the map of all deals stands, how a finger through its dots is followed, and whether the page halts while the key moments are sought. */
export async function* debriefRows(): AsyncGenerator<Row> {
  const { browser, address, close } = await openGame();
  try {
    for (const slowdown of SLOWDOWNS) yield* looks(browser, address, slowdown);
  } finally {
    await close();
  }
}

async function* looks(browser: Browser, address: string, slowdown: number): AsyncGenerator<Row> {
  const page = await browser.newPage({ viewport: SIZE, locale: 'nl-NL' });
  await page.addInitScript((kept) => { for (const [name, text] of Object.entries(kept)) localStorage.setItem(name, text); }, keptGame());
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.push(entry.duration); }).observe({ type: 'longtask' });
  });
  await page.goto(`${address}#/debrief`);
  await page.getByRole('button', { name: debrief.skip }).waitFor();
  // Whoever comes from a talk has pressed before: the sound is up by then.
  await page.getByRole('heading', { level: 1 }).click();
  await page.waitForTimeout(1000);
  await longest(page);
  const line = await page.context().newCDPSession(page);
  await line.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const first = await pressed(page, debrief.skip, '.map-box svg .bad');
  yield { what: 'first drawing', slowdown, dots: await page.evaluate(() => Number(/\d+/.exec(document.querySelector('#map-title')?.textContent ?? '')?.[0] ?? 0)), ms: first, longestTaskMs: await longest(page) };
  yield { what: 'a finger through the dots', slowdown, ...(await walk(page)), longestTaskMs: await longest(page) };
  yield { what: 'keys through the dots', slowdown, ...(await keys(page)), longestTaskMs: await longest(page) };
  await page.getByRole('button', { name: story.chapters.moves }).first().click();
  const began = performance.now();
  await page.getByText(story.keyHonest).or(page.getByText(story.keyNone)).waitFor({ timeout: 120_000 });
  yield { what: 'key moments in the background', slowdown, seconds: Math.round(performance.now() - began) / 1000, longestTaskMs: await longest(page) };
  await page.close();
}

/** A whole talk of the case, as a browser keeps it. */
function keptGame(): Readonly<Record<string, string>> {
  const read = readScenario(readFileSync(join(home, 'scenarios', `${CASE}.json`), 'utf8'));
  if (!read.ok) throw new Error(CASE);
  const moves: Move[] = [];
  playOut(read.scenario, 1, (...seen) => { const move = players.integrative(...seen); moves.push(move); return move; });
  const save = { format: 1, rules: RULES, case: CASE, fingerprint: fingerprint(read.scenario), seed: 1, practice: true, ended: true, moves };
  return { [`aan-tafel/game/${CASE}`]: JSON.stringify(save), 'aan-tafel/last': CASE };
}

/** Milliseconds from a press until what it brings has been painted. */
async function pressed(page: Page, name: string, brings: string): Promise<number> {
  return page.evaluate(async ([label, selector]) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === label);
    const start = performance.now();
    button?.click();
    while (!document.querySelector(selector ?? '')) await new Promise((done) => { setTimeout(done, 4); });
    await new Promise((done) => { requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = done; channel.port2.postMessage(null); }); });
    return Math.round(performance.now() - start);
  }, [name, brings]);
}

/** The longest task since it was asked last; 0: none over 50 ms. */
async function longest(page: Page): Promise<number> {
  // What was long is told a moment later.
  await page.waitForTimeout(300);
  return page.evaluate(() => { const { longTasks } = window as unknown as { longTasks: number[] }; const most = Math.max(0, ...longTasks); longTasks.length = 0; return Math.round(most); });
}

/** The arrow key held down on the slider through all dots, the package of each beside the map: how long each step took until it was painted. */
async function keys(page: Page): Promise<{ readonly steps: number; readonly meanMs: number; readonly worstMs: number }> {
  return page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('.map-walk input[type=range]');
    if (!slider) throw new Error('no slider');
    slider.focus();
    const painted = (): Promise<unknown> => new Promise((done) => { requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = done; channel.port2.postMessage(null); }); });
    const times: number[] = [];
    for (let i = 0; i < 40; i++) {
      const start = performance.now();
      slider.value = String(Number(slider.value) + 7);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await painted();
      times.push(performance.now() - start);
    }
    return { steps: times.length, meanMs: Math.round(times.reduce((sum, time) => sum + time, 0) / times.length), worstMs: Math.round(Math.max(...times)) };
  });
}

/** A pointer across the map, tapping now and then: how long each step took until it was painted. */
async function walk(page: Page): Promise<{ readonly steps: number; readonly meanMs: number; readonly worstMs: number }> {
  return page.evaluate(async () => {
    const map = document.querySelector('.map-box svg');
    if (!map) throw new Error('no map');
    map.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = map.getBoundingClientRect();
    const painted = (): Promise<unknown> => new Promise((done) => { requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = done; channel.port2.postMessage(null); }); });
    const times: number[] = [];
    for (let i = 0; i < 60; i++) {
      const at = { clientX: left + width * (0.2 + (0.7 * i) / 60), clientY: top + height * (0.2 + 0.5 * Math.abs(Math.sin(i / 5))), bubbles: true };
      const start = performance.now();
      map.dispatchEvent(new PointerEvent('pointermove', at));
      if (i % 10 === 9) map.dispatchEvent(new PointerEvent('pointerdown', at));
      await painted();
      times.push(performance.now() - start);
    }
    return { steps: times.length, meanMs: Math.round(times.reduce((sum, time) => sum + time, 0) / times.length), worstMs: Math.round(Math.max(...times)) };
  });
}
