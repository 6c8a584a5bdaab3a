import type { Move } from '../core/engine/move.ts';
import type { Carry } from '../core/relation/carry.ts';
import type { Trigger } from '../core/hindsight/triggers.ts';

/** What makes the case of one game another than its file says. */
export interface Twist {
  /** The seed of other figures than the author's. */
  readonly figures?: number;
  /** An author tries a case from somewhere in the talk. */
  readonly tryOut?: TryOut;
  /** What earlier talks with this account left. */
  readonly carry?: Carry;
  /** A case of an account that is played by itself: it leaves nothing for the next talk. */
  readonly alone?: true;
}

/** A game as this device keeps it: what a replay needs, nothing else. */
export interface Save extends Twist {
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly practice: boolean;
  /** Hints of the coach that were read. */
  readonly hinted?: readonly HintGiven[];
  /** The first run, where this one branched off from it after the end. */
  readonly first?: FirstMoves;
}

/** Taking over a talk: no score is kept of it. */
export interface TryOut {
  /** Trust of each member at the start of the talk. */
  readonly trust: readonly number[];
  /** The first moves, which a scripted player made. */
  readonly moves: number;
  readonly minute: number;
}

/** A hint that was read before the move of a turn. rung: 1 a nudge, 2 the idea, 3 a sentence. */
export interface HintGiven {
  readonly turn: number;
  readonly trigger: Trigger;
  readonly rung: 1 | 2 | 3;
}

/** An ended game that a branch stands beside: its moves, and the turn at which the branch leaves it. */
export interface FirstMoves {
  readonly moves: readonly Move[];
  readonly from: number;
}

export type Kept =
  | { readonly kind: 'none' }
  | { readonly kind: 'game'; readonly save: Save }
  /** Put aside under another name, so that nothing is lost for good. */
  | { readonly kind: 'set-aside'; readonly why: 'damaged' | 'other-version' };

/** Version of the form in which games are kept. */
export const FORMAT = 1;

/** What a kept text says, or null where it says nothing. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The twist of a game, without the rest. */
export const twistOf = ({ figures, tryOut, carry, alone }: Twist): Twist =>
  ({ ...(figures !== undefined && { figures }), ...(tryOut && { tryOut }), ...(carry && { carry }), ...(alone && { alone }) });

/** Whether somebody else who has the file of the case could play this game again. */
export const isAsWritten = ({ figures, tryOut, carry }: Twist): boolean => figures === undefined && !tryOut && !carry;

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
