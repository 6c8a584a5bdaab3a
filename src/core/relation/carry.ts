import { clamp } from '../engine/points.ts';
import type { Scenario } from '../engine/scenario.ts';
import { phasesWithDeal, type Talk } from './talk.ts';

/**
 * What one talk leaves for the next. Model 8.3: trust_start(next) = 50 + 0.6 · (trust_end − 50), per member who returns,
 * else the account's mean; the account's alternative is worth one point less for every phase in which they made a deal
 * with you: switching costs them more each time. Mood is of the day and does not come along.
 */
export interface Carry {
  /** Trust at the start by member id, 20-80: the formula can give nothing else. */
  readonly trust: Readonly<Record<string, number>>;
  /** Points off each member's alternative, 0-5: one for each phase of the life cycle. */
  readonly switching: number;
}

const [LEAST_TRUST, MOST_TRUST, MOST_SWITCHING] = [20, 80, 5];

/** 50 + 0.6 · (end − 50), rounded to whole points, halves up. */
export const carriedTrust = (end: number): number => 50 + Math.floor((6 * (end - 50) + 5) / 10);

/** The mean of whole points, rounded, halves up. */
export function meanTrust({ trust }: Talk): number {
  const all = Object.values(trust);
  return all.length === 0 ? 50 : Math.floor((2 * all.reduce((sum, one) => sum + one, 0) + all.length) / (2 * all.length));
}

/** What the earlier talks with this account, oldest first, mean for a case; null where there were none. */
export function carryFor(scenario: Scenario, earlier: readonly Talk[]): Carry | null {
  const last = earlier.at(-1);
  if (!last) return null;
  const endOf = (member: string): number => [...earlier].reverse().find((talk) => Object.hasOwn(talk.trust, member))?.trust[member] ?? meanTrust(last);
  return { trust: Object.fromEntries(scenario.members.map(({ id }) => [id, carriedTrust(endOf(id))])), switching: phasesWithDeal(earlier) };
}

/** The case as it is played by who has been here before. Without a carry it stays the same object. */
export function carried(scenario: Scenario, carry: Carry | null | undefined): Scenario {
  if (!carry) return scenario;
  const members = scenario.members.map((member) => ({ ...member, trust: carry.trust[member.id] ?? member.trust, batna: clamp(member.batna - carry.switching, 0, 100) }));
  return { ...scenario, members };
}

/** A carry from outside, or null where it is none of this case: every member named, nobody else, all numbers within the formula. */
export function carryIn(scenario: Scenario, value: unknown): Carry | null {
  if (typeof value !== 'object' || value === null || !('trust' in value) || !('switching' in value)) return null;
  const { trust, switching } = value;
  if (Object.keys(value).length !== 2 || !within(switching, 0, MOST_SWITCHING) || typeof trust !== 'object' || trust === null) return null;
  const given = Object.entries(trust).flatMap(([id, points]: [string, unknown]) => (within(points, LEAST_TRUST, MOST_TRUST) ? [[id, points] as const] : []));
  const fits = scenario.campaign !== undefined && Object.keys(trust).length === scenario.members.length && given.length === scenario.members.length && scenario.members.every(({ id }) => Object.hasOwn(trust, id));
  return fits ? { trust: Object.fromEntries(given), switching } : null;
}

const within = (value: unknown, low: number, high: number): value is number => typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
