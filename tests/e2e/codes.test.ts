import { expect, type Page, test } from '@playwright/test';
import { readCode } from '../../src/core/replay/code.ts';
import { codesWords } from '../../src/text/codes-words.ts';
import { words } from '../../src/text/words.ts';
import { seriousFindings } from './harness/axe.ts';
import { withKept } from './harness/keeping.ts';
import { scoreOf, storageWith } from './harness/kept.ts';
import { gameOf } from './harness/person.ts';
import { plainHost } from './harness/plain-host.ts';
import { button } from './harness/player.ts';
import { watch } from './harness/watch.ts';

const said = codesWords('nl');
const { debrief } = words('nl');

/** The code on the page once it is the one of this name: the last one stays there while the next is made. */
async function codeFor(page: Page, name: string): Promise<string> {
  const shown = page.getByLabel(said.make.code, { exact: true });
  await expect.poll(async () => {
    const read = readCode(await shown.inputValue());
    return read.ok ? read.code.nickname : read.problem;
  }).toBe(name);
  return shown.inputValue();
}

test('on a plain web space a finished game becomes a code, and the code the same score on the teacher’s board', async ({ page }) => {
  const host = await plainHost('/school/spel/');
  const troubles = watch(page);
  const game = gameOf('s02', 1);
  await withKept(page, storageWith('s02', game));
  await page.goto(`${host.address}#/debrief`);
  await button(page, debrief.skip).click();
  await button(page, said.make.open).click();
  await page.getByLabel(said.make.name).fill('Vlugge vos');
  await expect(page.getByRole('img', { name: said.make.qr })).toBeVisible();
  const first = await codeFor(page, 'Vlugge vos');
  await page.getByLabel(said.make.name).fill('Vlugge vossen');
  const code = await codeFor(page, 'Vlugge vossen');
  expect(await seriousFindings(page)).toEqual([]);

  await page.goto(`${host.address}#/codes`);
  await page.getByLabel(said.paste).fill(`${code}\nNoor ${code.slice(0, -8)}`);
  await button(page, said.add).click();
  const line = page.getByRole('listitem').filter({ hasText: 'Vlugge vossen' });
  await expect(line.locator('strong')).toHaveText(String(scoreOf('s02', game)));
  await expect(page.getByText(said.why['cut-short'])).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.reload();
  await expect(line.locator('strong')).toHaveText(String(scoreOf('s02', game)));
  expect(troubles).toEqual([]);

  // Once the page is open it needs no connection: the next code is replayed on the spot. Only sounds fail to come.
  await page.context().setOffline(true);
  await page.getByLabel(said.paste).fill(first);
  await button(page, said.add).click();
  await expect(page.getByRole('listitem').locator('strong').filter({ hasText: String(scoreOf('s02', game)) })).toHaveCount(2);
  await page.close();
  await host.close();
});
