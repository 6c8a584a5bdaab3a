import type { Board } from '../../wire/board.ts';
import type { CompetitionBoard } from '../../wire/competition.ts';
import { boardOf } from '../classes/board.ts';
import type { School } from '../classes/school.ts';
import { sharedBoardOf } from '../classes/shared-board.ts';

/** A board as one kind of watcher sees it. */
export interface Seen {
  readonly board: Board | CompetitionBoard;
  /** Ids of the students or classes that stand on it. */
  readonly on: ReadonlySet<string>;
}

const classSeen = (board: Board | undefined): Seen | undefined => board && { board, on: new Set(board.rows.map((row) => row.student)) };
const sharedSeen = (board: CompetitionBoard | undefined): Seen | undefined => board && { board, on: new Set(board.classes.map((row) => row.class)) };

/** What can be watched. Undefined where it is gone. */
export const views = {
  /** A teacher always sees the names. */
  teacher: async (school, id) => classSeen(await boardOf(school.storage.db, id, true, school.now())),
  student: async (school, id) => classSeen(await boardOf(school.storage.db, id, false, school.now())),
  competition: async (school, id) => sharedSeen(await sharedBoardOf(school.storage.db, id, school.now())),
} as const satisfies Record<string, (school: School, id: string) => Promise<Seen | undefined>>;
export type View = keyof typeof views;
