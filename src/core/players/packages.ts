import { powerOf } from '../engine/curve.ts';
import { draw } from '../engine/draw.ts';
import { everyDeal } from '../engine/land.ts';
import type { Deal } from '../engine/move.ts';
import type { Brief, Observation } from '../engine/observation.ts';
import { ownTenths } from '../engine/observe.ts';
import { ONE } from '../engine/points.ts';

/** Packages as a scripted player sees them: own points in tenths. */
export interface Package {
  readonly deal: Deal;
  readonly own: number;
  /** Its options in one word, to know it again. */
  readonly key: string;
}

/** By the own weights: the worlds of one case in which only a dial is turned share them. */
const kept = new WeakMap<readonly number[], { readonly values: Brief['own']['values']; readonly list: readonly Package[] }>();
/** By the list of deals, which is the same one for each shape of a case. */
const keys = new WeakMap<readonly Deal[], readonly string[]>();

function listed(brief: Brief): readonly Package[] {
  const { weights, values } = brief.own;
  const known = kept.get(weights);
  if (known?.values === values) return known.list;
  const deals = everyDeal(brief.issues.map((issue) => issue.options.length));
  const names = keys.get(deals) ?? deals.map((deal) => deal.join());
  keys.set(deals, names);
  const list = deals.map((deal, d): Package => ({ deal, own: ownTenths(brief, deal), key: names[d] ?? '' }));
  kept.set(weights, { values, list });
  return list;
}

/** Every package that is open now. */
export function packages(brief: Brief, seen: Observation): readonly Package[] {
  const all = listed(brief);
  const closed = seen.openOptions.some((options) => options.includes(false));
  return closed ? all.filter(({ deal }) => deal.every((option, i) => seen.openOptions[i]?.[option] ?? false)) : all;
}

/** Those not yet laid on the table by the player. */
export function untried(brief: Brief, seen: Observation): readonly Package[] {
  const tried = new Set(seen.papers.filter((paper) => paper.by === 'you').map((paper) => paper.deal.join()));
  return packages(brief, seen).filter(({ key }) => !tried.has(key));
}

/** τ in millionths. */
export const timeUsed = (seen: Observation): number => Math.floor((seen.minutesUsed * ONE) / Math.max(1, seen.minutesUsed + seen.minutesLeft));

/** τ^(thousandths/1000), millionths. */
export const bent = (used: number, exponent: number): number => powerOf(used, exponent * 1000);

export const middle = (brief: Brief): Deal => brief.issues.map((issue) => Math.floor((issue.options.length - 1) / 2));

/** The package with the highest worth; ties by the seed. */
export function bestBy(list: readonly Package[], worth: (candidate: Package) => number, seed: number, turn: number): Package | undefined {
  let top = -Infinity;
  let best: Package[] = [];
  for (const candidate of list) {
    const value = worth(candidate);
    if (value > top) [best, top] = [[candidate], value];
    else if (value === top) best.push(candidate);
  }
  return best[draw(seed, turn, 'player', 'tie') % Math.max(1, best.length)];
}

/** Options away from the middle, for nearness in issue space. */
export const distance = (brief: Brief, deal: Deal, other: Deal): number => brief.issues.reduce((sum, _, i) => sum + Math.abs((deal[i] ?? 0) - (other[i] ?? 0)), 0);
