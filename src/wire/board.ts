import type { Medal } from '../core/scoring/debrief-type.ts';
import type { MapPoint } from '../core/scoring/debrief-type.ts';
import type { Brief } from '../core/engine/observation.ts';
import type { ClassState } from './class.ts';
import type { HintSeen, Outcome, Student } from './student.ts';

export const doing = ['waiting', 'playing', 'finished', 'unfinished'] as const;

/** One student on the board. place: equal totals share one (1, 1, 3); null without a finished game. */
export interface BoardRow {
  readonly student: string;
  /** null: names are hidden. */
  readonly name: string | null;
  readonly team: string | null;
  readonly doing: (typeof doing)[number];
  readonly place: number | null;
  readonly total: number | null;
  readonly medal: Medal;
  /** Finished games. */
  readonly tries: number;
}

/** total: mean of the counted results; null until at least half of the team has one. */
export interface TeamRow {
  readonly team: string;
  readonly place: number | null;
  readonly total: number | null;
  readonly played: number;
  readonly students: number;
}

export interface Board {
  /** Grows with every change; the id of the event that brings it. */
  readonly version: number;
  readonly state: ClassState;
  readonly mode: 'practice' | 'exam';
  readonly rows: readonly BoardRow[];
  readonly teams: readonly TeamRow[];
}

/** Answer to a poll that knows this version already. */
export interface NothingNew {
  readonly version: number;
  readonly unchanged: true;
}

/** One finished game on the teacher's desk. own, account: tenths of a point, null without a deal. */
export interface DeskResult {
  readonly ticket: string;
  readonly try: number;
  readonly counted: boolean;
  readonly outcome: Outcome;
  readonly own: number | null;
  readonly account: number | null;
  readonly moves: number;
  readonly facts: number;
  readonly factsInAll: number;
  /** Students with exactly these moves on the same seed. */
  readonly sameAs: readonly string[];
  /** Hints of the coach that were read. */
  readonly hints: readonly HintSeen[];
  readonly at: number;
}
export interface DeskRow extends Student {
  readonly joinedAt: number;
  readonly place: number | null;
  readonly playing: { readonly ticket: string; readonly moves: number; readonly hints: readonly HintSeen[] } | null;
  readonly results: readonly DeskResult[];
}
export interface Desk {
  readonly version: number;
  readonly students: readonly DeskRow[];
}

/** The class on one map of deals, without names: counted results only. */
export interface ClassMap {
  /** Words for people, topics and packages. */
  readonly brief: Brief;
  readonly points: readonly MapPoint[];
  readonly limits: { readonly own: number; readonly account: number };
  /** In no order that tells who: by own points. */
  readonly deals: readonly { readonly own: number; readonly account: number }[];
  readonly noDeal: number;
  readonly belowOwnLimit: number;
  /** What was left unasked, most often first. */
  readonly missed: readonly { readonly member: string; readonly topic: string; readonly students: number }[];
  /** Mistakes of the engine's list, with the number of students who made each. */
  readonly mistakes: readonly { readonly what: string; readonly students: number }[];
}
