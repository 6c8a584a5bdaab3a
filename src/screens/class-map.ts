import type { Brief } from '../core/engine/observation.ts';
import type { MapPoint } from '../core/scoring/debrief-type.ts';
import { classroomWords } from '../text/classroom-words.ts';
import type { Language } from '../text/words.ts';
import { dealName, firstName, topicInside } from './naming.ts';

/** The class on one map of deals: what lies where, and what there is to talk about. */

/** One place on the map where at least one student ended. */
export interface Dot {
  readonly own: number;
  readonly account: number;
  /** How often this was agreed. */
  readonly count: number;
  readonly acceptable: boolean;
  readonly frontier: boolean;
  /** The packages that lie exactly here, in words. */
  readonly packages: readonly string[];
}

type Place = { readonly own: number; readonly account: number };
const at = ({ own, account }: Place): string => `${own}/${account}`;

/** The deals of the class, from little to much for the own side. */
export function dotsOf(map: { readonly brief: Brief; readonly points: readonly MapPoint[]; readonly deals: readonly Place[] }, language: Language): readonly Dot[] {
  const counts = new Map<string, number>();
  for (const deal of map.deals) counts.set(at(deal), (counts.get(at(deal)) ?? 0) + 1);
  return [...counts].map(([place, count]) => {
    const here = map.points.filter((point) => at(point) === place);
    const [own = 0, account = 0] = place.split('/').map(Number);
    return { own, account, count, acceptable: here.some((point) => point.acceptable), frontier: here.some((point) => point.frontier), packages: here.map((point) => dealName(map.brief, point.deal, language)) };
  });
}

/** Something that the class may talk about: how many, and what they did. */
export interface TalkingPoint {
  readonly students: number;
  readonly sentence: string;
}

interface Findings {
  readonly brief: Brief;
  readonly noDeal: number;
  readonly belowOwnLimit: number;
  readonly missed: readonly { readonly member: string; readonly topic: string; readonly students: number }[];
  readonly mistakes: readonly { readonly what: string; readonly students: number }[];
}

const MOST_MISSED = 3;
const MOST = 6;

/** What went wrong most often, in words; what weighs most comes first. */
export function talkingPoints({ brief, noDeal, belowOwnLimit, missed, mistakes }: Findings, language: Language): readonly TalkingPoint[] {
  const said = classroomWords(language).host;
  const slips: Readonly<Record<string, readonly string[]>> = said.mistakes;
  const point = (students: number, many: string, one: string): TalkingPoint[] => (students > 0 ? [{ students, sentence: students === 1 ? one : many }] : []);
  const deals = [...point(belowOwnLimit, said.below, said.belowOne), ...point(noDeal, said.noDeal, said.noDealOne)];
  const unasked = missed.slice(0, MOST_MISSED).flatMap(({ member, topic, students }) => {
    const [name, about] = [firstName(brief, member), topicInside(brief, topic, language)];
    return point(students, said.missed(name, about), said.missedOne(name, about));
  });
  const made = mistakes.flatMap(({ what, students }) => point(students, slips[what]?.[0] ?? '', slips[what]?.[1] ?? '')).filter(({ sentence }) => sentence !== '');
  return [...deals, ...unasked, ...made].slice(0, MOST);
}
