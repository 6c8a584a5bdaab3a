import { expect, type Locator, type Page } from '@playwright/test';
import { prepareSteps } from '../../../src/screens/preparation.ts';
import { storyWords } from '../../../src/text/after.ts';
import { termsWords } from '../../../src/text/terms.ts';
import { type Language, words } from '../../../src/text/words.ts';
import { type CaseId, type KeptGame, storageWith } from './kept.ts';
import { THINKING } from './patience.ts';
import { gameOf } from './person.ts';
import { button, worded } from './player.ts';

/** A screen or leaf of the game, and how a person gets there from the one before it. */
export interface Place {
  readonly name: string;
  readonly go: (page: Page) => Promise<void>;
}

/** Four people, hints, a paper of the player's and one of theirs. */
const talking = gameOf('s07', 1, ({ observation }) => observation.minutesUsed >= 10);
const withPapers: KeptGame = { ...talking, moves: [...talking.moves, { kind: 'offer', deal: [2, 1, 1, 1, 1, 1] }] };
const agreed = gameOf('s02', 1, ({ observation }) => observation.stage === 'closing');
const ended = gameOf('s02', 1);
const preparing: KeptGame = { seed: 1, moves: [], practice: true };
const walkedAway: KeptGame = { ...withPapers, moves: [...withPapers.moves, { kind: 'walk', reason: 'limit' }] };

/** All places in an order in which each is a few steps from the one before. staged: the room is drawn beside them. */
export function places(language: Language, staged: boolean): readonly Place[] {
  const { debrief, prepare, shell, table } = words(language);
  const story = storyWords(language);
  const back = async (page: Page, id: CaseId, game: KeptGame, hash: string): Promise<void> => {
    await page.evaluate((things) => { for (const [name, text] of Object.entries(things)) localStorage.setItem(name, text); }, storageWith(id, game));
    await page.evaluate((to) => { window.location.hash = to; }, hash);
    await page.reload();
    if (hash !== '#/debrief') await calm(page);
  };
  /** Where no room comes the page says so, once; who has read it puts the note away. */
  const calm = async (page: Page): Promise<void> => {
    if (!staged) await button(page.getByRole('alert'), shell.noticeClose).click();
  };
  const closed = async (page: Page): Promise<void> => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  const leaf = (page: Page, name: string): Locator => page.getByRole('dialog', { name });
  const desk = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
  const openMore = async (page: Page, group: keyof typeof table.groups): Promise<Locator> => {
    await button(page, table.more).click();
    await button(leaf(page, table.moreTitle), table.groups[group]).click();
    return desk(page, table.groups[group]);
  };
  return [
    { name: 'title', go: async (page) => { await page.goto('./'); await expect(button(page, shell.playNow)).toBeVisible(); } },
    { name: 'settings', go: async (page) => { await button(page, shell.settings).click(); await expect(leaf(page, shell.settings)).toBeVisible(); } },
    { name: 'score-help', go: async (page) => { await closed(page); await button(page, shell.howScore).click(); await expect(page.getByRole('heading', { level: 1, name: words(language).score.title })).toBeVisible(); } },
    { name: 'shelf', go: async (page) => { await page.goto('./#/cases'); await expect(page.getByRole('heading', { level: 2 })).toHaveCount(12); } },
    { name: 'briefing', go: async (page) => { await page.goto('./#/case/s07'); await expect(button(page, shell.toPreparation)).toBeVisible(); await calm(page); } },
    { name: 'prepare-1', go: async (page) => {
      await back(page, 's07', preparing, '#/prepare');
      await expect(page.getByRole('heading', { level: 1, name: prepare.steps[prepareSteps[0]] })).toBeVisible();
    } },
    ...prepareSteps.slice(1).map((step, i): Place => ({ name: `prepare-${i + 2}`, go: async (page) => {
      await button(page, prepare.next).click();
      await expect(page.getByRole('heading', { level: 1, name: prepare.steps[step] })).toBeVisible();
    } })),
    { name: 'table', go: async (page) => { await back(page, 's07', withPapers, '#/table'); await expect(button(page, table.more)).toBeVisible(); } },
    { name: 'log', go: async (page) => {
      const key = button(page, table.openLog);
      // Where the talk has room it is there already.
      if (await key.isVisible()) { await key.click(); await expect(leaf(page, table.log)).toBeVisible(); }
    } },
    { name: 'people', go: async (page) => { if (await page.getByRole('dialog').count()) await closed(page); await button(page, table.know).click(); await expect(leaf(page, table.know)).toBeVisible(); } },
    { name: 'more-moves', go: async (page) => { await closed(page); await openMore(page, 'trade'); } },
    { name: 'move-whom', go: async (page) => { await closed(page); await worded(await openMore(page, 'ask'), table.acts.ask.name).click(); await expect(leaf(page, table.whomAsk)).toBeVisible(); } },
    { name: 'move-what', go: async (page) => { await leaf(page, table.whomAsk).getByRole('listitem').first().getByRole('button').click(); await expect(leaf(page, table.aboutWhat)).toBeVisible(); } },
    { name: 'composer', go: async (page) => { await closed(page); await worded(await openMore(page, 'trade'), table.acts.package.name).click(); await expect(desk(page, table.composeTitle)).toBeVisible(); } },
    { name: 'meso', go: async (page) => {
      await page.keyboard.press('Escape');
      await worded(await openMore(page, 'trade'), table.acts.meso.name).click();
      await expect(desk(page, table.mesoTitle)).toBeVisible();
    } },
    { name: 'walk', go: async (page) => {
      await page.keyboard.press('Escape');
      await worded(await openMore(page, 'stop'), table.acts.walk.name).click();
      await expect(leaf(page, table.whyWalk)).toBeVisible();
    } },
    { name: 'closing', go: async (page) => { await back(page, 's02', agreed, '#/table'); await expect(button(page, table.finish)).toBeVisible(); } },
    { name: 'ended', go: async (page) => { await button(page, table.finish).click(); await expect(button(page, table.toDebrief)).toBeVisible(); } },
    { name: 'you-first', go: async (page) => { await back(page, 's02', ended, '#/debrief'); await expect(button(page, debrief.reveal)).toBeVisible(); } },
    { name: 'debrief', go: async (page) => { await button(page, debrief.reveal).click(); await expect(button(page, debrief.again).first()).toBeVisible(); } },
    ...(['people', 'moves', 'trade', 'next'] as const).map((chapter): Place => ({ name: `debrief-${chapter}`, go: async (page) => {
      await button(page, story.chapters[chapter]).first().click();
      await expect(page.getByRole('heading', { name: story.chapterTitles[chapter] })).toBeVisible();
      if (chapter === 'moves') await expect(page.getByText(story.keyHonest).or(page.getByText(story.keyNone))).toBeVisible({ timeout: THINKING });
    } })),
    { name: 'terms', go: async (page) => { await page.goto('./#/terms/batna'); await expect(page.getByRole('heading', { name: termsWords(language).title })).toBeVisible(); } },
    { name: 'debrief-no-deal', go: async (page) => {
      await back(page, 's07', walkedAway, '#/debrief');
      await button(page, debrief.skip).click();
      await expect(button(page, debrief.again).first()).toBeVisible();
    } },
  ];
}
