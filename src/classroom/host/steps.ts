import type { Board, BoardRow } from '../../wire/board.ts';

/** Who stands on one step of the podium: a tie shares it. */
export interface Step {
  readonly place: 1 | 2 | 3;
  readonly names: readonly string[];
  readonly total: number;
}

const places = [1, 2, 3] as const;
const nameOf = (row: BoardRow, named: boolean, hidden: string): string => (named ? row.name ?? hidden : hidden);

/** The steps of the podium; one that nobody has is left out, and no points are no reason to stand on one. */
export function stepsOf(board: Board, how: { readonly teams: boolean; readonly named: boolean; readonly hidden: string }): readonly Step[] {
  const standing = how.teams
    ? board.teams.map((team) => ({ place: team.place, total: team.total, name: team.team }))
    : board.rows.map((row) => ({ place: row.place, total: row.total, name: nameOf(row, how.named, how.hidden) }));
  return places.flatMap((place) => {
    const here = standing.filter((one) => one.place === place);
    const total = here[0]?.total;
    return total == null || total === 0 ? [] : [{ place, total, names: here.map((one) => one.name) }];
  });
}

/** Somebody has played to an end, and nobody has a point. */
export const allAtNothing = (board: Board): boolean => {
  const totals = board.rows.flatMap(({ total }) => (total === null ? [] : [total]));
  return totals.length > 0 && totals.every((total) => total === 0);
};
