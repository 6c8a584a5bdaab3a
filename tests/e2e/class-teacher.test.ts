import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { keyLink } from '../../src/app/teacher/keys.ts';
import { rubricWords } from '../../src/text/after.ts';
import { classroomWords } from '../../src/text/classroom-words.ts';
import type { Opened } from '../../src/wire/class.ts';
import { paths } from '../../src/wire/paths.ts';
import type { Names } from '../../src/wire/student.ts';
import { seriousFindings } from './harness/axe.ts';
import { ask, openClass } from './harness/in-class.ts';
import { caseOf } from './harness/kept.ts';
import { atRest, picture, sticking, sticksOut } from './harness/picture.ts';
import { button } from './harness/player.ts';
import { pupilOf } from './harness/pupils.ts';
import { watch } from './harness/watch.ts';

const { teacher: said, host, desk, competition, forms } = classroomWords('nl');
const rubric = rubricWords('nl');
const laptop = { width: 1366, height: 768 };
const phone = { width: 360, height: 640 };
test.use({ viewport: laptop, contextOptions: { reducedMotion: 'reduce' } });

/** Fits a laptop and a phone, and nobody is shut out of it, in light and in dark. */
async function expectSound(page: Page, where: string): Promise<void> {
  for (const size of [phone, laptop]) {
    await page.setViewportSize(size);
    await atRest(page);
    expect.soft(await sticksOut(page), `${where} at ${size.width}`).toBe(false);
    expect.soft(await sticking(page), `${where} at ${size.width}`).toEqual([]);
    await picture(page, `${where}-light`);
  }
  expect.soft(await seriousFindings(page), where).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await atRest(page);
  await picture(page, `${where}-dark`);
  expect.soft(await seriousFindings(page, ['color-contrast']), `${where} in dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The PIN as the digital board shows it to a class. */
async function pinOn(page: Page): Promise<string> {
  const shown = page.locator('.big-pin [aria-hidden]');
  await expect(shown).toHaveText(/^\d{6}$/);
  return (await shown.textContent()) ?? '';
}

const rowOf = (page: Page, name: string) => page.locator('.board-row').filter({ has: page.getByText(name, { exact: true }) });

test('a teacher opens a class, students come in and play, and the digital board shows it', async ({ page, baseURL }) => {
  const base = baseURL ?? '';
  const troubles = watch(page, [/^failed: \S+\/api\/events /, /^failed: \S+:\d+\/ net::ERR_ABORTED/]);
  await page.goto('./#/teacher');
  const cases = page.getByRole('group', { name: said.caseTitle });
  await cases.getByRole('radio', { name: caseOf('tutorial').title.nl }).check();
  await expectSound(page, 'teacher');
  await button(page, said.open).click();
  const pin = await pinOn(page);
  const pupils = [await pupilOf(base, pin, 'tutorial'), await pupilOf(base, pin, 'tutorial')] as const;
  for (const { name } of pupils) await expect(page.locator('.plate').getByText(name, { exact: true })).toBeVisible();
  await expectSound(page, 'host-lobby');
  // A view that is chosen before the start is answered stays in front.
  let answerStart = (): void => undefined;
  const held = new Promise<void>((done) => { answerStart = done; });
  await page.route(`**${paths.class}`, async (route) => {
    if (route.request().method() !== 'PATCH') return route.fallback();
    const answer = await route.fetch();
    await held;
    return route.fulfill({ response: answer });
  });
  await page.keyboard.press('s');
  await page.keyboard.press('3');
  await expect(page.locator('.host[data-view=podium]')).toBeVisible();
  answerStart();
  await expect(page.getByRole('status').filter({ hasText: host.states.open }).first()).toBeAttached();
  await expect(page.locator('.host[data-view=podium]')).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: host.boardTitle })).toBeVisible();
  const late = await pupilOf(base, pin, 'tutorial');
  await expect(rowOf(page, late.name)).toContainText(host.doing.waiting);

  const low = await pupils[0].play('walk');
  await expect(rowOf(page, pupils[0].name).locator('.place')).toContainText('1');
  const high = await late.play('well');
  expect(high).toBeGreaterThan(low);
  await expect(rowOf(page, late.name)).toContainText(String(high));
  await expect(rowOf(page, pupils[0].name).locator('.place')).toContainText('2');
  await expectSound(page, 'host-board');
  await page.reload();
  await expect(rowOf(page, late.name)).toContainText(String(high));

  await button(page, host.views.podium).click();
  await expect(page.locator('.p1 .winner')).toContainText(late.name);
  await expect(page.locator('.p2 .winner')).toContainText(String(low));
  // On a phone no word of a name is broken.
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 640 });
  await atRest(page);
  expect(await page.locator('.winner b').evaluateAll((names) => names.flatMap((name) => {
    const text = name.firstChild;
    return [...(name.textContent ?? '').matchAll(/\S+/g)].filter(({ 0: word, index }) => {
      const range = document.createRange();
      if (text) range.setStart(text, index);
      if (text) range.setEnd(text, index + word.length);
      return range.getClientRects().length !== 1;
    }).map(([word]) => word);
  }))).toEqual([]);
  if (size) await page.setViewportSize(size);
  await button(page, host.views.map).click();
  await expect(page.locator('.class-dot')).toHaveCount(1);
  await page.locator('.class-dot').click();
  await expect(page.getByText(late.name)).toHaveCount(0);
  await button(page, host.who).click();
  await expect(page.locator('.dot-note')).toContainText(late.name);
  await expectSound(page, 'host-map');
  expect(troubles).toEqual([]);
});

test('a teacher comes in by the secret link, renames, removes, and takes the results along', async ({ page, baseURL }) => {
  const base = baseURL ?? '';
  const { key, pin } = await openClass(base, 'tutorial', {});
  const [stays, goes] = [await pupilOf(base, pin, 'tutorial'), await pupilOf(base, pin, 'tutorial')];
  const score = await stays.play('well');
  await goes.play('walk');
  await page.goto(keyLink('./', key));
  await expect(page).toHaveURL(/#\/teacher\/class\/[^/]+\/host/);
  expect(page.url()).not.toContain(key);
  await page.getByRole('button', { name: host.desk, exact: true }).click();
  await expect(page.locator('tbody tr')).toHaveCount(2);
  await expectSound(page, 'desk');

  await button(page, desk.openStudent(stays.name)).click();
  await page.getByLabel(desk.student.name, { exact: true }).fill('Wakkere Wesp');
  await button(page, desk.student.saveName).click();
  const sheet = page.getByRole('dialog', { name: 'Wakkere Wesp' });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await button(page, desk.openStudent(goes.name)).click();
  await button(page, desk.student.remove).click();
  await button(page, desk.student.removeYes).click();
  await expect(page.locator('tbody tr')).toHaveCount(1);
  // Who was removed stays out: of a game, and of the class under another name.
  const back = await fetch(new URL(paths.tickets, base), { method: 'POST', headers: { authorization: `Bearer ${goes.token}` } });
  expect([back.status, ((await back.json()) as { error: string }).error]).toEqual([403, 'removed']);
  const { names: [fresh] } = await ask<Names>(base, 'GET', paths.names(pin));
  await expect(ask(base, 'POST', paths.join, goes.token, { pin, name: fresh })).rejects.toThrow('removed');

  const coming = page.waitForEvent('download');
  await button(page, desk.csv).click();
  const text = await readFile(await (await coming).path(), 'utf8');
  expect(text.startsWith('﻿')).toBe(true);
  const [, line = '', ...others] = text.trim().split(/\r?\n/);
  expect(line.split(';')).toEqual(expect.arrayContaining(['Wakkere Wesp', String(score)]));
  expect(others).toEqual([]);

  await page.reload();
  await expect(button(page, desk.openStudent('Wakkere Wesp'))).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(1);

  await button(page, forms.open).click();
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expectSound(page, 'forms');
  await button(page, forms.openForm('Wakkere Wesp')).click();
  const opening = page.getByRole('radiogroup', { name: rubric.rows.opening });
  await opening.getByRole('radio', { name: rubric.levels.O, exact: true }).check();
  await page.getByLabel(`${rubric.rows.opening}: ${rubric.words}`).fill('Zeg eerst waar je voor komt.');
  await expectSound(page, 'form');
  await page.reload();
  await expect(opening.getByRole('radio', { name: rubric.levels.O, exact: true })).toBeChecked();
  const filled = page.waitForEvent('download');
  await page.getByRole('button', { name: forms.toClass }).click();
  await button(page, forms.csv).click();
  expect(await readFile(await (await filled).path(), 'utf8')).toContain('Zeg eerst waar je voor komt.');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.skip')).toBeHidden();
  await expect(page.getByText('Wakkere Wesp')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await ask(base, 'DELETE', paths.class, key);
  await expect(page.getByRole('heading', { level: 1, name: said.lostClass })).toBeVisible();
});

test('an exam closes its door at the start, the teacher lets in who is late, and made-up names go out together', async ({ page, baseURL }) => {
  const base = baseURL ?? '';
  const { key, pin } = await openClass(base, 'tutorial', { mode: 'exam', tries: 1 }, 'waiting');
  const names = [await pupilOf(base, pin, 'tutorial'), await pupilOf(base, pin, 'tutorial'), await pupilOf(base, pin, 'tutorial')].map(({ name }) => name);
  await page.goto(keyLink('./', key));
  await button(page, host.start).click();
  await button(page, host.views.lobby).click();
  await expect(page.getByText(host.examShut)).toBeVisible();
  await expect(pupilOf(base, pin, 'tutorial')).rejects.toThrow('joining-closed');
  await expectSound(page, 'host-shut');
  await button(page, host.openDoor).click();
  await expect(page.locator('.big-pin')).toBeVisible();
  names.push((await pupilOf(base, pin, 'tutorial')).name);
  await button(page, host.shutDoor).click();
  await expect(page.getByText(host.examShut)).toBeVisible();

  await button(page, host.desk).click();
  await button(page, desk.tidy.open).click();
  const sheet = page.getByRole('dialog', { name: desk.tidy.title });
  await button(sheet, desk.tidy.idle(4)).click();
  await sheet.getByRole('checkbox', { name: new RegExp(names[0] ?? '') }).uncheck();
  await expectSound(page, 'desk-tidy');
  await button(sheet, desk.tidy.go(3)).click();
  await expect(sheet).toHaveCount(0);
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(page.locator('tbody tr')).toContainText(names[0] ?? '');
  await expect(page.locator('.results .note')).toHaveText(desk.tidy.removed(3));
});

test('classes of two teachers play in one competition, and the shared board is live in front of each', async ({ page, baseURL }) => {
  const base = baseURL ?? '';
  await page.goto('./#/teacher');
  await button(page, competition.toStart).click();
  await page.getByLabel(competition.name, { exact: true }).fill('Jaar 2');
  await page.getByRole('radio', { name: caseOf('tutorial').title.nl }).check();
  await button(page, competition.start).click();
  const code = ((await page.locator('.move-code').textContent()) ?? '').replace(' ', '');
  const leader = page.url();
  const other = await ask<Opened>(base, 'POST', paths.classes, undefined, { case: { kind: 'competition', code, name: '2B' }, state: 'open' });
  await expect(rowOf(page, '2B')).toBeVisible();

  await page.getByRole('button', { name: said.toTeacher }).click();
  await page.getByRole('radio', { name: competition.along }).check();
  await page.getByLabel(competition.code).fill(code.toLowerCase());
  await page.getByLabel(competition.className).fill('2A');
  await expect(page.getByText(competition.fixed).first()).toBeVisible();
  await button(page, said.open).click();
  const pin = await pinOn(page);
  // The page hears keys a moment after it is drawn; the button is there at once.
  await button(page, host.start).click();
  await expect(page.getByRole('heading', { name: host.boardTitle })).toBeVisible();
  await page.keyboard.press('5');
  await expect(rowOf(page, '2A')).toContainText(competition.ours);
  const low = await (await pupilOf(base, other.class.pin, 'tutorial')).play('walk');
  await expect(rowOf(page, '2B')).toContainText(String(low));
  const [one] = [await pupilOf(base, pin, 'tutorial'), await pupilOf(base, pin, 'tutorial'), await pupilOf(base, pin, 'tutorial')];
  const high = await one.play('well');
  await expect(rowOf(page, '2A')).toContainText(competition.later);
  await expect(page.locator('.shared-best').first()).toContainText(one.name);
  await (await pupilOf(base, pin, 'tutorial')).play('well');
  await expect(rowOf(page, '2A').locator('strong')).toHaveText(String(high));
  await expect(rowOf(page, '2A').locator('.place')).toContainText('1');
  await expectSound(page, 'host-classes');

  await button(page, host.desk).click();
  await button(page, competition.leave).click();
  await button(page, competition.leaveYes).click();
  await expect(page.getByLabel(competition.code)).toBeVisible();
  await page.goto(leader);
  await expect(rowOf(page, '2B')).toBeVisible();
  await expect(rowOf(page, '2A')).toHaveCount(0);
  await button(page, competition.putOutOf('2B')).click();
  await button(page, competition.putOutYes).click();
  await expect(rowOf(page, '2B')).toHaveCount(0);
  await expect(page.getByText(competition.empty)).toBeVisible();
});
