import { h, render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { Teacher } from '../../src/classroom/Teacher.tsx';
import { classroomWords } from '../../src/text/classroom-words.ts';
import { words } from '../../src/text/words.ts';
import type { ClassInfo, Opened } from '../../src/wire/class.ts';
import type { CompetitionInfo } from '../../src/wire/competition.ts';
import { caseText, device } from '../app/surroundings.ts';
import { root } from '../page/root.ts';

/** The teacher's front door against a server that says what the test wants, and remembers what it was asked. */

const { teacher: said, competition } = classroomWords('nl');
let asked: { readonly method: string; readonly path: string; readonly body: unknown }[];

beforeEach(() => {
  asked = [];
});

const info: ClassInfo = {
  id: 'class-one', pin: '123456', state: 'waiting', students: 0, openedAt: 1, deletedAt: 2, case: { id: 's01', title: { nl: 'Eén', en: 'One' }, account: 'Klant', own: false, fingerprint: 'f' },
  settings: { mode: 'practice', sameSeed: true, tries: 10, counts: 'best', undo: true, hints: true, vary: false, teams: [], joining: true, ownNames: false, hideNames: false, endsAt: null, retentionDays: 30 },
};
const running: CompetitionInfo = {
  id: 'competition-one', code: 'ABCD2345', name: 'Jaar 2', joining: true, case: info.case, rules: { mode: 'exam', tries: 1, counts: 'last', undo: false, hints: true, vary: false },
  retentionDays: 30, classes: 0, openedAt: 1, deletedAt: 2,
};
const opened: Opened = { key: `t${'k'.repeat(43)}`, class: info };

function serverWith(answers: Readonly<Record<string, readonly [number, unknown]>>): typeof fetch {
  return async (path, init) => {
    const where = String(path);
    if (where === './') return new Response('', { headers: { 'cross-origin-resource-policy': 'same-origin' } });
    if (where === './healthz') return Response.json({ name: 'aan-tafel' });
    const method = init?.method ?? 'GET';
    asked.push({ method, path: where, body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined });
    const [status, body] = answers[`${method} ${where}`] ?? [404, { error: 'not-found' }];
    return Response.json(body, { status });
  };
}

/** Until something is so, however slow the machine is. */
async function until(so: () => unknown): Promise<void> {
  for (let i = 0; i < 1000 && !so(); i++) await new Promise((done) => { setTimeout(done, 10); });
  expect(so()).toBeTruthy();
}

async function open(fetching: typeof fetch): Promise<ReturnType<typeof createApp>> {
  const app = createApp(device().around());
  render(h(Teacher, { app, path: [], onSettings: () => undefined, fetching, Debriefing: () => null, Assessment: () => null }), root);
  await until(() => root.querySelectorAll('.case-choice').length > 1);
  return app;
}

const named = (name: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button, label')].find((one) => one.textContent.includes(name));
  if (!found) throw new Error(`nothing is called ${name}: ${root.textContent}`);
  return found;
};
const press = (name: string): void => named(name).click();
const choose = (value: string): void => {
  const radio = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].find((one) => one.value === value);
  if (!radio) throw new Error(`nothing to choose: ${value}`);
  radio.click();
};
function type(label: string, text: string): void {
  const field = named(label).querySelector('input');
  if (!field) throw new Error(`no field ${label}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
function bring(text: string): void {
  const input = root.querySelector<HTMLInputElement>('.own-file input');
  if (!input) throw new Error('no place for a file');
  Object.defineProperty(input, 'files', { value: [new File([text], 'case.json')], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('a case of one’s own', () => {
  it('with faults is told where and how to mend it, with the way to the editor, and opens no class', async () => {
    const app = await open(serverWith({ 'POST /api/classes': [201, opened] }));
    choose('own');
    await until(() => root.querySelector('.own-file'));
    bring(caseText('s01').replace('"level": 1', '"level": "een"'));
    await until(() => root.querySelector('.problems li'));
    expect(root.querySelector('.problems li .muted')?.textContent).toMatch(/^Regel \d+, /);
    expect(root.querySelector('.problems')?.textContent).toContain(said.wayOut);
    press(said.open);
    expect(asked).toEqual([]);
    press(said.toEditor);
    expect(app.router.store.getState().route).toEqual({ screen: 'editor', path: [] });
  });

  it('that can be played goes to the server as it is', async () => {
    await open(serverWith({ 'POST /api/classes': [201, opened] }));
    choose('own');
    await until(() => root.querySelector('.own-file'));
    const text = caseText('s02');
    bring(text);
    await until(() => named(said.open).getAttribute('aria-disabled') !== 'true');
    press(said.open);
    await until(() => asked.length > 0);
    expect(asked[0]).toMatchObject({ method: 'POST', path: '/api/classes', body: { case: { kind: 'own', text } } });
  });
});

describe('a case that is being written on this device', () => {
  it('lies on the teacher’s page: on with it, or play it with the class', async () => {
    const app = await open(serverWith({ 'POST /api/classes': [201, opened] }));
    expect(root.textContent).toContain(said.casesNone);
    const desk = await app.authoring.desk();
    const text = caseText('s02');
    const id = desk.create(text);
    const title = desk.store.getState().list[0]?.title ?? '';
    await until(() => root.textContent.includes(title) && root.querySelector(`[aria-label="${said.takeCaseOf(title)}"]`));
    root.querySelector<HTMLElement>(`[aria-label="${said.takeCaseOf(title)}"]`)?.click();
    await until(() => root.querySelector<HTMLInputElement>('input[value=own]')?.checked && named(said.open).getAttribute('aria-disabled') !== 'true');
    press(said.open);
    await until(() => asked.length > 0);
    expect(asked[0]?.body).toMatchObject({ case: { kind: 'own', text } });
    root.querySelector<HTMLElement>(`[aria-label="${said.writeOnOf(title)}"]`)?.click();
    expect(app.router.store.getState().route).toEqual({ screen: 'editor', path: [id, 'story'] });
  });
});

describe('playing along in a competition', () => {
  it('takes a code as colleagues write it, says what it opens, and asks for its case and no other', async () => {
    const app = await open(serverWith({ 'GET /api/competitions/ABCD2345': [200, running], 'POST /api/classes': [201, opened] }));
    choose('along');
    await until(() => root.querySelector('.code-fields'));
    type(competition.code, 'abcd 2345');
    await until(() => root.textContent.includes(competition.found('Jaar 2', 'Eén')));
    expect(root.textContent).toContain(competition.tryRules(true, 1, false));
    press(said.open);
    expect(asked.map(({ method }) => method)).toEqual(['GET']);
    type(competition.className, ' 2A ');
    await until(() => named(said.open).getAttribute('aria-disabled') !== 'true');
    press(said.open);
    await until(() => asked.length > 1);
    expect(asked[1]?.body).toMatchObject({ case: { kind: 'competition', code: 'ABCD2345', name: '2A' } });
    await until(() => app.router.store.getState().route.screen === 'teacher');
  });

  it.each([
    ['that nobody knows', [404, { error: 'no-competition' }], words('nl').class.refusals['no-competition']],
    ['that is full', [200, { ...running, joining: false }], competition.fullUp],
  ] as const)('with a code %s says so and opens no class', async (_, answer, sentence) => {
    await open(serverWith({ 'GET /api/competitions/ABCD2345': answer }));
    choose('along');
    await until(() => root.querySelector('.code-fields'));
    type(competition.className, '2A');
    type(competition.code, 'ABCD2345');
    await until(() => root.textContent.includes(sentence));
    press(said.open);
    expect(asked.map(({ method }) => method)).toEqual(['GET']);
  });
});
