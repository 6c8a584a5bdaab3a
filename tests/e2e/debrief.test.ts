import { expect, type Page, test } from '@playwright/test';
import { storyWords } from '../../src/text/after.ts';
import { exampleWords } from '../../src/text/example.ts';
import { words } from '../../src/text/words.ts';
import { storageWith } from './harness/kept.ts';
import { withKept } from './harness/keeping.ts';
import { THINKING } from './harness/patience.ts';
import { gameOf } from './harness/person.ts';
import { button, player } from './harness/player.ts';
import { withoutStage } from './harness/stage.ts';
import { watch } from './harness/watch.ts';

const { debrief, table } = words('nl');
const story = storyWords('nl');
const example = exampleWords('nl');
const ended = gameOf('s02', 1);

test('the story is walked through by keyboard: every dot, every claim, what is written is kept and printed', async ({ page }) => {
  // The room is kept away on purpose; what was still on its way when the page was loaded again never comes.
  const troubles = watch(page, [/mount-|phaser-|ERR_ABORTED/]);
  await withoutStage(page);
  await withKept(page, storageWith('s02', ended));
  await page.goto('./#/debrief');
  await button(page, debrief.skip).press('Enter');
  await expect(page.getByRole('heading', { name: story.chapterTitles.result })).toBeFocused();
  const dots = page.getByRole('slider', { name: story.walkDots });
  await dots.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect(dots).toHaveAttribute('aria-valuetext', /^punt 4 van 108: /);
  await expect(page.locator('.package-card')).toBeVisible();
  await page.locator('.look').first().press('Enter');
  await expect(page.locator('.log-pages .marked').first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await button(page, story.chapters.people).press('Enter');
  await page.locator('.label-pair .line-card').first().press('Enter');
  await expect(page.getByText(story.labelRight).or(page.getByText(story.labelWrong))).toBeVisible();
  await button(page, story.chapters.next).press('Enter');
  await page.getByRole('textbox', { name: story.starr.reason.name }).fill('Mark had haast door zijn voorraad.');
  await page.reload();
  await button(page, story.chapters.next).press('Enter');
  await expect(page.getByRole('textbox', { name: story.starr.reason.name })).toHaveValue('Mark had haast door zijn voorraad.');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.report')).toBeVisible();
  await expect(page.locator('.report')).toContainText('Mark had haast door zijn voorraad.');
  await expect(page.locator('.starr')).toBeHidden();
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(2);
  expect(troubles).toEqual([]);
});

test('after two talks that were no success an example is told, and the next try has other figures', async ({ page }) => {
  const troubles = watch(page, [/mount-|phaser-/]);
  await withoutStage(page);
  await withKept(page, { ...storageWith('s02', ended), 'aan-tafel/records': JSON.stringify({ s02: { best: 88, games: 2, failed: 2 } }) });
  await page.goto('./#/debrief');
  await button(page, debrief.skip).press('Enter');
  await button(page, example.look).press('Enter');
  const leaf = page.getByRole('dialog', { name: example.title });
  await expect(leaf.getByRole('list', { name: example.steps })).toContainText(example.why.probe ?? '');
  await button(leaf, example.play).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: words('nl').prepare.steps.sources })).toBeVisible();
  await page.goto('./#/case/s02');
  await expect(page.getByText(example.seen)).toBeVisible();
  expect(troubles).toEqual([]);
});

/** To the first chapter of a finished game. */
async function look(page: Page, id: 's02' | 's09', width: number, height: number): Promise<void> {
  await withoutStage(page);
  await page.setViewportSize({ width, height });
  await withKept(page, storageWith(id, id === 's02' ? ended : gameOf(id, 1)));
  await page.goto('./#/debrief');
  await button(page, debrief.skip).click();
  await expect(page.locator('.map-box svg .good').first()).toBeAttached();
}

for (const [id, width, height] of [['s02', 1366, 768], ['s09', 1366, 768], ['s02', 1920, 1080]] as const) {
  test(`at ${width} × ${height} the whole map, the score and two moments with a face are one look (${id})`, async ({ page }) => {
    await look(page, id, width, height);
    for (const whole of [page.locator('.map-sheet'), page.locator('.map-box > svg'), page.locator('.score-card'), page.locator('.end-picture'), page.locator('.better-note')]) await expect(whole).toBeInViewport({ ratio: 0.999 });
    await expect(page.locator('.moment')).toHaveCount(2);
    for (const moment of await page.locator('.moment').all()) {
      await expect(moment).toBeInViewport({ ratio: 0.95 });
      await expect(moment.locator('.portrait image').first()).toBeAttached();
      await expect(moment.getByRole('button', { name: debrief.playFrom })).toBeInViewport({ ratio: 1 });
    }
    await page.setViewportSize({ width, height: height - 60 });
    // It follows the window.
    await expect(page.locator('.map-box > svg')).toBeInViewport({ ratio: 0.999 });
  });
}

test('on a phone the first look is the outcome and its picture; one press leads to the map, whole on the screen, and its axes can be chosen', async ({ page }) => {
  await look(page, 's02', 360, 640);
  for (const first of ['.figure', '.kind-line', '.end-picture', '.result-bridge >> nth=0']) await expect(page.locator(`.score-card ${first}`)).toBeInViewport({ ratio: 1 });
  await button(page, story.toMap).press('Enter');
  await expect(page.locator('#map-title')).toBeFocused();
  await expect(page.locator('.map-sheet')).toBeInViewport({ ratio: 0.99 });
  const fold = button(page, story.axes);
  await fold.press('Enter');
  await page.getByLabel(story.upward).selectOption('mark');
  await expect(page.locator('.axis-their')).toContainText('Mark');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel(story.upward)).toHaveCount(0);
  await expect(fold).toBeFocused();
});

test('on a tablet the whole map stands below the score', async ({ page }) => {
  await look(page, 's02', 768, 1024);
  await expect(page.locator('.map-box > svg')).toBeInViewport({ ratio: 0.999 });
});

for (const id of ['s03', 's07'] as const) {
  test(`on a phone the deal beside the best one fits, with what it differs for the player (${id})`, async ({ page }) => {
    await withoutStage(page);
    await page.setViewportSize({ width: 360, height: 640 });
    await withKept(page, storageWith(id, gameOf(id, 1)));
    await page.goto('./#/debrief');
    await button(page, debrief.skip).click();
    await button(page, story.chapters.trade).click();
    await expect(page.locator('table.compare')).toBeVisible();
    expect(await page.locator('.wide-table').first().evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    expect(await page.locator('table.compare').evaluate(brokenWords)).toEqual([]);
    await expect(page.getByRole('table').first().getByRole('rowheader').first()).toBeVisible();
  });
}

test('the key moments are found; played on from one, the branch stands beside the first run', async ({ page }) => {
  // The room is kept away on purpose; what was still on its way when the page was loaded again never comes.
  const troubles = watch(page, [/mount-|phaser-|ERR_ABORTED/]);
  await withoutStage(page);
  await withKept(page, storageWith('s02', ended));
  await page.goto('./#/debrief');
  await button(page, debrief.skip).click();
  await button(page, story.chapters.moves).click();
  await expect(page.getByText(story.keyHonest).or(page.getByText(story.keyNone))).toBeVisible({ timeout: THINKING });
  await page.getByRole('button', { name: debrief.playFrom }).first().click();
  await expect(page.getByRole('log', { name: table.log })).toBeVisible();
  await player(page, 's02').walkAway();
  await button(page, table.toDebrief).click();
  await expect(page.getByRole('heading', { name: story.firstTitle })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: story.firstTitle })).toBeVisible();
  expect(troubles).toEqual([]);
});

for (const [width, height] of [[1366, 768], [360, 640]] as const) {
  test(`at ${width} × ${height} the whole deal is read, however long its terms are`, async ({ page }) => {
    await withoutStage(page);
    await page.setViewportSize({ width, height });
    await withKept(page, storageWith('s07', gameOf('s07', 1)));
    await page.goto('./#/debrief');
    await button(page, debrief.skip).click();
    const deal = page.locator('.score-card .deal-line');
    await expect(deal).toBeInViewport({ ratio: 1 });
    expect(await deal.evaluate((line) => line.scrollHeight - line.clientHeight)).toBe(0);
    if (width >= 1100) for (const moment of await page.locator('.moment').all()) await expect(moment).toBeInViewport({ ratio: 0.95 });
  });
}

/** Words that stand on more than one line. */
function brokenWords(within: Element): readonly string[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
    }
  }
  return found;
}
