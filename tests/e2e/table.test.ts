import { expect, test } from '@playwright/test';
import { words } from '../../src/text/words.ts';
import { withKept } from './harness/keeping.ts';
import { sessionOf, storageWith } from './harness/kept.ts';
import { gameOf } from './harness/person.ts';
import { atRest } from './harness/picture.ts';
import { button, player } from './harness/player.ts';
import { withoutStage } from './harness/stage.ts';
import { logOf, storyOf, titleOf } from './harness/story.ts';

const { shell, table } = words('nl');

// How the table works does not hang on the drawing; game.test.ts has both.
test.beforeEach(({ page }) => withoutStage(page));

const midTalk = gameOf('s02', 1, ({ steps }) => steps.at(-1)?.move.kind === 'criterion');

test('the language changes at the table, and everything that was said changes with it', async ({ page }) => {
  await player(page, 's02').comeBackTo(midTalk);
  const session = sessionOf('s02', midTalk);
  await expect(logOf(page, 'nl')).toHaveText(storyOf(session, 'nl'));
  await button(page, shell.menu).click();
  await page.getByRole('dialog', { name: shell.settings }).getByRole('radio', { name: shell.languageNames.en }).check({ force: true });
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1, name: titleOf(session, 'en') })).toBeVisible();
  await expect(logOf(page, 'en')).toHaveText(storyOf(session, 'en'));
  // It is still the same game, played on in the other language.
  await player(page, 's02', { language: 'en' }).play({ kind: 'empathise', member: session.brief.members[0]?.id ?? '' });
});

test('in practice a move can be taken back, and the talk is as it was before', async ({ page }) => {
  const me = player(page, 's02');
  await me.comeBackTo(midTalk);
  const before = await me.session();
  await me.ask(before.brief.members[0]?.id ?? '', 'alternative');
  await expect(logOf(page, 'nl')).not.toHaveCount(storyOf(before, 'nl').length);
  await button(page, table.undo).click();
  await expect(logOf(page, 'nl')).toHaveText(storyOf(before, 'nl'));
  expect((await me.session()).steps).toEqual(before.steps);
});

test('without practice no move can be taken back', async ({ page }) => {
  await player(page, 's02').comeBackTo({ ...midTalk, practice: false });
  await expect(button(page, table.more)).toBeVisible();
  await expect(button(page, table.undo)).toHaveCount(0);
});

test('Back asks before it leaves a talk; who stays loses nothing, who leaves can go on later', async ({ page }) => {
  const session = sessionOf('s02', midTalk);
  const goOn = button(page, shell.goOnWith(titleOf(session, 'nl')));
  await withKept(page, storageWith('s02', midTalk));
  await page.goto('./');
  await goOn.click();
  await expect(logOf(page, 'nl')).toHaveText(storyOf(session, 'nl'));
  const asks = page.getByRole('dialog', { name: shell.leaveAsk });
  await page.goBack();
  await expect(asks).toBeVisible();
  await button(asks, shell.leaveNo).click();
  await expect(logOf(page, 'nl')).toHaveText(storyOf(session, 'nl'));
  await page.goBack();
  await button(asks, shell.leaveYes).click();
  await expect(page.getByRole('log')).toHaveCount(0);
  await expect(goOn).toBeVisible();
});

test('a move that cannot be made now says why', async ({ page }) => {
  await player(page, 's02').comeBackTo(midTalk);
  await button(page, table.more).click();
  const sheet = page.getByRole('dialog', { name: table.moreTitle });
  await button(sheet, table.groups.trade).click();
  const accept = sheet.getByRole('button').filter({ has: page.getByText(table.acts.accept.name, { exact: true }) });
  await expect(accept).toHaveAttribute('aria-disabled', 'true');
  await expect(accept).toContainText(table.whyNot.accept);
});

test('a paper that fits the screen is put together without a bar to scroll it', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await player(page, 's01').comeBackTo(gameOf('s01', 1, ({ steps }) => steps.at(-1)?.move.kind === 'sit'));
  await page.getByRole('button', { name: table.acts.offer.name }).click();
  await expect(button(page, table.lay)).toBeVisible();
  await atRest(page);
  expect(await page.locator('main').evaluate((main) => main.scrollHeight - main.clientHeight)).toBe(0);
});
