import { landOf } from '../../engine/land.ts';
import type { Deal } from '../../engine/move.ts';
import type { Scenario, Text } from '../../engine/scenario.ts';
import type { MapPoint } from '../../scoring/debrief-type.ts';
import { limitsOf, mapOf } from '../../scoring/map.ts';
import { bestDeals } from '../../scoring/quality.ts';

/** What an author sees of a case while writing: every deal as a point, and the ones with a name. Plain values, to cross to another thread. */
export interface Picture {
  readonly points: readonly MapPoint[];
  readonly limits: { readonly own: number; readonly account: number };
  readonly acceptable: number;
  readonly marks: readonly PictureMark[];
  readonly issues: readonly { readonly label: Text; readonly options: readonly Text[] }[];
}

export interface PictureMark {
  /** middle: the middle option everywhere; it should not be the best. */
  readonly kind: 'best' | 'fair' | 'middle';
  readonly deal: Deal;
  readonly own: number;
  readonly account: number;
}

export function pictureOf(scenario: Scenario): Picture {
  const points = mapOf(scenario);
  const named = landOf(scenario).acceptable.length > 0 ? bestDeals(scenario) : null;
  const at = (kind: PictureMark['kind'], deal: Deal): PictureMark[] => {
    const point = points.find((candidate) => candidate.deal.every((option, i) => option === deal[i]));
    return point ? [{ kind, deal, own: point.own, account: point.account }] : [];
  };
  return {
    points,
    limits: limitsOf(scenario),
    acceptable: points.filter((point) => point.acceptable).length,
    marks: [
      ...at('middle', scenario.issues.map((issue) => Math.floor((issue.options.length - 1) / 2))),
      ...(named ? [...at('fair', named.fair), ...at('best', named.best)] : []),
    ],
    issues: scenario.issues.map(({ label, options }) => ({ label, options: options.map((option) => option.label) })),
  };
}
