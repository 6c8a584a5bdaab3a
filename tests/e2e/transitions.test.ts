import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { words } from '../../src/text/words.ts';
import { button } from './harness/player.ts';
import { watch } from './harness/watch.ts';

/** From one screen to the next: calm, quick, and nothing waits for it. */

const { shell } = words('nl');
const LONGEST = 250;

/** How long each screen that came up took, in milliseconds, and whether its heading had the focus at once. */
async function watchScreens(page: Page): Promise<() => Promise<readonly { readonly ms: number; readonly focused: boolean }[]>> {
  await page.addInitScript(() => {
    const seen: { ms: number; focused: boolean }[] = [];
    Object.assign(window, { seen });
    document.addEventListener('animationstart', ({ animationName, target }) => {
      if (animationName !== 'appear' || !(target instanceof Element)) return;
      // Not from getAnimations(): on a busy machine the event is heard when the animation has run out already.
      seen.push({ ms: Number.parseFloat(getComputedStyle(target).animationDuration) * 1000, focused: target.contains(document.activeElement) });
    });
  });
  return async () => page.evaluate(() => (window as unknown as { seen: { ms: number; focused: boolean }[] }).seen);
}

test('a screen comes up calmly, with the focus in it from its first moment; the first of a visit is simply there', async ({ page }) => {
  const seen = await watchScreens(page);
  await page.goto('./');
  await expect(button(page, shell.playNow)).toBeVisible();
  expect(await seen()).toEqual([]);
  await page.getByRole('button', { name: shell.chooseCase }).click();
  await expect(page.getByRole('heading', { level: 1, name: shell.chooseCase })).toBeFocused();
  await expect.poll(async () => (await seen()).length).toBeGreaterThan(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(async () => (await seen()).length).toBeGreaterThan(1);
  for (const { ms, focused } of await seen()) {
    expect(ms).toBeGreaterThan(50);
    expect(ms).toBeLessThanOrEqual(LONGEST);
    expect(focused).toBe(true);
  }
});

test('where calm is asked a screen is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const seen = await watchScreens(page);
  await page.goto('./');
  await page.getByRole('button', { name: shell.chooseCase }).click();
  await expect(page.getByRole('heading', { level: 1, name: shell.chooseCase })).toBeFocused();
  for (const { ms } of await seen()) expect(ms).toBeLessThanOrEqual(1);
  // What lasts a thousandth of a second may be seen in its first one.
  await expect.poll(() => page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running').length)).toBe(0);
});

test('a stage that is put away while its pictures are on their way does no harm, and stands there again', async ({ page }) => {
  const troubles = watch(page);
  let release = (): void => undefined;
  const held = new Promise<void>((done) => { release = done; });
  let waiting = 0;
  await page.route(/\/(day|evening)-\w+-[\w-]+\.webp$/, async (route) => {
    waiting += 1;
    await held;
    await route.continue();
  });
  await page.goto('./#/case/s01');
  await expect(page.locator('.stage-place canvas')).toBeVisible();
  await expect.poll(() => waiting).toBe(4);
  await page.goto('./#/cases');
  await expect(page.getByRole('heading', { level: 1, name: shell.chooseCase })).toBeFocused();
  release();
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\/(day|evening)-\w+-[\w-]+\.webp$/.test(name)).length)).toBe(4);
  // The frame in which the drawing would be laid, and one more.
  await page.evaluate(() => new Promise<void>((done) => { requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done()))); }));
  await page.goBack();
  await expect(page.locator('.stage-place canvas')).toBeVisible();
  expect(troubles).toEqual([]);
});
