import { observe } from '../../src/core/engine/observe.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import { replayMoves, type ReplayFile } from '../../src/core/replay/replay.ts';
import type { Debrief } from '../../src/core/scoring/debrief-type.ts';
import { debriefOf } from '../../src/core/scoring/debrief.ts';

/** All that the rules and the score make of a game, as one text: the same on every machine. What the debrief advises, from the same facts, is no rule: better advice changes no game. */
export function transcript(scenario: Scenario, replay: Pick<ReplayFile, 'seed' | 'moves'>): string {
  const played = replayMoves(scenario, replay.seed, replay.moves);
  if (!played.ok) return JSON.stringify(played);
  const ended = played.game.ending !== null ? debriefOf(scenario, played.game, played.steps) : null;
  return JSON.stringify({ game: played.game, steps: played.steps, observation: observe(scenario, played.game), debrief: ended && withoutAdvice(ended) });
}

function withoutAdvice(debrief: Debrief): object {
  const { moments: _moments, lessons: _lessons, ...rest } = debrief;
  return rest;
}
