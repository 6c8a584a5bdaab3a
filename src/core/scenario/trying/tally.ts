import { playerNames, type PlayerName } from '../../players/player.ts';
import type { Dial } from './dial.ts';
import { meansOf, type Means, type Outcome } from './means.ts';

export const trialDials = ['power', 'information', 'member-pressure'] as const satisfies readonly Dial[];
export type TrialDial = (typeof trialDials)[number];

/** One number of a trial: a scripted player, or the one who listens and trades with a dial at one end. */
export type Entry = PlayerName | `${TrialDial}/${'low' | 'high'}`;

export const entries: readonly Entry[] = [...playerNames, ...trialDials.flatMap((dial) => [`${dial}/low`, `${dial}/high`] as const)];

/** Some entries in one world. All who play in it share what it is worth. */
export interface Round {
  readonly seed: number;
  readonly outcomes: Readonly<Partial<Record<Entry, Outcome>>>;
}

/** A report that settles while it grows: what each scripted player makes of a case, what the dials do, and what decides. */
export interface Trial {
  readonly done: number;
  /** As far as can be said now: it shrinks where a number is clear sooner. */
  readonly all: number;
  readonly players: Readonly<Partial<Record<PlayerName, Means & Sureness>>>;
  /** Score of the one who listens and trades, with the dial low and high. */
  readonly dials: Readonly<Partial<Record<TrialDial, { readonly low: number; readonly high: number }>>>;
  /** Points of score between one end and the other of whatever may decide, the most first. */
  readonly decides: readonly { readonly what: Factor; readonly points: number }[];
}

export interface Sureness {
  readonly games: number;
  /** Points of score by which the mean may still be off: one standard error. */
  readonly margin: number;
}

/** trading: instead of splitting the difference; asking: more than three questions; luck: the same player in other worlds. */
export type Factor = TrialDial | 'trading' | 'asking' | 'patience' | 'luck';

/** Everybody plays so many games before anything is called clear; then the rest in blocks. */
const FIRST = 10;
const BLOCK = 5;
/** A mean that is this sure does not need more games, in points of score. */
const SURE = 25;

export interface Tally {
  /** What to play now, or null: nothing until others have come in, or nothing any more. The order of answers does not change the report. */
  next(): { readonly seed: number; readonly wanted: readonly Entry[] } | null;
  add(round: Round): void;
  report(): Trial;
  over(): boolean;
}

/** games: at most, per number. */
export function createTally(games: number): Tally {
  const rounds = new Map<number, Round>();
  let seed = 0;
  let border = Math.min(FIRST, games);
  let wanted = entries;
  const isWhole = (): boolean => rounds.size === border;
  /** At the end of a block: only what is not clear yet goes on. */
  const move = (): void => {
    if (!isWhole() || border >= games) return;
    wanted = wanted.filter((entry) => !isClear(outcomesOf(rounds, entry)));
    if (wanted.length > 0) border = Math.min(border + BLOCK, games);
  };
  const isOver = (): boolean => isWhole() && (border >= games || wanted.length === 0);
  return {
    next() {
      if (seed >= border) return null;
      seed += 1;
      return { seed, wanted };
    },
    add(round) {
      rounds.set(round.seed, round);
      move();
    },
    report: () => reportOf(rounds, isOver() ? 0 : wanted.length * (games - rounds.size)),
    over: isOver,
  };
}

/** Games that all ended without a deal look alike until the first one with: that one may still come. */
const isClear = (outcomes: readonly Outcome[]): boolean => outcomes.some(({ deal }) => deal) && marginOf(outcomes.map(({ score }) => score)) <= SURE;

/** By seed, so that sums do not depend on who was ready first. */
const outcomesOf = (rounds: ReadonlyMap<number, Round>, entry: Entry): readonly Outcome[] =>
  [...rounds.values()].sort((a, b) => a.seed - b.seed).flatMap(({ outcomes }) => outcomes[entry] ?? []);
const scoresOf = (rounds: ReadonlyMap<number, Round>, entry: Entry): readonly number[] => outcomesOf(rounds, entry).map(({ score }) => score);

function reportOf(rounds: ReadonlyMap<number, Round>, left: number): Trial {
  const scores = (entry: Entry): readonly number[] => scoresOf(rounds, entry);
  const done = entries.reduce((sum, entry) => sum + scores(entry).length, 0);
  const dials = Object.fromEntries(trialDials.map((dial) => [dial, { low: mean(scores(`${dial}/low`)), high: mean(scores(`${dial}/high`)) }]));
  const best = mean(scores('integrative'));
  const factors: readonly (readonly [Factor, number])[] = [
    ['trading', best - mean(scores('splitter'))], ['asking', best - mean(scores('beginner'))], ['patience', best - mean(scores('squeezer'))],
    ...trialDials.map((dial) => [dial, Math.abs((dials[dial]?.high ?? 0) - (dials[dial]?.low ?? 0))] as const),
    ['luck', deviation(scores('integrative'))],
  ];
  return {
    done, all: done + left, dials,
    players: Object.fromEntries(playerNames.map((name) => [name, { ...meansOf(outcomesOf(rounds, name)), games: scores(name).length, margin: marginOf(scores(name)) }])),
    decides: factors.map(([what, points]) => ({ what, points: Math.round(points) })).sort((a, b) => b.points - a.points),
  };
}

const mean = (list: readonly number[]): number => (list.length === 0 ? 0 : list.reduce((sum, one) => sum + one, 0) / list.length);

function deviation(list: readonly number[]): number {
  const middle = mean(list);
  return list.length < 2 ? 0 : root(list.reduce((sum, one) => sum + (one - middle) * (one - middle), 0) / (list.length - 1));
}

const marginOf = (list: readonly number[]): number => deviation(list) / root(Math.max(1, list.length));

/** Newton's way: the last digits of a built-in root may differ between machines. */
function root(value: number): number {
  let guess = Math.max(1, value);
  for (let i = 0; i < 40; i++) guess = (guess + value / guess) / 2;
  return value <= 0 ? 0 : guess;
}
