import type { Page } from '@playwright/test';

/** Every game of this page begins with the same seed, so that it can be told beforehand. Call before `goto`. */
export async function withSeed(page: Page, seed: number): Promise<void> {
  await page.addInitScript((fixed) => {
    const real = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = <T extends ArrayBufferView | null>(list: T): T => {
      if (!(list instanceof Uint32Array)) return real(list as never) as T;
      list.fill(fixed);
      return list;
    };
  }, seed);
}
