import { z } from 'zod';
import type { Step } from '../core/engine/game.ts';
import type { Move } from '../core/engine/move.ts';
import type { Brief, Observation } from '../core/engine/observation.ts';
import type { Scenario } from '../core/engine/scenario.ts';
import type { Hindsight } from '../core/hindsight/hindsight.ts';
import type { Debrief, Score } from '../core/scoring/debrief-type.ts';
import { triggers } from '../core/hindsight/triggers.ts';
import { moveSchema } from '../core/replay/moves.ts';
import { MOST_MOVES } from '../core/replay/replay.ts';
import { pin, type ClassInfo } from './class.ts';

/** What student and server say to each other. */

/** A token that the device made itself: where the answer is lost, asking again with it gives the same seat and no second one. */
const ownToken = z.string().regex(/^s[\w-]{43}$/).optional();
/** name: as proposed by the server, or an own one where the class allows. */
export const joinRequest = z.strictObject({ pin, name: z.string().max(60), team: z.string().max(40).optional(), token: ownToken });
export type JoinRequest = z.infer<typeof joinRequest>;
export const codeRequest = z.strictObject({ code: z.string().max(20), token: ownToken });
export type CodeRequest = z.infer<typeof codeRequest>;

export interface Student {
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
}

/** token: who holds it is this student. The server keeps a hash of it. */
export interface Joined {
  readonly token: string;
  readonly student: Student;
  readonly class: ClassInfo;
}

export interface Names {
  readonly names: readonly string[];
}

/** What a finished game brought: nothing in it tells what stayed hidden. Parts 0-100, total 0-1000, mark in tenths. */
export type Outcome = Pick<Score, 'total' | 'grade' | 'medal' | 'mark' | 'deal' | 'relation' | 'information' | 'technique'> & { readonly ending: NonNullable<Observation['ending']> };

interface TicketBase {
  readonly id: string;
  /** From 1. */
  readonly try: number;
  readonly fingerprint: string;
  readonly rules: number;
}

/** Practice: the game runs in the browser; moves: what the server holds of it, so that another device goes on. */
export interface PracticeTicket extends TicketBase {
  readonly mode: 'practice';
  readonly seed: number;
  readonly moves: readonly Move[];
}

/** One more line of the log, in both languages: a Told of the text layer. */
export interface ToldLine {
  readonly id: number;
  readonly turn: number;
  readonly minute: number;
  readonly who: string;
  readonly kind: string;
  readonly text: { readonly nl: string; readonly en: string };
  readonly fact?: { readonly id: string; readonly text: { readonly nl: string; readonly en: string } };
}

/** Exam: the table stands on the server. The whole game so far, as this player saw it. */
export interface ExamTicket extends TicketBase {
  readonly mode: 'exam';
  readonly brief: Brief;
  readonly observation: Observation;
  readonly steps: readonly Step[];
  readonly told: readonly ToldLine[];
}
export type Ticket = PracticeTicket | ExamTicket;

export interface Me {
  readonly student: Student;
  readonly class: ClassInfo;
  /** The game under way, if any: ask for it with a POST to tickets. */
  readonly playing: { readonly id: string; readonly try: number; readonly moves: number } | null;
  readonly results: readonly { readonly ticket: string; readonly try: number; readonly outcome: Outcome }[];
  readonly triesLeft: number;
  /** On the board: null until a game is finished. */
  readonly place: number | null;
}

/** Moves of a game under way; at: index of the first of them. The same again is answered the same. */
export const movesRequest = z.strictObject({ at: z.number().int().min(0).max(MOST_MOVES), moves: z.array(moveSchema).min(1).max(60) });
export type MovesRequest = { readonly at: number; readonly moves: readonly Move[] };
/** Practice with undo: keeps the first `length` moves. */
export const undoRequest = z.strictObject({ length: z.number().int().min(0).max(MOST_MOVES) });
/** All moves of a finished game. There is no field for a score. */
export const resultRequest = z.strictObject({ moves: z.array(moveSchema).min(1).max(MOST_MOVES) });
export type ResultRequest = { readonly moves: readonly Move[] };

/** A hint of the coach that was read before the move of a turn. rung: 1 a nudge, 2 the idea, 3 a sentence. Touches no score. */
const hintSeen = z.strictObject({ turn: z.number().int().min(0).max(MOST_MOVES), trigger: z.enum(triggers), rung: z.literal([1, 2, 3]) });
export type HintSeen = Readonly<z.infer<typeof hintSeen>>;
/** The same again changes nothing. */
export const hintsRequest = z.strictObject({ hints: z.array(hintSeen).min(1).max(60) });
export interface HintsKept {
  /** Of this game, all told. */
  readonly hints: number;
}

/** Practice: moves that the server holds now. */
export interface Kept {
  readonly length: number;
}

/** Exam: what the move brought about, and what the player may know after it. outcome: after the last move. */
export interface Answered {
  readonly step: Step;
  readonly told: readonly ToldLine[];
  readonly observation: Observation;
  readonly outcome: Outcome | null;
}

export interface Counted {
  readonly outcome: Outcome;
}

/** A game talked through: in an exam for students only once the class is closed. */
export interface Reviewed {
  readonly student: string;
  readonly try: number;
  readonly brief: Brief;
  /** As the player saw the end of it. */
  readonly observation: Observation;
  readonly seed: number;
  readonly steps: readonly Step[];
  readonly told: readonly ToldLine[];
  readonly debrief: Debrief;
  readonly hindsight: Hindsight;
  /** In the order of the game. */
  readonly hints: readonly HintSeen[];
  /** The case as it was played: nothing in it is secret any more. With it the browser seeks the key moments. */
  readonly scenario: Scenario;
}
