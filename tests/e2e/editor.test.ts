import { expect, type Page, test } from '@playwright/test';
import { classroomWords } from '../../src/text/classroom-words.ts';
import { editorWords } from '../../src/text/editor-words.ts';
import { words } from '../../src/text/words.ts';
import { seriousFindings } from './harness/axe.ts';
import { button } from './harness/player.ts';

const said = editorWords('nl');
const { shell, prepare } = words('nl');

const view = (page: Page, name: keyof typeof said.views) => page.getByRole('group', { name: said.viewsLabel }).getByRole('button', { name: new RegExp(`^${said.views[name]}`) });
const step = (page: Page, name: keyof typeof said.steps) => page.getByRole('navigation', { name: said.stepsLabel }).getByRole('button', { name: new RegExp(said.steps[name]) });

async function fromTemplate(page: Page, branch: string): Promise<void> {
  await page.goto('./');
  await button(page, shell.writeCase).click();
  await page.getByRole('button', { name: said.template }).click();
  await button(page, said.branches[branch] ?? '').click();
  await expect(page.getByRole('heading', { level: 1, name: said.steps.story })).toBeVisible();
}

test('a teacher takes an example, changes it, mends a mistake, sees the map and plays it', async ({ page }) => {
  await fromTemplate(page, 'bouw');
  await page.getByLabel(`${said.fields['title'] ?? ''} (${said.inLanguage.nl})`).fill('Kozijnen met haast');
  await expect(page.getByText(said.kept)).toBeVisible();

  // Everything is there after a reload, with the way back.
  await page.reload();
  await expect(page.getByText('Kozijnen met haast').first()).toBeVisible();
  await button(page, said.undo).click();
  await expect(page.getByText('Kozijnen voor de nieuwbouw').first()).toBeVisible();
  await button(page, said.redo).click();

  // A bar of weights takes the others along.
  await step(page, 'stakes').click();
  const weight = page.getByRole('spinbutton', { name: said.importanceOf(shell.you, 'Prijs per huis') });
  await weight.fill('60');
  await weight.press('Tab');
  await expect(weight).toHaveValue('60');
  const others = page.getByRole('spinbutton', { name: new RegExp(`^${said.importanceOf(shell.you, '…').split('…')[0]}`) });
  await expect.poll(() => others.evaluateAll((all) => all.reduce((sum, one) => sum + Number((one as HTMLInputElement).value), 0))).toBe(100);
  await expect(page.getByText(said.together(100))).toHaveCount(2);

  // A mistake shows at once, blocks playing, and mends itself.
  const best = page.getByRole('spinbutton', { name: said.likes(shell.you, '€6.400') });
  await best.fill('80');
  await best.press('Tab');
  await view(page, 'problems').click();
  const problem = page.getByRole('region', { name: said.problemsTitle }).getByRole('listitem');
  await expect(problem).toHaveCount(1);
  await expect(button(page, said.play)).toHaveAttribute('aria-disabled', 'true');
  await problem.getByRole('button', { name: new RegExp(said.goTo) }).click();
  await expect(page.locator('[data-path="player.values.prijs"]')).toBeInViewport();
  await problem.getByRole('button', { name: 'Maak de rij kloppend' }).click();
  await expect(best).toHaveValue('100');

  await view(page, 'map').click();
  await expect(page.getByRole('img', { name: /mogelijke deals/ })).toBeVisible();
  await expect(page.getByText(said.marks.best)).toBeVisible();

  await view(page, 'text').click();
  // The text shows the place that was gone to, as it is now.
  await expect(page.getByRole('textbox', { name: said.textLabel })).toContainText('"prijs": [100, 65, 30, 0]');

  await button(page, said.play).click();
  await expect(button(page, prepare.next)).toBeVisible();
  await button(page, shell.backToWriting).click();
  await expect(page.getByText('Kozijnen met haast').first()).toBeVisible();
  // In the step and the field where the author was.
  await expect(page.getByRole('heading', { level: 1, name: said.steps.stakes })).toBeVisible();
  await expect(best).toBeFocused();

  // And it goes along to the teacher's page, chosen already.
  await button(page, said.more).click();
  await page.getByRole('button', { name: said.toClass }).click();
  const own = page.locator('.case-choice').first();
  await expect(own.getByRole('radio')).toBeChecked();
  await expect(own).toContainText('Kozijnen met haast');
  await expect(own).toBeInViewport();
  // So is the button that opens the class: the other cases wait until they are asked for.
  const { teacher: forTeacher } = classroomWords('nl');
  await expect(button(page, forTeacher.open)).toBeInViewport();
  await button(page, forTeacher.otherCases).click();
  await expect(page.locator('.case-choice').nth(3)).toBeVisible();
});

test('a case from five answers can be played, and a broken file is welcome and harmless', async ({ page }) => {
  await page.goto('./#/editor');
  await page.getByRole('button', { name: said.wizard }).click();
  await page.getByRole('textbox', { name: said.questions.title }).fill('Brood op tijd');
  await button(page, said.next).click();
  await page.getByRole('textbox', { name: said.questions.account }).fill('Bakkerij Korenbloem');
  // A phone lets the page go: the answers are still there, and so is the question.
  await page.reload();
  await page.getByRole('button', { name: said.wizard }).click();
  await expect(page.getByRole('heading', { name: said.questions.account })).toBeFocused();
  await expect(page.getByRole('textbox', { name: said.questions.account })).toHaveValue('Bakkerij Korenbloem');
  await button(page, said.next).click();
  await page.getByRole('textbox', { name: said.personOf(1) }).fill('Anna de Boer');
  await expect(page.getByRole('textbox', { name: said.personOf(3) })).toHaveCount(0);
  await page.getByRole('textbox', { name: said.personOf(2) }).fill('Rachid Yilmaz');
  await page.getByRole('textbox', { name: said.personOf(3) }).fill('Els Visser');
  await button(page, said.next).click();
  await button(page, said.next).click();
  await button(page, said.make).click();
  await expect(page.getByRole('heading', { level: 1, name: said.steps.story })).toBeVisible();
  await expect(button(page, said.play)).not.toHaveAttribute('aria-disabled', 'true');
  expect(await seriousFindings(page)).toEqual([]);
  for (const name of ['people', 'issues', 'stakes', 'facts', 'dials', 'texts'] as const) {
    await step(page, name).click();
    expect(await seriousFindings(page)).toEqual([]);
  }

  // On a phone the choices of one issue at a time; each opens by its own name.
  await step(page, 'stakes').click();
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 640 });
  const folds = page.locator('.worth-fold');
  await expect(folds.nth(0)).toHaveAttribute('open', '');
  const second = folds.nth(1).getByRole('spinbutton').first();
  await expect(second).toBeHidden();
  await folds.nth(1).locator('summary').click();
  await expect(second).toBeVisible();
  await expect(folds.nth(0).getByRole('spinbutton').first()).toBeHidden();
  if (size) await page.setViewportSize(size);
  await expect(folds).toHaveCount(0);

  // Who adds somebody writes the name at once.
  await step(page, 'people').click();
  await button(page, said.addPerson).click();
  await expect(page.getByRole('textbox', { name: said.fields['name'] ?? '' })).toBeFocused();
  await page.keyboard.type('Kim Prins');
  await expect(page.getByRole('group').filter({ hasText: 'Kim Prins' }).first()).toBeVisible();

  // A colleague of one's own keeps a choice closed, and the case can still be played.
  await step(page, 'issues').click();
  const price = page.getByRole('region', { name: 'Prijs', exact: true });
  await price.getByText(said.locks.title).click();
  await price.getByRole('combobox', { name: said.locks.when('€8') }).selectOption({ label: said.locks.kinds.authority });
  await expect(price.getByText(said.locks.nowColleague(said.locks.colleagues[0].name))).toBeVisible();
  await price.getByRole('textbox', { name: said.fields['desk.name'] ?? '' }).fill('Noor');
  await expect(price.getByText(said.locks.nowColleague('Noor'))).toBeVisible();
  await expect(button(page, said.play)).not.toHaveAttribute('aria-disabled', 'true');
  expect(await seriousFindings(page)).toEqual([]);

  // One language until both are wanted; then every text has a field in each.
  await step(page, 'story').click();
  const abroad = page.getByLabel(`${said.fields['title'] ?? ''} (${said.inLanguage.en})`);
  await expect(abroad).toHaveCount(0);
  await page.getByRole('switch', { name: said.alsoIn.en }).click();
  await abroad.fill('Bread on Time');
  await expect(page.getByRole('switch', { name: said.alsoIn.en })).toHaveCount(0);
  await expect(page.getByLabel(`${said.fields['goal'] ?? ''} (${said.inLanguage.en})`)).toBeVisible();

  // A file with a missing comma opens as text, and the form waits.
  await button(page, said.toDesk).click();
  await expect(page.getByRole('button', { name: new RegExp(said.openDraft('Brood op tijd')) })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.locator('input[type=file]').setInputFiles({ name: 'stuk.json', mimeType: 'application/json', buffer: Buffer.from('{"title": "<img src=x onerror=alert(1)>" "issues": []}') });
  await expect(page.getByText(said.wrongText)).toBeVisible();
  await view(page, 'problems').click();
  await expect(page.getByText(said.severities.error).first()).toBeVisible();
  expect(await page.locator('img[src="x"]').count()).toBe(0);

  // A picture is no case.
  await button(page, said.toDesk).click();
  await page.locator('input[type=file]').setInputFiles({ name: 'foto.json', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]) });
  await expect(page.getByText(said.fileNotText)).toBeVisible();
});

test('the text beside the form follows what is typed, and is the newest before a letter goes into it', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await fromTemplate(page, 'bouw');
  await view(page, 'text').click();
  const text = page.getByRole('textbox', { name: said.textLabel });
  const title = page.getByLabel(`${said.fields['title'] ?? ''} (${said.inLanguage.nl})`);
  await expect(text).toContainText('Kozijnen voor de nieuwbouw');
  await title.fill('Kozijnen en deuren');
  await expect(text).toContainText('Kozijnen en deuren');
  // In one breath: letters in the form, then at once letters in the text. Neither is lost.
  await title.click();
  await title.press('End');
  for (const letter of ' nu!') await page.keyboard.press(letter);
  await text.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  for (const letter of '\n\n\n') await page.keyboard.press(letter === '\n' ? 'Enter' : letter);
  await expect(title).toHaveValue('Kozijnen en deuren nu!');
  await expect(text).toContainText('Kozijnen en deuren nu!');
  await expect(page.getByText(said.kept, { exact: true })).toBeVisible();
  await page.reload();
  await expect(title).toHaveValue('Kozijnen en deuren nu!');
  await view(page, 'text').click();
  await expect(text.locator('.cm-line').nth(2)).toHaveText('');
  // Another step leaves the text where it is.
  await step(page, 'people').click();
  await expect(text).toBeVisible();

  // A problem in something that is folded, in another step: it opens, and the field is ready to be written in.
  await step(page, 'facts').click();
  await button(page, said.addOf(said.fields['facts'] ?? '')).click();
  await expect(page.locator('[data-path="facts[4]"] > summary')).toHaveText(`${said.ones['facts'] ?? ''} 5`);
  await step(page, 'people').click();
  await view(page, 'problems').click();
  await page.getByRole('region', { name: said.problemsTitle }).getByRole('listitem').filter({ hasText: said.severities.error }).first().getByRole('button', { name: new RegExp(said.goTo) }).press('Enter');
  await expect(page.locator('[data-path="facts[4].text"] textarea').first()).toBeFocused();
});
