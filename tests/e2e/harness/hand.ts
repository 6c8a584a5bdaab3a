import type { Locator, Page } from '@playwright/test';

/** How somebody works a page. The same game is played by mouse and by keyboard. */
export interface Hand {
  /** Presses a button or follows a link. */
  press(target: Locator): Promise<void>;
  /** Takes one of a group of radio buttons. */
  choose(target: Locator): Promise<void>;
  /** Turns a checkbox on. */
  tick(target: Locator): Promise<void>;
  /** Takes an option of a list that folds out, by its words. */
  pick(target: Locator, option: string): Promise<void>;
}

export const mouse: Hand = {
  press: (target) => target.click(),
  // The radio itself is as large as a dot: a person presses its words.
  choose: (target) => target.check({ force: true }),
  tick: (target) => target.check({ force: true }),
  pick: async (target, option) => { await target.selectOption({ label: option }); },
};

/** More stops than any screen has: the focus is lost or walks in a ring. */
const MOST_STOPS = 120;

/** Tab, arrows, Enter, Space and Escape; nothing is ever pointed at. */
export function keyboard(page: Page): Hand {
  const { keyboard: keys } = page;
  const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  /** The page moves the focus to a new screen once that has been painted; a person waits for it without knowing. */
  const painted = (): Promise<void> => page.evaluate(() => new Promise<void>((done) => { requestAnimationFrame(() => setTimeout(done)); }));
  const walkTo = async (target: Locator, there: () => Promise<boolean>): Promise<void> => {
    await target.waitFor();
    await painted();
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await there()) return;
      await keys.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${String(target)}`);
  };
  return {
    async press(target) {
      await walkTo(target, () => hasFocus(target));
      await keys.press('Enter');
    },
    async choose(target) {
      // Tab stops once per group; the arrows go through it, and choose as they go.
      const inGroup = (): Promise<boolean> => target.evaluate((element) => {
        const here = document.activeElement;
        return element instanceof HTMLInputElement && here instanceof HTMLInputElement && here.type === 'radio' && here.name === element.name;
      });
      await walkTo(target, inGroup);
      for (let step = 0; step < MOST_STOPS && !(await hasFocus(target)); step++) await keys.press('ArrowRight');
      if (!(await target.isChecked())) await keys.press('Space');
    },
    async tick(target) {
      await walkTo(target, () => hasFocus(target));
      if (!(await target.isChecked())) await keys.press('Space');
    },
    async pick(target, option) {
      await walkTo(target, () => hasFocus(target));
      // A folded list goes to the option whose words are typed.
      await keys.type(option);
    },
  };
}
