import type { Game } from '../../engine/game.ts';
import type { Brief } from '../../engine/observation.ts';
import { briefOf, observe } from '../../engine/observe.ts';
import { open, play } from '../../engine/play.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Player, PlayerName } from '../../players/player.ts';
import { players } from '../../players/players.ts';
import { factPoints, relationOf, scoreOf } from '../../scoring/score.ts';
import { meansOf, type Means, type Outcome } from './means.ts';
import { simulationSpread, vary, type Spread } from './vary.ts';

/** More moves than any talk can take: a player that passes this is stuck. */
const LONGEST = 400;

/** Many play in one world. */
const briefs = new WeakMap<Scenario, Brief>();

function briefed(scenario: Scenario): Brief {
  const brief = briefs.get(scenario) ?? briefOf(scenario);
  briefs.set(scenario, brief);
  return brief;
}

/** Plays a game to its end. Throws where the player makes a move that is not allowed, or never ends. */
export function playOut(scenario: Scenario, seed: number, player: Player): Game {
  const brief = briefed(scenario);
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

export function simulate(scenario: Scenario, setup: { readonly games: number; readonly seed: number; readonly players?: readonly PlayerName[] }): Partial<Record<PlayerName, Means>> {
  const names = setup.players ?? (Object.keys(players) as PlayerName[]);
  return Object.fromEntries(names.map((name) => [name, meansOf(playMany(scenario, players[name], setup.games, setup.seed))]));
}
