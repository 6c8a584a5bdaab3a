import type { Debrief, MapPoint } from '../core/scoring/debrief-type.ts';
import type { Hindsight } from '../core/hindsight/hindsight.ts';
import type { Session } from '../app/table.ts';
import { storyWords } from '../text/after.ts';
import { inLanguage, type Language, words } from '../text/words.ts';
import { optionTenths } from './composer.ts';
import type { MapMark } from './deal-map.ts';
import { acrossTable, firstName, optionName } from './naming.ts';

/** Whose gain an axis of the map shows: your own, the account's together, or one member's by id. */
export interface Axes {
  readonly across: string;
  readonly upward: string;
}
export const usualAxes: Axes = { across: 'you', upward: 'account' };

/** Only with several members is there something to choose. */
export function axisChoices(session: Session, side: keyof Axes, language: Language): readonly { readonly value: string; readonly label: string }[] {
  const { brief } = session;
  if (brief.members.length < 2) return [];
  const people = brief.members.map(({ id }) => ({ value: id, label: firstName(brief, id) }));
  return [side === 'across' ? { value: 'you', label: storyWords(language).you } : { value: 'account', label: acrossTable(brief, language) }, ...people];
}

export const axisName = (session: Session, axis: string, language: Language): string =>
  (axis === 'you' ? words(language).debrief.ownAxis : axis === 'account' ? words(language).debrief.accountAxis(acrossTable(session.brief, language)) : storyWords(language).gainOf(firstName(session.brief, axis)));

/** The map seen along other axes: own and account of each point are then what the axes show. The frontier is that of the drawing. */
export function seenAlong(debrief: Debrief, hindsight: Hindsight | null, { across, upward }: Axes): Debrief {
  if (!hindsight || (across === usualAxes.across && upward === usualAxes.upward)) return debrief;
  const height = (point: MapPoint, i: number, axis: string): number => {
    const j = debrief.members.findIndex(({ id }) => id === axis);
    return axis === 'you' ? point.own : axis === 'account' ? point.account : (hindsight.gains[j]?.[i] ?? 0);
  };
  const limit = (axis: string): number => (axis === 'you' ? debrief.limits.own : axis === 'account' ? debrief.limits.account : (debrief.members.find(({ id }) => id === axis)?.limit ?? 0));
  const placed = debrief.map.map((point, i) => ({ ...point, own: height(point, i, across), account: height(point, i, upward), frontier: false }));
  return { ...debrief, map: edged(placed), limits: { own: limit(across), account: limit(upward) } };
}

function edged(points: readonly MapPoint[]): readonly MapPoint[] {
  const edge = new Set<MapPoint>();
  let highest = -1;
  for (const point of points.filter(({ acceptable }) => acceptable).sort((a, b) => b.own - a.own || b.account - a.account)) {
    if (point.account > highest) edge.add(point);
    highest = Math.max(highest, point.account);
  }
  return points.map((point) => (edge.has(point) ? { ...point, frontier: true } : point));
}

/** Marks where the axes put them. */
export function marksAlong(marks: readonly MapMark[], seen: Debrief): readonly MapMark[] {
  const places = new Map(seen.map.map((point) => [point.deal.join(), point]));
  return marks.map((mark) => { const place = places.get(mark.deal.join()); return place ? { ...mark, own: place.own, account: place.account } : mark; });
}

export interface PackageRow {
  readonly issue: string;
  readonly here: string;
  readonly yours: string | null;
  /** Own points of this line against the own deal, tenths. */
  readonly own: number;
  readonly differs: boolean;
}
export interface PackageView {
  readonly rows: readonly PackageRow[];
  readonly people: readonly { readonly name: string; readonly here: number; readonly yours: number | null }[];
  readonly short: readonly string[];
}

/** A deal of the map, line by line beside the own one. */
export function packageView(session: Session, debrief: Debrief, hindsight: Hindsight | null, index: number, language: Language): PackageView {
  const { brief } = session;
  const point = debrief.map[index];
  const deal = point?.deal ?? [];
  const yours = debrief.deal;
  const rows = brief.issues.map((issue, i): PackageRow => {
    const [here, mine] = [deal[i] ?? 0, yours?.deal[i]];
    return {
      issue: inLanguage(issue.label, language), here: optionName(brief, i, here, language), yours: mine === undefined ? null : optionName(brief, i, mine, language),
      own: optionTenths(brief, i, here) - (mine === undefined ? 0 : optionTenths(brief, i, mine)), differs: mine !== undefined && mine !== here,
    };
  });
  const gains = brief.members.map((member, j) => ({ name: firstName(brief, member.id), here: hindsight?.gains[j]?.[index] ?? 0, yours: yours?.members[j] ?? null, limit: debrief.members[j]?.limit ?? 0 }));
  const self = { name: storyWords(language).you, here: point?.own ?? 0, yours: yours?.own ?? null, limit: debrief.limits.own };
  const all = hindsight ? [self, ...gains] : [self];
  return { rows, people: all.map(({ name, here, yours: mine }) => ({ name, here, yours: mine })), short: all.filter(({ here, limit }) => here < limit).map(({ name }) => name) };
}
