import type { Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cases, moods, screenOf } from './seats.ts';
import { openStage } from './stage-page.ts';
import type { StagePage } from './stage-page.ts';

/** Every room by day and in the evening, with its people in three moods: one PNG a room, to look at. */

const view = { w: 940, h: 768, ratio: 1 };

export async function paintSheets(out: string, only: readonly string[]): Promise<readonly string[]> {
  mkdirSync(out, { recursive: true });
  const stage = await openStage(view, 'calm');
  const files: string[] = [];
  try {
    for (const scenario of cases.filter(({ id }) => only.length === 0 || only.includes(id))) {
      const shots: string[] = [];
      for (const mood of moods) for (const dark of [false, true]) shots.push(await shoot(stage, screenOf(scenario, mood, dark)));
      const file = join(out, `${scenario.id}-${scenario.room}.png`);
      writeFileSync(file, await joined(stage, shots));
      files.push(file);
    }
  } finally {
    await stage.close();
  }
  return files;
}

/** One screen as the stage draws it, when all its pictures are there. */
async function shoot({ page }: StagePage, screen: unknown): Promise<string> {
  await page.evaluate(`document.title = 'waiting'; window.show(${JSON.stringify(screen)})`);
  await page.waitForFunction('document.title === "stage 100 %"', undefined, { timeout: 60_000 });
  await page.waitForTimeout(700);
  return (await page.screenshot()).toString('base64');
}

async function openPaper(page: Page, width: number, height: number): Promise<Page> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the browser is gone');
  return browser.newPage({ viewport: { width, height } });
}

async function joined({ page }: StagePage, shots: readonly string[]): Promise<Buffer> {
  const paper = await openPaper(page, view.w * 2, view.h * moods.length);
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot}">`).join('');
  await paper.setContent(`<style>body{margin:0;display:grid;grid-template-columns:1fr 1fr}img{display:block;width:100%}</style>${images}`);
  const png = await paper.screenshot();
  await paper.close();
  return png;
}
