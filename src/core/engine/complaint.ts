import { enoughFor, moreThan } from './enough.ts';
import type { Game } from './game.ts';
import type { Deal } from './move.ts';
import { POINT } from './points.ts';
import type { Member, Scenario } from './scenario.ts';

/**
 * What somebody names first of a package that they do not like: of the issues that lie worse than what they want, the
 * one that costs them most. Null: no single line is to blame, it is the sum.
 * Nobody names what could not be better for them, what they ask on their own paper, or what they told you they can live with.
 */
export function complaint(scenario: Scenario, game: Game, j: number, deal: Deal): string | null {
  const member = scenario.members[j];
  if (!member) return null;
  const value = (i: number, option: number | undefined): number => member.values[i]?.[option ?? 0] ?? 0;
  const wanted = game.members[j]?.aspiration ?? member.batna * POINT;
  const trust = game.members[j]?.trust ?? 0;
  const asked = game.papers.findLast((paper) => paper.by === member.id)?.deal;
  const granted = grantedBy(scenario, game, member, deal);
  const losses = scenario.issues.map(({ promise }, i) => {
    const now = value(i, deal[i]);
    const bearable = feltValue(now, promise, trust) >= wanted || (asked !== undefined && now >= value(i, asked[i])) || granted.includes(i);
    return bearable ? 0 : (member.weights[i] ?? 0) * (best(scenario, game, member, i) - now);
  });
  const most = Math.max(...losses);
  return most > 0 ? (scenario.issues[losses.indexOf(most)]?.id ?? null) : null;
}

/** What an option is worth to them while they trust you so far, hundredths: a promise weighs less. Model 2.1. */
export const feltValue = (value: number, promise: number, trust: number): number => POINT * value - Math.floor((6 * value * promise * (100 - trust)) / 1000);

/** The most that an option which may be chosen now is worth to them. */
const best = (scenario: Scenario, game: Game, member: Member, i: number): number =>
  (scenario.issues[i]?.options ?? []).reduce((most, option, o) => (option.unlock === undefined || game.unlocked.includes(`${scenario.issues[i]?.id ?? ''}/${option.id}`) ? Math.max(most, member.values[i]?.[o] ?? 0) : most), 0);

/** Issues on which the package gives them all that they said would do. */
const grantedBy = (scenario: Scenario, game: Game, member: Member, deal: Deal): readonly number[] =>
  enoughFor(scenario, game, member).flatMap((enough) => (enough.every((given) => moreThan(member, given, deal) >= 0) ? enough.map(({ issue }) => issue) : []));
