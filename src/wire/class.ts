import { z } from 'zod';
import type { Text } from '../core/engine/scenario.ts';

/** What teacher and server say about a class. Times are milliseconds since 1970. */

const modes = ['practice', 'exam'] as const;
export const classStates = ['waiting', 'open', 'paused', 'closed'] as const;
export type ClassState = (typeof classStates)[number];

/** Characters of a case file that a teacher brings along (512 kB in all at most). */
export const MOST_CASE_TEXT = 500_000;
/** Students in a class. */
export const MOST_STUDENTS = 200;

export const pin = z.string().regex(/^\d{6}$/);
const id = z.string().regex(/^[\w-]{8,40}$/);
/** A name that a teacher writes, at most so many signs. What nobody sees goes: signs that control, turn the writing round or stand alone. */
export const writtenName = (most: number) => z.string().overwrite((text) => text.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')).trim().min(1).max(most);
const teamName = writtenName(20);

/** What may be changed while the class runs. */
const changeable = {
  /** Days until everything is deleted, counted from the opening. */
  retentionDays: z.number().int().min(1).max(365),
  /** Students may come in. */
  joining: z.boolean(),
  ownNames: z.boolean(),
  /** The board shows places and scores without names to students. */
  hideNames: z.boolean(),
  /** Homework: the class closes itself at this moment; null: only by hand. */
  endsAt: z.number().int().min(0).max(8_640_000_000_000_000).nullable(),
};

export const classSettings = z.strictObject({
  mode: z.enum(modes).default('practice'),
  /** The same people answering in the same way for everybody. */
  sameSeed: z.boolean().default(true),
  /** Games that a student may finish. */
  tries: z.number().int().min(1).max(50).default(10),
  counts: z.enum(['best', 'last']).default('best'),
  /** Moves may be taken back; never in an exam. */
  undo: z.boolean().default(true),
  hints: z.boolean().default(true),
  /** Exam: limits and weights moved a little, the same for the whole class. */
  vary: z.boolean().default(false),
  /** Empty: everybody for themselves. */
  teams: z.array(teamName).max(12).default([]),
  joining: changeable.joining.default(true),
  ownNames: changeable.ownNames.default(false),
  hideNames: changeable.hideNames.default(false),
  endsAt: changeable.endsAt.default(null),
  /** Absent: as the server is set (30). */
  retentionDays: changeable.retentionDays.optional(),
});
export type ClassSettings = z.infer<typeof classSettings> & { readonly retentionDays: number };

const builtIn = z.strictObject({ kind: z.literal('built-in'), id: z.string().min(1).max(80) });
const own = z.strictObject({ kind: z.literal('own'), text: z.string().min(2).max(MOST_CASE_TEXT) });
export const caseChoice = z.discriminatedUnion('kind', [builtIn, own]);
export type CaseChoice = z.infer<typeof caseChoice>;

/** Playing along in a competition: its code, and how this class is called on the shared board. */
const joinCompetition = z.strictObject({ code: z.string().max(20), name: writtenName(20) });
export type JoinCompetition = z.infer<typeof joinCompetition>;

export const openRequest = z.strictObject({
  /** competition: its case, and its rules whatever the settings say. */
  case: z.discriminatedUnion('kind', [builtIn, own, joinCompetition.extend({ kind: z.literal('competition') })]),
  settings: classSettings.prefault({}),
  /** waiting: they wait together until the teacher starts; open: who is in may play. */
  state: z.enum(['waiting', 'open']).default('waiting'),
});
export type OpenRequest = z.input<typeof openRequest>;
/** As read, with every default filled in. */
export type OpenAsked = z.output<typeof openRequest>;

export const changeRequest = z.strictObject(changeable).partial().extend({
  state: z.enum(['open', 'paused', 'closed']).optional(),
  /** Joins a competition, or leaves it: null. */
  competition: joinCompetition.nullable().optional(),
});
export type ChangeRequest = z.infer<typeof changeRequest>;

/** What everybody with the PIN may know. */
export interface ClassInfo {
  readonly id: string;
  readonly pin: string;
  readonly state: ClassState;
  readonly case: { readonly id: string; readonly title: Text; readonly account: string; readonly own: boolean; readonly fingerprint: string };
  readonly settings: ClassSettings;
  /** The competition in which the class plays, and how the class is called there; absent: for itself. */
  readonly competition?: { readonly name: string; readonly as: string };
  readonly students: number;
  readonly openedAt: number;
  readonly deletedAt: number;
}

/** key: the teacher's right to everything of this class. Sent this once; the server keeps a hash of it. */
export interface Opened {
  readonly key: string;
  readonly class: ClassInfo;
}

export const studentId = id;
export const renameRequest = z.strictObject({ name: z.string().max(60) });
/** Students who go out of the class together. */
export const removeRequest = z.strictObject({ students: z.array(id).min(1).max(MOST_STUDENTS) });
/** How many are out now. */
export interface Removed {
  readonly removed: number;
}

/** A code of eight signs with which another device goes on as this student, once, within ten minutes. */
export interface MoveCode {
  readonly code: string;
  readonly expiresAt: number;
}
