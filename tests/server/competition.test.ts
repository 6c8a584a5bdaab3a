import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweep } from '../../src/server/classes/sweep.ts';
import type { ClassInfo, Opened } from '../../src/wire/class.ts';
import type { CompetitionBoard, CompetitionInfo, CompetitionOpened, CompetitionRequest } from '../../src/wire/competition.ts';
import type { RefusalBody } from '../../src/wire/refusals.ts';
import type { Joined } from '../../src/wire/student.ts';
import { listenTo } from './listening.ts';
import { honest, join, movesOf, openClass, openWorld, ticketOf, weaker, type World } from './world.ts';
import type { Golden } from '../replays/golden.ts';

const DAY = 86_400_000;
let world: World & { close(): Promise<void> };
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** On the seed of the kept games. */
async function openCompetition(asked: Partial<CompetitionRequest> = {}): Promise<CompetitionOpened> {
  const { status, body, text } = await world.ask<CompetitionOpened>('POST', '/api/competitions', undefined, { name: 'Jaar 2', case: { kind: 'built-in', id: 's01' }, ...asked });
  if (status !== 201) throw new Error(text);
  await world.school.storage.db.updateTable('competition').set({ seed: 1 }).where('id', '=', body.competition.id).execute();
  return body;
}
const opening = (code: string, name: string, settings: object = {}) =>
  world.ask<Opened & RefusalBody>('POST', '/api/classes', undefined, { case: { kind: 'competition', code, name }, settings, state: 'open' });
async function opened(code: string, name: string, settings: object = {}): Promise<Opened> {
  const { status, body, text } = await opening(code, name, settings);
  if (status !== 201) throw new Error(text);
  return body;
}
async function pupils(pin: string, count: number, team?: string): Promise<Joined[]> {
  const all: Joined[] = [];
  for (let i = 0; i < count; i++) all.push(await join(world, pin, team));
  return all;
}
async function plays({ token }: Joined, game: Golden): Promise<void> {
  const ticket = await ticketOf(world, token);
  const { status, text } = await world.ask('POST', `/api/tickets/${ticket.id}/result`, token, movesOf(game));
  if (status !== 200) throw new Error(text);
}
const boardFor = async (key: string): Promise<CompetitionBoard> => (await world.ask<CompetitionBoard>('GET', '/api/competition/board', key)).body;
const change = (key: string, body: object) => world.ask<ClassInfo & RefusalBody>('PATCH', '/api/class', key, body);

describe('a competition', () => {
  it('gives a key that nobody gets again, and a code for the other teachers', async () => {
    const { key, competition } = await openCompetition();
    expect(competition.code).toMatch(/^[A-Z2-9]{8}$/);
    const looked = await world.ask<CompetitionInfo>('GET', `/api/competitions/${competition.code.toLowerCase()}`);
    expect(looked.body).toEqual(competition);
    expect((await world.ask<CompetitionInfo>('GET', '/api/competition', key)).body).toEqual(competition);
    const rows = await world.school.storage.db.selectFrom('competition').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(key);
    expect((await world.ask<RefusalBody>('GET', '/api/competitions/ABCDEFGH')).body.error).toBe('no-competition');
  });

  it('has one case, one seed and one set of rules, whatever a class asks for', async () => {
    const { competition } = await openCompetition({ rules: { mode: 'exam', tries: 2, counts: 'last', vary: true } });
    const [one, other] = [await opened(competition.code, '2A', { tries: 9, sameSeed: false, teams: ['Noord'] }), await opened(competition.code, '2B')];
    for (const { class: info } of [one, other]) {
      expect(info.settings).toMatchObject({ mode: 'exam', tries: 2, counts: 'last', undo: false, vary: true, sameSeed: true });
      expect(info.case).toEqual(competition.case);
    }
    expect(one.class.settings.teams).toEqual(['Noord']);
    expect(one.class.competition).toEqual({ name: 'Jaar 2', as: '2A' });
    const rows = await world.school.storage.db.selectFrom('class').select(['seed', 'vary_seed', 'case_file']).where('id', 'in', [one.class.id, other.class.id]).execute();
    expect(rows[0]).toEqual(rows[1]);
    expect(rows[0]?.seed).toBe(1);
  });

  it.each([
    [{ name: '' }, 400, 'not-understood'],
    [{ case: { kind: 'built-in', id: 'nowhere' } }, 404, 'no-case'],
    [{ case: { kind: 'own', text: '{"id":"x"}' } }, 422, 'case-unreadable'],
    [{ rules: { tries: 0 } }, 400, 'not-understood'],
    [{ rules: { sameSeed: false } }, 400, 'not-understood'],
  ])('is refused with %j', async (wrong, status, error) => {
    const answer = await world.ask<RefusalBody>('POST', '/api/competitions', undefined, { name: 'Jaar 2', case: { kind: 'built-in', id: 's01' }, ...wrong });
    expect([answer.status, answer.body.error]).toEqual([status, error]);
  });
});

describe('the shared board', () => {
  it('gives a class the mean of its pupils, once at least half have played', async () => {
    const { key, competition } = await openCompetition();
    const [a, b] = [await opened(competition.code, '2A'), await opened(competition.code, '2B')];
    const [ofA, ofB] = [await pupils(a.class.pin, 3), await pupils(b.class.pin, 2)];
    await plays(ofA[0]!, honest);
    await plays(ofB[0]!, weaker);
    const early = await boardFor(key);
    expect(early.classes.map(({ name, place, total, played, students }) => ({ name, place, total, played, students }))).toEqual([
      { name: '2B', place: 1, total: weaker.score, played: 1, students: 2 },
      { name: '2A', place: null, total: null, played: 1, students: 3 },
    ]);
    await plays(ofA[1]!, weaker);
    // The best of a pupil counts, and once.
    await plays(ofA[1]!, honest);
    const late = await boardFor(key);
    expect(late.classes.map(({ name, place, total }) => ({ name, place, total }))).toEqual([{ name: '2A', place: 1, total: honest.score }, { name: '2B', place: 2, total: weaker.score }]);
    expect(late.mode).toBe('practice');
    expect(honest.score).toBeGreaterThan(weaker.score);
    expect(await boardFor(a.key)).toEqual(late);
  });

  it('shares places on ties, and leaves the removed out', async () => {
    const { key, competition } = await openCompetition();
    const [a, b, c] = [await opened(competition.code, '2A'), await opened(competition.code, '2B'), await opened(competition.code, '2C')];
    for (const [one, game] of [[a, honest], [b, honest], [c, weaker]] as const) await plays((await pupils(one.class.pin, 1))[0]!, game);
    const lazy = await pupils(b.class.pin, 2);
    for (const { student } of lazy) await world.ask('DELETE', `/api/class/students/${student.id}`, b.key);
    expect((await boardFor(key)).classes.map(({ name, place, students }) => [name, place, students])).toEqual([['2A', 1, 1], ['2B', 1, 1], ['2C', 3, 1]]);
  });

  it('has the teams of each class by the same rule, also where two classes name a team alike', async () => {
    const { key, competition } = await openCompetition();
    const [a, b] = [await opened(competition.code, '2A', { teams: ['Noord', 'Zuid'] }), await opened(competition.code, '2B', { teams: ['Noord'] })];
    await plays((await pupils(a.class.pin, 2, 'Noord'))[0]!, weaker);
    await plays((await pupils(b.class.pin, 1, 'Noord'))[0]!, honest);
    expect((await boardFor(key)).teams.map(({ name, team, place, total, played, students }) => [name, team, place, total, played, students])).toEqual([
      ['2B', 'Noord', 1, honest.score, 1, 1], ['2A', 'Noord', 2, weaker.score, 1, 2], ['2A', 'Zuid', null, null, 0, 0],
    ]);
  });

  it('names the best pupils by the names that the game gave, and no others', async () => {
    const { key, competition } = await openCompetition();
    const [open, hidden, own] = [await opened(competition.code, '2A'), await opened(competition.code, '2B', { hideNames: true }), await opened(competition.code, '2C', { ownNames: true })];
    const [shown, unnamed] = [(await pupils(open.class.pin, 1))[0]!, (await pupils(hidden.class.pin, 1))[0]!];
    const real = (await world.ask<Joined>('POST', '/api/join', undefined, { pin: own.class.pin, name: 'Fatima' })).body;
    await plays(shown, weaker);
    await plays(unnamed, honest);
    await plays(real, honest);
    // Not even once the class takes own names no more.
    await change(own.key, { ownNames: false });
    expect((await boardFor(key)).best.map(({ name, class: of, place, total }) => [name, of, place, total]).sort()).toEqual([
      [shown.student.name, '2A', 3, weaker.score], [null, '2B', 1, honest.score], [null, '2C', 1, honest.score],
    ].sort());
    expect(JSON.stringify(await boardFor(key))).not.toContain('Fatima');
  });

  it('is live: each result of each class brings it anew, with a higher number', async () => {
    const { key, competition } = await openCompetition();
    const [a, b] = [await opened(competition.code, '2A'), await opened(competition.code, '2B')];
    const [organiser, teacher] = [await listenTo(world.app, key, undefined, '/api/competition/events'), await listenTo(world.app, a.key, undefined, '/api/competition/events')];
    const first = JSON.parse((await organiser.next()).data) as CompetitionBoard;
    await teacher.next();
    const [pupil] = await pupils(b.class.pin, 1);
    await plays(pupil!, honest);
    for (const stream of [organiser, teacher]) {
      const event = await stream.next((one) => one.data.includes(`"total":${honest.score}`));
      expect(Number(event.id)).toBeGreaterThan(first.version);
      expect(JSON.parse(event.data)).toEqual(await boardFor(key));
    }
    const { version } = await boardFor(key);
    expect((await world.ask('GET', `/api/competition/board?since=${version}`, key)).body).toEqual({ version, unchanged: true });
    await world.ask('DELETE', '/api/competition', key);
    for (const stream of [organiser, teacher]) {
      expect((await stream.next((one) => one.event !== 'board')).event).toMatch(/deleted|removed/);
      expect(await stream.ended()).toBe(true);
    }
  });
});

describe('joining a competition later', () => {
  it('takes over its seed and rules, and is possible while nobody has begun', async () => {
    const { key, competition } = await openCompetition({ rules: { tries: 3 } });
    const late = await openClass(world, { tries: 1 });
    const [waiting] = await pupils(late.class.pin, 1);
    const joined = await change(late.key, { competition: { code: competition.code, name: '2D' } });
    expect(joined.body).toMatchObject({ competition: { name: 'Jaar 2', as: '2D' }, settings: { tries: 3 } });
    expect((await ticketOf(world, waiting!.token)).seed).toBe(1);
    expect((await boardFor(key)).classes).toMatchObject([{ name: '2D', students: 1 }]);
  });

  it('is refused with another case, with games that have begun, with a taken or rude name, and where it is closed', async () => {
    const { key, competition } = await openCompetition();
    const into = (name: string) => ({ competition: { code: competition.code, name } });
    const other = await openClass(world, {}, 's02');
    expect((await change(other.key, into('2A'))).body.error).toBe('other-case');
    const begun = await openClass(world);
    await ticketOf(world, (await pupils(begun.class.pin, 1))[0]!.token);
    expect((await change(begun.key, into('2A'))).body.error).toBe('games-begun');
    expect((await boardFor(key)).classes).toEqual([]);
    await opened(competition.code, '2A');
    const fresh = await openClass(world);
    for (const [name, error] of [['2a', 'name-taken'], ['Kanker', 'name-rude'], ['!!', 'name-letters']] as const) expect((await change(fresh.key, into(name))).body.error).toBe(error);
    expect((await change(fresh.key, { competition: { code: 'ABCDEFGH', name: '2B' } })).body.error).toBe('no-competition');
    await world.ask('PATCH', '/api/competition', key, { joining: false });
    expect((await change(fresh.key, into('2B'))).body.error).toBe('competition-closed');
    expect((await opening(competition.code, '2B')).body.error).toBe('competition-closed');
    expect((await world.ask<ClassInfo>('GET', '/api/class', fresh.key)).body).not.toHaveProperty('competition');
  });

  it('can be undone and done again, with the games that were played', async () => {
    const { key, competition } = await openCompetition();
    const a = await opened(competition.code, '2A');
    await plays((await pupils(a.class.pin, 1))[0]!, honest);
    const watching = await listenTo(world.app, a.key, undefined, '/api/competition/events');
    await watching.next();
    expect((await change(a.key, { competition: null })).body).not.toHaveProperty('competition');
    expect((await watching.next()).event).toBe('removed');
    expect((await boardFor(key)).classes).toEqual([]);
    expect((await world.ask<RefusalBody>('GET', '/api/competition/board', a.key)).body.error).toBe('no-competition');
    await change(a.key, { competition: { code: competition.code, name: '2A' } });
    expect((await boardFor(key)).classes).toMatchObject([{ name: '2A', total: honest.score }]);
  });

  it('never mixes seeds: whoever begins while the class joins plays on one of both, and the class joins or not', async () => {
    const { key, competition } = await openCompetition();
    const late = await openClass(world);
    const [pupil] = await pupils(late.class.pin, 1);
    const [ticket, joined] = await Promise.all([ticketOf(world, pupil!.token), change(late.key, { competition: { code: competition.code, name: '2A' } })]);
    if (joined.status === 200) expect(ticket.seed).toBe(1);
    else expect(joined.body.error).toBe('games-begun');
    expect((await boardFor(key)).classes).toHaveLength(joined.status === 200 ? 1 : 0);
  });
});

describe('rights in a competition', () => {
  it('to change it are the organiser’s; a teacher in it may look, a pupil and a stranger may not', async () => {
    const { key, competition } = await openCompetition();
    const a = await opened(competition.code, '2A');
    const stranger = await openClass(world);
    const [pupil] = await pupils(a.class.pin, 1);
    const error = async (method: string, path: string, by: string | undefined) => (await world.ask<RefusalBody>(method, path, by, method === 'PATCH' ? {} : undefined)).body.error;
    for (const [method, path] of [['PATCH', '/api/competition'], ['DELETE', '/api/competition'], ['DELETE', `/api/competition/classes/${a.class.id}`]] as const) {
      expect(await error(method, path, a.key)).toBe('organiser-only');
      expect(await error(method, path, pupil!.token)).toBe('teacher-only');
      expect(await error(method, path, undefined)).toBe('no-key');
      expect(await error(method, path, `c${'x'.repeat(43)}`)).toBe('no-key');
    }
    expect(await error('GET', '/api/competition/board', stranger.key)).toBe('no-competition');
    expect(await error('GET', '/api/competition/board', pupil!.token)).toBe('teacher-only');
    expect(await error('GET', '/api/class', key)).toBe('no-key');
    const info = await world.ask<ClassInfo>('GET', `/api/pins/${a.class.pin}`);
    expect(info.text).not.toContain(competition.code);
  });

  it('let the organiser put a class out, which goes on for itself', async () => {
    const { key, competition } = await openCompetition();
    const [a, other] = [await opened(competition.code, '2A'), await openClass(world)];
    await plays((await pupils(a.class.pin, 1))[0]!, honest);
    expect((await world.ask<RefusalBody>('DELETE', `/api/competition/classes/${other.class.id}`, key)).body.error).toBe('not-found');
    expect((await world.ask('DELETE', `/api/competition/classes/${a.class.id}`, key)).body).toEqual({ removed: true });
    expect((await boardFor(key)).classes).toEqual([]);
    const left = (await world.ask<ClassInfo>('GET', '/api/class', a.key)).body;
    expect(left).toMatchObject({ state: 'open', students: 1 });
    expect(left).not.toHaveProperty('competition');
  });

  it('do not let a code be guessed at speed', async () => {
    const other = await openWorld();
    const statuses: number[] = [];
    for (let i = 0; i < 260; i++) statuses.push((await other.ask('GET', '/api/competitions/AAAAAAAA')).status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(50);
    await other.close();
  });
});

describe('the end of a competition', () => {
  it('comes when its days are over, and leaves its classes; a class that goes takes its results along', async () => {
    const { key, competition } = await openCompetition({ retentionDays: 7 });
    const [a, b] = [await opened(competition.code, '2A'), await opened(competition.code, '2B')];
    await plays((await pupils(a.class.pin, 1))[0]!, honest);
    const before = await boardFor(key);
    await world.ask('DELETE', '/api/class', a.key);
    const after = await boardFor(key);
    expect(after.classes.map(({ name }) => name)).toEqual(['2B']);
    expect(after.best).toEqual([]);
    expect(after.version).toBeGreaterThan(before.version);
    expect(competition.deletedAt - competition.openedAt).toBe(7 * DAY);
    world.clock.now += 7 * DAY;
    await sweep(world.school);
    expect((await world.ask<RefusalBody>('GET', '/api/competition', key)).body.error).toBe('no-key');
    expect((await world.ask<ClassInfo>('GET', '/api/class', b.key)).body).not.toHaveProperty('competition');
    // The case of the classes is still there.
    expect((await world.ask('POST', '/api/tickets', (await join(world, b.class.pin)).token)).status).toBe(200);
  });

  it('keeps its case while no class has it, and not after', async () => {
    const text = JSON.stringify({ ...(JSON.parse((world.school.shelf.builtIn('s02'))!) as object), id: 'own-one' });
    const { key, competition } = await openCompetition({ case: { kind: 'own', text } });
    await sweep(world.school);
    const a = await opened(competition.code, '2A');
    expect(a.class.case).toMatchObject({ id: 'own-one', own: true });
    await world.ask('DELETE', '/api/class', a.key);
    await world.ask('DELETE', '/api/competition', key);
    expect(await world.school.storage.db.selectFrom('case_file').select('id').where('text', '=', text).execute()).toEqual([]);
  });
});
