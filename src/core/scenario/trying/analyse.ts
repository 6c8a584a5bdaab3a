import { landOf } from '../../engine/land.ts';
import type { Deal } from '../../engine/move.ts';
import type { Scenario, Text } from '../../engine/scenario.ts';
import { bargain } from '../../outcome/points.ts';
import { bestDeals, qualityOf } from '../../scoring/quality.ts';
import { lintOf, pointsFor, type Lint } from '../sense/lint.ts';

/** One deal, with the points (0-100) of everybody. */
export interface DealPoints {
  readonly deal: Deal;
  readonly options: readonly Text[];
  readonly own: number;
  /** By member id. */
  readonly members: Readonly<Record<string, number>>;
}

export interface MeasuredDeal extends DealPoints {
  /** D of model 7.2, and the gains of both sides, millionths. */
  readonly quality: number;
  readonly ownGain: number;
  readonly accountGain: number;
}

export interface Analysis {
  readonly packages: number;
  readonly acceptable: number;
  /** Deals that nobody can improve without somebody losing, best for the player first. */
  readonly frontier: readonly DealPoints[];
  /** Null where no deal suits everybody. */
  readonly fairPoint: MeasuredDeal | null;
  readonly best: MeasuredDeal | null;
  readonly lint: readonly Lint[];
}

export function analyse(scenario: Scenario): Analysis {
  const { deals, acceptable } = landOf(scenario);
  const named = bestDeals(scenario);
  return {
    packages: deals.length,
    acceptable: acceptable.length,
    frontier: frontierOf(scenario),
    fairPoint: named && measured(scenario, named.fair),
    best: named && measured(scenario, named.best),
    lint: lintOf(scenario),
  };
}

/** Utilities in hundredths of a point, so that they are whole. A dealbreaker is not additive: such cases are listed instead of folded. */
function frontierOf(scenario: Scenario): DealPoints[] {
  const parties = [scenario.player, ...scenario.members];
  if (scenario.members.some((member) => member.dealbreakers.length > 0)) return listedFrontier(scenario);
  const domain = {
    parties: parties.map((party) => ({ bias: 0, reserved: party.batna * 100, utilities: party.values.map((row, i) => row.map((value) => value * (party.weights[i] ?? 0))) })),
  };
  return bargain(domain).frontier.map((outcome) => pointsOfDeal(scenario, outcome.options));
}

function listedFrontier(scenario: Scenario): DealPoints[] {
  const land = landOf(scenario);
  const points = land.acceptable.map((d) => ({ d, all: [land.own, ...land.members].map((list) => list[d] ?? 0) }));
  const beaten = (mine: readonly number[]): boolean => points.some(({ all }) => all.every((u, p) => u >= (mine[p] ?? 0)) && all.some((u, p) => u > (mine[p] ?? 0)));
  const seen = new Set<string>();
  return points
    .filter(({ all }) => !beaten(all) && !seen.has(all.join()) && seen.add(all.join()))
    .sort((a, b) => (b.all[0] ?? 0) - (a.all[0] ?? 0))
    .map(({ d }) => pointsOfDeal(scenario, land.deals[d] ?? []));
}

function pointsOfDeal(scenario: Scenario, deal: Deal): DealPoints {
  const [own = 0, ...members] = pointsFor(scenario, deal);
  return {
    deal,
    options: scenario.issues.map((issue, i) => issue.options[deal[i] ?? 0]?.label ?? { nl: '', en: '' }),
    own,
    members: Object.fromEntries(scenario.members.map((member, j) => [member.id, members[j] ?? 0])),
  };
}

function measured(scenario: Scenario, deal: Deal): MeasuredDeal {
  const { quality, own, account } = qualityOf(scenario, deal);
  return { ...pointsOfDeal(scenario, deal), quality, ownGain: own ?? 0, accountGain: account ?? 0 };
}
