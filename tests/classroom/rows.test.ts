import { describe, expect, it } from 'vitest';
import { meanOf, notPlayed, resultRows, tableText } from '../../src/classroom/desk/rows.ts';
import { allAtNothing, stepsOf } from '../../src/classroom/host/steps.ts';
import type { Board, BoardRow, Desk, DeskResult, DeskRow } from '../../src/wire/board.ts';

const result = (total: number, sameAs: readonly string[] = []): DeskResult => ({
  ticket: `t${total}`, try: 1, counted: true, own: 1, account: 1, moves: 5, facts: 2, factsInAll: 3, sameAs, hints: [{ turn: 3, trigger: 'threat', rung: 1 }], at: 0,
  outcome: { total, grade: 'pass', medal: null, mark: 75, deal: 1, relation: 2, information: 3, technique: 4, ending: 'agreed' as DeskResult['outcome']['ending'] },
});
const student = (id: string, place: number | null, results: readonly DeskResult[], name = id): DeskRow => ({ id, name, team: null, joinedAt: 1, place, playing: null, results });
const row = (id: string, place: number | null, total: number | null, doing: BoardRow['doing'] = 'finished'): BoardRow => ({ student: id, name: id, team: null, doing, place, total, medal: null, tries: 1 });
const board = (rows: readonly BoardRow[]): Board => ({ version: 1, state: 'open', mode: 'practice', rows, teams: [] });

const desk: Desk = { version: 1, students: [student('anna', null, []), student('bo', 2, [result(600)]), student('cas', 1, [result(900, ['bo'])], '=cas\tx')] };
const now = board([row('cas', 1, 900), row('bo', 2, 600), row('anna', null, null, 'unfinished')]);

describe('the rows of the desk', () => {
  it('go by place; who has none comes last, with the word for it', () => {
    const rows = resultRows(desk, now, 'nl');
    expect(rows.map(({ student: one, state }) => [one.id, state])).toEqual([['cas', 'klaar'], ['bo', 'klaar'], ['anna', 'niet af']]);
    expect(rows[0]?.sameAs).toEqual(['bo']);
    expect(meanOf(rows)).toBe(750);
    expect(meanOf([])).toBeNull();
  });

  it('are copied as a table in which no name is a formula', () => {
    const lines = tableText(resultRows(desk, now, 'nl'), 'nl').split('\n').map((line) => line.split('\t'));
    expect(new Set(lines.map((cells) => cells.length)).size).toBe(1);
    expect(lines[1]?.slice(0, 5)).toEqual(['1', "'=cas x", '', '900', '7,5']);
    expect(lines[1]?.[lines[0]?.indexOf('Hints') ?? -1]).toBe('1');
  });
});

describe('a name that nobody plays under', () => {
  it('has no result and no move; who has begun is somebody', () => {
    const opened: DeskRow = { ...student('dirk', null, []), playing: { ticket: 't', moves: 0, hints: [] } };
    const begun: DeskRow = { ...student('eva', null, []), playing: { ticket: 't', moves: 3, hints: [] } };
    const rows = resultRows({ version: 1, students: [...desk.students, opened, begun] }, now, 'nl');
    expect(rows.filter(notPlayed).map((one) => one.student.id).sort()).toEqual(['anna', 'dirk']);
  });
});

describe('the podium', () => {
  const how = { teams: false, named: true, hidden: '?' };
  it('has no step for no points, and tells a class where nobody has any from one that has not played', () => {
    expect(stepsOf(board([row('a', 1, 500), row('b', 2, 0), row('c', 2, 0)]), how)).toEqual([{ place: 1, names: ['a'], total: 500 }]);
    const nothing = board([row('a', 1, 0), row('b', 1, 0), row('c', null, null)]);
    expect(stepsOf(nothing, how)).toEqual([]);
    expect([allAtNothing(nothing), allAtNothing(board([row('c', null, null)])), allAtNothing(board([row('a', 1, 5), row('b', 2, 0)]))]).toEqual([true, false, false]);
  });

  it('lets a tie share a step, and leaves out what nobody has', () => {
    const steps = stepsOf(board([row('a', 1, 900), row('b', 1, 900), row('c', 3, 700), row('d', 4, 10), row('e', null, null)]), how);
    expect(steps).toEqual([{ place: 1, names: ['a', 'b'], total: 900 }, { place: 3, names: ['c'], total: 700 }]);
  });

  it('keeps names to itself where they are hidden', () => {
    expect(stepsOf(board([row('a', 1, 900)]), { ...how, named: false })[0]?.names).toEqual(['?']);
  });
});
