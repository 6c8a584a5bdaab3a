import type { Scenario } from '../core/engine/scenario.ts';
import { carried } from '../core/relation/carry.ts';
import { otherFigures, withTrust } from '../core/scenario/trying/vary.ts';
import type { Twist } from './kept-text.ts';

/** The case as one game plays it: its file with all that this game has of its own. */
export function playedCase(authored: Scenario, { figures, tryOut, carry }: Twist): Scenario {
  const figured = carried(figures === undefined ? authored : otherFigures(authored, figures), carry);
  return tryOut ? withTrust(figured, tryOut.trust) : figured;
}
