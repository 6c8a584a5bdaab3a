import { expect, test } from '@playwright/test';
import { relationWords } from '../../src/text/relation.ts';
import { words } from '../../src/text/words.ts';
import { seriousFindings } from './harness/axe.ts';
import { storageWith } from './harness/kept.ts';
import { withKept } from './harness/keeping.ts';
import { gameOf } from './harness/person.ts';
import { button } from './harness/player.ts';
import { withoutStage } from './harness/stage.ts';
import { watch } from './harness/watch.ts';

const { debrief, shell, table } = words('nl');
const relation = relationWords('nl');
const KEY = 'aan-tafel/relations';
const met = { caseId: 's01', phase: 'exploration', trust: { sanne: 70 }, relation: 70, gain: 60, score: 800, deal: true, bridge: 'logistics' };
const history = { [KEY]: JSON.stringify({ format: 1, accounts: { bakkie: [met] } }) };
const nearlyDone = gameOf('s01', 1, ({ observation }) => observation.stage === 'closing');

test('a talk is ended, the debrief offers the next one, and the shelf remembers the bridge', async ({ page }) => {
  // The room is kept away on purpose.
  const troubles = watch(page, [/mount-|phaser-/]);
  await withoutStage(page);
  await withKept(page, storageWith('s01', nearlyDone));
  await page.goto('./#/table');
  await button(page, table.finish).click();
  await button(page, table.toDebrief).click();
  await button(page, debrief.skip).click();
  const after = page.getByRole('region', { name: relation.account('Bakkie & Zo') });
  await expect(after).toContainText(relation.after.more('Sanne'));
  await expect(after.getByRole('img', { name: relation.bridge(0, 5) }).or(after.getByRole('img', { name: relation.bridge(1, 5) }))).toBeVisible();
  const next = after.getByRole('button');
  const label = await next.innerText();
  expect(label).toContain('Vier zaken, één bezemkast');
  await next.press('Enter');
  await expect(page.getByRole('heading', { name: relation.left.title('Bakkie & Zo') })).toBeVisible();
  await page.goto('./#/cases');
  await page.reload();
  await expect(button(page.getByRole('listitem', { name: 'Bakkie & Zo' }), label)).toBeVisible();
  expect(troubles).toEqual([]);
});

test('who was there before is told what they left, and the talk begins with it; by itself it does not', async ({ page }) => {
  await withoutStage(page);
  await withKept(page, history);
  await page.goto('./#/cases');
  const account = page.getByRole('listitem', { name: 'Bakkie & Zo' });
  await expect(account.getByRole('img', { name: relation.bridge(1, 5) })).toBeVisible();
  await expect(account).toContainText(relation.indexWords.strong);
  await expect(account).toContainText(relation.values(4));
  await account.getByRole('button').press('Enter');
  const left = page.getByRole('region', { name: relation.left.title('Bakkie & Zo') });
  await expect(left).toContainText(relation.left.trust.rising('Sanne'));
  await expect(left).toContainText(relation.left.newcomer('Lin'));
  expect(await seriousFindings(page)).toEqual([]);
  await button(page, shell.toPreparation).click();
  const carryOf = async (): Promise<unknown> => page.evaluate(() => (JSON.parse(localStorage.getItem('aan-tafel/game/bakkie-3') ?? '{}') as { carry?: unknown }).carry);
  await expect.poll(carryOf).toEqual({ trust: { sanne: 62, lin: 62 }, switching: 1 });
  await page.reload();
  expect(await carryOf()).toEqual({ trust: { sanne: 62, lin: 62 }, switching: 1 });
  await page.goto('./#/case/bakkie-3');
  await page.getByRole('switch', { name: relation.left.counts }).or(page.getByLabel(relation.left.counts)).first().press('Space');
  await expect(left).not.toContainText(relation.left.newcomer('Lin'));
  await button(page, shell.startOver).click();
  await button(page.getByRole('dialog'), shell.startOver).click();
  await expect.poll(carryOf).toBeUndefined();
});

test('a damaged history is told in one sentence, and everything begins anew', async ({ page }) => {
  await withKept(page, { [KEY]: '{"format":1,"accounts":{"bakkie":"stuk"}}' });
  await page.goto('./#/cases');
  await expect(page.getByRole('alert')).toContainText(shell.notices['relations-damaged']);
  await expect(page.getByRole('listitem', { name: 'Bakkie & Zo' })).toContainText(relation.first('Bakkie & Zo'));
  await page.reload();
  await expect(page.getByText(shell.notices['relations-damaged'])).toHaveCount(0);
});
