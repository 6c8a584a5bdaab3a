import { rootOfFraction } from '../engine/curve.ts';
import { dealIndex, landOf, type Land } from '../engine/land.ts';
import type { Deal } from '../engine/move.ts';
import { clamp, gain, ONE, POINT } from '../engine/points.ts';
import type { Scenario } from '../engine/scenario.ts';

/**
 * Deal quality D of model 7.2. All fractions in millionths.
 * Sources of the building blocks: Kalai and Smorodinsky 1975 (balance), Nash 1950 (joint gain), as ratios so that nothing depends on an author's scale.
 */
export interface Quality {
  readonly quality: number;
  /** Y0, YA, balance, joint gain, Z; null where no deal suits everybody. */
  readonly own: number | null;
  readonly account: number | null;
  readonly balance: number | null;
  readonly joint: number | null;
  readonly belowOwnLimit: boolean;
  /** Members left below their limit, by index. */
  readonly trampled: readonly number[];
}

/** What every deal of a case is measured against. */
interface Measure {
  readonly land: Land;
  readonly shares: readonly number[];
  readonly bestAccount: number;
  readonly bestJoint: number;
  readonly bestZ: number;
  readonly fair: number;
  readonly fairOwn: number;
  readonly fairAccount: number;
  readonly best: number;
}

const NO_DEAL = 100_000;
const kept = new WeakMap<Scenario, Measure>();

const ownGain = (scenario: Scenario, land: Land, d: number): number => clamp(gain(land.own[d] ?? 0, scenario.player.batna * POINT, land.ownIdeal), 0, ONE);

/** X_A = (Σ a·√x)²: unequal gains within the account count for less. */
function accountGain(scenario: Scenario, land: Land, shares: readonly number[], d: number): number {
  const sum = scenario.members.reduce((total, member, j) => {
    const x = clamp(gain(land.members[j]?.[d] ?? 0, member.batna * POINT, land.ideals[j] ?? 0), 0, ONE);
    return total + Math.floor(((shares[j] ?? 0) * rootOfFraction(x)) / ONE);
  }, 0);
  return Math.floor((sum * sum) / ONE);
}

const over = (a: number, b: number): number => (b <= 0 ? 0 : Math.min(ONE, Math.floor((a * ONE) / b)));
const geometric = (a: number, b: number): number => rootOfFraction(Math.floor((a * b) / ONE));

function measureOf(scenario: Scenario): Measure {
  const known = kept.get(scenario);
  if (known) return known;
  const land = landOf(scenario);
  const total = scenario.members.reduce((sum, member) => sum + member.influence, 0);
  const shares = scenario.members.map((member) => Math.floor((member.influence * ONE) / total));
  const raw = land.acceptable.map((d) => ({ d, own: ownGain(scenario, land, d), x: accountGain(scenario, land, shares, d) }));
  const bestAccount = raw.reduce((top, { x }) => Math.max(top, x), 0);
  const points = raw.map(({ d, own, x }) => ({ d, own, account: over(x, bestAccount) }));
  const fair = points.reduce((top, point) => (fairer(point, top) ? point : top), { d: -1, own: -1, account: -1 });
  const bestJoint = points.reduce((top, { own, account }) => Math.max(top, geometric(own, account)), 0);
  const z = ({ own, account }: { own: number; account: number }): number => geometric(balanceOf(own, account, fair.own, fair.account), over(geometric(own, account), bestJoint));
  const best = points.reduce<{ d: number; z: number }>((top, point) => (z(point) > top.z ? { d: point.d, z: z(point) } : top), { d: -1, z: -1 });
  const measure: Measure = { land, shares, bestAccount, bestJoint, bestZ: best.z, fair: fair.d, fairOwn: fair.own, fairAccount: fair.account, best: best.d };
  kept.set(scenario, measure);
  return measure;
}

/** The fair point: largest smaller gain; where equal, the larger product; then the first in issue order. */
function fairer(a: { own: number; account: number }, b: { own: number; account: number }): boolean {
  const [low, bar] = [Math.min(a.own, a.account), Math.min(b.own, b.account)];
  return low > bar || (low === bar && a.own * a.account > b.own * b.account);
}

const balanceOf = (own: number, account: number, fairOwn: number, fairAccount: number): number => Math.min(ONE, over(own, fairOwn), over(account, fairAccount));

/** The deal with Z = 1 and the fair point of a case, or null where no deal suits everybody. */
export function bestDeals(scenario: Scenario): { readonly best: Deal; readonly fair: Deal; readonly fairOwn: number; readonly fairAccount: number } | null {
  const measure = measureOf(scenario);
  const [best, fair] = [measure.land.deals[measure.best], measure.land.deals[measure.fair]];
  return best && fair ? { best, fair, fairOwn: measure.fairOwn, fairAccount: measure.fairAccount } : null;
}

/** D of a deal. */
export function qualityOf(scenario: Scenario, deal: Deal): Quality {
  const measure = measureOf(scenario);
  const { land } = measure;
  const d = dealIndex(scenario, deal);
  const trampled = scenario.members.map((_, j) => j).filter((j) => (land.members[j]?.[d] ?? 0) < (scenario.members[j]?.batna ?? 0) * POINT);
  const below = (land.own[d] ?? 0) < scenario.player.batna * POINT;
  if (land.acceptable.length === 0) return { quality: below ? worseThanWalking(scenario, land, d) : NO_DEAL, own: null, account: null, balance: null, joint: null, belowOwnLimit: below, trampled };
  const own = ownGain(scenario, land, d);
  const account = over(accountGain(scenario, land, measure.shares, d), measure.bestAccount);
  const balance = balanceOf(own, account, measure.fairOwn, measure.fairAccount);
  const joint = over(geometric(own, account), measure.bestJoint);
  const z = over(geometric(balance, joint), measure.bestZ);
  const lost = trampled.reduce((sum, j) => sum + Math.max(150_000, measure.shares[j] ?? 0), 0);
  const quality = below ? worseThanWalking(scenario, land, d) : NO_DEAL + Math.floor((9 * Math.floor((z * Math.max(0, ONE - lost)) / ONE)) / 10);
  return { quality, own, account, balance, joint, belowOwnLimit: below, trampled };
}

/** 0.10 × (1 − (r − u) ÷ (r − lowest u)). */
function worseThanWalking(scenario: Scenario, land: Land, d: number): number {
  const limit = scenario.player.batna * POINT;
  const lowest = land.own.reduce((low, u) => Math.min(low, u), Infinity);
  return Math.floor((NO_DEAL * ((land.own[d] ?? 0) - lowest)) / Math.max(1, limit - lowest));
}

/** Quality of ending without a deal: right where no deal suits everybody. */
export const noDealQuality = (scenario: Scenario): number => (landOf(scenario).acceptable.length === 0 ? ONE : NO_DEAL);

/** Influence share per member, millionths, as at the start. */
export const sharesOf = (scenario: Scenario): readonly number[] => measureOf(scenario).shares;
