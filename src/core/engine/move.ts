/** Everything a player can do. A move is plain data: it is what a replay stores. */

/** One option index per issue, in the order of the case's issues. */
export type Deal = readonly number[];

/** Guess of the three dials, as far as one was made: 0 low, 1 medium, 2 high. */
export type DialGuess = { readonly [dial in 'power' | 'information' | 'timePressure']?: number };

export interface Plan {
  /** Own points, 0-100. */
  readonly target: number;
  readonly limit: number;
  readonly firstOffer?: Deal;
  /** Who the player thinks decides: a member's id, or the way they decide together. */
  readonly decides?: string;
  readonly roles?: Readonly<Record<string, string>>;
  readonly dials?: DialGuess;
  /** Issue ids, most important first, per member. */
  readonly priorities?: Readonly<Record<string, readonly string[]>>;
}

export type Move =
  // preparation
  | { readonly kind: 'research'; readonly source: string }
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'sit' }
  // contact
  | { readonly kind: 'open'; readonly greet: boolean; readonly goal: boolean; readonly agenda: boolean }
  | { readonly kind: 'empathise'; readonly member: string }
  | { readonly kind: 'apologise'; readonly member: string; readonly proof?: string }
  | { readonly kind: 'refer'; readonly member: string; readonly gift?: string }
  // finding out
  | { readonly kind: 'ask'; readonly member: string; readonly topic: string }
  /** A closed check: guess = the option index that the player thinks the member likes best (issues only). */
  | { readonly kind: 'check'; readonly member: string; readonly topic: string; readonly guess?: number }
  | { readonly kind: 'probe'; readonly member: string; readonly topic: string }
  | { readonly kind: 'summarise'; readonly member: string; readonly topic: string }
  | { readonly kind: 'silence' }
  | { readonly kind: 'deadline'; readonly act: 'ask'; readonly member: string }
  | { readonly kind: 'deadline'; readonly act: 'name' }
  | { readonly kind: 'visit'; readonly member: string }
  // telling
  | { readonly kind: 'share'; readonly member: string; readonly issue: string }
  | { readonly kind: 'criterion'; readonly member: string; readonly fact?: string; readonly praise?: boolean }
  | { readonly kind: 'advise'; readonly member: string; readonly fact?: string }
  // trading
  | { readonly kind: 'offer'; readonly deal: Deal; readonly praise?: boolean }
  /** "If you …, then I …": ask = the issue where they give, give = the issue where you give. */
  | { readonly kind: 'package'; readonly deal: Deal; readonly ask?: string; readonly give?: string; readonly praise?: boolean }
  | { readonly kind: 'meso'; readonly deals: readonly Deal[]; readonly praise?: boolean }
  | { readonly kind: 'accept' }
  | { readonly kind: 'decline'; readonly over?: string }
  | { readonly kind: 'invite' }
  | { readonly kind: 'recess'; readonly call: boolean }
  // pressing and ending
  | { readonly kind: 'threaten'; readonly member: string }
  | { readonly kind: 'ultimatum'; readonly deal: Deal }
  | { readonly kind: 'walk'; readonly reason: 'none' | 'limit' | 'fact'; readonly fact?: string }
  | { readonly kind: 'close'; readonly summary: boolean; readonly next: boolean };

export type MoveKind = Move['kind'];

/** Minutes that each move costs at the table (preparation costs prep points instead). */
export const minutes = {
  research: 0, plan: 0, sit: 0,
  open: 1, empathise: 1, apologise: 1, refer: 1,
  ask: 1, check: 1, probe: 1, summarise: 1, silence: 1, deadline: 1, visit: 2,
  share: 1, criterion: 1, advise: 1,
  offer: 2, package: 2, meso: 3, accept: 1, decline: 0, invite: 1, recess: 2,
  threaten: 1, ultimatum: 2, walk: 0, close: 0,
} as const satisfies Record<MoveKind, number>;

export const refusals = [
  'over', 'not-now', 'no-such-member', 'not-in-the-room', 'no-such-topic', 'no-such-fact', 'fact-unknown', 'no-such-deal', 'option-closed',
  'no-hint-yet', 'nothing-to-summarise', 'no-counter-offer', 'no-points-left', 'already-read', 'already-done', 'too-few-packages',
  'packages-too-far-apart', 'same-package-twice', 'gatekeeper-bars', 'no-gift', 'plan-out-of-range', 'not-a-package',
] as const;
export type Refusal = (typeof refusals)[number];
