import type { Game } from '../engine/game.ts';
import { ONE } from '../engine/points.ts';
import type { Scenario } from '../engine/scenario.ts';
import { relationOf, scoreOf } from '../scoring/score.ts';
import type { Talk } from './talk.ts';

const percent = (fraction: number): number => Math.floor((fraction * 100 + ONE / 2) / ONE);

/** What an ended game leaves behind. */
export function talkOf(scenario: Scenario, game: Game): Talk {
  const score = scoreOf(scenario, game);
  const bridge = scenario.campaign?.bridge;
  return {
    caseId: scenario.id, phase: scenario.phase,
    trust: Object.fromEntries(scenario.members.map((member, j) => [member.id, game.members[j]?.trust ?? 0])),
    relation: percent(relationOf(scenario, game)), gain: game.agreed ? percent(score.parts.account ?? 0) : 0,
    score: score.total, deal: game.agreed !== null, ...(bridge !== undefined && { bridge }),
  };
}
