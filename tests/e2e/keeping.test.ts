import { expect, test } from '@playwright/test';
import { words } from '../../src/text/words.ts';
import { gameKey, keptGame, savedText, sessionOf, storageWith } from './harness/kept.ts';
import { withKept } from './harness/keeping.ts';
import { gameOf } from './harness/person.ts';
import { button, player } from './harness/player.ts';
import { logOf, minutesOf, storyOf, titleOf, worthOf } from './harness/story.ts';
import { watch } from './harness/watch.ts';

const { shell, table, prepare } = words('nl');

/** A talk with questions, a paper of the player and an answer to it. */
const midTalk = gameOf('s02', 1, ({ steps }) => steps.at(-1)?.move.kind === 'criterion');
const withPapers = { ...midTalk, moves: [...midTalk.moves, { kind: 'offer', deal: [0, 0, 0, 2] }] } as const;

test('after a reload the talk goes on where it was: words, papers, minutes', async ({ page }) => {
  // What was still on its way when the page was loaded again never comes.
  const troubles = watch(page, [/ERR_ABORTED/]);
  const me = player(page, 's02');
  await me.comeBackTo(midTalk);
  await me.offer([0, 0, 0, 2]);
  const before = await keptGame(page, 's02');
  const session = sessionOf('s02', before);
  for (const round of ['before the reload', 'after the reload']) {
    await expect(logOf(page, 'nl'), round).toHaveText(storyOf(session, 'nl'));
    await expect(page.getByText(minutesOf(session, 'nl')), round).toBeVisible();
    await expect(page.getByText(table.theirPaper), round).toBeVisible();
    await expect(page.getByText(worthOf(session, 'nl'), { exact: true }).first(), round).toBeVisible();
    if (round === 'before the reload') await page.reload();
  }
  expect(await keptGame(page, 's02')).toEqual(before);
  await me.ask(session.brief.members[0]?.id ?? '', session.brief.issues[0]?.id ?? '');
  expect(troubles).toEqual([]);
});

test('the title offers to go on with the talk that was broken off', async ({ page }) => {
  const session = sessionOf('s02', midTalk);
  await withKept(page, storageWith('s02', midTalk));
  await page.goto('./');
  await button(page, shell.goOnWith(titleOf(session, 'nl'))).click();
  await expect(logOf(page, 'nl')).toHaveText(storyOf(session, 'nl'));
});

const rubbish = {
  'no JSON': 'rommel {{{',
  'another shape': '{"format":1,"seed":"x"}',
  'moves that no rule allows': JSON.stringify({ seed: 1, moves: [{ kind: 'accept' }], format: 1 }),
};

for (const [what, text] of Object.entries(rubbish)) {
  test(`a damaged save (${what}) is put aside, said plainly, and the case begins anew`, async ({ page }) => {
    await player(page, 's02').comeBackTo(midTalk);
    const sound = await savedText(page, 's02');
    // The last one is right in all but its moves, as if written by hand.
    const damaged = text.startsWith('{') ? JSON.stringify({ ...JSON.parse(sound ?? '{}') as object, ...JSON.parse(text) as object }) : text;
    await page.evaluate(([key, rubbishText]) => localStorage.setItem(key, rubbishText), [gameKey('s02'), damaged] as const);
    await page.reload();
    await expect(page.getByRole('alert')).toContainText(shell.notices['save-damaged']);
    await expect(page.getByRole('heading', { level: 1, name: prepare.steps.sources })).toBeVisible();
    expect((await keptGame(page, 's02')).moves).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem('aan-tafel/aside/1'))).toBe(damaged);
    await button(page.getByRole('alert'), shell.noticeClose).click();
    await expect(page.getByText(shell.notices['save-damaged'])).toHaveCount(0);
  });
}

test('of two tabs the newer one plays; the older one says so and can take over', async ({ page, context }) => {
  const older = player(page, 's02');
  await older.comeBackTo(withPapers);
  const session = await older.session();
  const second = await context.newPage();
  await second.goto('./#/table');
  await expect(logOf(second, 'nl')).toHaveText(storyOf(session, 'nl'));
  await expect(page.getByRole('heading', { level: 1, name: shell.elsewhere })).toBeVisible();
  await player(second, 's02').play({ kind: 'empathise', member: session.brief.members[0]?.id ?? '' });
  await button(page, shell.takeOver).click();
  await expect(second.getByRole('heading', { level: 1, name: shell.elsewhere })).toBeVisible();
  // The move of the other tab is part of the talk.
  await expect(logOf(page, 'nl')).toHaveText(storyOf(await older.session(), 'nl'));
});
