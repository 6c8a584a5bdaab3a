import type { Deal } from '../../engine/move.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { PlayerName } from '../../players/player.ts';
import { players } from '../../players/players.ts';
import { checkScenario } from '../check.ts';
import { pictureOf, type Picture } from './picture.ts';
import type { Problem } from '../problem.ts';
import { playOut } from './simulate.ts';

/** All that an author sees beside the form while writing. Plain values, to cross to another thread. */
export interface Study {
  readonly problems: readonly Problem[];
  /** Null while the case cannot be played. */
  readonly picture: Picture | null;
  /** Where each scripted player ends, in the case as it is; who reaches no deal is not there. */
  readonly ends: readonly ScriptedEnd[];
}

export interface ScriptedEnd {
  readonly player: PlayerName;
  readonly deal: Deal;
  /** Tenths of a point, as on the map. */
  readonly own: number;
  readonly account: number;
}

/** Never throws, whatever the text. */
export function study(text: string, reactions: readonly string[]): Study {
  const { problems, scenario } = checkScenario(text, reactions);
  const picture = scenario && pictureOf(scenario);
  return { problems, picture, ends: scenario && picture ? endsIn(scenario, picture) : [] };
}

function endsIn(scenario: Scenario, { points }: Picture): ScriptedEnd[] {
  return (Object.keys(players) as PlayerName[]).flatMap((player): ScriptedEnd[] => {
    const deal = playOut(scenario, 1, players[player]).agreed;
    const point = deal && points.find((candidate) => candidate.deal.every((option, i) => option === deal[i]));
    return point ? [{ player, deal: point.deal, own: point.own, account: point.account }] : [];
  });
}

/** It can be played, whatever else may be said about it. */
export const playable = ({ problems }: Study): boolean => problems.every((problem) => problem.severity !== 'error');
