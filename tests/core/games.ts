import type { Game, Step } from '../../src/core/engine/game.ts';
import type { Move, Refusal } from '../../src/core/engine/move.ts';
import { briefOf, observe } from '../../src/core/engine/observe.ts';
import { open, play } from '../../src/core/engine/play.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import type { Player } from '../../src/core/players/player.ts';
import { random } from '../../src/core/players/random.ts';

/** Plays moves that must all be allowed. */
export function after(scenario: Scenario, moves: readonly Move[], seed = 1): Game {
  return moves.reduce((game, move) => {
    const played = play(scenario, game, move);
    if (!played.ok) throw new Error(`${JSON.stringify(move)}: ${played.refusal}`);
    return played.game;
  }, open(scenario, seed));
}

export function refusal(scenario: Scenario, game: Game, move: Move): Refusal | null {
  const played = play(scenario, game, move);
  return played.ok ? null : played.refusal;
}

/** A whole game of a scripted player, of random moves where none is named, with the game before and after each. */
export function wander(scenario: Scenario, seed: number, most = 60, player: Player = random): readonly { readonly before: Game; readonly after: Game; readonly step: Step }[] {
  const brief = briefOf(scenario);
  const walk: { before: Game; after: Game; step: Step }[] = [];
  let game = open(scenario, seed);
  while (game.stage !== 'ended' && walk.length < most) {
    const move = player(brief, observe(scenario, game), seed);
    const played = play(scenario, game, move);
    if (!played.ok) throw new Error(`seed ${String(seed)}, ${JSON.stringify(move)}: ${played.refusal}`);
    walk.push({ before: game, after: played.game, step: { turn: game.turn, minute: played.game.minutes, move, happenings: played.happenings } });
    game = played.game;
  }
  return walk;
}
