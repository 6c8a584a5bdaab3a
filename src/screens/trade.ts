import type { Deal } from '../core/engine/move.ts';
import type { Brief } from '../core/engine/observation.ts';
import type { Session } from '../app/table.ts';
import { lastOwn, lastTheirs, optionTenths, startDeal, type Trade } from './composer.ts';

/** Which two issues a paper trades: what the sentence beside it says before the player says otherwise. */

/** An issue, and how much it speaks for being named: own tenths, the sign as the list says. */
interface Weighed {
  readonly issue: number;
  readonly by: number;
}

/**
 * What moved towards you is what you ask, what moved towards them is what you give: measured against your
 * last paper, else against theirs, else against where this paper began. What the player changed last comes
 * first (`touched`: issues in the order in which they were changed), then what moved most. Where nothing
 * moved, the paper is read as it lies: what it brings you most is asked, what it costs you most is given.
 */
export function tradeOf(session: Session, deal: Deal, touched: readonly number[] = []): Trade | null {
  const { brief, observation } = session;
  if (brief.issues.length < 2) return null;
  const [own, theirs] = [lastOwn(observation)?.deal, lastTheirs(observation)?.deal];
  const moved = changesOf(brief, deal, own ?? theirs ?? startDeal(session));
  const beside = own && theirs ? changesOf(brief, deal, theirs) : [];
  const newest = [...new Set([...touched].reverse())].flatMap((issue) => moved.filter((one) => one.issue === issue));
  const gains = (list: readonly Weighed[]): readonly Weighed[] => list.filter(({ by }) => by > 0);
  const losses = (list: readonly Weighed[]): readonly Weighed[] => list.filter(({ by }) => by < 0);
  const give = [losses(newest)[0], most(losses(moved), -1), most(losses(beside), -1)].find((found) => found)?.issue ?? null;
  const besides = (list: readonly Weighed[]): readonly Weighed[] => list.filter(({ issue }) => issue !== give);
  const ask = [gains(newest)[0], most(gains(moved), 1), most(besides(gains(beside)), 1), most(besides(broughtBy(brief, deal)), 1)].find((found) => found)?.issue ?? null;
  const given = give ?? most(costsOf(brief, deal).filter(({ issue }) => issue !== ask), 1)?.issue ?? null;
  const [asks, gives] = [brief.issues[ask ?? -1], brief.issues[given ?? -1]];
  return asks && gives ? { ask: asks.id, give: gives.id } : null;
}

/** Own tenths by which each issue is better for you than on that paper. */
const changesOf = (brief: Brief, deal: Deal, than: Deal): readonly Weighed[] =>
  brief.issues.map((_, issue) => ({ issue, by: optionTenths(brief, issue, deal[issue] ?? 0) - optionTenths(brief, issue, than[issue] ?? 0) }));

const every = (brief: Brief, issue: number): readonly number[] => (brief.issues[issue]?.options ?? []).map((_, option) => optionTenths(brief, issue, option));

/** Above the worst that each issue could be for you. */
const broughtBy = (brief: Brief, deal: Deal): readonly Weighed[] => brief.issues.map((_, issue) => ({ issue, by: optionTenths(brief, issue, deal[issue] ?? 0) - Math.min(...every(brief, issue)) }));

/** Below the best that each issue could be for you. */
const costsOf = (brief: Brief, deal: Deal): readonly Weighed[] => brief.issues.map((_, issue) => ({ issue, by: Math.max(...every(brief, issue)) - optionTenths(brief, issue, deal[issue] ?? 0) }));

/** The one with the most (1) or the least (-1); the first of equals. */
const most = (list: readonly Weighed[], way: 1 | -1): Weighed | undefined =>
  list.reduce<Weighed | undefined>((best, one) => (best === undefined || way * one.by > way * best.by ? one : best), undefined);
