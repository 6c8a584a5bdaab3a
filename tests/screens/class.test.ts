import { describe, expect, it } from 'vitest';
import { boardLines, type Board, type BoardRow, type InClass, isNewBest, type Me, nextStep, ownPlace, pinOf, refusalWords, stripOf } from '../../src/screens/class.ts';
import { words } from '../../src/text/words.ts';
import { refusals, type RefusalWord } from '../../src/wire/refusals.ts';

const row = (student: string, place: number | null, total: number | null, name: string | null = student): BoardRow => ({ student, name, team: null, doing: total === null ? 'playing' : 'finished', place, total, medal: null, tries: 1 });
const board = (rows: readonly BoardRow[], state: Board['state'] = 'open'): Board => ({ version: 1, state, mode: 'practice', rows, teams: [] });
const me = (part: Partial<Me>): Me => ({ playing: null, results: [], triesLeft: 3, place: null, ...part }) as Me;
const inClass = (part: Partial<InClass>, mode: 'practice' | 'exam' = 'practice'): InClass => ({
  kind: 'in', info: { state: 'open', settings: { mode } } as InClass['info'], student: { id: 'b', name: 'Blije Das', team: null }, me: null, board: null, wire: 'live', sending: null, instead: null, ...part,
});
const result = (ticket: string, total: number): Me['results'][number] => ({ ticket, try: 1, outcome: { total } as Me['results'][number]['outcome'] });

describe('what a student can do now', () => {
  it('follows the live board before what was known at the last question', () => {
    expect(nextStep(inClass({ board: board([], 'paused') }))).toBe('paused');
    expect(nextStep(inClass({ board: board([], 'waiting') }))).toBe('wait');
    expect(nextStep(inClass({ board: board([], 'closed'), me: me({ playing: { id: 't', try: 1, moves: 3 } }) }))).toBe('closed');
  });

  it('is to start, go on, play again, or nothing more', () => {
    expect(nextStep(inClass({ me: me({}) }))).toBe('start');
    expect(nextStep(inClass({ me: me({ playing: { id: 't', try: 1, moves: 3 }, triesLeft: 0 }) }))).toBe('go-on');
    expect(nextStep(inClass({ me: me({ results: [result('t', 1)] }) }))).toBe('again');
    expect(nextStep(inClass({ me: me({ results: [result('t', 1)], triesLeft: 0 }) }))).toBe('no-tries');
  });
});

describe('the board as a student reads it', () => {
  const rows = [row('c', null, null), row('a', 1, 800), row('b', 1, 800), row('d', 3, 500)];

  it('shows equal scores on one place, and who is busy last', () => {
    expect(boardLines(board(rows), 'b', words('nl')).map(({ name, place, own }) => [name, place, own])).toEqual([['a', '1', false], ['b', '1', true], ['d', '3', false], ['c', '', false]]);
    expect(ownPlace(board(rows), null, 'b')).toEqual({ place: 1, players: 3 });
    expect(ownPlace(board(rows), null, 'c')).toBeNull();
  });

  it('never lacks the student who looks, and gives away no hidden name', () => {
    const hidden = rows.map((one) => ({ ...one, name: null }));
    const lines = boardLines(board(hidden), 'c', words('nl'), 2);
    expect(lines.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(lines.at(-1)?.name).toBe(words('nl').class.you);
    expect(lines[0]?.name).not.toContain('a ');
  });
});

it('knows a new best only where there was an older one', () => {
  expect(isNewBest(me({ results: [result('one', 500)] }), 'one')).toBe(false);
  expect(isNewBest(me({ results: [result('one', 500), result('two', 501)] }), 'two')).toBe(true);
  expect(isNewBest(me({ results: [result('one', 500), result('two', 500)] }), 'two')).toBe(false);
});

it('takes the digits of a PIN, however it was typed', () => {
  expect(pinOf('12 34-56')).toBe('123456');
  expect(pinOf('pin: 1234567')).toBe('123456');
});

describe('the line above a game of the class', () => {
  const sending = (state: 'sent' | 'sending' | 'later' | 'refused', error: RefusalWord | 'offline' = 'offline'): Pick<InClass, 'sending'> => ({ sending: { ticket: 't', state, no: { error, body: null } } });

  it('lets practice play on without a connection, and asks to try again in an exam', () => {
    expect(stripOf(inClass(sending('later'))).kind).toBe('waiting');
    expect(stripOf(inClass(sending('later'), 'exam'))).toEqual({ kind: 'trouble', word: 'examLater', no: null });
    expect(stripOf(inClass(sending('later', 'paused'), 'exam')).no?.error).toBe('paused');
    expect(stripOf(inClass(sending('refused', 'closed'))).kind).toBe('over');
    expect(stripOf(inClass({})).kind).toBe('calm');
    // In an exam the next move would wait for the server: that is said before it is made.
    const under = { me: me({ playing: { id: 't', try: 1, moves: 3 } }), wire: 'away', ...sending('sent') } as const;
    expect(stripOf(inClass(under, 'exam'))).toEqual({ kind: 'waiting', word: 'examAway', no: null });
    expect(stripOf(inClass(under)).kind).toBe('calm');
    expect(stripOf(inClass(sending('refused', 'other-rules')))).toEqual({ kind: 'over', word: 'renewed', no: null });
    expect(stripOf(inClass({ instead: 't2' })).word).toBe('instead');
  });

  it('says that the class stands still or is over while a game is under way, and not after it', () => {
    const playing = me({ playing: { id: 't', try: 1, moves: 3 } });
    for (const mode of ['practice', 'exam'] as const) {
      expect(stripOf(inClass({ me: playing, board: board([], 'paused'), ...sending('sent') }, mode))).toEqual({ kind: 'waiting', word: 'paused', no: null });
      expect(stripOf(inClass({ me: playing, board: board([], 'closed') }, mode))).toEqual({ kind: 'over', word: 'closed', no: null });
      expect(stripOf(inClass({ me: me({}), board: board([], 'closed'), ...sending('sent') }, mode)).kind).toBe('calm');
    }
  });
});

describe('every refusal of the server', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`has a short sentence of its own in ${language}`, () => {
      const said = Object.keys(refusals).map((error) => refusalWords(words(language), { error: error as RefusalWord, body: null }));
      for (const sentence of said) for (const part of sentence.split(/(?<=[.?!])\s/)) expect(part.split(/\s+/).length, part).toBeLessThanOrEqual(15);
      expect(new Set(said).size).toBe(said.length);
    });
  }

  it('tells how long to wait', () => {
    expect(refusalWords(words('en'), { error: 'too-often', body: { error: 'too-often', wait: 30 } })).toContain('30');
  });
});
