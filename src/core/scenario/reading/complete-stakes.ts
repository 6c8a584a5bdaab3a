import type { Issue, Stakes } from '../../engine/scenario.ts';
import { usual } from '../defaults.ts';
import { levelOr } from '../format/level.ts';
import type { ScenarioFile } from '../format/schema.ts';

/** An issue left out of weights counts 0; without values all its options are worth 0. */
export function completeStakes(stakes: ScenarioFile['player'], issues: readonly Issue[]): Stakes {
  return {
    batna: levelOr(stakes.batna, usual.batna),
    weights: issues.map((issue) => stakes.weights[issue.id] ?? 0),
    values: issues.map((issue) => stakes.values[issue.id] ?? issue.options.map(() => 0)),
  };
}
