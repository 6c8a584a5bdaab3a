import type { Deal } from './move.ts';

/**
 * What happened at the table, as the player could see or hear it. Rules return these, never sentences;
 * words, sounds and gestures are three readers of them. Nothing in a happening is hidden from the player.
 */

export const moodBands = ['angry', 'irritated', 'neutral', 'positive', 'enthusiastic'] as const;
export type MoodBand = (typeof moodBands)[number];
/** 0 (0-19) … 4 (80-100), for trust, patience and shown expertise. */
export type Band = 0 | 1 | 2 | 3 | 4;
/** Weight of an issue for a member once known: light < 15, middle 15-29, heavy ≥ 30. */
export const weightBands = ['light', 'middle', 'heavy'] as const;
export type WeightBand = (typeof weightBands)[number];
export const stances = ['blocker', 'neutral', 'champion'] as const;
export type Stance = (typeof stances)[number];
/** How a member looks at an offer, from turned away to nodding. */
export const leanings = ['rejects', 'doubts', 'wavers', 'leans', 'likes'] as const;
export type Leaning = (typeof leanings)[number];
export const endings = ['deal', 'walked-away', 'they-walked-out', 'time-up'] as const;
export type Ending = (typeof endings)[number];
export const revealWays = ['ask', 'check', 'probe', 'prep', 'meso', 'champion', 'deadline', 'event'] as const;
export type RevealWay = (typeof revealWays)[number];

/** What an opened fact shows of a member's stakes on an issue: option indices from best to worst, and the weight band. */
export interface Shown {
  readonly order: readonly number[];
  readonly band: WeightBand;
  /** Only where the player came well prepared. */
  readonly onPaper: OnPaper | null;
}

/** What nobody says aloud, but who knows their figures can tell: how much an issue weighs, and how far its options lie apart. */
export interface OnPaper {
  /** To the nearest 5 of 100. */
  readonly weight: number;
  /** By option, to the nearest 10 of 100. */
  readonly worths: readonly number[];
}

/** What a fact tells of how the account decides; influence in % of the whole at the start. */
export interface GroupShown {
  readonly rule: 'decider' | 'weighted' | 'quorum' | 'consensus' | null;
  readonly roles: readonly { readonly member: string; readonly influence: number; readonly decides: boolean | null; readonly veto: boolean }[];
}

export type Happening =
  | { readonly kind: 'source-read'; readonly source: string }
  | { readonly kind: 'plan-made' }
  | { readonly kind: 'seated'; readonly members: readonly string[] }
  /** They did their homework about you: seen when you sit down. */
  | { readonly kind: 'knows-you'; readonly member: string }
  /** What your preparation was worth: it tires them, or you can place what they say. weighed: what the facts found so far tell in numbers. */
  | { readonly kind: 'unprepared'; readonly member: string }
  | { readonly kind: 'well-prepared'; readonly member: string; readonly weighed: readonly { readonly member: string; readonly topic: string; readonly onPaper: OnPaper }[] }
  | { readonly kind: 'position-stated'; readonly member: string }
  | { readonly kind: 'opened'; readonly greet: boolean; readonly goal: boolean; readonly agenda: boolean }
  // finding out. fact: an id of the case, or '<member>/<issue>' where no fact was written; topic as asked
  | { readonly kind: 'asked'; readonly member: string; readonly topic: string; readonly way: 'ask' | 'check' | 'probe' | 'deadline'; readonly guess?: number }
  | { readonly kind: 'fact-opened'; readonly fact: string; readonly about: string; readonly topic: string; readonly way: RevealWay; readonly by: string | null; readonly shown: Shown | null; readonly group: GroupShown | null }
  /** A rumour that was asked on about: it was true, or what is so instead. */
  | { readonly kind: 'fact-checked'; readonly fact: string; readonly about: string; readonly topic: string; readonly by: string; readonly right: boolean; readonly shown: Shown | null; readonly group: GroupShown | null }
  /** Told once more after something had changed for them. */
  | { readonly kind: 'retold'; readonly member: string; readonly topic: string; readonly shown: Shown | null }
  | { readonly kind: 'hinted'; readonly member: string; readonly topic: string }
  | { readonly kind: 'shrugged'; readonly member: string; readonly topic: string; readonly shown: Shown | null }
  /** Asked about what you knew from elsewhere: now they say it themselves. */
  | { readonly kind: 'confirmed'; readonly member: string; readonly topic: string }
  | { readonly kind: 'asked-again'; readonly member: string; readonly topic: string }
  | { readonly kind: 'guess-checked'; readonly member: string; readonly topic: string; readonly right: boolean }
  | { readonly kind: 'summarised'; readonly member: string; readonly topic: string; readonly right: boolean; readonly again: boolean }
  | { readonly kind: 'empathised'; readonly member: string; readonly needed: boolean }
  | { readonly kind: 'kept-silent'; readonly uneasy: readonly string[] }
  | { readonly kind: 'apologised'; readonly member: string; readonly worked: boolean }
  | { readonly kind: 'referred'; readonly member: string; readonly gift: string | null; readonly relevant: boolean }
  | { readonly kind: 'shared'; readonly member: string; readonly issue: string; readonly answered: boolean }
  | { readonly kind: 'criterion-used'; readonly member: string; readonly fact: string | null; readonly worked: boolean }
  | { readonly kind: 'advised'; readonly member: string; readonly fact: string | null; readonly worked: boolean }
  | { readonly kind: 'deadline-named' }
  | { readonly kind: 'visited'; readonly member: string; readonly outside: boolean }
  | { readonly kind: 'recessed'; readonly call: boolean }
  // a colleague answers whether an option may be put on the table
  | { readonly kind: 'desk-answered'; readonly issue: string; readonly option: number; readonly granted: boolean }
  | { readonly kind: 'option-unlocked'; readonly issue: string; readonly option: number; readonly by: 'fact' | 'authority' | 'event' }
  | { readonly kind: 'praised-own-offer' }
  // trading. number: counts all papers on the table, from 1
  | { readonly kind: 'offered'; readonly deals: readonly Deal[]; readonly form: 'offer' | 'package' | 'meso' | 'ultimatum'; readonly ask: string | null; readonly give: string | null }
  | { readonly kind: 'pointed-at'; readonly member: string; readonly deal: number }
  | { readonly kind: 'judged'; readonly member: string; readonly leaning: Leaning; readonly over: string | null }
  | { readonly kind: 'insulted'; readonly member: string }
  | { readonly kind: 'went-back'; readonly member: string }
  | { readonly kind: 'refused'; readonly veto: string | null }
  | { readonly kind: 'agreed'; readonly deal: Deal; readonly by: 'them' | 'you'; readonly late: boolean }
  | { readonly kind: 'countered'; readonly member: string; readonly deal: Deal; readonly basis: 'position' | 'interest'; readonly changed: readonly string[] }
  | { readonly kind: 'declined'; readonly over: string | null }
  | { readonly kind: 'invited' }
  | { readonly kind: 'threatened'; readonly member: string }
  // their side, unasked
  | { readonly kind: 'mood-changed'; readonly member: string; readonly from: MoodBand; readonly to: MoodBand }
  | { readonly kind: 'trust-changed'; readonly member: string; readonly up: boolean; readonly band: Band }
  | { readonly kind: 'patience-thin'; readonly member: string; readonly band: Band }
  | { readonly kind: 'stance-changed'; readonly member: string; readonly stance: Stance }
  | { readonly kind: 'whispered'; readonly from: string; readonly to: string }
  | { readonly kind: 'pleaded'; readonly member: string }
  | { readonly kind: 'pressed-you'; readonly member: string }
  | { readonly kind: 'asked-you'; readonly member: string; readonly issue: string }
  | { readonly kind: 'own-pressure'; readonly minutesLeft: number }
  | { readonly kind: 'time-short'; readonly minutesLeft: number }
  | { readonly kind: 'left'; readonly member: string }
  // an event of the case, and what one notices of it. event: its id; line: place in its list of changes
  | { readonly kind: 'event'; readonly event: string; readonly done: readonly number[]; readonly moved: number }
  | { readonly kind: 'said'; readonly event: string; readonly line: number; readonly member: string | null }
  | { readonly kind: 'phoned'; readonly event: string; readonly line: number; readonly member: string | null }
  | { readonly kind: 'entered'; readonly member: string }
  | { readonly kind: 'called-away'; readonly member: string; readonly successor: string | null }
  /** Something weighs differently for them now, or their alternative changed (over: null). How much stays hidden. */
  | { readonly kind: 'changed-mind'; readonly member: string; readonly over: string | null }
  | { readonly kind: 'deadline-moved'; readonly minutes: number; readonly minutesLeft: number }
  | { readonly kind: 'veto-changed'; readonly member: string; readonly has: boolean }
  | { readonly kind: 'paper-withdrawn' }
  | { readonly kind: 'closed'; readonly summary: boolean; readonly next: boolean }
  | { readonly kind: 'ended'; readonly how: Ending; readonly reason: 'none' | 'limit' | 'fact' | null; readonly fact: string | null };

export type HappeningKind = Happening['kind'];
