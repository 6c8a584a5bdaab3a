import { RULES } from '../core/engine/game.ts';
import type { Move } from '../core/engine/move.ts';
import type { Scenario } from '../core/engine/scenario.ts';
import { carryIn } from '../core/relation/carry.ts';
import { fingerprint } from '../core/replay/fingerprint.ts';
import { replayMoves } from '../core/replay/replay.ts';
import { triggers } from '../core/hindsight/triggers.ts';
import { type FirstMoves, FORMAT, type HintGiven, isRecord, type Kept, parsed, type TryOut, type Twist, twistOf } from './kept-text.ts';
import { playedCase } from './played-case.ts';

const damaged: Kept = { kind: 'set-aside', why: 'damaged' };

/** Reads a kept text and plays it: only a game that plays to its end is sound. */
export function examined(authored: Scenario, text: string): Kept {
  const value = parsed(text);
  if (!isRecord(value) || value['format'] !== FORMAT) return damaged;
  const { seed, moves, practice } = value;
  if (typeof seed !== 'number' || !Number.isSafeInteger(seed) || !isMoves(moves)) return damaged;
  if (value['rules'] !== RULES || value['fingerprint'] !== fingerprint(authored)) return { kind: 'set-aside', why: 'other-version' };
  const twist = twistIn(authored, value);
  if (twist === null) return damaged;
  try {
    const world = playedCase(authored, twist);
    if (!replayMoves(world, seed, moves).ok) return damaged;
    const first = firstIn(world, seed, value['first']);
    const hinted = hintsIn(value['hinted']);
    return { kind: 'game', save: { seed, moves, practice: practice !== false, ...twist, ...(hinted.length > 0 ? { hinted } : {}), ...(first ? { first } : {}) } };
  } catch {
    // A hand-made move may have a shape that no rule expects.
    return damaged;
  }
}

/** null: what makes the case of this game another cannot be read, and without it the moves mean nothing. */
function twistIn(authored: Scenario, { figures, tryOut, carry, alone }: Readonly<Record<string, unknown>>): Twist | null {
  const [begun, left] = [tryOutIn(tryOut), carryIn(authored, carry)];
  if ((tryOut !== undefined && !begun) || (carry !== undefined && !left) || (figures !== undefined && !Number.isSafeInteger(figures))) return null;
  return twistOf({ ...(typeof figures === 'number' && { figures }), ...(begun && { tryOut: begun }), ...(left && { carry: left }), ...(alone === true && { alone }) });
}

/** Hints are a note beside the game: an odd one is left out without a word. */
export const hintsIn = (value: unknown): readonly HintGiven[] => (Array.isArray(value) ? value : []).flatMap((one: unknown): HintGiven[] => {
  if (!isRecord(one)) return [];
  const trigger = triggers.find((known) => known === one['trigger']);
  const rung = ([1, 2, 3] as const).find((known) => known === one['rung']);
  return trigger && rung && typeof one['turn'] === 'number' && Number.isSafeInteger(one['turn']) ? [{ turn: one['turn'], trigger, rung }] : [];
});

function tryOutIn(value: unknown): TryOut | null {
  if (!isRecord(value) || !Array.isArray(value['trust'])) return null;
  const { trust, moves, minute } = value;
  const whole = (number: unknown): number is number => typeof number === 'number' && Number.isSafeInteger(number) && number >= 0;
  return trust.every((one) => whole(one) && one <= 100) && whole(moves) && whole(minute) ? { trust: trust as number[], moves, minute } : null;
}

/** The first run of a branch, where it can still be played to its end. */
function firstIn(scenario: Scenario, seed: number, value: unknown): FirstMoves | null {
  if (!isRecord(value) || !isMoves(value['moves']) || typeof value['from'] !== 'number') return null;
  try {
    const played = replayMoves(scenario, seed, value['moves']);
    return played.ok && played.game.stage === 'ended' ? { moves: value['moves'], from: value['from'] } : null;
  } catch {
    return null;
  }
}

const isMoves = (value: unknown): value is Move[] => Array.isArray(value) && value.every((move) => isRecord(move) && typeof move['kind'] === 'string');
