import { expect, type Page, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { editorWords } from '../../src/text/editor-words.ts';
import { eventWords } from '../../src/text/event-sentence.ts';
import { languages, words } from '../../src/text/words.ts';
import { seriousFindings } from './harness/axe.ts';
import { THINKING } from './harness/patience.ts';
import { picture } from './harness/picture.ts';
import { button } from './harness/player.ts';

const said = editorWords('nl');
const { shell, table } = words('nl');
const text = readFileSync('scenarios/templates/bouw.json', 'utf8');

/** A file that is let go over the page, as from a folder beside the browser. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(([file, inside]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([inside ?? ''], file ?? '', { type: 'application/json' }));
    return transfer;
  }, [name, content]);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

const title = (page: Page) => page.getByRole('textbox', { name: `${said.fields['title'] ?? ''} (${said.inLanguage.nl})` });
const drafts = (page: Page) => page.getByRole('button', { name: new RegExp(said.openDraft('').slice(0, 14)) });

test('files that are dropped anywhere become drafts, and one that is there already is asked about', async ({ page }) => {
  await page.goto('./#/editor');
  await expect(page.getByRole('button', { name: said.wizard })).toBeVisible();
  await drop(page, 'bouw.json', text);
  await title(page).fill('Mijn kozijnen');
  await expect(page.getByText(said.kept, { exact: true })).toBeVisible();

  // On top of an open case too; nothing is lost unasked.
  await drop(page, 'bouw.json', text);
  const ask = page.getByRole('dialog', { name: said.replaceAsk });
  await expect(ask).toContainText('Mijn kozijnen');
  await ask.getByRole('button', { name: said.replaceCopy }).click();
  await expect(title(page)).toHaveValue('Kozijnen voor de nieuwbouw');
  await button(page, said.toDesk).click();
  await expect(drafts(page)).toHaveCount(2);

  // Replacing is one step that can be taken back.
  await page.getByRole('button', { name: said.paste }).click();
  await page.getByRole('textbox', { name: said.pasteLabel }).fill(text.replaceAll('Kozijnen voor de nieuwbouw', 'Ramen'));
  await button(page, said.pasteGo).click();
  await page.getByRole('dialog', { name: said.replaceAsk }).getByRole('button', { name: said.replaceYes }).click();
  await expect(title(page)).toHaveValue('Ramen');
  await button(page, said.undo).click();
  await expect(title(page)).not.toHaveValue('Ramen');

  // Who comes back sees what lies there; another player does not.
  await page.goto('./');
  await button(page, shell.writeCase).click();
  await expect(page.getByText(said.draftsLead(2))).toBeVisible();
  await button(page, said.removeDraft('Mijn kozijnen')).click();
  await button(page, said.removeYes).click();
  await expect(drafts(page)).toHaveCount(1);
  await button(page, shell.settings).click();
  await page.getByRole('button', { name: new RegExp(`^${shell.otherPlayer}`) }).click();
  await button(page, shell.otherPlayerYes).click();
  await button(page, shell.writeCase).click();
  await expect(page.getByRole('button', { name: said.wizard })).toBeVisible();
  await expect(drafts(page)).toHaveCount(0);
});

test('where a device keeps nothing, or is full, it says so at once and offers the file', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if ((window as unknown as { isFull?: boolean }).isFull) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await page.goto('./#/editor');
  await expect(page.getByRole('button', { name: said.wizard })).toBeVisible();
  await drop(page, 'bouw.json', text);
  await expect(page.getByText(said.kept, { exact: true })).toBeVisible();
  await page.evaluate(() => { (window as unknown as { isFull?: boolean }).isFull = true; });
  await title(page).fill('Nog niet bewaard');
  const alarm = page.getByRole('alert').filter({ hasText: said.full });
  await expect(alarm).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), alarm.getByRole('button', { name: said.saveFile }).click()]);
  expect(file.suggestedFilename()).toBe('nog-niet-bewaard.json');
  expect(readFileSync(await file.path(), 'utf8')).toContain('"Nog niet bewaard"');

  // Nothing was lost: once there is room again it is kept.
  await page.evaluate(() => { (window as unknown as { isFull?: boolean }).isFull = false; });
  await title(page).fill('Wel bewaard');
  await expect(page.getByText(said.kept, { exact: true })).toBeVisible();
  await page.reload();
  await expect(title(page)).toHaveValue('Wel bewaard');

  await page.addInitScript(() => { Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('forbidden', 'SecurityError'); } }); });
  await page.goto('./');
  await button(page, shell.writeCase).click();
  await expect(page.getByRole('alert').filter({ hasText: said.blocked })).toBeVisible();
  await page.getByRole('button', { name: said.template }).click();
  await button(page, said.branches['bouw'] ?? '').click();
  await expect(page.getByRole('alert').getByRole('button', { name: said.saveFile })).toBeVisible();
});

test('an event is made from menus, reads as a sentence, and a mistake in it is one press away', async ({ page }) => {
  const events = eventWords('nl');
  await page.goto('./#/editor');
  await expect(page.getByRole('button', { name: said.wizard })).toBeVisible();
  await drop(page, 'bouw.json', text);
  await page.getByRole('navigation', { name: said.stepsLabel }).getByRole('button', { name: new RegExp(said.steps.events) }).click();
  await button(page, events.add).click();
  const first = page.getByRole('region', { name: events.heading(1) });
  await expect(first).toContainText('Als er nog 10 minuten zijn, dan zegt Youssef: ‘Er is net een ander bod binnen.’');
  await first.getByLabel(events.whatChange).selectOption({ label: events.kinds['deadline'] ?? '' });
  await expect(first).toContainText('Als er nog 10 minuten zijn, dan zijn er 4 minuten minder.');
  await button(first, events.addThen).click();
  await first.getByRole('group', { name: events.change(2) }).getByLabel(events.whatChange).selectOption({ label: events.kinds['option'] ?? '' });
  await first.getByRole('button', { name: /^Houd ‘/ }).click();
  await expect(first.getByRole('button', { name: /^Houd ‘/ })).toHaveCount(0);
  expect(await seriousFindings(page)).toEqual([]);

  // Nobody is left at the table: the problem leads to the very menu.
  await first.getByRole('group', { name: events.change(2) }).getByLabel(events.whatChange).selectOption({ label: events.kinds['leaves'] ?? '' });
  await page.getByRole('group', { name: said.viewsLabel }).getByRole('button', { name: new RegExp(`^${said.views.problems}`) }).click();
  await page.getByRole('region', { name: said.problemsTitle }).getByRole('listitem').filter({ hasText: 'enige aan tafel' }).getByRole('button', { name: new RegExp(said.goTo) }).click();
  await expect(first.getByRole('group', { name: events.change(2) }).getByLabel(events.whatChange)).toBeFocused();
  await button(first, said.remove(events.change(2))).click();
  await expect(button(page, said.play)).not.toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('group', { name: said.viewsLabel }).getByRole('button', { name: said.views.text }).click();
  await page.getByRole('textbox', { name: said.textLabel }).press('Control+End');
  await expect(page.getByRole('textbox', { name: said.textLabel })).toContainText('"kind": "deadline"');
});

test('the sky outside is chosen beside the room, seen in the room, and played under', async ({ page }) => {
  const [weather, season] = ['outside.weather', 'outside.season'].map((name) => said.fields[name] ?? '');
  await page.goto('./#/editor');
  await expect(page.getByRole('button', { name: said.wizard })).toBeVisible();
  await drop(page, 'bouw.json', text);
  await page.getByRole('navigation', { name: said.stepsLabel }).getByRole('button', { name: new RegExp(said.steps.story) }).click();
  const outside = page.getByRole('group', { name: said.fields['outside'] ?? '' });
  await outside.getByRole('button').click();
  await outside.getByLabel(weather ?? '').selectOption({ label: said.choices['fog'] ?? '' });
  await outside.getByLabel(season ?? '').selectOption({ label: said.choices['autumn'] ?? '' });
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'editor-sky');
  await page.getByRole('group', { name: said.viewsLabel }).getByRole('button', { name: new RegExp(`^${said.views.room}`) }).click();
  const told = `${words('nl').room.seasons.autumn} ${words('nl').room.weather.fog}`;
  await expect(page.getByRole('region', { name: said.views.room, exact: true })).toContainText(told);
  await picture(page, 'editor-sky-room');
  await button(page, said.play).click();
  await button(page, words('nl').prepare.skipAll).click();
  await expect(page.getByText(told)).toBeAttached();
});

test('a phone shows every step whole, takes small changes, and plays on from the middle of the talk', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const language of languages) {
    const spoken = editorWords(language);
    await page.goto('./#/editor');
    await page.evaluate((code) => localStorage.setItem('aan-tafel/settings', JSON.stringify({ language: code })), language);
    await page.reload();
    await expect(page.getByRole('button', { name: spoken.wizard })).toBeVisible();
    await drop(page, `${language}.json`, text.replace('"id": "', `"id": "${language}-`));
    for (const name of Object.values(spoken.steps)) {
      await page.getByRole('navigation', { name: spoken.stepsLabel }).getByRole('button', { name: new RegExp(name) }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      expect(await sideways(page), name).toEqual([]);
    }
    for (const name of ['map', 'problems', 'trial', 'room', 'text'] as const) {
      await page.getByRole('group', { name: spoken.viewsLabel }).getByRole('button', { name: new RegExp(`^${spoken.views[name]}`) }).click();
      await expect(page.getByRole('region', { name: spoken.views[name], exact: true })).toBeVisible();
      if (name === 'trial' && language === 'nl') {
        await button(page, spoken.trialGo).click();
        await expect(button(page, spoken.trialAgain)).toBeVisible({ timeout: THINKING });
      }
      expect(await sideways(page), name).toEqual([]);
    }
  }

  await page.evaluate(() => localStorage.setItem('aan-tafel/settings', JSON.stringify({ language: 'nl' })));
  await page.reload();
  await page.getByRole('group', { name: said.viewsLabel }).getByRole('button', { name: said.views.form }).click();
  await page.getByRole('navigation', { name: said.stepsLabel }).getByRole('button', { name: new RegExp(said.steps.story) }).click();
  await title(page).fill('Op de telefoon');
  await button(page, said.more).click();
  await page.getByRole('button', { name: new RegExp(`^${said.playFrom}`) }).click();
  await page.getByRole('slider', { name: said.playFromMinute }).fill('6');
  await page.getByRole('radio', { name: said.trustWays.all }).check({ force: true });
  await page.getByRole('slider', { name: said.trustAll }).fill('70');
  await expect(page.getByText(/vertrouwt je dan 70 van 100/)).toBeVisible();
  await button(page, said.playFromGo).click();
  await expect(page.getByRole('button', { name: new RegExp(`^${table.acts.ask.name}`) })).toBeVisible();
  await expect(page.getByText(/^Proef vanaf minuut [1-6]/)).toBeVisible();
  await button(page, shell.backToWriting).click();
  await expect(title(page)).toHaveValue('Op de telefoon');

  // The trial waits while the case is the same, and is over once it is another.
  const on = button(page, said.playOn);
  await expect(on).toBeVisible();
  expect(await sideways(page)).toEqual([]);
  await title(page).fill('Op de mobiele telefoon');
  await expect(on).toHaveCount(0);
  await button(page, said.undo).click();
  await on.click();
  await expect(page.getByText(/^Proef vanaf minuut [1-6]/)).toBeVisible();
});

/** What sticks out of the page, or is cut off by what it stands in without a way to get there. */
const sideways = (page: Page): Promise<string[]> => page.evaluate(() => {
  const wide = document.documentElement.clientWidth;
  const scrolls = (element: Element | null): boolean => element !== null && (getComputedStyle(element).overflowX === 'auto' || element.classList.contains('out-of-sight') || scrolls(element.parentElement));
  const out = [...document.querySelectorAll('.editor *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > wide + 1 || left < -1) && !scrolls(element) && element.closest('svg, .text-pane') === null;
  });
  return [...(document.documentElement.scrollWidth > wide ? [`the page is ${String(document.documentElement.scrollWidth)} wide`] : []), ...out.slice(0, 4).map((element) => `${element.tagName} ${element.className}`)];
});
