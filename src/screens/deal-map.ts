import type { Deal } from '../core/engine/move.ts';
import type { Comparison, Debrief, MapPoint } from '../core/scoring/debrief-type.ts';
import { type Language, pointsOf, words } from '../text/words.ts';

export type { MapPoint };

/** What has a name on the map of all deals, and the map in words. */

/** Among three thousand deals one is looked for at once. */
function sameDeal(one: Deal, other: Deal): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

/** What the account gains by a deal on the map, tenths; the map holds every deal. */
export const accountOf = (debrief: Debrief, deal: Deal): number => debrief.map.find((point) => sameDeal(point.deal, deal))?.account ?? 0;

export type MarkKind = 'you' | 'them' | 'deal' | 'best' | 'fair' | 'better';
/** Something on the map with a name. */
export interface MapMark {
  readonly kind: MarkKind;
  /** Number of the paper, counted over both sides; 0 for the others. */
  readonly number: number;
  readonly turn: number;
  readonly own: number;
  readonly account: number;
  readonly deal: Deal;
  readonly name: string;
  readonly step: string | null;
}

export function marksOf(debrief: Debrief, language: Language): readonly MapMark[] {
  const said = words(language).debrief;
  const steps = debrief.dance.map((paper, i): MapMark => ({
    kind: paper.by, number: i + 1, turn: paper.turn, own: paper.own, account: paper.account, deal: paper.deal,
    name: paper.by === 'you' ? said.stepYou(i + 1) : said.stepThem(i + 1), step: (paper.by === 'you' ? said.dance : said.danceTheirs)[paper.step],
  }));
  const one = (kind: MarkKind, point: Comparison | null, name: string): readonly MapMark[] =>
    point ? [{ kind, number: 0, turn: Infinity, own: point.own, account: accountOf(debrief, point.deal), deal: point.deal, name, step: null }] : [];
  const together = debrief.best !== null && debrief.fair !== null && debrief.best.deal.join() === debrief.fair.deal.join();
  return [...steps, ...one('fair', debrief.fair, said.fair), ...one('best', debrief.best, together ? said.bestAndFair : said.best), ...one('better', debrief.better, said.better), ...one('deal', debrief.deal, said.yourDeal)];
}

/** The map for the ear. */
export function mapSentence(debrief: Debrief, language: Language): string {
  const said = words(language).debrief;
  const good = debrief.map.filter((point) => point.acceptable).length;
  const points = (point: Comparison): [string, string] => [pointsOf(point.own, language), pointsOf(accountOf(debrief, point.deal), language)];
  return [
    good === 0 ? said.mapNone : said.mapSentence(debrief.map.length, good),
    debrief.deal ? said.mapYours(...points(debrief.deal)) : '',
    debrief.best ? said.mapBest(...points(debrief.best)) : '',
  ].filter(Boolean).join(' ');
}
