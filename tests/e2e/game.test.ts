import { expect, type Page, test } from '@playwright/test';
import { type Language, words } from '../../src/text/words.ts';
import { type Hand, keyboard, mouse } from './harness/hand.ts';
import { keptGame, scoreOf } from './harness/kept.ts';
import { nextMove } from './harness/person.ts';
import { locales } from './harness/picture.ts';
import { button, type Player, player } from './harness/player.ts';
import { withSeed } from './harness/seed.ts';
import { withoutStage } from './harness/stage.ts';
import { watch } from './harness/watch.ts';

/** Plays on, one well-chosen move after another, until the talk is over. What the page kept is what was meant. */
async function playOn(me: Player): Promise<void> {
  for (;;) {
    const now = await me.session();
    if (now.observation.stage === 'ended') return;
    const move = nextMove(now);
    await me.play(move);
    expect((await me.session()).steps.at(-1)?.move).toEqual(move);
  }
}

/** From the title to the score and back to the first word. */
async function wholeGame(page: Page, language: Language = 'nl', hand: Hand = mouse): Promise<void> {
  const said = words(language);
  const me = player(page, 's02', { language, hand });
  await withSeed(page, 1);
  await me.openCase();
  await me.prepare();
  await me.sitDown();
  await playOn(me);
  const game = await keptGame(page, 's02');
  const kinds = game.moves.map((move) => move.kind);
  expect(kinds).toEqual(expect.arrayContaining(['research', 'plan', 'sit', 'open', 'ask', 'probe', 'summarise', 'package', 'close']));
  await expect(page.getByRole('heading', { name: said.table.endings.deal.title })).toBeVisible();
  await me.toScore();
  const score = scoreOf('s02', game);
  expect(score).toBeGreaterThanOrEqual(700);
  await expect(page.getByText(`${said.debrief.score}: ${said.debrief.outOf(score)}`, { exact: true })).toBeVisible();
  await hand.press(button(page, said.debrief.again).first());
  await expect(page.getByRole('heading', { level: 1, name: said.prepare.steps.sources })).toBeVisible();
  expect((await keptGame(page, 's02')).moves).toEqual([]);
}

test('a whole game with the room drawn, from the title to win-win and again', async ({ page }) => {
  const troubles = watch(page);
  await wholeGame(page);
  await expect(page.locator('canvas')).toHaveCount(1);
  expect(troubles).toEqual([]);
});

test('the same game where the stage never arrives', async ({ page }) => {
  await withoutStage(page);
  await wholeGame(page);
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('the same game by keyboard alone', async ({ page }) => {
  await withoutStage(page);
  await wholeGame(page, 'nl', keyboard(page));
});

test.describe('in English', () => {
  test.use({ locale: locales.en });
  test('the same game', async ({ page }) => {
    await withoutStage(page);
    await wholeGame(page, 'en');
  });
});
