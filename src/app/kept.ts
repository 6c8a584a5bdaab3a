import { RULES } from '../core/engine/game.ts';
import type { Move } from '../core/engine/move.ts';
import type { Scenario } from '../core/engine/scenario.ts';
import { fingerprint } from '../core/replay/fingerprint.ts';
import { replayMoves } from '../core/replay/replay.ts';
import { FORMAT, isRecord, parsed, type Kept } from './kept-text.ts';

const damaged: Kept = { kind: 'set-aside', why: 'damaged' };

/** Reads a kept text and plays it: only a game that plays to its end is sound. */
export function examined(scenario: Scenario, text: string): Kept {
  const value = parsed(text);
  if (!isRecord(value) || value['format'] !== FORMAT) return damaged;
  const { seed, moves, practice } = value;
  if (typeof seed !== 'number' || !Number.isSafeInteger(seed) || !isMoves(moves)) return damaged;
  if (value['rules'] !== RULES || value['fingerprint'] !== fingerprint(scenario)) return { kind: 'set-aside', why: 'other-version' };
  try {
    if (!replayMoves(scenario, seed, moves).ok) return damaged;
  } catch {
    // A hand-made move may have a shape that no rule expects.
    return damaged;
  }
  return { kind: 'game', save: { seed, moves, practice: practice !== false } };
}

const isMoves = (value: unknown): value is Move[] => Array.isArray(value) && value.every((move) => isRecord(move) && typeof move['kind'] === 'string');
