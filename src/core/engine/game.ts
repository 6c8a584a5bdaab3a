import type { Ending, Happening, Leaning, Stance } from './happening.ts';
import type { Deal, Move, Plan, Refusal } from './move.ts';
import type { Paper } from './observation.ts';

/** Version of the rules. A golden game that changes means a new number here, and a decision in the diff. */
export const RULES = 4;

/** The whole truth of a running game. Only play() makes a new one; nobody changes one. All numbers whole. */
export interface Game {
  readonly seed: number;
  readonly stage: 'preparing' | 'talking' | 'closing' | 'ended';
  /** Moves played so far. */
  readonly turn: number;
  /** Minutes spent at the table. */
  readonly minutes: number;
  readonly prepLeft: number;
  readonly sourcesRead: readonly string[];
  readonly plan: Plan | null;
  /** E, 0-100, starts at 50. */
  readonly expertise: number;
  /** Opened facts in order; '<member>/<issue>' where no fact was written. */
  readonly facts: readonly string[];
  /** Those of them that preparation found. */
  readonly prepared: readonly string[];
  /** Those about somebody at the table that they did not say themselves: read, or heard from a colleague. */
  readonly unsaid: readonly string[];
  /** Those that show how much an issue weighs and how far its options lie apart. */
  readonly weighed: readonly string[];
  readonly members: readonly MemberState[];
  readonly papers: readonly Paper[];
  /** Index in papers of their paper that may be accepted. */
  readonly counter: number | null;
  readonly aside: string | null;
  /** '<issue>/<option>' made available. */
  readonly unlocked: readonly string[];
  readonly called: boolean;
  readonly deadlineNamed: boolean;
  readonly questions: number;
  readonly silences: number;
  /** λ + 0.1 at the next counter-offer after a silence. */
  readonly hush: boolean;
  /** Issues that count double in the next counter-offers (shared, or named when declining). */
  readonly stressed: readonly number[];
  /** Techniques that changed something, each once. */
  readonly techniques: readonly Technique[];
  readonly errors: readonly { readonly turn: number; readonly what: Mistake }[];
  readonly agreed: Deal | null;
  readonly closing: { readonly summary: boolean; readonly next: boolean } | null;
  readonly ending: Ending | null;
  readonly justified: boolean;
  /** Of whom the last move was a right summary: it opens their next answer. */
  readonly justSummarised: string | null;
  // What only cases with events or rumours have: a game without them is the same as before there were any.
  /** Turn of sitting down. */
  readonly satAt?: number;
  /** Events that happened, in order. */
  readonly fired?: readonly Fired[];
  /** How many of them had happened when something was last told: by fact, or '<member>/<topic>'. Left out: none. */
  readonly learnt?: Readonly<Record<string, number>>;
  /** Rumours that were asked on about. */
  readonly checked?: readonly string[];
}

/** An event that happened. */
export interface Fired {
  readonly event: string;
  readonly turn: number;
  /** Places in its list of changes: those that made a difference. */
  readonly done: readonly number[];
  /** Minutes by which it moved the end. */
  readonly moved: number;
}

export interface MemberState {
  readonly where: 'table' | 'outside' | 'left';
  readonly trust: number;
  readonly mood: number;
  readonly face: number;
  readonly process: number;
  readonly patience: number;
  /** Influence; 0 once left. */
  readonly influence: number;
  /** Millionths, see model 2.3. */
  readonly credit: number;
  readonly best: number | null;
  readonly press: number;
  /** Lasting shift of the aspiration level: champions, blockers, anchor. */
  readonly shift: number;
  /** What this member wants now, hundredths of a point; null before the talk. */
  readonly aspiration: number | null;
  /** Own support for the last offer, millionths, before consultation. */
  readonly support: number;
  readonly leaning: Leaning | null;
  readonly stance: Stance;
  readonly leaked: boolean;
  readonly hints: readonly string[];
  /** Topics asked that opened nothing to know (weight under 12). */
  readonly shrugged: readonly string[];
  readonly summarised: readonly string[];
  readonly criteria: readonly string[];
  readonly advised: readonly string[];
  readonly apologised: boolean;
  readonly gifts: readonly string[];
  readonly waitsFor: string | null;
}

export const techniques = [
  'open-question', 'closed-check', 'probe', 'summary', 'empathy', 'silence', 'share', 'criterion', 'package', 'meso',
  'advice', 'referral', 'apology', 'deadline', 'consulting', 'private-word', 'closing',
] as const;
export type Technique = (typeof techniques)[number];

export const mistakes = ['asked-again', 'wrong-summary', 'unfounded-criterion', 'unfounded-advice', 'self-praise', 'threat', 'ultimatum', 'insult', 'went-back', 'weak-apology'] as const;
export type Mistake = (typeof mistakes)[number];

/** One move with what it brought about: the log of a game. */
export interface Step {
  readonly turn: number;
  /** Minute of the talk after the move. */
  readonly minute: number;
  readonly move: Move;
  readonly happenings: readonly Happening[];
}

/** Playing a move: the new game with what happened, or the reason why it cannot be played. */
export type Played = { readonly ok: true; readonly game: Game; readonly happenings: readonly Happening[] } | { readonly ok: false; readonly refusal: Refusal };
