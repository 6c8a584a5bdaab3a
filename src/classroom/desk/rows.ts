import { markOf } from '../../screens/class.ts';
import type { Language } from '../../text/words.ts';
import { classroomWords } from '../../text/classroom-words.ts';
import type { Board, Desk, DeskResult, DeskRow } from '../../wire/board.ts';

/** A student as a row of the table: the game that counts, and how it stands. */
export interface ResultRow {
  readonly student: DeskRow;
  readonly counted: DeskResult | null;
  readonly state: string;
  /** Names of those who played exactly the same moves. */
  readonly sameAs: readonly string[];
}

/** By place; whoever has none comes last, as they came in. */
export function resultRows(desk: Desk, board: Board, language: Language): readonly ResultRow[] {
  const { doing } = classroomWords(language).desk;
  const nameOf = (id: string): string => desk.students.find((student) => student.id === id)?.name ?? '?';
  const rows = desk.students.map((student): ResultRow => {
    const now = board.rows.find((row) => row.student === student.id)?.doing ?? 'waiting';
    const same = new Set(student.results.flatMap((result) => result.sameAs));
    return {
      student, counted: student.results.find((result) => result.counted) ?? null, sameAs: [...same].map(nameOf),
      state: now === 'playing' ? doing.playing(student.playing?.moves ?? 0) : doing[now],
    };
  });
  return rows.sort((a, b) => (a.student.place ?? Infinity) - (b.student.place ?? Infinity) || a.student.joinedAt - b.student.joinedAt);
}

/** Nothing played yet: a name alone. */
export const notPlayed = ({ student }: ResultRow): boolean => student.results.length === 0 && (student.playing?.moves ?? 0) === 0;

/** The mean of the counted scores, or null. */
export function meanOf(rows: readonly ResultRow[]): number | null {
  const totals = rows.flatMap((row) => (row.counted ? [row.counted.outcome.total] : []));
  return totals.length === 0 ? null : Math.round(totals.reduce((sum, total) => sum + total, 0) / totals.length);
}

/** The table as text that a spreadsheet takes when it is pasted. */
export function tableText(rows: readonly ResultRow[], language: Language): string {
  const { column, hints } = classroomWords(language).desk;
  const head = [column.place, column.name, column.team, column.score, column.mark, column.deal, column.relation, column.information, column.technique, column.facts, hints.column, column.tries, column.state, column.copied];
  const lines = rows.map(({ student, counted, state, sameAs }) => {
    const outcome = counted?.outcome;
    return [
      student.place ?? '', plainCell(student.name), student.team === null ? '' : plainCell(student.team), outcome?.total ?? '', outcome ? markOf(outcome.mark, language) : '',
      outcome?.deal ?? '', outcome?.relation ?? '', outcome?.information ?? '', outcome?.technique ?? '', counted?.facts ?? '', counted?.hints.length ?? '', student.results.length, state, sameAs.map(plainCell).join(', '),
    ];
  });
  return [head, ...lines].map((cells) => cells.join('\t')).join('\n');
}

/** A name must not become a formula, nor break the row. */
const plainCell = (text: string): string => text.replaceAll(/[\t\r\n]/g, ' ').replace(/^[=+\-@]/, "'$&");
