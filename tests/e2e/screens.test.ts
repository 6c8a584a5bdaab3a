import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from './harness/axe.ts';
import { atRest, type Language, locales, picture, type Scheme, schemes, sticking, sticksOut } from './harness/picture.ts';
import { places } from './harness/screens.ts';
import { withoutStage } from './harness/stage.ts';

// One visit goes through every screen and leaf, at each with a long look.
test.describe.configure({ timeout: 900_000 });

async function visit(page: Page, language: Language, staged: boolean, lookAt: (where: string, scheme: Scheme) => Promise<void>, seen: readonly Scheme[] = schemes): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (!staged) await withoutStage(page);
  for (const { name, go } of places(language, staged)) {
    await page.emulateMedia({ colorScheme: 'light' });
    await go(page);
    for (const scheme of seen) {
      await page.emulateMedia({ colorScheme: scheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
      await atRest(page);
      await lookAt(name, scheme);
    }
  }
}

async function expectFitting(page: Page, where: string): Promise<void> {
  expect.soft(await sticksOut(page), where).toBe(false);
  expect.soft(await sticking(page), where).toEqual([]);
}

// The narrowest that must work, a phone, a tablet, a school laptop.
for (const [width, height] of [[320, 640], [360, 640], [768, 1024], [1366, 768]] as const) {
  // A narrow and a wide window hold every colour that there is.
  const seen = width === 320 || width === 1366 ? schemes : schemes.slice(0, 1);
  test(`every screen fits ${width} × ${height}, and axe finds nothing serious in ${seen.join(' and ')}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await visit(page, 'nl', false, async (name, scheme) => {
      if (scheme === 'light') await expectFitting(page, name);
      // The other scheme has the same structure: only its colours can differ.
      expect.soft(await seriousFindings(page, scheme === 'dark' ? ['color-contrast'] : []), `${name} in ${scheme}`).toEqual([]);
    }, seen);
  });
}

for (const [width, height] of [[360, 640], [1366, 768]] as const) {
  test(`every screen with its room, for people to look at, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await visit(page, 'nl', true, async (name, scheme) => {
      await picture(page, `${name}-nl-${scheme}`);
      await expectFitting(page, `${name} in ${scheme}`);
    });
  });

  test.describe('in English', () => {
    test.use({ locale: locales.en });
    test(`every screen fits ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await visit(page, 'en', false, async (name) => {
        await picture(page, `${name}-en`);
        await expectFitting(page, name);
      }, ['light']);
    });
  });
}
