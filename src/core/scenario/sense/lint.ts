import { dealIndex, landOf } from '../../engine/land.ts';
import type { Deal } from '../../engine/move.ts';
import { ONE, POINT } from '../../engine/points.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { bestDeals, qualityOf } from '../../scoring/quality.ts';
import { pointsOf } from '../../scoring/score.ts';
import { firstCounters } from './openings.ts';
import type { Finding } from '../problem.ts';
import * as say from './words-lint.ts';

/** L1-L9 of model 6, as amended in section 11: does the case teach what it should? */

export const lintChecks = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9'] as const;
export type LintCheck = (typeof lintChecks)[number];

export interface Lint {
  readonly check: LintCheck;
  /** What was measured; percentages whole, scores 0-1000. */
  readonly measured: Readonly<Record<string, number>>;
  /** Null where the check holds. */
  readonly finding: Finding | null;
}

const percent = (fraction: number): number => Math.round((fraction * 100) / ONE);
const holds = (check: LintCheck, measured: Lint['measured'], finding: Finding | null = null): Lint => ({ check, measured, finding });

/** Checks that make sense for this case: one without a zone of agreement has no fair point and no best deal. */
export function lintOf(scenario: Scenario): readonly Lint[] {
  const { deals, acceptable } = landOf(scenario);
  const always = [
    holds('L1', { total: 100 }), // the reader refuses anything else
    holds('L2', { packages: deals.length }), // the reader refuses more than 4,000
    zone(scenario, acceptable.length, deals.length),
  ];
  if (acceptable.length === 0) return always;
  const named = bestDeals(scenario);
  if (!named || qualityOf(scenario, named.best).joint === 0) return [...always, holds('L4', { own: 0, account: 0 }, say.nothingToShare())];
  return [...always, fairPoint(named), compromise(scenario), counters(scenario), trades(scenario), exploitation(scenario, named), winWin(scenario, named.best)];
}

/** L3: 20-50 % of the packages suit everybody; a first case may be wider. */
function zone(scenario: Scenario, acceptable: number, packages: number): Lint {
  const share = Math.round((acceptable * 100) / packages);
  const measured = { percent: share };
  if (acceptable === 0) return holds('L3', measured, scenario.noZone ? null : say.noZone());
  if (scenario.noZone) return holds('L3', measured, say.zoneAfterAll(acceptable));
  const most = scenario.level <= 1 ? 70 : 50;
  if (share < 20) return holds('L3', measured, say.zoneSmall(share));
  return holds('L3', measured, share > most ? say.zoneWide(share, most) : null);
}

/** L4: at the fair point both sides gain at least half of what they could. The proof of model 7.3 rests on it. */
function fairPoint({ fairOwn, fairAccount }: { readonly fairOwn: number; readonly fairAccount: number }): Lint {
  const measured = { own: percent(fairOwn), account: percent(fairAccount) };
  return holds('L4', measured, Math.min(fairOwn, fairAccount) < ONE / 2 ? say.unfair(measured.own, measured.account) : null);
}

/** L5: splitting the difference, with the lower or the upper middle option everywhere, does not pay. */
function compromise(scenario: Scenario): Lint {
  const middle = (round: (x: number) => number): number => percent(qualityOf(scenario, scenario.issues.map((issue) => round((issue.options.length - 1) / 2))).quality);
  const measured = { lower: middle(Math.floor), upper: middle(Math.ceil) };
  const worst = Math.max(measured.lower, measured.upper);
  return holds('L5', measured, worst > 65 ? say.middlePays(worst) : null);
}

/** L6: taking the first counter-offer does not pay: 450 on average over the openings, 500 at most. */
function counters(scenario: Scenario): Lint {
  const { mean, largest } = firstCounters(scenario);
  return holds('L6', { mean, largest }, mean > 450 || largest > 500 ? say.counterPays(mean, largest) : null);
}

/** L7: something to trade. A pair of issues that weighs the other way round for somebody, or an issue with the same best option. */
function trades(scenario: Scenario): Lint {
  const own = scenario.player.weights;
  const best = (values: readonly number[] | undefined): number => (values ?? []).indexOf(100);
  let pairs = 0;
  let compatible = 0;
  for (const member of scenario.members) {
    own.forEach((w, i) => {
      const theirs = member.weights[i] ?? 0;
      if (w > 0 && theirs > 0 && best(member.values[i]) === best(scenario.player.values[i])) compatible++;
      own.forEach((v, k) => {
        if (w > 0 && 10 * w >= 18 * v && 10 * (member.weights[k] ?? 0) >= 18 * theirs && (member.weights[k] ?? 0) > 0) pairs++;
      });
    });
  }
  return holds('L7', { pairs, compatible }, pairs + compatible === 0 ? say.nothingToTrade() : null);
}

/** L8: the best deal that takes more than two thirds of the other's fair gain, played perfectly, scores less than the fair one played worst. */
function exploitation(scenario: Scenario, named: { readonly fair: Deal; readonly fairOwn: number; readonly fairAccount: number }): Lint {
  const { deals, acceptable } = landOf(scenario);
  let best = 0;
  for (const d of acceptable) {
    const { quality, own, account } = qualityOf(scenario, deals[d] ?? []);
    if (3 * (own ?? 0) < named.fairOwn || 3 * (account ?? 0) < named.fairAccount) best = Math.max(best, pointsOf(quality, ONE));
  }
  const fair = pointsOf(qualityOf(scenario, named.fair).quality, 0);
  return holds('L8', { exploiting: best, fair }, best >= fair ? say.exploitingPays(best, fair) : null);
}

/** L9: who always takes the middle should miss the best deal. */
function winWin(scenario: Scenario, best: Deal): Lint {
  const wide = scenario.issues.flatMap((issue, i) => (issue.options.length > 2 ? [i] : []));
  const inMiddle = wide.filter((i) => {
    const middle = ((scenario.issues[i]?.options.length ?? 1) - 1) / 2;
    return best[i] === Math.floor(middle) || best[i] === Math.ceil(middle);
  });
  const share = wide.length === 0 ? 0 : Math.round((inMiddle.length * 100) / wide.length);
  return holds('L9', { percent: share }, share > 80 ? say.bestInMiddle(share) : null);
}

/** Utility of a deal in points 0-100, own first, then per member. */
export function pointsFor(scenario: Scenario, deal: Deal): number[] {
  const land = landOf(scenario);
  const d = dealIndex(scenario, deal);
  return [land.own, ...land.members].map((list) => (list[d] ?? 0) / POINT);
}
