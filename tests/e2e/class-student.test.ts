import { expect, type Page, test as plain } from '@playwright/test';
import { words } from '../../src/text/words.ts';
import type { Desk } from '../../src/wire/board.ts';
import { paths } from '../../src/wire/paths.ts';
import { seriousFindings } from './harness/axe.ts';
import { ask, atServer, meOf, openClass } from './harness/in-class.ts';
import { caseOf } from './harness/kept.ts';
import { nextMove } from './harness/person.ts';
import { button, type Player, player } from './harness/player.ts';
import { withoutStage } from './harness/stage.ts';
import { watch } from './harness/watch.ts';

const phone = { width: 360, height: 640 };
/** A second device, put away with its test: what goes on in it would slow down the next one. */
const test = plain.extend<{ readonly other: Page }>({
  other: async ({ browser, baseURL }, use) => {
    const device = await browser.newContext({ viewport: phone, locale: 'nl-NL', ...(baseURL && { baseURL }) });
    await use(await device.newPage());
    await device.close();
  },
});
test.use({ viewport: phone });
const { class: said, table } = words('nl');

/** In by a link with the PIN, under a proposed name. Gives the name. */
async function joinByLink(page: Page, pin: string): Promise<string> {
  await page.goto(`./#/join/${pin}`);
  const card = page.locator('.name-card');
  await expect(card).not.toHaveText('…');
  const first = await card.textContent();
  await button(page, said.roll).click();
  await expect(card).not.toHaveText(first ?? '');
  const name = (await card.textContent()) ?? '';
  await button(page, said.goIn).click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  return name;
}

/** One well-chosen move after another: so many of them, or until the talk is over. */
async function playOn(me: Player, most = Infinity): Promise<void> {
  for (let made = 0; made < most; made++) {
    const now = await me.session();
    if (now.observation.stage === 'ended') return;
    await me.play(nextMove(now));
  }
}

test('a student joins by a link, plays with a reload in the middle, and sees the place and the debrief', async ({ page, baseURL }) => {
  const base = baseURL ?? '';
  await withoutStage(page);
  // A reload breaks the stream of the board off; of the page's own headers no body is read.
  const troubles = watch(page, [/\/assets\/(mount|phaser)/, /^failed: \S+\/api\/events /, /^failed: \S+:\d+\/ net::ERR_ABORTED/]);
  const teacher = await openClass(base, 'tutorial', {}, 'waiting');
  const name = await joinByLink(page, teacher.pin);
  await expect(page.getByText(said.waiting)).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await teacher.change('open');
  await button(page, said.start).click();
  const me = player(page, 'tutorial', { kept: atServer(page, base, 'tutorial') });
  // A class has no briefing: what it is about and what one wants stands here.
  const { story, goal } = caseOf('tutorial');
  for (const text of [story, goal]) await expect(page.getByText(text.nl, { exact: true })).toBeVisible();
  await me.sitDown();
  await playOn(me, 2);
  await page.reload();
  await expect(page.getByRole('log', { name: table.log })).toBeVisible();
  expect((await me.session()).steps.length).toBe(3);
  await playOn(me);
  await button(page, said.toScore).click();
  const [row] = (await teacher.board()).rows;
  await expect(page.getByText(String(row?.total), { exact: true })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await button(page, said.toReview).click();
  await button(page, words('nl').debrief.reveal).click();
  await expect(page.getByText(words('nl').debrief.outOf(row?.total ?? 0))).toBeAttached();
  await page.goto('./#/class');
  const own = page.getByRole('listitem').filter({ hasText: name });
  await expect(own).toContainText(String(row?.total));
  await expect(own.locator('.place')).toHaveText('1');
  expect(troubles).toEqual([]);
});

test('an exam stands on the server: another device goes on by a code, nothing is taken back', async ({ page, other, baseURL }) => {
  const base = baseURL ?? '';
  await withoutStage(page);
  const teacher = await openClass(base, 'tutorial', { mode: 'exam', tries: 1, undo: false });
  const name = await joinByLink(page, teacher.pin);
  await button(page, said.start).click();
  const me = player(page, 'tutorial', { kept: atServer(page, base, 'tutorial') });
  await me.sitDown();
  await playOn(me, 3);
  await expect(button(page, table.undo)).toHaveCount(0);
  await page.goto('./#/class');
  await button(page, words('nl').shell.leaveYes).click();
  await button(page, said.moveKey).click();
  const code = (await page.locator('.move-code').textContent()) ?? '';

  await withoutStage(other);
  await other.goto('./#/join');
  await button(other, said.haveCode).click();
  await other.getByLabel(said.code).fill(code);
  await button(other, said.codeGo).click();
  await expect(other.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  await button(other, said.goOn).click();
  await expect(other.getByRole('log', { name: table.log })).toBeVisible();
  const elsewhere = player(other, 'tutorial', { kept: atServer(other, base, 'tutorial') });
  expect((await elsewhere.session()).steps.length).toBe(4);
  await elsewhere.walkAway();
  await button(other, said.toScore).click();
  await expect(other.locator('.big-score .figure')).toContainText(said.total);
  const { results } = await meOf(other, base);
  await expect(other.locator('.big-score .figure strong')).toHaveText(String(results[0]?.outcome.total));
  await expect(button(other, said.toReview)).toHaveCount(0);
  await teacher.change('closed');
  await expect(button(other, said.toReview)).toBeVisible();
  // The code was for moving, not for doubling: the first device says where the game is now.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: said.movedTitle })).toBeVisible();
});

for (const mode of ['practice', 'exam'] as const) {
  test(`at the table of a ${mode} one hears at once of a pause, of the end of the class, and of being removed`, async ({ page, other, baseURL }) => {
    const base = baseURL ?? '';
    const teacher = await openClass(base, 'tutorial', { mode });
    for (const tab of [page, other]) {
      await withoutStage(tab);
      await joinByLink(tab, teacher.pin);
      await button(tab, said.start).click();
      await player(tab, 'tutorial', { kept: atServer(tab, base, 'tutorial') }).sitDown();
      await expect(tab.getByRole('log', { name: table.log })).toBeVisible();
    }
    const strip = page.locator('.class-strip');
    await teacher.change('paused');
    await expect(strip).toContainText(said.strip.paused);
    await expect(button(page, said.toClass)).toBeVisible();
    await teacher.change('open');
    await expect(strip).toContainText(mode === 'exam' ? said.strip.examSent : said.strip.sent);
    await teacher.change('closed');
    await expect(strip).toContainText(said.strip.closed);
    await expect(page.getByRole('log', { name: table.log })).toBeVisible();
    await teacher.change('open');

    const { students: [first] } = await ask<Desk>(base, 'GET', paths.desk, teacher.key);
    await ask(base, 'DELETE', paths.student(first?.id ?? ''), teacher.key);
    await expect(page.getByRole('heading', { level: 1, name: said.removedTitle })).toBeVisible();
    await expect(button(page, said.joinClass)).toBeVisible();
    await ask(base, 'DELETE', paths.class, teacher.key);
    await expect(other.getByRole('heading', { level: 1, name: said.deletedTitle })).toBeVisible();
    // An old address of the game leads to no game any more.
    await page.goto('./#/table');
    await expect(page).not.toHaveURL(/#\/table/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('log', { name: table.log })).toHaveCount(0);
  });
}
