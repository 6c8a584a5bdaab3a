import type { Game } from './game.ts';
import { outdated, unsure } from './hearsay.ts';
import type { Deal } from './move.ts';
import type { CaseFact, Member, Scenario } from './scenario.ts';

/** What somebody told you that they can live with. They keep to it, in what they complain of and in what they ask. */

export type Enough = NonNullable<CaseFact['enough']>;

/** By fact that you know and that still holds: the options that would do, together. */
export const enoughFor = (scenario: Scenario, game: Game, member: Member): readonly Enough[] => scenario.facts.flatMap((fact) => {
  const holds = fact.enough !== undefined && fact.about === member.id && game.facts.includes(fact.id) && !unsure(scenario, game, fact.id) && !outdated(scenario, game, member.id, fact.topic);
  return fact.enough && holds ? [fact.enough] : [];
});

/** How much more than that a package gives them on this issue; below 0 it is too little. */
export const moreThan = (member: Member, { issue, option }: Enough[number], deal: Deal): number => {
  const values = member.values[issue] ?? [];
  return (values[deal[issue] ?? 0] ?? 0) - (values[option] ?? 0);
};

/** Which packages ask, at your expense, for more than somebody said would do: all of that, and of some of it more. */
export function beyondEnough(scenario: Scenario, game: Game, member: Member): (deal: Deal) => boolean {
  const own = (issue: number, option: number): number => scenario.player.values[issue]?.[option] ?? 0;
  const told = enoughFor(scenario, game, member);
  return (deal) => told.some((enough) => enough.every((given) => moreThan(member, given, deal) >= 0)
    && enough.some((given) => moreThan(member, given, deal) > 0 && own(given.issue, deal[given.issue] ?? 0) < own(given.issue, given.option)));
}
