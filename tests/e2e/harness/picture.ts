import type { Page } from '@playwright/test';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** What a browser in that language says it is, for `test.use({ locale })`. */
export const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

/**
 * A screenshot for people to look at, in test-results/pictures. Never compared:
 * drawings may change, and each machine has its own fonts.
 * @returns where it is
 */
export async function picture(page: Page, name: string): Promise<string> {
  const size = page.viewportSize();
  const path = `test-results/pictures/${name}-${size?.width ?? 0}x${size?.height ?? 0}.png`;
  await page.screenshot({ path });
  return path;
}

/** Does anything stick out sideways? Nobody should have to scroll in two directions. */
export async function sticksOut(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
}

/** Waits until what slides or fades has come to rest; what goes on for ever does not count. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every((moving) => moving.playState !== 'running' || moving.effect?.getComputedTiming().endTime === Infinity));
}

/**
 * Everything that sticks out sideways, or that scrolls sideways though it is a
 * whole leaf: `tag.class "first words" by N px`. Pictures and what is only for
 * the ear do not count.
 */
export async function sticking(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const say = (element: Element, by: number): string =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').trim().slice(0, 30)}" by ${Math.round(by)} px`;
    const held = (element: Element): boolean => {
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (!box.matches('main, dialog, .leaf') && getComputedStyle(box).overflowX !== 'visible' && box.getBoundingClientRect().right <= wide + 1) return true;
      }
      return false;
    };
    const all = [...document.querySelectorAll('main *, dialog *, .notices *')].filter((element) => !element.closest('svg, canvas, .out-of-sight, [aria-hidden="true"]'));
    const out = all.flatMap((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      const by = Math.max(right - wide, -left);
      return width > 1 && by > 1 && !held(element) ? [say(element, by)] : [];
    });
    const leaves = [...document.querySelectorAll('main, dialog, .leaf')].filter((element) => element.scrollWidth > element.clientWidth + 1);
    return [...out, ...leaves.map((element) => say(element, element.scrollWidth - element.clientWidth))];
  });
}
