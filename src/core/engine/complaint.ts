import type { Game } from './game.ts';
import { outdated, unsure } from './hearsay.ts';
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
  const asked = game.papers.findLast((paper) => paper.by === member.id)?.deal;
  const granted = grantedBy(scenario, game, member, deal);
  const losses = scenario.issues.map((_, i) => {
    const now = value(i, deal[i]);
    const bearable = POINT * now >= wanted || (asked !== undefined && now >= value(i, asked[i])) || granted.includes(i);
    return bearable ? 0 : (member.weights[i] ?? 0) * (best(scenario, game, member, i) - now);
  });
  const most = Math.max(...losses);
  return most > 0 ? (scenario.issues[losses.indexOf(most)]?.id ?? null) : null;
}

/** The most that an option which may be chosen now is worth to them. */
const best = (scenario: Scenario, game: Game, member: Member, i: number): number =>
  (scenario.issues[i]?.options ?? []).reduce((most, option, o) => (option.unlock === undefined || game.unlocked.includes(`${scenario.issues[i]?.id ?? ''}/${option.id}`) ? Math.max(most, member.values[i]?.[o] ?? 0) : most), 0);

/** Issues on which the package gives them all that they said would do, in a fact that you know and that still holds. */
function grantedBy(scenario: Scenario, game: Game, member: Member, deal: Deal): readonly number[] {
  const value = (issue: number, option: number): number => member.values[issue]?.[option] ?? 0;
  return scenario.facts.flatMap((fact) => {
    if (fact.enough === undefined || fact.about !== member.id || !game.facts.includes(fact.id) || unsure(scenario, game, fact.id) || outdated(scenario, game, member.id, fact.topic)) return [];
    return fact.enough.every(({ issue, option }) => value(issue, deal[issue] ?? 0) >= value(issue, option)) ? fact.enough.map(({ issue }) => issue) : [];
  });
}
