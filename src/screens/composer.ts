import { MESO_SPREAD } from '../core/engine/legal.ts';
import type { Deal, Move } from '../core/engine/move.ts';
import { ownTenths } from '../core/engine/observe.ts';
import type { Brief, MemberView, Observation, Paper } from '../core/engine/observation.ts';
import type { Session } from '../app/table.ts';

/** Putting a paper together: where it starts, what changed, and papers of equal worth. */

export type Open = Observation['openOptions'];

const isOpen = (open: Open, issue: number, option: number): boolean => open[issue]?.[option] ?? false;

/** Own points of one option, tenths, before rounding the whole. */
export const optionTenths = (brief: Brief, issue: number, option: number): number => Math.round(((brief.own.weights[issue] ?? 0) * (brief.own.values[issue]?.[option] ?? 0)) / 10);

/** Own points of a package in hundredths: exact, as the rules compare packages. */
const ownHundredths = (brief: Brief, deal: Deal): number => deal.reduce((sum, option, i) => sum + (brief.own.weights[i] ?? 0) * (brief.own.values[i]?.[option] ?? 0), 0);

export const lastOwn = (observation: Observation): Paper | null => observation.papers.findLast((paper) => paper.by === 'you') ?? null;
export const lastTheirs = (observation: Observation): Paper | null => observation.papers.findLast((paper) => paper.by !== 'you') ?? null;

/** Where a new paper starts: the last own one, the planned first one, their paper, else the middle: neither a demand nor a gift. */
export function startDeal({ brief, observation }: Session): Deal {
  const start = lastOwn(observation)?.deal ?? observation.plan?.firstOffer ?? lastTheirs(observation)?.deal ?? middle(brief);
  return start.map((option, i) => (isOpen(observation.openOptions, i, option) ? option : dearestOpen(brief, observation.openOptions, i)));
}

const MIDDLE = 60;
const middle = (brief: Brief): Deal => brief.own.values.map((values) => values.reduce((best, value, o) => (Math.abs(value - MIDDLE) < Math.abs((values[best] ?? 0) - MIDDLE) ? o : best), 0));

function dearestOpen(brief: Brief, open: Open, issue: number): number {
  const values = brief.own.values[issue] ?? [];
  return values.reduce((best, value, o) => (isOpen(open, issue, o) && (!isOpen(open, issue, best) || value > (values[best] ?? 0)) ? o : best), 0);
}

export interface ComposerRow {
  readonly issue: number;
  readonly id: string;
  readonly options: readonly { readonly option: number; readonly chosen: boolean; readonly last: boolean; readonly theirs: boolean; readonly open: boolean }[];
  /** What changed against the last own paper, or against theirs where there is none: the option then, and own points of the change in tenths. */
  readonly change: { readonly against: 'own' | 'theirs'; readonly was: number; readonly tenths: number } | null;
}

export function composerRows({ brief, observation }: Session, deal: Deal): readonly ComposerRow[] {
  const [own, theirs] = [lastOwn(observation), lastTheirs(observation)];
  const against = own ?? theirs;
  return brief.issues.map((issue, i) => {
    const was = against?.deal[i];
    const now = deal[i] ?? 0;
    return {
      issue: i, id: issue.id,
      options: issue.options.map((_, option) => ({ option, chosen: option === now, last: own?.deal[i] === option, theirs: theirs?.deal[i] === option, open: isOpen(observation.openOptions, i, option) })),
      change: was === undefined || was === now ? null : { against: own ? 'own' : 'theirs', was, tenths: optionTenths(brief, i, now) - optionTenths(brief, i, was) },
    };
  });
}

/** How far packages lie apart in own points, tenths. */
export const spreadTenths = (brief: Brief, deals: readonly Deal[]): number => {
  const own = deals.map((deal) => ownHundredths(brief, deal));
  return deals.length < 2 ? 0 : Math.round((Math.max(...own) - Math.min(...own)) / 10);
};

export const inRange = (brief: Brief, deals: readonly Deal[]): boolean => {
  const own = deals.map((deal) => ownHundredths(brief, deal));
  return Math.max(...own) - Math.min(...own) <= MESO_SPREAD;
};

export const allDifferent = (deals: readonly Deal[]): boolean => new Set(deals.map((deal) => deal.join())).size === deals.length;

/** Every package whose options are open now. */
function openDeals(brief: Brief, open: Open): readonly Deal[] {
  return brief.issues.reduce<readonly Deal[]>((deals, issue, i) => {
    const options = issue.options.map((_, o) => o).filter((o) => isOpen(open, i, o));
    return deals.flatMap((deal) => options.map((option) => [...deal, option]));
  }, [[]]);
}

const differing = (a: Deal, b: Deal): number => a.reduce((count, option, i) => count + (option === b[i] ? 0 : 1), 0);

/**
 * Another package of the same worth to you, unlike those that lie there: it gives where the others ask.
 * It touches what is known to weigh heavily for somebody, changes few things, and lies close in points.
 */
export function twinOf(brief: Brief, observation: Pick<Observation, 'openOptions' | 'members'>, deals: readonly Deal[]): Deal | null {
  const [first] = deals;
  if (!first) return null;
  const heavy = brief.issues.map((_, i) => observation.members.some((view: MemberView) => view.shown[i]?.band === 'heavy'));
  const worth = (deal: Deal): number => {
    const gap = Math.abs(ownHundredths(brief, deal) - ownHundredths(brief, first));
    const telling = deals.reduce((sum, other) => sum + deal.filter((option, i) => heavy[i] && option !== other[i]).length, 0);
    const changes = Math.min(...deals.map((other) => differing(deal, other)));
    return gap - 150 * Math.min(telling, 2) + 120 * Math.abs(changes - 2);
  };
  const fitting = openDeals(brief, observation.openOptions).filter((deal) => allDifferent([...deals, deal]) && inRange(brief, [...deals, deal]));
  return fitting.reduce<Deal | null>((best, deal) => (best === null || worth(deal) < worth(best) ? deal : best), null);
}

/**
 * Keeps packages of equal worth after one of them got another option: other issues of that package move along,
 * as few as possible. Unchanged where nothing fits; then the page says that they are too far apart.
 */
export function keptLevel(brief: Brief, open: Open, deals: readonly Deal[], which: number, issue: number): readonly Deal[] {
  const changed = deals[which];
  if (!changed || (inRange(brief, deals) && allDifferent(deals))) return deals;
  const others = deals.filter((_, k) => k !== which);
  const fitting = openDeals(brief, open).filter((deal) => deal[issue] === changed[issue] && inRange(brief, [...others, deal]) && allDifferent([...others, deal]));
  const cost = (deal: Deal): number => 10_000 * differing(deal, changed) + Math.abs(ownHundredths(brief, deal) - ownHundredths(brief, others[0] ?? deal));
  const nearest = fitting.reduce<Deal | null>((best, deal) => (best === null || cost(deal) < cost(best) ? deal : best), null);
  return nearest ? deals.map((deal, k) => (k === which ? nearest : deal)) : deals;
}

/** Issues (by index) on which the packages are not all alike. */
export const differencesOf = (deals: readonly Deal[]): readonly number[] => (deals[0] ?? []).flatMap((option, i) => (deals.some((deal) => deal[i] !== option) ? [i] : []));

export const composerModes = ['offer', 'package', 'meso', 'ultimatum'] as const;
export type ComposerMode = (typeof composerModes)[number];

/** The two issues of an if-then. */
export interface Trade {
  /** Issue ids: where they give, where you give. */
  readonly ask: string;
  readonly give: string;
}

/** The move that a finished paper is. */
export function paperMove(mode: ComposerMode, deals: readonly Deal[], trade: Trade | null, praise: boolean): Move {
  const said = praise ? { praise } : {};
  const deal = deals[0] ?? [];
  if (mode === 'meso') return { kind: 'meso', deals, ...said };
  if (mode === 'ultimatum') return { kind: 'ultimatum', deal };
  return mode === 'package' && trade ? { kind: 'package', deal, ask: trade.ask, give: trade.give, ...said } : { kind: 'offer', deal, ...said };
}

export const dealTenthsOf = (brief: Brief, deal: Deal): number => ownTenths(brief, deal);
