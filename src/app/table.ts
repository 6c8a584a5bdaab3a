import { createStore } from 'zustand/vanilla';
import type { Game, Step } from '../core/engine/game.ts';
import type { Move, Refusal } from '../core/engine/move.ts';
import { briefOf, observe } from '../core/engine/observe.ts';
import type { Brief, Observation } from '../core/engine/observation.ts';
import { play } from '../core/engine/play.ts';
import { replayMoves } from '../core/replay/replay.ts';
import type { Scenario } from '../core/engine/scenario.ts';
import { debriefOf } from '../core/scoring/debrief.ts';
import type { Debrief } from '../core/scoring/debrief-type.ts';
import { type Told, tell } from '../text/tell.ts';
import { type Readable, readable } from './readable.ts';

/** What is known of a running game: all that a screen may read. The game itself, with its secrets, stays in this file. */
export interface Session {
  readonly brief: Brief;
  readonly observation: Observation;
  readonly steps: readonly Step[];
  readonly told: readonly Told[];
  /** Why the last try was refused; null after a move that was played. */
  readonly refusal: Refusal | null;
  /** Moves may be taken back. */
  readonly practice: boolean;
  /** The coach may help. */
  readonly hints: boolean;
  /** After the end the game may be played again here, or from a moment of it; in a class the class says so. */
  readonly replayable: boolean;
  /** Once the game has ended; in an exam only when the class is closed. */
  readonly debrief: Debrief | null;
  readonly seed: number;
}

export interface Table {
  readonly store: Readable<Session>;
  /** false: refused, the reason is in the session. true where a table elsewhere has yet to answer: its answer changes the session. */
  play(move: Move): boolean;
  /** Takes the last move back, in practice only. false: nothing to take back. */
  undo(): boolean;
  /** Back to just before a turn: the moment of a debrief, played again from there. */
  rewind(turn: number): void;
  /** The same case from the first word; another seed where one is given. */
  restart(seed?: number): void;
}

export interface TableSetting {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly moves?: readonly Move[];
  readonly practice: boolean;
  readonly hints?: boolean;
  readonly replayable?: boolean;
}

const stepOf = (game: Game, move: Move, happenings: Step['happenings'], turn: number): Step => ({ turn, minute: game.minutes, move, happenings });

/**
 * Opens a table. The moves of a kept game are played again; moves that the rules
 * refuse are a bug here: ask replayMoves() first where they come from outside.
 */
export function openTable({ scenario, seed, moves = [], practice, hints = true, replayable = true }: TableSetting): Table {
  const brief = briefOf(scenario);
  let now = dealt(scenario, seed, moves);
  const show = (refusal: Refusal | null): Session => ({
    brief, observation: observe(scenario, now.game), steps: now.steps, told: tell(scenario, now.seed, now.steps), refusal, practice, hints, replayable,
    debrief: now.game.stage === 'ended' ? debriefOf(scenario, now.game, now.steps) : null, seed: now.seed,
  });
  const store = createStore<Session>(() => show(null));
  const redeal = (nextSeed: number, kept: readonly Move[]): void => {
    now = dealt(scenario, nextSeed, kept);
    store.setState(show(null), true);
  };
  return {
    store: readable(store),
    play(move) {
      const played = play(scenario, now.game, move);
      if (!played.ok) {
        store.setState({ refusal: played.refusal });
        return false;
      }
      now = { seed: now.seed, game: played.game, steps: [...now.steps, stepOf(played.game, move, played.happenings, now.steps.length)] };
      store.setState(show(null), true);
      return true;
    },
    undo() {
      if (!practice || now.steps.length === 0) return false;
      redeal(now.seed, now.steps.slice(0, -1).map((step) => step.move));
      return true;
    },
    rewind: (turn) => redeal(now.seed, now.steps.filter((step) => step.turn < turn).map((step) => step.move)),
    restart: (nextSeed = now.seed) => redeal(nextSeed, []),
  };
}

function dealt(scenario: Scenario, seed: number, moves: readonly Move[]): { seed: number; game: Game; steps: readonly Step[] } {
  const replayed = replayMoves(scenario, seed, moves);
  if (!replayed.ok) throw new Error(`move ${replayed.turn} of ${scenario.id} refused: ${replayed.refusal}`);
  return { seed, game: replayed.game, steps: replayed.steps };
}
