import type { Kysely } from 'kysely';
import { bandOf } from '../../core/scoring/score.ts';
import type { Board, BoardRow, TeamRow } from '../../wire/board.ts';
import type { ClassSettings } from '../../wire/class.ts';
import { findClass } from '../storage/classes.ts';
import { totalsIn } from '../storage/results.ts';
import { studentsOf } from '../storage/students.ts';
import type { ClassRow, ResultRow, StudentRow, Tables } from '../storage/tables.ts';
import { settingsOf, stateOf } from './settings.ts';

/** The board: who stands where. Worked out anew from the results each time. */

type Total = Pick<ResultRow, 'student_id' | 'try' | 'total' | 'ticket_id'>;
export interface Place {
  readonly place: number;
  readonly total: number;
  readonly tries: number;
  /** The game that counts. */
  readonly ticket: string;
}

/** The place of each student with a finished game. Equal totals share a place, and the next one is skipped: 1, 1, 3. */
export function placesOf(counts: ClassSettings['counts'], totals: readonly Total[]): ReadonlyMap<string, Place> {
  const counted = new Map<string, Total>();
  const tries = new Map<string, number>();
  for (const total of [...totals].sort((a, b) => a.try - b.try)) {
    const before = counted.get(total.student_id);
    if (!before || counts === 'last' || total.total > before.total) counted.set(total.student_id, total);
    tries.set(total.student_id, (tries.get(total.student_id) ?? 0) + 1);
  }
  const all = [...counted.values()];
  const placeOf = placesIn(all.map(({ total }) => total));
  return new Map(all.map((one) => [one.student_id, { place: placeOf(one.total), total: one.total, tries: tries.get(one.student_id) ?? 0, ticket: one.ticket_id }]));
}

/** The place of each of these totals: one more than how many are higher. */
function placesIn(totals: readonly number[]): (total: number) => number {
  const places = new Map<number, number>();
  [...totals].sort((a, b) => b - a).forEach((total, i) => places.has(total) || places.set(total, i + 1));
  return (total) => places.get(total) ?? 1;
}

/** Undefined where the class is gone. names: as the teacher sees it, also where names are hidden. */
export async function boardOf(db: Kysely<Tables>, classId: string, names: boolean, now: number): Promise<Board | undefined> {
  const row = await findClass(db, 'id', classId);
  if (!row) return undefined;
  const [students, totals, playing] = [await studentsOf(db, classId), await totalsIn(db, classId), await playingIn(db, classId)];
  const settings = settingsOf(row);
  const present = students.filter((student) => student.removed === 0);
  const here = new Set(present.map((student) => student.id));
  const places = placesOf(settings.counts, totals.filter((total) => here.has(total.student_id)));
  const rows = present.map((student) => boardRow(row, student, places.get(student.id), playing.has(student.id), names || !settings.hideNames, now));
  rows.sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity));
  return { version: row.version, state: stateOf(row, now), mode: settings.mode, rows, teams: teamsOf(settings.teams, rows) };
}

async function playingIn(db: Kysely<Tables>, classId: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('ticket').select('student_id').distinct().where('class_id', '=', classId).where('state', '=', 'open').execute();
  return new Set(rows.map((row) => row.student_id));
}

function boardRow(row: ClassRow, student: StudentRow, place: Place | undefined, playing: boolean, named: boolean, now: number): BoardRow {
  const closed = stateOf(row, now) === 'closed';
  return {
    student: student.id, name: named ? student.name : null, team: student.team,
    doing: playing && !closed ? 'playing' : place ? 'finished' : playing ? 'unfinished' : 'waiting',
    place: place?.place ?? null, total: place?.total ?? null, medal: place ? bandOf(place.total).medal : null, tries: place?.tries ?? 0,
  };
}

export const teamsOf = (teams: readonly string[], rows: readonly Pick<BoardRow, 'team' | 'total'>[]): readonly TeamRow[] =>
  ranked(teams.map((team) => ({ team, ...togetherOf(rows.filter((row) => row.team === team)) })));

export type Together = Pick<TeamRow, 'total' | 'played' | 'students'>;

/** The total of a team or class is the mean of its counted results, halves up, and counts once at least half of it has one. */
export function togetherOf(rows: readonly Pick<BoardRow, 'total'>[]): Together {
  const played = rows.flatMap((row) => (row.total === null ? [] : [row.total]));
  const counts = played.length > 0 && 2 * played.length >= rows.length;
  return { played: played.length, students: rows.length, total: counts ? Math.round(played.reduce((sum, total) => sum + total, 0) / played.length) : null };
}

/** With their places, best first; those without a total last; else in the order in which they came. */
export function ranked<T extends { readonly total: number | null }>(rows: readonly T[]): readonly (T & { readonly place: number | null })[] {
  const placeOf = placesIn(rows.flatMap(({ total }) => (total === null ? [] : [total])));
  return rows.map((row) => ({ ...row, place: row.total === null ? null : placeOf(row.total) })).sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity));
}
