import type { Scenario } from '../core/engine/scenario.ts';
import { otherFigures, withTrust } from '../core/scenario/vary.ts';
import type { Twist } from './kept-text.ts';

/** The case as one game plays it: its file with all that this game has of its own. */
export function playedCase(authored: Scenario, { figures, tryOut }: Twist): Scenario {
  const figured = figures === undefined ? authored : otherFigures(authored, figures);
  return tryOut ? withTrust(figured, tryOut.trust) : figured;
}
