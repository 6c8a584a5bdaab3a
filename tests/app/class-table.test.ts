import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paths } from '../../src/wire/paths.ts';
import { openClass, openWorld } from '../server/world.ts';
import { joinWith, meOf, phoneAt, shortTalk, tableOf, type Phone } from './classroom.ts';
import { until } from '../until.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
beforeEach(async () => { world = await openWorld(); });
afterEach(() => world.close());

async function seated(phone: Phone) {
  const school = await openClass(world, { mode: 'exam', tries: 1, undo: false });
  const { app, pupil } = await phone.open('#/class');
  await joinWith(pupil, school.class.pin);
  expect(await pupil.play(true)).toBeNull();
  return { school, app, pupil, table: tableOf(app) };
}

describe('the table of an exam', () => {
  it('sends a move, and changes when the answer comes', async () => {
    const { table } = await seated(phoneAt(world));
    expect(table.play({ kind: 'sit' })).toBe(true);
    expect(table.store.getState().steps).toEqual([]);
    await until(() => expect(table.store.getState().observation.stage).toBe('talking'));
    expect(table.store.getState()).toMatchObject({ practice: false, debrief: null, seed: 0 });
    expect(table.undo()).toBe(false);
  });

  it('takes one move at a time in the talk, and lets plan and sitting down follow each other', async () => {
    const { table } = await seated(phoneAt(world));
    expect(table.play({ kind: 'plan', plan: { target: 70, limit: 40 } })).toBe(true);
    expect(table.play({ kind: 'plan', plan: { target: 70, limit: 40 } })).toBe(false);
    expect(table.play({ kind: 'sit' })).toBe(true);
    expect(table.play({ kind: 'sit' })).toBe(false);
    await until(() => expect(table.store.getState().steps).toHaveLength(2));
    expect(table.play({ kind: 'open', greet: true, goal: false, agenda: false })).toBe(true);
    expect(table.play({ kind: 'silence' })).toBe(false);
    await until(() => expect(table.store.getState().steps).toHaveLength(3));
  });

  it('says why the rules refuse a move, and goes on', async () => {
    const { table } = await seated(phoneAt(world));
    table.play({ kind: 'accept' });
    await until(() => expect(table.store.getState().refusal).not.toBeNull());
    table.play({ kind: 'sit' });
    await until(() => expect(table.store.getState()).toMatchObject({ refusal: null, observation: { stage: 'talking' } }));
  });

  it('sends a move once more when its answer was lost, and it counts once', async () => {
    const phone = phoneAt(world);
    const { app, pupil, table } = await seated(phone);
    phone.net.deaf = true;
    table.play({ kind: 'sit' });
    await until(() => expect(pupil.store.getState()).toMatchObject({ sending: { state: 'later', no: { error: 'offline' } } }));
    expect(table.play({ kind: 'silence' })).toBe(false);
    phone.net.deaf = false;
    app.pupil.again();
    await until(() => expect(table.store.getState().steps).toHaveLength(1));
    await pupil.refresh();
    expect(meOf(pupil).playing?.moves).toBe(1);
  });

  it('goes on after a reload from the log, shows the outcome, and the debrief only when the class is closed', async () => {
    const phone = phoneAt(world);
    const { school, table } = await seated(phone);
    table.play({ kind: 'sit' });
    await until(() => expect(table.store.getState().steps).toHaveLength(1));
    const { app, pupil } = await phone.open('#/table');
    await until(() => expect(tableOf(app).store.getState().told).toEqual(table.store.getState().told));
    for (const [at, move] of shortTalk.slice(1).entries()) {
      tableOf(app).play(move);
      await until(() => expect(tableOf(app).store.getState().steps).toHaveLength(at + 2));
    }
    await until(() => expect(meOf(pupil).results).toHaveLength(1));
    const ticket = meOf(pupil).results[0]?.ticket ?? '';
    expect(await pupil.review(ticket)).toMatchObject({ ok: false, error: 'not-yet' });
    expect(await pupil.play(true)).toMatchObject({ error: 'no-tries-left' });
    await world.ask('PATCH', paths.class, school.key, { state: 'closed' });
    expect(await pupil.review(ticket)).toMatchObject({ ok: true, value: { observation: { stage: 'ended' }, debrief: { score: { total: meOf(pupil).results[0]?.outcome.total } } } });
  });

  it('waits through a pause and stops when the class is closed', async () => {
    const phone = phoneAt(world);
    const { school, app, pupil, table } = await seated(phone);
    await world.ask('PATCH', paths.class, school.key, { state: 'paused' });
    table.play({ kind: 'sit' });
    await until(() => expect(pupil.store.getState()).toMatchObject({ sending: { state: 'later', no: { error: 'paused' } } }));
    await world.ask('PATCH', paths.class, school.key, { state: 'open' });
    app.pupil.again();
    await until(() => expect(table.store.getState().steps).toHaveLength(1));
    await world.ask('PATCH', paths.class, school.key, { state: 'closed' });
    table.play({ kind: 'silence' });
    await until(() => expect(pupil.store.getState()).toMatchObject({ sending: { state: 'refused', no: { error: 'closed' } } }));
    expect(table.play({ kind: 'silence' })).toBe(false);
  });
});
