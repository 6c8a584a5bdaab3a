import type { Page } from '@playwright/test';
import { openStage } from '../tools/pictures/stage-page.ts';
import { cases, moods, screenOf } from '../tools/pictures/seats.ts';
import type { Row } from './run.ts';

/**
 * What the weather costs a frame: a room of each weather as it is and without, drawn by the processor, also four times
 * slower. With two people the browser draws within the frame; with one it draws after it, and the figure says nothing.
 */

const views = [{ name: 'phone', w: 360, h: 225, ratio: 2 }, { name: 'desktop', w: 940, h: 768, ratio: 1 }] as const;
const rooms = ['s08', 's02', 'techniek-5', 's06', 's09', 's07'] as const;
const SECONDS = 3;

export async function* stageRows(): AsyncGenerator<Row> {
  for (const view of views) {
    const stage = await openStage(view, 'renderer=canvas');
    try {
      const devtools = await stage.page.context().newCDPSession(stage.page);
      await stage.page.evaluate(watchFrames);
      for (const slower of [1, 4]) {
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
        for (const id of rooms) {
          const scenario = cases.find((one) => one.id === id);
          const mood = moods[0];
          if (scenario === undefined || mood === undefined) throw new Error(`no case ${id}`);
          const screen = { ...screenOf(scenario, mood, false), calm: false, hour: 700 };
          const without = await measured(stage.page, { ...screen, weather: 'indoors', season: 'winter' });
          const weathered = await measured(stage.page, screen);
          yield { view: view.name, room: scenario.room, weather: screen.weather, slower, without_ms: without.mean, frame_ms: weathered.mean, p95_ms: weathered.p95, weather_ms: round(weathered.mean - without.mean), frames_a_second: weathered.rate };
        }
      }
    } finally {
      await stage.close();
    }
  }
}

const round = (ms: number): number => Math.round(ms * 100) / 100;

interface Watching {
  show: (screen: unknown) => void;
  frames: number[];
}

async function measured(page: Page, screen: unknown): Promise<{ readonly mean: number; readonly p95: number; readonly rate: number }> {
  await page.evaluate((next) => { document.title = 'waiting'; (window as unknown as Watching).show(next); }, screen);
  await page.waitForFunction('document.title === "stage 100 %"', undefined, { timeout: 60_000 });
  // Until people only breathe.
  await page.waitForTimeout(3200);
  await page.evaluate(() => { (window as unknown as Watching).frames = []; });
  await page.waitForTimeout(SECONDS * 1000);
  const frames = (await page.evaluate(() => (window as unknown as Watching).frames)).sort((a, b) => a - b);
  const mean = frames.reduce((sum, ms) => sum + ms, 0) / Math.max(1, frames.length);
  return { mean: round(mean), p95: round(frames[Math.floor(frames.length * 0.95)] ?? 0), rate: Math.round(frames.length / SECONDS) };
}

/** Runs in the page: how long each frame that draws takes. A callback that only waits for its turn takes no time. */
function watchFrames(): void {
  const ask = window.requestAnimationFrame.bind(window);
  const watching = window as unknown as Watching;
  watching.frames = [];
  window.requestAnimationFrame = (run) => ask((now) => {
    const begin = performance.now();
    run(now);
    const ms = performance.now() - begin;
    if (ms > 0.3) watching.frames.push(ms);
  });
}
