import type { Game, MemberState, Mistake, Technique } from './game.ts';
import type { Band, Happening, MoodBand } from './happening.ts';
import { clamp } from './points.ts';
import type { Scenario } from './scenario.ts';

/** What a move does to a member; points on their scales. */
export interface Effect {
  readonly trust?: number;
  readonly mood?: number;
  readonly face?: number;
  readonly process?: number;
  readonly patience?: number;
  /** Millionths; one cap of 0.20 for threats and criteria together. */
  readonly press?: number;
}

const PRESS_CAP = 200_000;

/** A game under way within one move: the new state and what has happened so far. */
export interface Turn {
  readonly game: Game;
  readonly happenings: readonly Happening[];
}

export const begin = (game: Game): Turn => ({ game, happenings: [] });
export const note = (turn: Turn, ...happenings: readonly Happening[]): Turn => ({ ...turn, happenings: [...turn.happenings, ...happenings] });
export const withGame = (turn: Turn, change: Partial<Game>): Turn => ({ ...turn, game: { ...turn.game, ...change } });

export const indexOf = (scenario: Scenario, member: string): number => scenario.members.findIndex((candidate) => candidate.id === member);

export function setMember(turn: Turn, j: number, change: Partial<MemberState>): Turn {
  const members = turn.game.members.map((member, k) => (k === j ? { ...member, ...change } : member));
  return withGame(turn, { members });
}

export function affect(turn: Turn, j: number, effect: Effect): Turn {
  const now = turn.game.members[j];
  if (!now) return turn;
  return setMember(turn, j, {
    trust: clamp(now.trust + (effect.trust ?? 0), 0, 100),
    mood: clamp(now.mood + (effect.mood ?? 0), -100, 100),
    face: clamp(now.face + (effect.face ?? 0), 0, 100),
    process: clamp(now.process + (effect.process ?? 0), 0, 100),
    patience: clamp(now.patience + (effect.patience ?? 0), 0, 100),
    press: Math.min(PRESS_CAP, now.press + (effect.press ?? 0)),
  });
}

export const atTable = (game: Game): readonly number[] => game.members.map((_, j) => j).filter((j) => game.members[j]?.where === 'table');

export const affectTable = (turn: Turn, effect: Effect): Turn => atTable(turn.game).reduce((now, j) => affect(now, j, effect), turn);

export const worked = (turn: Turn, technique: Technique): Turn =>
  turn.game.techniques.includes(technique) ? turn : withGame(turn, { techniques: [...turn.game.techniques, technique] });

/** A mistake counts once per move, however many members it touches. */
export function mistake(turn: Turn, what: Mistake): Turn {
  const now = turn.game;
  if (now.errors.some((error) => error.turn === now.turn && error.what === what)) return turn;
  return withGame(turn, { errors: [...now.errors, { turn: now.turn, what }] });
}

export const expert = (turn: Turn, points: number): Turn => withGame(turn, { expertise: clamp(turn.game.expertise + points, 0, 100) });

/** Model 5: ≤ −60 angry, ≤ −20 irritated, < 20 neutral, < 60 positive, else enthusiastic. */
export const moodBand = (mood: number): MoodBand => (mood <= -60 ? 'angry' : mood <= -20 ? 'irritated' : mood < 20 ? 'neutral' : mood < 60 ? 'positive' : 'enthusiastic');

export function bandOf(points: number): Band {
  return points < 20 ? 0 : points < 40 ? 1 : points < 60 ? 2 : points < 80 ? 3 : 4;
}
