import type { Deal } from './move.ts';
import { POINT, utility } from './points.ts';
import type { Member, Scenario, Stakes } from './scenario.ts';

/** All packages of a case with everybody's utility: at most 4,000, so they are listed once and kept with the case. */
export interface Land {
  readonly deals: readonly Deal[];
  /** Own utility per deal, hundredths of a point. */
  readonly own: readonly number[];
  /** [member][deal] utility without the promise discount, hundredths. */
  readonly members: readonly (readonly number[])[];
  /** [member][deal] promise part (see points.promised). */
  readonly promises: readonly (readonly number[])[];
  /** F: indices of the deals at or above everybody's limit. */
  readonly acceptable: readonly number[];
  /** Best utility over F (over all deals where F is empty): own, then per member. Model 2.3, 7.2. */
  readonly ownIdeal: number;
  readonly ideals: readonly number[];
}

const kept = new WeakMap<Scenario, Land>();

/** The land of a case. Listed at the first call, then the same object again. */
export function landOf(scenario: Scenario): Land {
  const known = kept.get(scenario);
  if (known) return known;
  const land = survey(scenario);
  kept.set(scenario, land);
  return land;
}

function survey(scenario: Scenario): Land {
  const deals = everyDeal(scenario.issues.map((issue) => issue.options.length));
  const own = utilities(scenario.player, deals);
  const members = scenario.members.map((member) => utilities(member, deals));
  const promises = scenario.members.map((member) => promisesOf(scenario, member, deals));
  const acceptable: number[] = [];
  deals.forEach((_, d) => {
    if ((own[d] ?? 0) < scenario.player.batna * POINT) return;
    if (scenario.members.every((member, j) => (members[j]?.[d] ?? 0) >= member.batna * POINT && !broken(member, deals[d] ?? []))) acceptable.push(d);
  });
  const over = acceptable.length > 0 ? acceptable : deals.map((_, d) => d);
  const best = (points: readonly number[]): number => over.reduce((top, d) => Math.max(top, points[d] ?? 0), 0);
  return { deals, own, members, promises, acceptable, ownIdeal: best(own), ideals: members.map(best) };
}

/** A dealbreaker shuts a package out, also where the limit is 0. Section 11. */
const broken = (member: Member, deal: Deal): boolean => member.dealbreakers.some((b) => deal[b.issue] === b.option);

/** Utility of every package, with the products of weight and value worked out once. */
function utilities(party: Parameters<typeof utility>[0], deals: readonly Deal[]): readonly number[] {
  const parts = party.values.map((values, i) => values.map((value) => value * (party.weights[i] ?? 0)));
  if ((party.dealbreakers?.length ?? 0) > 0) return deals.map((deal) => utility(party, deal));
  return deals.map((deal) => {
    let sum = 0;
    for (let i = 0; i < deal.length; i++) sum += parts[i]?.[deal[i] ?? 0] ?? 0;
    return sum;
  });
}

/** What full distrust would take off each package's utility: Σ w·v·κ, hundredths × 100. Model 2.1, promise discount. */
function promisesOf(scenario: Scenario, party: Stakes, deals: readonly Deal[]): readonly number[] {
  const weights = scenario.issues.map((issue, i) => issue.promise * (party.weights[i] ?? 0));
  return utilities({ ...party, weights }, deals);
}

const listed = new Map<string, readonly Deal[]>();

/** Every package, the last issue turning fastest. Listed once per shape of a case. */
export function everyDeal(sizes: readonly number[]): readonly Deal[] {
  const shape = sizes.join();
  const known = listed.get(shape);
  if (known) return known;
  let deals: readonly (readonly number[])[] = [[]];
  for (const size of sizes) deals = deals.flatMap((deal) => Array.from({ length: size }, (_, o) => [...deal, o]));
  if (listed.size > 50) listed.clear();
  listed.set(shape, deals);
  return deals;
}

/** Where a deal stands in land.deals. */
export function dealIndex(scenario: Scenario, deal: Deal): number {
  let index = 0;
  scenario.issues.forEach((issue, i) => {
    index = index * issue.options.length + (deal[i] ?? 0);
  });
  return index;
}
