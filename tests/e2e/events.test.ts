import { expect, test } from '@playwright/test';
import { happenedWords, storyWords } from '../../src/text/after.ts';
import { words } from '../../src/text/words.ts';
import { caseOf, sessionOf, storageWith, type KeptGame } from './harness/kept.ts';
import { withKept } from './harness/keeping.ts';
import { gameOf, nextMove } from './harness/person.ts';
import { button, player } from './harness/player.ts';
import { withoutStage } from './harness/stage.ts';
import { logOf, storyOf } from './harness/story.ts';

const { debrief, table } = words('nl');
test.beforeEach(({ page }) => withoutStage(page));

const happened = (moves: KeptGame['moves']): boolean => sessionOf('s09', { seed: 1, moves, practice: true }).steps.some((step) => step.happenings.some(({ kind }) => kind === 'event'));

test('a phone rings: the event is told, moves the clock, marks what was known, and survives a reload', async ({ page }) => {
  const before = gameOf('s09', 1, (session) => happened([...session.steps.map(({ move }) => move), nextMove(session)]));
  const after = { ...before, moves: [...before.moves, nextMove(sessionOf('s09', before))] };
  expect(happened(before.moves)).toBe(false);
  const me = player(page, 's09');
  await me.comeBackTo(before);
  await me.play(nextMove(sessionOf('s09', before)));
  const session = sessionOf('s09', after);
  await expect(logOf(page, 'nl')).toHaveText(storyOf(session, 'nl'));
  const ring = caseOf('s09').events?.[0]?.then[0];
  await expect(logOf(page, 'nl').filter({ hasText: ring?.kind === 'call' ? ring.line.nl : '?' })).toHaveCount(1);
  await expect(page.getByText(table.minutesLeft(session.observation.minutesLeft, session.observation.minutesUsed + session.observation.minutesLeft))).toBeVisible();
  await page.reload();
  await expect(logOf(page, 'nl')).toHaveText(storyOf(session, 'nl'));
  expect(session.observation.members.find(({ id }) => id === 'eva')?.outdated?.length).toBeGreaterThan(0);
  await button(page, table.know).click();
  await expect(page.getByText(table.before).first()).toBeVisible();
});

test('afterwards the debrief tells what happened on the way', async ({ page }) => {
  const ended = gameOf('s09', 1);
  expect(happened(ended.moves)).toBe(true);
  await withKept(page, storageWith('s09', ended));
  await page.goto('./#/debrief');
  await button(page, debrief.skip).click();
  await button(page, storyWords('nl').chapters.people).click();
  const story = happenedWords('nl');
  await expect(page.getByRole('heading', { name: story.title })).toBeVisible();
  await expect(page.getByText(story.changes.weight('Eva'))).toBeVisible();
});
