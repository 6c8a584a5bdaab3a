import { powerOf, twoTo } from './curve.ts';
import type { Game, MemberState } from './game.ts';
import { landOf } from './land.ts';
import { clamp, discounted, ONE, POINT, ratio } from './points.ts';
import type { Member, Scenario } from './scenario.ts';
import { talkMinutes } from './clock.ts';

/** PA: the account's power over the player, in tenths (0-1000). Emerson's dependence, model 2.3. */
export const accountPower = (scenario: Scenario): number => clamp(500 + 5 * (scenario.power.supplier - scenario.power.account), 0, 1000);

/** PA as it is felt: the expertise that you show takes some of it away. Tenths. */
export const feltPower = (scenario: Scenario, expertise: number): number => clamp(accountPower(scenario) - 3 * (expertise - 50), 0, 1000);

/** τ: part of the talk that is used, millionths. */
export const timeUsed = (scenario: Scenario, game: Game): number => Math.min(ONE, ratio(game.minutes, ONE, talkMinutes(scenario)));

/** û of a deal (index in the land) for a member at their present trust, hundredths of a point. */
export function feltUtility(scenario: Scenario, game: Game, j: number, deal: number): number {
  const land = landOf(scenario);
  return discounted(land.members[j]?.[deal] ?? 0, land.promises[j]?.[deal] ?? 0, game.members[j]?.trust ?? 0);
}

/** û of every deal for a member, by index in the land. */
export function feltUtilities(scenario: Scenario, game: Game, j: number): readonly number[] {
  const land = landOf(scenario);
  const promises = land.promises[j] ?? [];
  const trust = game.members[j]?.trust ?? 0;
  return (land.members[j] ?? []).map((u, d) => discounted(u, promises[d] ?? 0, trust));
}

/** L: how much of the room between limit and ideal a member claims now, millionths. Model 2.3 and section 11. */
function claim(scenario: Scenario, game: Game, j: number): number {
  const member = scenario.members[j];
  const state = game.members[j];
  if (!member || !state) return 0;
  const power = feltPower(scenario, game.expertise);
  const used = timeUsed(scenario, game);
  const exponent = concessionExponent(member, power, game.deadlineNamed);
  const top = Math.min(ONE, 900_000 + 300 * (power - 500)) + state.shift + stanceShift(game, j);
  const floor = clamp(250_000 + 400 * (power - 500) - 1500 * member.timePressure, 50_000, 600_000);
  const bend = ONE - powerOf(used, exponent);
  const level = floor + ratio(top - floor, bend, ONE) - ratio(5 * member.reciprocity, state.credit, 1000) - state.press + moodShift(state);
  const outside = knowledgeShift(scenario) + ownHurryShift(scenario, used);
  return clamp(level + outside, clamp(floor + outside, 0, ONE), 1_050_000);
}

/** e = 4^((50−c)/50) · 2^((PA−50)/50) · 2^(−tp/100), millionths: above 1 holds on, below 1 gives early. */
function concessionExponent(member: Member, power: number, deadlineNamed: boolean): number {
  const e = twoTo(40 * (50 - member.concession) + 2 * (power - 500) - 10 * member.timePressure);
  return deadlineNamed ? ratio(e, 85, 100) : e;
}

const moodShift = (state: MemberState): number => (state.mood < -40 ? 80_000 : state.mood > 40 ? -30_000 : 0);

/** A champion asks less; each blocker makes the others ask more. Model 1.2. */
function stanceShift(game: Game, j: number): number {
  const own = game.members[j]?.stance === 'champion' ? -30_000 : 0;
  return game.members.reduce((sum, other, k) => (k !== j && other.stance === 'blocker' && other.where !== 'left' ? sum + 30_000 : sum), own);
}

/** 0.004 per point above the middle, 0.0015 below it: a strain weighs more than its absence relieves. Millionths. */
const strain = (value: number): number => (value > 50 ? 4000 : 1500) * (value - 50);

/** What the account knows about you lifts every claim, from the first word to the last: they know how far you can go. */
const knowledgeShift = (scenario: Scenario): number => strain(scenario.information.account);

/** Your own hurry shows more as the talk goes on: they wait for you. Half as strong again as what they know: it begins at nothing. */
const ownHurryShift = (scenario: Scenario, used: number): number => ratio(3 * strain(scenario.timePressure.player), used, 2 * ONE);

/** A = limit + claim × (ideal − limit), hundredths of a point. */
export function aspirationNow(scenario: Scenario, game: Game, j: number): number {
  const member = scenario.members[j];
  if (!member) return 0;
  const limit = member.batna * POINT;
  if (member.style === 'micro') return microAspiration(scenario, game, j);
  const ideal = landOf(scenario).ideals[j] ?? limit;
  return limit + Math.floor((claim(scenario, game, j) * (ideal - limit)) / ONE);
}

/** MiCRO (arXiv 2510.17401): one step down the own ranking for each different package received, never below the limit. */
function microAspiration(scenario: Scenario, game: Game, j: number): number {
  const ranked = [...(landOf(scenario).members[j] ?? [])].sort((a, b) => b - a);
  const received = new Set(game.papers.filter((paper) => paper.by === 'you').map((paper) => paper.deal.join())).size;
  return Math.max((scenario.members[j]?.batna ?? 0) * POINT, ranked[Math.min(received, ranked.length - 1)] ?? 0);
}
