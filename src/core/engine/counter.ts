import { feltUtilities, timeUsed } from './aspiration.ts';
import { shares } from './decide.ts';
import { draw } from './draw.ts';
import { beyondEnough } from './enough.ts';
import type { Game, Mistake } from './game.ts';
import { dealIndex, landOf } from './land.ts';
import { atTable, indexOf } from './member.ts';
import type { Deal } from './move.ts';
import type { Paper } from './observation.ts';
import { gain, ONE, POINT } from './points.ts';
import type { Scenario } from './scenario.ts';

/** τ up to which a counter-offer is the spokesperson's position; afterwards it serves the whole group. Model 2.4. */
const POSITION_UNTIL = 350_000;

export interface Counter {
  readonly member: string;
  readonly deal: Deal;
  readonly basis: 'position' | 'interest';
}

/** Highest influence among those still there; the first in the case's order where equal. */
export function spokesperson(game: Game): number {
  return game.members.reduce((lead, member, j) => (member.influence > (game.members[lead]?.influence ?? 0) ? j : lead), 0);
}

/** Who answers an offer: of those who were not content with it, the one with most influence. Whoever is content has nothing to ask. */
function answerer(game: Game): number {
  const unhappy = atTable(game).filter((j) => game.members[j]?.leaning === null || (game.members[j]?.support ?? 0) < 0);
  if (unhappy.length === 0) return spokesperson(game);
  return unhappy.reduce((lead, j) => ((game.members[j]?.influence ?? 0) > (game.members[lead]?.influence ?? 0) ? j : lead), unhappy[0] ?? 0);
}

/** The package that the account lays on the table now. Model 2.4 and section 11 "Counter-offers". */
export function counterOffer(scenario: Scenario, game: Game): Counter {
  const lead = answerer(game);
  const early = timeUsed(scenario, game) < POSITION_UNTIL;
  const basis = early ? 'position' : 'interest';
  const felt = scenario.members.map((_, j) => feltUtilities(scenario, game, j));
  const { deals, own } = landOf(scenario);
  const honest = honestDeals(scenario, game);
  const kept = standing(scenario, game, felt);
  const least = kept === null ? -Infinity : (own[dealIndex(scenario, kept.deal)] ?? 0);
  const noWorse = (d: number): boolean => (own[d] ?? 0) >= least;
  const first = candidates(scenario, game, felt, lead, early, honest).filter(noWorse);
  const pool = first.length > 0 || (kept !== null && honest.includes(dealIndex(scenario, kept.deal))) ? first : honest.filter(noWorse);
  if (kept !== null && pool.length === 0) return { member: holder(scenario, felt, lead, kept), deal: kept.deal, basis };
  const best = dearest(scenario, game, felt, pool, lead, early);
  const chosen = best[draw(game.seed, game.turn, 'group', 'counter') % best.length] ?? 0;
  return { member: scenario.members[lead]?.id ?? '', deal: deals[chosen] ?? [], basis };
}

/** Open packages in which nobody there asks more than they told you would do; all of them where an option for that is closed. */
function honestDeals(scenario: Scenario, game: Game): readonly number[] {
  const { deals } = landOf(scenario);
  const open = openDeals(scenario, game);
  const greedy = scenario.members.flatMap((member, j) => (game.members[j]?.where === 'left' ? [] : [beyondEnough(scenario, game, member)]));
  const honest = open.filter((d) => !greedy.some((beyond) => beyond(deals[d] ?? [])));
  return honest.length > 0 ? honest : open;
}

/** After one of these they may take back what lay there. */
const provocations: readonly Mistake[] = ['went-back', 'threat'];

/**
 * Their paper on the table, as long as they are held to it: what they offered once they do not take back from somebody
 * who gives, only after a provocation, when the case changed, or when who laid it down can no longer bear it.
 */
function standing(scenario: Scenario, game: Game, felt: Felt): Paper | null {
  const last = game.papers.findLast((paper) => paper.by !== 'you');
  if (!last) return null;
  const since = ({ turn }: { readonly turn: number }): boolean => turn > last.turn;
  if ((game.fired ?? []).some(since) || game.errors.some((error) => since(error) && provocations.includes(error.what))) return null;
  const j = indexOf(scenario, last.by);
  const bearable = (felt[j]?.[dealIndex(scenario, last.deal)] ?? 0) >= (scenario.members[j]?.batna ?? 0) * POINT;
  return bearable && game.members[j]?.where === 'table' ? last : null;
}

/** Who answers points at the paper that lies there, if they can bear it themselves; else it is held out by whose it was. */
function holder(scenario: Scenario, felt: Felt, lead: number, { by, deal }: Paper): string {
  const member = scenario.members[lead];
  return member && (felt[lead]?.[dealIndex(scenario, deal)] ?? 0) >= member.batna * POINT ? member.id : by;
}

/** What serves them best and moves towards you as far as they want to. Where that is all one to who answers, what serves the colleagues. */
function dearest(scenario: Scenario, game: Game, felt: Felt, pool: readonly number[], lead: number, early: boolean): readonly number[] {
  const group = (): readonly number[] => gainsOf(scenario, felt, shares(game));
  const worths = early ? gainsOf(scenario, felt, scenario.members.map((_, j) => (j === lead ? ONE : 0))) : group();
  const similar = willingness(scenario, game, lead);
  const likeness = likenessToLast(scenario, game);
  const worth = (d: number): number => Math.floor(((ONE - similar) * (worths[d] ?? 0) + similar * likeness(d)) / ONE);
  const best = highest(pool, worth);
  if (best.length === 1) return best;
  const all = early ? group() : worths;
  return highest(best, (d) => all[d] ?? 0);
}

function highest(pool: readonly number[], worth: (d: number) => number): readonly number[] {
  const worths = pool.map(worth);
  const top = worths.reduce((most, value) => Math.max(most, value), -Infinity);
  return pool.filter((_, k) => worths[k] === top);
}

type Felt = readonly (readonly number[])[];

/** Σ share × gain per package, unclamped, millionths. */
function gainsOf(scenario: Scenario, felt: Felt, part: readonly number[]): readonly number[] {
  const land = landOf(scenario);
  const sums = land.deals.map(() => 0);
  felt.forEach((utilities, j) => {
    const share = part[j] ?? 0;
    if (share === 0) return;
    const [limit, ideal] = [(scenario.members[j]?.batna ?? 0) * POINT, land.ideals[j] ?? 0];
    utilities.forEach((u, d) => { sums[d] = (sums[d] ?? 0) + Math.floor((share * gain(u, limit, ideal)) / ONE); });
  });
  return sums;
}

function candidates(scenario: Scenario, game: Game, felt: Felt, lead: number, early: boolean, open: readonly number[]): readonly number[] {
  const seated = scenario.members.map((_, j) => j).filter((j) => game.members[j]?.where !== 'left');
  const limit = (j: number): number => (scenario.members[j]?.batna ?? 0) * POINT;
  const holders = seated.filter((j) => scenario.veto.includes(scenario.members[j]?.id ?? ''));
  const atLeast = (j: number, d: number, bar: number): boolean => (felt[j]?.[d] ?? 0) >= bar;
  const safe = open.filter((d) => holders.every((j) => atLeast(j, d, limit(j))));
  const from = safe.length > 0 ? safe : open;
  const wish = (j: number): number => game.members[j]?.aspiration ?? 0;
  const all = early ? [] : from.filter((d) => seated.every((j) => atLeast(j, d, wish(j))));
  if (all.length > 0) return all;
  const leads = from.filter((d) => atLeast(lead, d, wish(lead)));
  if (leads.length > 0) return leads;
  const bearable = open.filter((d) => atLeast(lead, d, limit(lead)));
  return bearable.length > 0 ? bearable : open;
}

/** λ: how far they move towards you: trust of the spokesperson, growing over the first 30 % of the time. Millionths. */
function willingness(scenario: Scenario, game: Game, lead: number): number {
  const grown = Math.min(ONE, Math.floor((timeUsed(scenario, game) * 10) / 3));
  return Math.floor((6 * (game.members[lead]?.trust ?? 0) * grown) / 1000) + (game.hush ? 100_000 : 0);
}

/** Share of the issues that equal your last offer; what you stressed counts double. Millionths; 0 without an offer. */
function likenessToLast(scenario: Scenario, game: Game): (d: number) => number {
  const mine = game.papers.filter((paper) => paper.by === 'you');
  const last = mine[mine.length - 1];
  if (!last) return () => 0;
  const { deals } = landOf(scenario);
  const compared = mine.filter((paper) => paper.turn === last.turn).map((paper) => paper.deal);
  const weights = scenario.issues.map((_, i) => (game.stressed.includes(i) ? 2 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const equal = (deal: Deal, other: Deal): number => weights.reduce((sum, weight, i) => (deal[i] === other[i] ? sum + weight : sum), 0);
  return (d) => Math.max(...compared.map((other) => Math.floor((equal(deals[d] ?? [], other) * ONE) / total)));
}

/** Indices of the packages whose every option is open. */
export function openDeals(scenario: Scenario, game: Game): readonly number[] {
  const { deals } = landOf(scenario);
  const closed = scenario.issues.flatMap((issue, i) => issue.options.flatMap((option, o) => (option.unlock && !game.unlocked.includes(`${issue.id}/${option.id}`) ? [{ i, o }] : [])));
  const all = deals.map((_, d) => d);
  return closed.length === 0 ? all : all.filter((d) => closed.every(({ i, o }) => deals[d]?.[i] !== o));
}
