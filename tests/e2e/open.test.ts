import { expect, test } from '@playwright/test';
import { seriousFindings } from './harness/axe.ts';
import { languages, locales } from './harness/picture.ts';
import { plainHost } from './harness/plain-host.ts';
import { watch } from './harness/watch.ts';

test('the game opens, and nothing goes wrong while it does', async ({ page }) => {
  const troubles = watch(page);
  await page.goto('/');
  await expect(page).toHaveTitle(/Aan Tafel/);
  await expect(page.locator('#game')).not.toBeEmpty();
  expect(troubles).toEqual([]);
});

test('the game opens from a sub-folder of a plain web space', async ({ page }) => {
  const host = await plainHost('/school/games/');
  const troubles = watch(page);
  await page.goto(host.address);
  await expect(page.locator('#game')).not.toBeEmpty();
  expect(troubles).toEqual([]);
  await page.close();
  await host.close();
});

test('nothing on the first screen is fetched from elsewhere', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  const elsewhere = asked.filter((url) => !url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url));
  expect(elsewhere).toEqual([]);
});

for (const language of languages) {
  test.describe(`in a browser that speaks ${language}`, () => {
    test.use({ locale: locales[language] });

    test('the first screen speaks it too, and axe finds nothing serious', async ({ page }) => {
      await page.goto('/');
      await expect(page.locator('#game')).not.toBeEmpty();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await seriousFindings(page)).toEqual([]);
    });
  });
}
