import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { createDrawer } from '../../src/app/drawer.ts';
import { forgetForms, openTeacherForms } from '../../src/app/teacher/forms.ts';
import { openKeyRing } from '../../src/app/teacher/keys.ts';
import { compared, formLine, formTable, gainTable } from '../../src/classroom/forms/rows.ts';
import { Forms } from '../../src/classroom/forms/Forms.tsx';
import { HouseContext, type House } from '../../src/classroom/house.ts';
import type { TeacherClass } from '../../src/app/teacher/class.ts';
import { RubricForm } from '../../src/page/debrief/RubricForm.tsx';
import { classroomWords } from '../../src/text/classroom-words.ts';
import { rubricWords } from '../../src/text/after.ts';
import type { Desk, DeskResult, DeskRow } from '../../src/wire/board.ts';
import type { Reviewed } from '../../src/wire/student.ts';
import { device, memoryStorage, scenarioOf } from '../app/surroundings.ts';
import { seatedAt } from '../screens/seated.ts';
import { root } from '../page/root.ts';

const { forms: said } = classroomWords('nl');
const rubric = rubricWords('nl');
const key = `t${'k'.repeat(43)}`;

function reviewed(): Reviewed {
  const table = seatedAt('s02', [{ kind: 'ask', member: 'mark', topic: 'korting' }]);
  while (table.store.getState().observation.stage === 'talking') table.play({ kind: 'walk', reason: 'none' });
  if (table.store.getState().observation.stage === 'closing') table.play({ kind: 'close', summary: true, next: true });
  const { brief, observation, seed, steps, told, debrief, hindsight } = table.store.getState();
  if (!debrief || !hindsight) throw new Error('not ended');
  return { student: 'anna', try: 1, brief, observation, seed, steps, told, debrief, hindsight, hints: [], scenario: scenarioOf('s02') };
}
const game = reviewed();

const result = (ticket: string, total: number): DeskResult => ({ ticket, counted: true, try: 1, outcome: { total } } as DeskResult);
const student = (name: string, total: number | null): DeskRow => ({ id: name, name, team: null, joinedAt: 1, place: null, playing: null, results: total === null ? [] : [result(`ticket-${name}`, total)] });
const deskOf = (...rows: readonly (readonly [string, number | null])[]): Desk => ({ version: 1, students: rows.map(([name, total]) => student(name, total)) });

/** Points as they are written in Dutch: 72,5. */
const numberOf = (written: string): number => Number(written.replace(',', '.'));

describe('the form as the teacher left it', () => {
  it('stands beside the proposal, in the mark and in the table', () => {
    const change = { levels: { listening: 'U', bargaining: 'U' }, remarks: { listening: '=Sterk; rustig' } } as const;
    const line = formLine('t', 'Anna', game, { t: change }, 'nl');
    const at = line.form.rows.findIndex(({ criterion }) => criterion === 'listening');
    expect(line.form.rows[at]).toMatchObject({ level: 'U', evidence: line.proposal.rows[at]?.evidence });
    expect(line.proposal.rows[at]?.level).toBe('O');
    expect(numberOf(line.form.points)).toBeGreaterThan(numberOf(line.proposal.points));
    expect(line.form.mark).toMatch(/^\d+,\d$/);
    const [head, row] = formTable([line], 'nl');
    expect(head).toHaveLength(row?.length ?? 0);
    expect(row?.[at + 1]).toBe(rubric.levels.U);
    expect(row?.[head?.indexOf(said.remark(rubric.rows.listening)) ?? -1]).toBe('=Sterk; rustig');
  });

  it('is kept on the device, survives what is damaged, and goes with the class', () => {
    const storage = memoryStorage();
    const drawer = createDrawer(() => storage);
    openTeacherForms(drawer, 'one').change('a', { levels: { opening: 'G' }, remarks: { opening: 'Fijn begin' } });
    openTeacherForms(drawer, 'two').change('a', { levels: { opening: 'O' }, remarks: {} });
    expect(openTeacherForms(drawer, 'one').store.getState()['a']).toEqual({ levels: { opening: 'G' }, remarks: { opening: 'Fijn begin' } });
    drawer.write('teacher-forms/two', '{"a":{"levels":{"opening":"X","closing":"V"},"remarks":7},"b":null}');
    expect(openTeacherForms(drawer, 'two').store.getState()).toEqual({ a: { levels: { closing: 'V' }, remarks: {} }, b: { levels: {}, remarks: {} } });
    forgetForms(drawer, 'one');
    expect(openTeacherForms(drawer, 'one').store.getState()).toEqual({});
  });
});

describe('the learning gain', () => {
  const before = deskOf(['Anna', 300], ['Bo', 400], ['Cas', 500], ['Daan', 100], ['Daan', 900], ['Els', 700]);
  const after = deskOf([' anna ', 500], ['Bo', 600], ['Cas', 700], ['Daan', 200], ['Fee', null]);
  it('is of those who are in both classes under one name only', () => {
    const found = compared(before, after);
    expect(found.students.map(({ name }) => name.trim().toLowerCase())).toEqual(['anna', 'bo', 'cas']);
    expect(found.alone).toBe(2);
    expect(found.gain).toMatchObject({ before: 400, after: 600, gain: 200, low: 200, high: 200 });
    const lines = gainTable(found, 'nl');
    expect(lines.at(-1)).toEqual([said.gain.meanName, 400, 600, 200, 200, 200]);
    expect(lines).toContainEqual(['Bo', 400, 600, 200]);
  });
  it('is not told of a handful', () => {
    const few = compared(deskOf(['Anna', 1], ['Bo', 2]), deskOf(['Anna', 5], ['Bo', 9]));
    expect(few.gain).toBeNull();
    expect(gainTable(few, 'nl')).toEqual([]);
  });
});

describe('the page of the forms', () => {
  async function until(so: () => unknown): Promise<void> {
    for (let i = 0; i < 1000 && !so(); i++) await new Promise((done) => { setTimeout(done, 10); });
    expect(so()).toBeTruthy();
  }
  const kept = { id: 'one', key, pin: '123456', title: { nl: 'Eén', en: 'One' }, deletedAt: 9 };
  const other = { ...kept, id: 'two', pin: '654321' };

  function open(ticket: string | null, review: (asked: string) => unknown): void {
    const app = createApp(device().around());
    const ring = { ...openKeyRing(app.drawer), store: { getState: () => [kept, other], subscribe: () => () => undefined } };
    const server = { get: async () => ({ ok: true, value: deskOf(['Anna', 300], ['Bo', 300], ['Cas', 300]) }) } as unknown as House['server'];
    const house = { app, ring, server, Assessment: RubricForm, onSettings: () => undefined, go: () => undefined } as unknown as House;
    const room = { review: async (asked: string) => review(asked) } as unknown as TeacherClass;
    const page = h(Forms, { kept, room, desk: deskOf(['Anna', 500], ['Bo', 600], ['Cas', 700]), ticket });
    render(h(HouseContext.Provider, { value: house, children: page }), root);
  }

  it('lists the class, says whose game did not come, and compares with another class', async () => {
    let refuse = true;
    open(null, (asked) => (refuse && asked === 'ticket-Bo' ? { ok: false, error: 'offline', body: null } : { ok: true, value: game }));
    await until(() => root.textContent.includes(said.failed('Bo')));
    await until(() => root.querySelectorAll('tbody tr').length === 2);
    refuse = false;
    root.querySelector<HTMLElement>('[role=alert] button')?.click();
    await until(() => root.querySelectorAll('tbody tr').length === 3);
    const select = root.querySelector('select');
    if (!select) throw new Error('no other class to choose');
    select.value = 'two';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => root.textContent.includes(said.gain.mean(300, 600)));
  });

  it('lets the teacher change a level and add words; the proposal stays in sight, and comes back', async () => {
    open('ticket-Anna', () => ({ ok: true, value: game }));
    await until(() => root.querySelector('.rubric'));
    const rows = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.rubric li')];
    const proposal = `${rubric.proposal}: ${rubric.levels.O}`;
    expect(root.textContent).not.toContain(proposal);
    rows()[2]?.querySelectorAll('input')[3]?.click();
    await until(() => root.textContent.includes(proposal));
    const words = rows()[2]?.querySelector('textarea');
    if (!words) throw new Error('no room for words');
    words.value = 'Sterk gevraagd';
    words.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => rows()[2]?.querySelector('textarea')?.value === 'Sterk gevraagd');
    [...root.querySelectorAll('button')].find((one) => one.textContent.includes(said.reset))?.click();
    await until(() => !root.textContent.includes(proposal));
    expect(rows()[2]?.querySelector('textarea')?.value).toBe('Sterk gevraagd');
  });
});
