import { expect, type Page, test } from '@playwright/test';
import { words } from '../../src/text/words.ts';
import { keptGame, scoreOf } from './harness/kept.ts';
import { nextMove } from './harness/person.ts';
import { button, firstVisit, player } from './harness/player.ts';
import { withSeed } from './harness/seed.ts';
import { watch } from './harness/watch.ts';

const { debrief, table } = words('nl');

/** A small phone: what can be done next is in view without scrolling, all of it. */
async function expectMovesInView(page: Page): Promise<void> {
  const moves = page.getByRole('main').getByRole('listitem').getByRole('button');
  await expect(async () => {
    expect(await moves.count()).toBeGreaterThan(1);
    for (const move of [...(await moves.all()), button(page, table.more)]) await expect(move).toBeInViewport({ ratio: 1, timeout: 1_000 });
  }).toPass();
}

test('the exercise is where a first visit leads, and is played to a deal on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const troubles = watch(page);
  await withSeed(page, 1);
  const me = await firstVisit(page);
  await me.sitDown();
  for (let now = await me.session(); now.observation.stage !== 'ended'; now = await me.session()) {
    if (now.observation.stage === 'talking') await expectMovesInView(page);
    await me.play(nextMove(now));
  }
  await me.toScore();
  const game = await keptGame(page, 'tutorial');
  expect(scoreOf('tutorial', game)).toBeGreaterThanOrEqual(700);
  await expect(page.getByText(`${debrief.score}: ${debrief.outOf(scoreOf('tutorial', game))}`, { exact: true })).toBeVisible();
  expect(troubles).toEqual([]);
});

test('four people at one table: everybody is asked, a choice of papers is laid, and the player walks away', async ({ page }) => {
  const troubles = watch(page);
  const me = player(page, 's07');
  await withSeed(page, 1);
  await me.openCase();
  await me.prepare();
  await me.sitDown();
  await me.greet();
  const { brief, observation } = await me.session();
  const topic = brief.issues[0]?.id ?? '';
  for (const member of observation.members.filter(({ where }) => where === 'table')) await me.ask(member.id, topic);
  for (const member of observation.members.filter(({ where }) => where === 'outside')) await me.play({ kind: 'visit', member: member.id });
  await me.play({ kind: 'meso', deals: [] });
  await me.walkAway();
  await expect(page.getByRole('heading', { name: table.endings['walked-away'].title })).toBeVisible();
  await me.toScore();
  const game = await keptGame(page, 's07');
  expect(game.moves.filter((move) => move.kind === 'ask')).toHaveLength(observation.members.filter(({ where }) => where === 'table').length);
  await expect(page.getByText(`${debrief.score}: ${debrief.outOf(scoreOf('s07', game))}`, { exact: true })).toBeVisible();
  expect(troubles).toEqual([]);
});
