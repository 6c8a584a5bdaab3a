import { z } from 'zod';
import type { Medal } from '../core/scoring/debrief-type.ts';
import { caseChoice, classSettings, writtenName, type ClassInfo, type ClassSettings, type ClassState } from './class.ts';

/**
 * Several classes in one competition, with one board. It has one case, one seed and one set of
 * rules: a class that plays along takes these over.
 *
 * - Opening: POST competitions answers with a key (the organiser's right; kept hashed) and a
 *   code of eight signs for the other teachers. The code lets a class in: it is not for pupils.
 * - Looking: GET competitionByCode answers CompetitionInfo, before a class joins.
 * - Joining at once: POST classes with case {kind: 'competition', code, name}: the case and the
 *   rules come from the competition, those in settings are ignored.
 * - Joining later: PATCH class with competition {code, name}; leaving: competition null. Joining is
 *   refused with another case ('other-case') or once games have begun by other rules ('games-begun').
 * - The board: GET competitionBoard (?since=version as for a class) or its stream competitionEvents,
 *   with the competition's key or the key of a class in it.
 * - The organiser puts a class out with DELETE competitionClass; it goes on for itself.
 * - Deleting the competition, by hand or when its days are over, deletes no class.
 *   A class that is deleted takes its pupils' results off the board.
 */

/** Classes in a competition. */
export const MOST_CLASSES = 100;

const competitionName = writtenName(40);
const days = z.number().int().min(1).max(365);

/** What must be the same for all, so that the board is fair. */
export const competitionRules = classSettings.pick({ mode: true, tries: true, counts: true, undo: true, hints: true, vary: true });
export type CompetitionRules = Pick<ClassSettings, 'mode' | 'tries' | 'counts' | 'undo' | 'hints' | 'vary'>;

export const competitionRequest = z.strictObject({
  name: competitionName,
  case: caseChoice,
  rules: competitionRules.prefault({}),
  /** Absent: as the server is set (30). */
  retentionDays: days.optional(),
});
export type CompetitionRequest = z.input<typeof competitionRequest>;
/** As read, with every default filled in. */
export type CompetitionAsked = z.output<typeof competitionRequest>;

/** joining: other classes may come in. */
export const competitionChange = z.strictObject({ name: competitionName, joining: z.boolean(), retentionDays: days }).partial();
export type CompetitionChange = z.infer<typeof competitionChange>;

/** For the organiser, for a teacher with the code, and for the teachers of the classes in it. */
export interface CompetitionInfo {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly joining: boolean;
  readonly case: ClassInfo['case'];
  readonly rules: CompetitionRules;
  readonly retentionDays: number;
  readonly classes: number;
  readonly openedAt: number;
  readonly deletedAt: number;
}

/** key: the organiser's right. Sent this once; the server keeps a hash of it. */
export interface CompetitionOpened {
  readonly key: string;
  readonly competition: CompetitionInfo;
}

/** A class on the shared board. total: mean of the counted results of its pupils; null until at least half have one. */
export interface CompetitionClass {
  /** The id of ClassInfo. */
  readonly class: string;
  readonly name: string;
  readonly state: ClassState;
  /** Equal totals share one; null without a total. */
  readonly place: number | null;
  readonly total: number | null;
  readonly played: number;
  readonly students: number;
}

/** A team of a class on the shared board, by the same rule. */
export interface CompetitionTeam extends Omit<CompetitionClass, 'state'> {
  readonly team: string;
}

/** One of the best pupils of all classes together. */
export interface CompetitionPupil {
  readonly student: string;
  /** null: the class hides names, or lets its pupils choose their own, which are for that class only. */
  readonly name: string | null;
  /** Name of the class. */
  readonly class: string;
  readonly place: number;
  readonly total: number;
  readonly medal: Medal;
}

export interface CompetitionBoard {
  /** Grows with every change; the id of the event that brings it. */
  readonly version: number;
  readonly name: string;
  readonly mode: 'practice' | 'exam';
  /** By place, then by name; those without a place last. */
  readonly classes: readonly CompetitionClass[];
  readonly teams: readonly CompetitionTeam[];
  /** Places 1-10. */
  readonly best: readonly CompetitionPupil[];
}
