import type { Game } from '../engine/game.ts';
import { briefOf, observe } from '../engine/observe.ts';
import { open, play } from '../engine/play.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Player, PlayerName } from '../players/player.ts';
import { players } from '../players/players.ts';
import { factPoints, relationOf, scoreOf } from '../scoring/score.ts';
import { simulationSpread, vary, type Spread } from './vary.ts';

/** One scripted game, ended. All fractions millionths. */
export interface Outcome {
  readonly score: number;
  readonly deal: boolean;
  readonly own: number;
  readonly account: number;
  readonly joint: number;
  readonly relation: number;
  readonly information: number;
}

/** More moves than any talk can take: a player that passes this is stuck. */
const LONGEST = 400;

/** Plays a game to its end. Throws where the player makes a move that is not allowed, or never ends. */
export function playOut(scenario: Scenario, seed: number, player: Player): Game {
  const brief = briefOf(scenario);
  let game = open(scenario, seed);
  for (let turn = 0; turn < LONGEST; turn++) {
    if (game.stage === 'ended') return game;
    const move = player(brief, observe(scenario, game), seed);
    const played = play(scenario, game, move);
    if (!played.ok) throw new Error(`${move.kind} refused: ${played.refusal}`);
    game = played.game;
  }
  throw new Error('the talk never ended');
}

export function outcomeOf(scenario: Scenario, game: Game): Outcome {
  const score = scoreOf(scenario, game);
  const facts = factPoints(scenario, game);
  return {
    score: score.total, deal: game.agreed !== null, own: score.parts.own ?? 0, account: score.parts.account ?? 0, joint: score.parts.joint ?? 0,
    relation: relationOf(scenario, game), information: facts.all === 0 ? 1_000_000 : Math.floor((facts.points * 1_000_000) / facts.all),
  };
}

/** Games with varied numbers, one seed after another. */
export function playMany(scenario: Scenario, player: Player, games: number, seed: number, spread: Spread = simulationSpread): Outcome[] {
  return Array.from({ length: games }, (_, k) => {
    const world = vary(scenario, seed + k, spread);
    return outcomeOf(world, playOut(world, seed + k, player));
  });
}

/** Means over the games; own and account over the games with a deal, all fractions 0-1. */
export interface Means {
  readonly score: number;
  readonly deals: number;
  readonly own: number;
  readonly account: number;
  readonly relation: number;
  readonly information: number;
}

export function simulate(scenario: Scenario, setup: { readonly games: number; readonly seed: number; readonly players?: readonly PlayerName[] }): Partial<Record<PlayerName, Means>> {
  const names = setup.players ?? (Object.keys(players) as PlayerName[]);
  return Object.fromEntries(names.map((name) => [name, meansOf(playMany(scenario, players[name], setup.games, setup.seed))]));
}

export function meansOf(outcomes: readonly Outcome[]): Means {
  const mean = (list: readonly number[]): number => (list.length === 0 ? 0 : list.reduce((sum, value) => sum + value, 0) / list.length);
  const deals = outcomes.filter((outcome) => outcome.deal);
  return {
    score: mean(outcomes.map(({ score }) => score)), deals: deals.length / Math.max(1, outcomes.length),
    own: mean(deals.map(({ own }) => own)) / 1e6, account: mean(deals.map(({ account }) => account)) / 1e6,
    relation: mean(outcomes.map(({ relation }) => relation)) / 1e6, information: mean(outcomes.map(({ information }) => information)) / 1e6,
  };
}
