import { z } from 'zod';
import { RULES, type Game, type Step } from '../engine/game.ts';
import type { Move, Refusal } from '../engine/move.ts';
import { open, play } from '../engine/play.ts';
import type { Scenario } from '../engine/scenario.ts';
import { carried, carryIn, type Carry } from '../relation/carry.ts';
import { fingerprint } from './fingerprint.ts';
import { asMove, moveSchema } from './moves.ts';

const REPLAY_FORMAT = 1;
/** More moves than any talk can hold: a longer file is refused before it is played. */
export const MOST_MOVES = 500;

/** A game as it is kept: everything else is worked out again from this. */
export interface ReplayFile {
  readonly format: typeof REPLAY_FORMAT;
  readonly rules: number;
  /** Id and fingerprint of the case. */
  readonly scenario: { readonly id: string; readonly fingerprint: string };
  readonly seed: number;
  readonly moves: readonly Move[];
  /** What earlier talks with this account left; absent in a game by itself. Nobody can vouch for it, so no score of it counts. */
  readonly carry?: Carry;
}

const header = z.strictObject({
  format: z.literal(REPLAY_FORMAT),
  rules: z.number().int(),
  scenario: z.strictObject({ id: z.string().max(80), fingerprint: z.string().regex(/^[0-9a-f]{16}$/) }),
  seed: z.number().int().min(0).max(4_294_967_295),
  moves: z.array(moveSchema).max(MOST_MOVES),
  carry: z.strictObject({ trust: z.record(z.string().max(80), z.int()), switching: z.int() }).optional(),
});

/** scenario: the case as it is written; the carry is kept beside it. */
export const record = (scenario: Scenario, seed: number, moves: readonly Move[], carry: Carry | null = null): ReplayFile =>
  ({ format: REPLAY_FORMAT, rules: RULES, scenario: { id: scenario.id, fingerprint: fingerprint(scenario) }, seed, moves, ...(carry && { carry }) });

/** A game worked out from its moves, or the first move that the rules refuse. */
export type Replayed =
  | { readonly ok: true; readonly game: Game; readonly steps: readonly Step[] }
  | { readonly ok: false; readonly turn: number; readonly refusal: Refusal };

export function replayMoves(scenario: Scenario, seed: number, moves: readonly Move[]): Replayed {
  let game = open(scenario, seed);
  const steps: Step[] = [];
  for (const [turn, move] of moves.entries()) {
    const played = play(scenario, game, move);
    if (!played.ok) return { ok: false, turn, refusal: played.refusal };
    game = played.game;
    steps.push({ turn, minute: game.minutes, move, happenings: played.happenings });
  }
  return { ok: true, game, steps };
}

export type ReplayProblem =
  | { readonly why: 'not-json' }
  | { readonly why: 'not-a-replay'; readonly path: string; readonly detail: string }
  | { readonly why: 'other-rules'; readonly rules: number }
  | { readonly why: 'other-case'; readonly id: string }
  /** It names what earlier talks left in a way that no talk can leave. */
  | { readonly why: 'no-such-carry' }
  | { readonly why: 'refused'; readonly turn: number; readonly refusal: Refusal }
  | { readonly why: 'unfinished'; readonly moves: number };

/** Reads a kept game. Says exactly what is wrong; never throws. */
export function readReplay(text: string): { readonly ok: true; readonly file: ReplayFile } | { readonly ok: false; readonly problem: ReplayProblem } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, problem: { why: 'not-json' } };
  }
  return replayFrom(raw);
}

/** The same for what was kept in another form than JSON. */
export function replayFrom(raw: unknown): { readonly ok: true; readonly file: ReplayFile } | { readonly ok: false; readonly problem: ReplayProblem } {
  const parsed = header.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { ok: false, problem: { why: 'not-a-replay', path: issue?.path.join('.') ?? '', detail: issue?.message ?? '' } };
  }
  if (parsed.data.rules !== RULES) return { ok: false, problem: { why: 'other-rules', rules: parsed.data.rules } };
  const { carry, ...rest } = parsed.data;
  return { ok: true, file: { ...rest, moves: rest.moves.map(asMove), ...(carry && { carry }) } };
}

/** Plays a kept game of this case to its end. */
export function replay(scenario: Scenario, file: ReplayFile): { readonly ok: true; readonly game: Game; readonly steps: readonly Step[] } | { readonly ok: false; readonly problem: ReplayProblem } {
  if (file.scenario.fingerprint !== fingerprint(scenario)) return { ok: false, problem: { why: 'other-case', id: file.scenario.id } };
  const carry = file.carry === undefined ? null : carryIn(scenario, file.carry);
  if (file.carry !== undefined && carry === null) return { ok: false, problem: { why: 'no-such-carry' } };
  const replayed = replayMoves(carried(scenario, carry), file.seed, file.moves);
  if (!replayed.ok) return { ok: false, problem: { why: 'refused', turn: replayed.turn, refusal: replayed.refusal } };
  if (replayed.game.stage !== 'ended') return { ok: false, problem: { why: 'unfinished', moves: file.moves.length } };
  return replayed;
}
