import { describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app/app.ts';
import { device, fakePlace, memoryStorage } from './surroundings.ts';

const rest = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 5); });
/** Until no tab is fetching or opening a game any more. */
async function settled(...apps: readonly App[]): Promise<void> {
  for (let i = 0; i < 2 || (i < 1000 && apps.some((app) => app.host.store.getState().kind === 'opening')); i++) await rest();
}

async function playing(app: App, caseId = 's01'): Promise<NonNullable<ReturnType<typeof tableOf>>> {
  app.start(caseId, true);
  await settled(app);
  const table = tableOf(app);
  if (!table) throw new Error('no table');
  return table;
}
function tableOf(app: App) {
  const sitting = app.host.store.getState();
  return sitting.kind === 'playing' ? sitting.table : null;
}
const movesOf = (app: App): readonly string[] => tableOf(app)?.store.getState().steps.map((step) => step.move.kind) ?? [];

describe('a game', () => {
  it('keeps every move at once: after a crash it continues where it was', async () => {
    const school = device();
    const table = await playing(createApp(school.around()));
    table.play({ kind: 'sit' });
    table.play({ kind: 'open', greet: true, goal: true, agenda: true });
    const place = fakePlace('#/table');
    const reloaded = createApp(school.around({ place }));
    await settled(reloaded);
    expect(movesOf(reloaded)).toEqual(['sit', 'open']);
    expect(reloaded.router.store.getState().route).toEqual({ screen: 'table' });
  });

  it('shows the preparation, then the table, whatever the address says', async () => {
    const app = createApp(device().around());
    const table = await playing(app);
    expect(app.router.store.getState().route.screen).toBe('prepare');
    table.play({ kind: 'sit' });
    expect(app.router.store.getState().route.screen).toBe('table');
    app.router.go({ screen: 'debrief' });
    expect(app.router.store.getState().route.screen).toBe('table');
    table.undo();
    expect(app.router.store.getState().route.screen).toBe('prepare');
  });

  it('of two that were asked for, the last one is played, however long the first took to open', async () => {
    const app = createApp(device().around());
    await playing(app, 's01');
    const first = app.host.resume('s01');
    const second = app.host.start('tutorial', true);
    await Promise.all([first, second]);
    expect(app.host.store.getState()).toMatchObject({ kind: 'playing', caseId: 'tutorial' });
  });

  it('leads an address of a game without a game to the title', async () => {
    const app = createApp(device().around({ place: fakePlace('#/table') }));
    await settled();
    expect(app.router.store.getState().route).toEqual({ screen: 'title' });
  });

  it('remembers the best score of a case', async () => {
    const school = device();
    const app = createApp(school.around());
    const table = await playing(app);
    table.play({ kind: 'sit' });
    table.play({ kind: 'walk', reason: 'none' });
    const score = table.store.getState().debrief?.score.total;
    expect(app.records.store.getState()['s01']).toEqual({ best: score, games: 1, failed: 1 });
    expect(createApp(school.around()).records.store.getState()['s01']).toEqual({ best: score, games: 1, failed: 1 });
  });

  it('that has ended is read again after a reload, and is not offered to go on with', async () => {
    const school = device();
    const app = createApp(school.around());
    const table = await playing(app);
    table.play({ kind: 'sit' });
    table.play({ kind: 'walk', reason: 'none' });
    expect(app.kept()).toEqual([]);
    const reloaded = createApp(school.around({ place: fakePlace('#/debrief') }));
    await settled(reloaded);
    expect(reloaded.router.store.getState().route).toEqual({ screen: 'debrief' });
    expect(tableOf(reloaded)?.store.getState().debrief).toEqual(table.store.getState().debrief);
  });

  it('keeps the game of one case while another is played', async () => {
    const app = createApp(device().around());
    (await playing(app, 's01')).play({ kind: 'sit' });
    await playing(app, 's02');
    expect(app.kept()).toEqual(['s02', 's01']);
    app.goOn('s01');
    await settled(app);
    expect(movesOf(app)).toEqual(['sit']);
  });
});

describe('Back', () => {
  it('asks before it leaves a game that was begun', async () => {
    const around = device().around({ place: fakePlace('#/cases') });
    const app = createApp(around);
    const table = await playing(app);
    table.play({ kind: 'sit' });
    around.place.back();
    expect(app.router.store.getState().asked).toEqual({ screen: 'cases' });
    expect(tableOf(app)).toBe(table);
    app.router.answer(true);
    expect(tableOf(app)).toBeNull();
    expect(app.kept()).toEqual(['s01']);
  });
});

describe('two tabs of one device', () => {
  it('let the newer play, tell the older, and let it take over', async () => {
    const school = device();
    const [older, newer] = [createApp(school.around()), createApp(school.around())];
    (await playing(older)).play({ kind: 'sit' });
    newer.goOn('s01');
    await settled(newer);
    expect(older.host.store.getState()).toEqual({ kind: 'elsewhere', caseId: 's01' });
    tableOf(newer)?.play({ kind: 'open', greet: true, goal: false, agenda: false });
    await older.host.takeOver();
    expect(movesOf(older)).toEqual(['sit', 'open']);
    expect(newer.host.store.getState().kind).toBe('elsewhere');
  });

  it('lose no move even where the tabs cannot hear one another', async () => {
    const school = device();
    const deaf = { send: () => undefined, onHear: () => undefined };
    const [older, newer] = [createApp(school.around({ whisper: deaf })), createApp(school.around({ whisper: deaf }))];
    const table = await playing(older);
    table.play({ kind: 'sit' });
    newer.goOn('s01');
    await settled(newer);
    tableOf(newer)?.play({ kind: 'silence' });
    table.play({ kind: 'open', greet: true, goal: true, agenda: true });
    expect(older.host.store.getState().kind).toBe('elsewhere');
    await older.host.takeOver();
    expect(movesOf(older)).toEqual(['sit', 'silence']);
  });
});

describe('trouble', () => {
  it('with a damaged save is said, the game starts afresh, and the damaged one is kept aside', async () => {
    const school = device();
    await playing(createApp(school.around()));
    school.storage?.setItem('aan-tafel/game/s01', '{"format":1');
    const app = createApp(school.around());
    app.goOn('s01');
    await settled(app);
    expect(app.notices.store.getState()).toEqual(['save-damaged']);
    expect(movesOf(app)).toEqual([]);
    expect(school.storage?.getItem('aan-tafel/aside/1')).toBe('{"format":1');
  });

  it('with a forbidden storage is said once, and the game plays on', async () => {
    const app = createApp(device(null).around());
    expect(app.notices.store.getState()).toEqual(['storage-blocked']);
    app.notices.dismiss('storage-blocked');
    const table = await playing(app);
    expect(table.play({ kind: 'sit' })).toBe(true);
    expect(app.router.store.getState().route.screen).toBe('table');
    expect(app.notices.store.getState()).toEqual([]);
  });

  it('with a full storage is said once, and the game plays on', async () => {
    const app = createApp(device(memoryStorage(120)).around());
    const table = await playing(app);
    table.play({ kind: 'sit' });
    table.play({ kind: 'silence' });
    expect(app.notices.store.getState()).toEqual(['storage-full']);
    expect(movesOf(app)).toEqual(['sit', 'silence']);
  });

  it.each([
    ['is not there', 'nowhere', 'unknown'],
    ['cannot be fetched', 'away', 'unreachable'],
    ['cannot be read', 'broken', 'unreadable'],
  ] as const)('with a case that %s is a sentence, not a crash', async (_what, id, why) => {
    const cases = { away: () => Promise.reject(new Error('offline')), broken: () => Promise.resolve('{"format": 1, ') };
    const app = createApp(device().around({ cases }));
    expect(await app.open(id)).toEqual({ ok: false, why });
    app.start(id, true);
    await settled(app);
    expect(app.host.store.getState()).toEqual({ kind: 'failed', caseId: id, why });
  });

  it('with the connection passes: a case that could not be fetched is tried again', async () => {
    const school = device();
    const { cases } = school.around();
    let online = false;
    const app = createApp(school.around({ cases: { s01: () => (online ? (cases['s01']?.() ?? Promise.reject(new Error('gone'))) : Promise.reject(new Error('offline'))) } }));
    expect((await app.open('s01')).ok).toBe(false);
    online = true;
    expect((await app.open('s01')).ok).toBe(true);
  });
});

describe('another player', () => {
  it('finds a clean device', async () => {
    const school = device();
    let reloaded = 0;
    const app = createApp(school.around({ reload: () => { reloaded += 1; } }));
    app.settings.change({ language: 'en' });
    (await playing(app)).play({ kind: 'sit' });
    app.wipe();
    expect(reloaded).toBe(1);
    expect(school.storage?.length).toBe(0);
    expect(createApp(school.around()).kept()).toEqual([]);
  });
});
