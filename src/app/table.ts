import { createStore } from 'zustand/vanilla';
import type { Game, Step } from '../core/engine/game.ts';
import type { Move, Refusal } from '../core/engine/move.ts';
import { briefOf, observe } from '../core/engine/observe.ts';
import type { Brief, Observation } from '../core/engine/observation.ts';
import { play } from '../core/engine/play.ts';
import { replayMoves } from '../core/replay/replay.ts';
import type { Scenario } from '../core/engine/scenario.ts';
import { type Hindsight, hindsightOf } from '../core/hindsight/hindsight.ts';
import { debriefOf } from '../core/scoring/debrief.ts';
import type { Debrief } from '../core/scoring/debrief-type.ts';
import type { Talk } from '../core/relation/talk.ts';
import { talkOf } from '../core/relation/talk-of.ts';
import { type Told, tell } from '../text/tell.ts';
import type { FirstMoves, HintGiven, Twist } from './kept-text.ts';
import { playedCase } from './played-case.ts';
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
  /** Why it went as it went; with the debrief. */
  readonly hindsight: Hindsight | null;
  readonly seed: number;
  /** Hints of the coach that were read. */
  readonly hinted: readonly HintGiven[];
  /** The run from which this one branched off after its end; null in a first run. */
  readonly first: FirstRun | null;
  /** What this talk leaves for the next one with this account, once it has ended. */
  readonly talk?: Talk;
}

/** An ended run to set a branch beside. */
export interface FirstRun extends FirstMoves {
  readonly steps: readonly Step[];
  readonly debrief: Debrief;
  /** It was no practice: moves could not be taken back. */
  readonly official: boolean;
}

/** What a simulation needs of an ended game. Nothing in it is secret any more. */
export interface Transcript {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly steps: readonly Step[];
}

export interface Table {
  readonly store: Readable<Session>;
  /** false: refused, the reason is in the session. true where a table elsewhere has yet to answer: its answer changes the session. */
  play(move: Move): boolean;
  /** Takes the last move back, in practice only. false: nothing to take back. */
  undo(): boolean;
  /** Back to just before a turn: the moment of a debrief, played again from there. An ended run stays beside it, and the branch is practice. */
  rewind(turn: number): void;
  /** Notes that a hint of the coach was read; the game itself does not change. */
  hint(hint: Omit<HintGiven, 'turn'>): void;
  /** The ended game, for a simulation; null before the end. */
  transcript(): Transcript | null;
  /** The same case from the first word; another seed where one is given. */
  restart(seed?: number): void;
}

/** scenario: as it is written; the twist makes it the one that is played. */
export interface TableSetting extends Twist {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly moves?: readonly Move[];
  readonly practice: boolean;
  readonly hints?: boolean;
  readonly replayable?: boolean;
  readonly hinted?: readonly HintGiven[];
  readonly first?: FirstMoves;
}

const stepOf = (game: Game, move: Move, happenings: Step['happenings'], turn: number): Step => ({ turn, minute: game.minutes, move, happenings });

/**
 * Opens a table. The moves of a kept game are played again; moves that the rules
 * refuse are a bug here: ask replayMoves() first where they come from outside.
 */
export function openTable({ scenario: written, seed, moves = [], practice, hints = true, replayable = true, hinted: given = [], first: branchedFrom, ...twist }: TableSetting): Table {
  const scenario = playedCase(written, twist);
  const opening = moves.slice(0, twist.tryOut?.moves ?? 0);
  const brief = briefOf(scenario);
  let now = dealt(scenario, seed, moves);
  let hinted = given;
  let first = branchedFrom ? firstRun(scenario, seed, branchedFrom, !practice) : null;
  const show = (refusal: Refusal | null): Session => ({
    brief, observation: observe(scenario, now.game), steps: now.steps, told: tell(scenario, now.seed, now.steps), refusal, practice: practice || first !== null, hints, replayable,
    ...afterwards(scenario, now.game, now.steps), seed: now.seed, hinted, first,
  });
  const store = createStore<Session>(() => show(null));
  const redeal = (nextSeed: number, kept: readonly Move[]): void => {
    now = dealt(scenario, nextSeed, kept);
    hinted = hinted.filter((hint) => hint.turn < kept.length);
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
      if (!(practice || first) || now.steps.length === 0) return false;
      redeal(now.seed, now.steps.slice(0, -1).map((step) => step.move));
      return true;
    },
    rewind(turn) {
      const all = now.steps.map((step) => step.move);
      if (now.game.stage === 'ended' && !first) first = firstRun(scenario, now.seed, { moves: all, from: turn }, !practice);
      else if (first && now.game.stage === 'ended') first = { ...first, from: sharedBy(first.moves, all.slice(0, turn)) };
      redeal(now.seed, all.slice(0, turn));
    },
    restart(nextSeed = now.seed) {
      first = null;
      // What a scripted player did first holds for its own chances only.
      if (twist.tryOut) redeal(now.seed, opening);
      else redeal(nextSeed, []);
    },
    hint({ trigger, rung }) {
      const turn = now.steps.length;
      if (hinted.some((hint) => hint.turn === turn && hint.trigger === trigger && hint.rung === rung)) return;
      hinted = [...hinted, { turn, trigger, rung }];
      store.setState({ hinted });
    },
    transcript: () => (now.game.stage === 'ended' ? { scenario, seed: now.seed, steps: now.steps } : null),
  };
}

function afterwards(scenario: Scenario, game: Game, steps: readonly Step[]): Pick<Session, 'debrief' | 'hindsight' | 'talk'> {
  if (game.stage !== 'ended') return { debrief: null, hindsight: null };
  return { debrief: debriefOf(scenario, game, steps), hindsight: hindsightOf(scenario, game, steps), ...(scenario.campaign && { talk: talkOf(scenario, game) }) };
}

function firstRun(scenario: Scenario, seed: number, { moves, from }: FirstMoves, official: boolean): FirstRun {
  const { game, steps } = dealt(scenario, seed, moves);
  return { moves, from, steps, debrief: debriefOf(scenario, game, steps), official };
}

/** How many moves two runs have in common at their start. */
const sharedBy = (one: readonly Move[], other: readonly Move[]): number => {
  const apart = other.findIndex((move, i) => JSON.stringify(move) !== JSON.stringify(one[i]));
  return apart === -1 ? other.length : apart;
};

function dealt(scenario: Scenario, seed: number, moves: readonly Move[]): { seed: number; game: Game; steps: readonly Step[] } {
  const replayed = replayMoves(scenario, seed, moves);
  if (!replayed.ok) throw new Error(`move ${replayed.turn} of ${scenario.id} refused: ${replayed.refusal}`);
  return { seed, game: replayed.game, steps: replayed.steps };
}
