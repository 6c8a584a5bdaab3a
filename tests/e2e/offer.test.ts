import { expect, type Locator, type Page, test } from '@playwright/test';
import { words } from '../../src/text/words.ts';
import { keyboard } from './harness/hand.ts';
import { type KeptGame, sessionOf } from './harness/kept.ts';
import { gameOf } from './harness/person.ts';
import { atRest } from './harness/picture.ts';
import { button, player, worded } from './harness/player.ts';

/** Making an offer under the drawn room: what is in one look. */

const { table } = words('nl');
const seated = gameOf('s02', 1, ({ steps }) => steps.at(-1)?.move.kind === 'open');
/** Own paper and theirs lie there: the key has all its signs. */
const laid: KeptGame = { ...seated, moves: [...seated.moves, { kind: 'offer', deal: [0, 2, 2, 2] }, { kind: 'invite' }] };

async function atDesk(page: Page, act: 'offer' | 'package'): Promise<Locator> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await player(page, 's02').comeBackTo(laid);
  await button(page, table.more).click();
  const sheet = page.getByRole('dialog', { name: table.moreTitle });
  await button(sheet, table.groups.trade).click();
  await worded(sheet.getByRole('region', { name: table.groups.trade }), table.acts[act].name).click();
  const desk = page.getByRole('region', { name: table.composeTitle, exact: true });
  await expect(desk).toBeVisible();
  await atRest(page);
  return desk;
}

/** All of them on the screen, and nothing lies over them: not even near their corners. */
async function expectInView(targets: Locator): Promise<void> {
  await expect.poll(() => targets.evaluateAll((elements) => elements.flatMap((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const spots = [[left + 8, top + 8], [right - 8, top + 8], [left + 8, bottom - 8], [right - 8, bottom - 8], [(left + right) / 2, (top + bottom) / 2]] as const;
    return spots.flatMap(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element)) ? [] : [`${element.textContent} at ${Math.round(x)}, ${Math.round(y)}: ${hit?.outerHTML.slice(0, 80) ?? 'off the screen'}`];
    });
  }))).toEqual([]);
}

/** Phones, a tablet, a school laptop. */
const sizes = [[360, 640], [360, 740], [768, 1024], [1366, 768]] as const;

for (const act of ['offer', 'package'] as const) {
  test(`four issues, the key, if-then and the button are in one look on every screen, for ${act}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const desk = await atDesk(page, act);
    const { brief } = sessionOf('s02', laid);
    await expect(desk.getByRole('radiogroup')).toHaveCount(brief.issues.length);
    const ifThen = desk.getByRole('switch', { name: table.ifThen });
    await expect(ifThen).toHaveAttribute('aria-checked', String(act === 'package'));
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await expectInView(desk.locator('.row-top, .option'));
      for (const sign of [table.keyLast, table.keyTheirs, table.keyLimit]) await expectInView(desk.getByText(sign, { exact: true }));
      await expectInView(ifThen);
      if (act === 'package') await expectInView(desk.getByRole('button', { name: new RegExp(`^${table.ifPart} `) }));
      for (const key of [table.lay, table.reset, table.openLog, words('nl').shell.back]) await expectInView(button(desk, key));
    }
  });
}

test('if-then switched on by keyboard, on a phone: what it unfolds is in view and keeps the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const desk = await atDesk(page, 'offer');
  const hand = keyboard(page);
  await hand.press(desk.getByRole('switch', { name: table.ifThen }));
  const ifThen = desk.getByRole('switch', { name: table.ifThen });
  await expect(ifThen).toBeFocused();
  await expect(ifThen).toHaveAttribute('aria-checked', 'true');
  const sentence = desk.getByRole('button', { name: new RegExp(`^${table.ifPart} `) });
  await hand.press(sentence);
  await expectInView(sentence);
  for (const name of [table.askFor, table.giveFor]) {
    const list = desk.getByRole('combobox', { name });
    await hand.pick(list, 'Servicepakket');
    await expect(list).toHaveValue('service');
    await expectInView(list);
  }
  // Escape folds the choice, and only that.
  await page.keyboard.press('Escape');
  await expect(desk.getByRole('combobox')).toHaveCount(0);
  await expect(desk).toBeVisible();
});

test('what is walked to by keyboard never lies under what stays in view', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const desk = await atDesk(page, 'package');
  const hand = keyboard(page);
  for (const row of await desk.getByRole('radiogroup').all()) {
    const radio = row.getByRole('radio').last();
    await hand.choose(radio);
    await expectInView(radio.locator('xpath=..'));
  }
});

test('the talk and the notes can be read over the desk; the paper waits', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const desk = await atDesk(page, 'offer');
  const other = desk.getByRole('radio', { name: '8%' });
  await other.check({ force: true });
  for (const [name, title] of [[table.openLog, table.log], [table.know, table.know]] as const) {
    await button(desk, name).click();
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await expect(other).toBeChecked();
});
