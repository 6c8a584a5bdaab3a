import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { openCodeCases } from '../../src/app/codes/cases.ts';
import { codeLines, MOST_CODES } from '../../src/app/codes/lines.ts';
import { type Codes, openCodes } from '../../src/app/codes/codes.ts';
import { RULES } from '../../src/core/engine/game.ts';
import type { Move } from '../../src/core/engine/move.ts';
import { codeOf, readCode } from '../../src/core/replay/code.ts';
import { record, replayMoves } from '../../src/core/replay/replay.ts';
import { scoreOf } from '../../src/core/scoring/score.ts';
import { casesOn, codeBoard, codeTable, wrongLines } from '../../src/screens/codes.ts';
import { codesWords } from '../../src/text/codes-words.ts';
import { csvFile, pasted } from '../../src/text/csv.ts';
import { words } from '../../src/text/words.ts';
import { gameOf } from '../e2e/harness/person.ts';
import { caseText, device, memoryStorage, scenarioOf } from './surroundings.ts';
import { until } from '../until.ts';

const said = codesWords('nl');
const whole = gameOf('s02', 1);
const walked: readonly Move[] = [{ kind: 'sit' }, { kind: 'open', greet: true, goal: true, agenda: true }, { kind: 'walk', reason: 'none' }];
const code = (moves: readonly Move[] = whole.moves, name = '', seed = whole.seed): string => codeOf(record(scenarioOf('s02'), seed, moves), name);

function scoreIn(moves: readonly Move[], seed = whole.seed): number {
  const played = replayMoves(scenarioOf('s02'), seed, moves);
  if (!played.ok) throw new Error(played.refusal);
  return scoreOf(scenarioOf('s02'), played.game).total;
}

/** The page of codes of a device, as a reload finds it. */
function collected(storage: Storage | null = memoryStorage(), part: Parameters<ReturnType<typeof device>['around']>[0] = {}): Codes {
  const app = createApp(device(storage).around(part));
  return openCodes(app.drawer, openCodeCases(app.caseIds, app.authoring));
}
const board = (codes: Codes) => codeBoard(codes.store.getState(), said, 'nl').map(({ place, name, result, sameAs }) => ({ place, name, total: result.total, sameAs }));
const wrong = (codes: Codes): readonly string[] => wrongLines(codes.store.getState(), said, words('nl'), 'nl').map(({ why }) => why);

describe('what was pasted', () => {
  it('is taken apart into names and codes, also where a mail broke a code off', () => {
    const long = code();
    const [head, tail] = [long.slice(0, 60), long.slice(60)];
    expect(codeLines(`Fatima: ${long}\r\n\r\n2. Jan de Boer;${long}.\n- "Ali" ${head}\n${tail}\nzomaar iets\n${long}`)).toEqual([
      { name: 'Fatima', text: long }, { name: 'Jan de Boer', text: long }, { name: 'Ali', text: long }, { name: null, text: 'zomaar iets' }, { name: null, text: long },
    ]);
  });
});

describe('the board of result codes', () => {
  it('shows the score that the rules give, best first, with equal scores on one place', async () => {
    const codes = collected();
    await codes.add([`Fatima ${code()}`, code(walked, 'Vlugge vos'), `Bo ${code(whole.moves, 'Jan')}`].join('\n'));
    const [low, high] = [scoreIn(walked), scoreIn(whole.moves)];
    expect(high).toBeGreaterThan(low);
    expect(board(codes)).toEqual([
      { place: 1, name: 'Fatima', total: high, sameAs: ['Bo'] }, { place: 1, name: 'Bo', total: high, sameAs: ['Fatima'] }, { place: 3, name: 'Vlugge vos', total: low, sameAs: [] },
    ]);
    expect(casesOn(codes.store.getState(), 'nl')).toEqual([{ id: 's02', title: scenarioOf('s02').title.nl }]);
  });

  it('refuses each wrong one with its own reason', async () => {
    const codes = collected();
    const file = record(scenarioOf('s02'), 1, whole.moves);
    const about = (part: Partial<typeof file.scenario>): string => codeOf({ ...file, scenario: { ...file.scenario, ...part } });
    const other = code().at(-5) === 'A' ? 'B' : 'A';
    await codes.add([
      'mijn code', code().slice(0, 90), code().slice(0, -5) + other + code().slice(-4), code().replace('AT1', 'AT7'), codeOf({ ...file, rules: RULES + 1 }),
      about({ id: 'draft-abc' }), about({ fingerprint: '0123456789abcdef' }), code([{ kind: 'accept' }]), code(whole.moves.slice(0, 4)),
    ].join('\n'));
    const { why } = said;
    expect(wrong(codes)).toEqual([
      why['no-code'], why['cut-short'], why.damaged, why['other-form'], why['other-rules'],
      why['unknown-case'], why['other-version'](scenarioOf('s02').title.nl), expect.stringContaining(why.refused(1)) as string, why.unfinished,
    ]);
    expect(board(codes)).toEqual([]);
  });

  it('takes the same code once, and keeps all of it on this device until it is wiped', async () => {
    const storage = memoryStorage();
    const codes = collected(storage);
    expect(await codes.add(`Fatima ${code()}\nfatima ${code().toLowerCase()}`)).toEqual({ added: 1, wrong: 0, again: 1, left: 0 });
    expect(await codes.add(code())).toEqual({ added: 0, wrong: 0, again: 1, left: 0 });
    const [first] = codes.store.getState().entries;
    codes.rename(first?.key ?? 0, ' Fatima  el A. ');

    const later = collected(storage);
    await until(() => expect(board(later)).toEqual([{ place: 1, name: 'Fatima el A.', total: scoreIn(whole.moves), sameAs: [] }]));
    later.wipe();
    expect(later.store.getState().entries).toEqual([]);
    expect(collected(storage).store.getState().entries).toEqual([]);
  });

  it('is one board in two tabs: what one collects, renames or removes is not lost by what the other does', async () => {
    const storage = memoryStorage();
    const [one, two] = [collected(storage), collected(storage)];
    await one.add(`Fatima ${code()}`);
    await two.add(`Bo ${code(walked)}`);
    expect(board(two).map(({ name }) => name)).toEqual(['Fatima', 'Bo']);
    one.look();
    await until(() => expect(board(one).map(({ name }) => name)).toEqual(['Fatima', 'Bo']));
    one.rename(one.store.getState().entries.find(({ name }) => name === 'Bo')?.key ?? 0, 'Bo Smit');
    two.remove(two.store.getState().entries.find(({ name }) => name === 'Fatima')?.key ?? 0);
    const later = collected(storage);
    await until(() => expect(board(later).map(({ name }) => name)).toEqual(['Bo Smit']));
    later.wipe();
    two.look();
    expect(two.store.getState().entries).toEqual([]);
  });

  it('works out every score anew: what was written into the storage is not believed', async () => {
    const storage = memoryStorage();
    const forged = { name: 'Eva', text: code(walked), total: 1000, found: { ok: true, result: { total: 1000 } } };
    storage.setItem('aan-tafel/codes', JSON.stringify([forged, 7, { name: 3 }]));
    const codes = collected(storage);
    await until(() => expect(board(codes)).toEqual([{ place: 1, name: 'Eva', total: scoreIn(walked), sameAs: [] }]));
  });

  it('says when this device keeps nothing, and when the board is full', async () => {
    const blocked = collected(null);
    await blocked.add(`Ans ${code(walked)}`);
    expect(board(blocked)).toHaveLength(1);
    expect(blocked.store.getState().kept).toBe(false);
    const codes = collected();
    const many = Array.from({ length: MOST_CODES + 2 }, (_, i) => `regel ${String(i)}`).join('\n');
    expect(await codes.add(many)).toEqual({ added: MOST_CODES, wrong: MOST_CODES, again: 0, left: 2 });
  });

  it('plays a case of the teacher\'s own once its file is opened, whatever it is called on each device', async () => {
    const text = caseText('s02').replace(/"id":\s*"s02"/, '"id": "eigen-case"');
    const storage = memoryStorage();
    const codes = collected(storage);
    // On the student's device a case from a file has the name of its draft.
    const theirs = { ...scenarioOf('s02'), id: 'draft-x1' };
    await codes.add(`Noor ${codeOf(record(theirs, 1, whole.moves))}`);
    expect(wrong(codes)).toEqual([said.why['unknown-case']]);
    expect(await codes.openCase(new Blob(['{']))).toMatchObject({ read: { ok: false, why: 'broken' }, fitting: 0 });
    expect(await codes.openCase(new Blob([caseText('s01')]))).toMatchObject({ read: { ok: true }, fitting: 0 });
    expect(await codes.openCase(new Blob([text]))).toMatchObject({ read: { ok: true }, fitting: 1 });
    expect(board(codes)).toEqual([{ place: 1, name: 'Noor', total: scoreIn(whole.moves), sameAs: [] }]);
    const later = collected(storage);
    await until(() => expect(board(later)).toHaveLength(1));
  });

  it('goes to a spreadsheet without a formula in it', async () => {
    const codes = collected();
    await codes.add(`=1+1; ${code()}`);
    const table = codeTable(codeBoard(codes.store.getState(), said, 'nl'), said, 'nl');
    const [head, row] = csvFile(table).split('\r\n');
    expect(head).toMatch(/^\ufeffPlaats;Naam;/);
    expect(row).toMatch(/^1;'=1\+1;/);
    expect(row?.endsWith(`;${said.practice}`)).toBe(true);
    expect(pasted(table).split('\n')[1]).toMatch(/^1\t'=1\+1\t/);
  });
});

describe('the code of the game of this tab', () => {
  it('is there when the game is over, and says that game', async () => {
    const app = createApp(device().around());
    app.start('s02', true);
    await until(() => expect(app.host.store.getState().kind).toBe('playing'));
    const sitting = app.host.store.getState();
    if (sitting.kind !== 'playing') throw new Error(sitting.kind);
    expect(await app.resultCode('Vos')).toBeNull();
    for (const move of walked) expect(sitting.table.play(move)).toBe(true);
    const made = readCode(await app.resultCode('Vos') ?? '');
    expect(made).toMatchObject({ ok: true, code: { nickname: 'Vos', file: { seed: sitting.table.store.getState().seed, moves: walked } } });
  });
});
