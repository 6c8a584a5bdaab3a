import { expect, type Page, test } from '@playwright/test';
import { mouse } from './harness/hand.ts';
import { nextMove } from './harness/person.ts';
import { plainHost } from './harness/plain-host.ts';
import { player } from './harness/player.ts';

test.use({ serviceWorkers: 'allow' });

/** Files that the page fetched and the browser does not keep yet; null while nothing is kept. */
const missing = (page: Page): Promise<number | null> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const here = new Set(lists.flat().map(({ url }) => url));
    const files = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/assets/'));
    return here.size === 0 ? null : files.filter((name) => !here.has(name)).length;
  });

test('what was open once opens again without a network; a new build comes at once', async ({ page }) => {
  const old = await plainHost('/school/games/');
  await page.goto(old.address);
  await expect.poll(() => missing(page)).toBe(0);
  await old.close();

  await page.reload();
  await expect(page.locator('#game')).not.toBeEmpty();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  const renewed = await plainHost('/school/games/', { port: old.port, index: (html) => html.replace('<html', '<html data-build="2"') });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-build', '2');
  await renewed.close();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-build', '2');
});

test('a game goes on after a reload without a network', async ({ page, context }) => {
  const me = player(page, 'tutorial', { language: 'nl', hand: mouse });
  await me.openCase();
  await me.sitDown();
  await me.greet();
  await expect.poll(() => missing(page)).toBe(0);
  await context.setOffline(true);
  await page.reload();
  const { steps } = await me.session();
  await me.play(nextMove(await me.session()));
  expect((await me.session()).steps).toHaveLength(steps.length + 1);
});
