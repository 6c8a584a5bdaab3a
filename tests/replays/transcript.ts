import { observe } from '../../src/core/engine/observe.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import { replayMoves, type ReplayFile } from '../../src/core/replay/replay.ts';
import { debriefOf } from '../../src/core/scoring/debrief.ts';

/** Everything that a game brings about, as one text: the same on every machine. */
export function transcript(scenario: Scenario, replay: Pick<ReplayFile, 'seed' | 'moves'>): string {
  const played = replayMoves(scenario, replay.seed, replay.moves);
  if (!played.ok) return JSON.stringify(played);
  const ended = played.game.ending !== null ? debriefOf(scenario, played.game, played.steps) : null;
  return JSON.stringify({ game: played.game, steps: played.steps, observation: observe(scenario, played.game), debrief: ended });
}
