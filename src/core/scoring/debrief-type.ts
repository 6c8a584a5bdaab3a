import type { Mistake, Technique } from '../engine/game.ts';
import type { Ending } from '../engine/happening.ts';
import type { Deal, DialGuess, Move } from '../engine/move.ts';
import type { ChangeKind } from '../engine/event.ts';
import type { Text } from '../engine/scenario.ts';

/** Bands of 7.4, worst first. */
export const grades = ['fail', 'weak', 'pass', 'good', 'excellent'] as const;
export type Grade = (typeof grades)[number];
/** A score below this was no success yet. */
export const PASS = 550;
export type Medal = 'gold' | 'silver' | 'bronze' | null;

/** Fractions are millionths; totals whole points. */
export interface Score {
  /** 0-1000. */
  readonly total: number;
  readonly grade: Grade;
  readonly medal: Medal;
  /** Dutch school mark in tenths: 10-100. */
  readonly mark: number;
  /** The four named parts, each 0-100, and what they rest on. */
  readonly deal: number;
  readonly relation: number;
  readonly information: number;
  readonly technique: number;
  readonly parts: {
    readonly quality: number;
    readonly process: number;
    readonly own: number | null;
    readonly account: number | null;
    readonly balance: number | null;
    readonly joint: number | null;
    readonly factPoints: number;
    readonly factPointsInAll: number;
    readonly techniques: readonly Technique[];
    readonly errors: readonly { readonly turn: number; readonly what: Mistake }[];
    /** Why the deal part is what it is. */
    readonly kind: 'deal' | 'below-own-limit' | 'regretted' | 'no-deal' | 'justified-no' | 'no-without-reason';
  };
}

/** One point of the map of all deals; gains in tenths of a point on 0-1000 (own utility and influence-weighted mean of the members). */
export interface MapPoint {
  readonly deal: Deal;
  readonly own: number;
  readonly account: number;
  readonly acceptable: boolean;
  readonly frontier: boolean;
}

export interface Comparison {
  readonly deal: Deal;
  /** Own points, tenths. */
  readonly own: number;
  /** Per member, tenths. */
  readonly members: readonly number[];
}

export const danceSteps = ['first', 'concession', 'selfish', 'fortunate', 'unfortunate', 'nice', 'silent'] as const;

export interface Missed {
  /** Fact id, and whom and what to ask. */
  readonly fact: string;
  readonly member: string;
  readonly topic: string;
  readonly depth: 1 | 2 | 3;
  readonly how: 'ask' | 'probe' | 'prep';
  /** Source where preparation would have found it. */
  readonly source: string | null;
}

export interface MemberResult {
  readonly id: string;
  readonly trustFrom: number;
  readonly trustTo: number;
  readonly moodTo: number;
  /** Points of the deal for this member, tenths, and their limit and ideal; null without a deal. */
  readonly points: number | null;
  readonly limit: number;
  readonly ideal: number;
  readonly belowLimit: boolean;
  /** Share of influence in %, whether they decide or could block. */
  readonly influence: number;
  readonly decides: boolean;
  readonly veto: boolean;
  /** Issue ids by weight, heaviest first, with the weights: the truth beside the prediction. */
  readonly priorities: readonly { readonly issue: string; readonly weight: number }[];
  /** The player's prediction, or null; hits = places 0-3 right among their top three, agreement = Kendall's tau in hundredths. */
  readonly predicted: { readonly order: readonly string[]; readonly hits: number; readonly agreement: number } | null;
}

/** A moment worth a tap. */
export interface Moment {
  readonly turn: number;
  readonly minute: number;
  readonly kind: 'strong' | 'chance';
  readonly why:
    | 'probed' | 'summarised' | 'package' | 'meso' | 'criterion' | 'apology' | 'empathy' | 'advice' | 'referral' | 'walked-rightly'
    | 'unasked-hint' | 'threat' | 'insult' | 'went-back' | 'asked-again' | 'ignored-hint' | 'bare-offer' | 'gave-away' | 'squeezed' | 'ran-out-of-time' | 'unfounded';
  readonly member: string | null;
  readonly topic: string | null;
  readonly move: Move;
}

export const lessons = [
  'ask-before-offering', 'probe-the-hint', 'trade-not-split', 'trade-further', 'do-not-squeeze', 'do-not-give-away', 'ask-more-back', 'walked-away-rightly', 'should-have-walked',
  'could-have-dealt', 'mind-the-clock', 'hear-everybody', 'threats-cost', 'close-well', 'find-out-more', 'slips-cost', 'sum-up', 'bring-proof', 'win-win',
] as const;
export type Lesson = (typeof lessons)[number];
/** What went well; every other lesson is a tip for the next time. */
export const praises: readonly Lesson[] = ['win-win', 'walked-away-rightly'];
/** Below this a part of the score asks for a tip. */
export const LOW_PART = 50;

export interface Debrief {
  readonly score: Score;
  readonly ending: Ending;
  readonly deal: Comparison | null;
  /** Best possible deal (Z = 1) and fair point; null where no deal suits everybody. */
  readonly best: Comparison | null;
  readonly fair: Comparison | null;
  /** A deal that is at least as good for everybody and better for somebody, with the largest sum of gains; null if yours is efficient. */
  readonly better: Comparison | null;
  readonly firstCounter: Comparison | null;
  readonly map: readonly MapPoint[];
  /** Papers in order as a path: index in map, who, what kind of step. */
  readonly dance: readonly { readonly turn: number; readonly by: 'you' | 'them'; readonly own: number; readonly account: number; readonly step: (typeof danceSteps)[number]; readonly deal: Deal }[];
  /** Limits for the map, tenths: own, and influence-weighted of the account. */
  readonly limits: { readonly own: number; readonly account: number };
  readonly members: readonly MemberResult[];
  /** Heaviest first. */
  readonly missed: readonly Missed[];
  readonly opened: number;
  readonly openable: number;
  readonly moments: readonly Moment[];
  /** The main point first, at most three. */
  readonly lessons: readonly Lesson[];
  /** What happened by itself, and what that changed; undefined where nothing did. */
  readonly events?: readonly { readonly turn: number; readonly changes: readonly { readonly kind: ChangeKind; readonly member: string | null }[] }[];
  /** What was only said, true or not; undefined where nothing of the kind was heard. */
  readonly rumours?: readonly { readonly heard: Text; readonly truth: Text | null; readonly checked: boolean }[];
  /** The three dials as they were (0 low, 1 medium, 2 high) beside the guess. */
  readonly dials: { readonly truth: { readonly power: number; readonly information: number; readonly timePressure: number }; readonly guess: DialGuess | null };
  readonly decides: { readonly truth: string; readonly guess: string | null };
}
