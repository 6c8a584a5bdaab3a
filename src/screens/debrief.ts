import type { Comparison, Debrief, MemberResult, Missed, Moment } from '../core/scoring/debrief-type.ts';
import { mostTelling as mostTellingOf } from '../core/scoring/moments.ts';
import type { Brief } from '../core/engine/observation.ts';
import type { Deal } from '../core/engine/move.ts';
import type { Session } from '../app/table.ts';
import { storyWords } from '../text/after.ts';
import { inLanguage, type Language, pointsOf, words } from '../text/words.ts';
import { optionTenths } from './composer.ts';
import { acrossTable, firstName, optionName, topicInside } from './naming.ts';
import type { Expression } from './room/screen.ts';

export type { Comparison, Debrief, MemberResult, Missed, Moment };
export type { Lesson, Medal, Score } from '../core/scoring/debrief-type.ts';
export { praises } from '../core/scoring/debrief-type.ts';

/** What the debrief says, from what happened: numbers in words, and the words that were spoken. */

export const parts = ['deal', 'relation', 'information', 'technique'] as const;
export type Part = (typeof parts)[number];

/** A millionth part as a grade of 0-10. */
const outOfTen = (fraction: number | null): number | null => (fraction === null ? null : Math.round(fraction / 100_000));

/** Own estimates beside the truth, 0-10; null where there was no deal. */
export const truthsOf = (debrief: Debrief): { readonly they: number | null; readonly me: number | null; readonly fairness: number | null } =>
  ({ they: outOfTen(debrief.score.parts.account), me: outOfTen(ownShare(debrief)), fairness: outOfTen(debrief.score.parts.balance) });

/** Own gain over the most that was in it for you in a deal that suits all, as theirs is measured; millionths. */
function ownShare({ score, deal, map, limits }: Debrief): number | null {
  if (score.parts.own === null || !deal) return null;
  const most = map.reduce((top, point) => (point.acceptable ? Math.max(top, point.own) : top), limits.own);
  return most === limits.own ? score.parts.own : Math.round((1_000_000 * Math.max(0, deal.own - limits.own)) / (most - limits.own));
}

/** The deal in a few words; a poor one that no other deal betters for everybody is a matter of sharing. */
export function kindOf({ score, better }: Debrief): keyof ReturnType<typeof words>['debrief']['kinds'] {
  const poor = score.parts.kind === 'deal' && (score.grade === 'fail' || score.grade === 'weak');
  return poor ? (better ? 'dealWeak' : 'dealUneven') : score.parts.kind;
}

/** With whom there is a deal, or none. */
export function dealTitle(brief: Brief, hasDeal: boolean, language: Language): string {
  const said = words(language);
  const them = acrossTable(brief, language);
  return hasDeal ? said.debrief.dealWith(them) : said.debrief.noDealWith(them);
}

const signed = (change: number): string => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0');

/** Each part's number with its reason in words. */
export function partRows(debrief: Debrief, language: Language): readonly { readonly part: Part; readonly value: number; readonly reason: string }[] {
  const said = words(language).debrief;
  const { score } = debrief;
  const trust = debrief.members.reduce((sum, member) => sum + member.trustTo - member.trustFrom, 0) / Math.max(1, debrief.members.length);
  const best = praised.find((technique) => score.parts.techniques.includes(technique));
  const slips = score.parts.errors.length > 0 ? said.errors(score.parts.errors.length) : null;
  const reasons: Readonly<Record<Part, string>> = {
    deal: said.dealReasons[dealReason(debrief)],
    relation: said.trustBy(signed(Math.round(trust))),
    information: said.factsOf(debrief.opened, debrief.openable),
    // A low number is explained by what made it low.
    technique: (score.technique < LOW ? slips : null) ?? (best ? said.techniques[best] : slips ?? said.noTechnique),
  };
  return parts.map((part) => ({ part, value: score[part], reason: reasons[part] }));
}

/** Below this a part of the score is low. */
const LOW = 40;

/** Techniques from the most to the least telling. */
const praised = ['probe', 'meso', 'package', 'summary', 'advice', 'criterion', 'apology', 'empathy', 'referral', 'share', 'consulting', 'private-word', 'deadline', 'closed-check', 'open-question', 'silence', 'closing'] as const;

function dealReason({ score, better }: Debrief): keyof ReturnType<typeof words>['debrief']['dealReasons'] {
  const { kind, own, account } = score.parts;
  if (kind === 'below-own-limit') return 'limit';
  if (kind === 'regretted') return 'regret';
  if (kind === 'no-deal') return 'missed';
  if (kind === 'justified-no') return 'rightNo';
  if (kind === 'no-without-reason') return 'bareNo';
  if (score.deal >= 85) return 'strong';
  if ((own ?? 0) * 3 < (account ?? 0) * 2) return 'own';
  if ((account ?? 0) * 3 < (own ?? 0) * 2) return 'account';
  // Where no deal is better for all, what is missing is a matter of sharing.
  return better ? 'left' : 'uneven';
}

/** "Korting 0%, levering 2 dagen": only what differs. */
export const changesOf = (brief: Brief, from: Deal, to: Deal, language: Language): string =>
  brief.issues.flatMap((issue, i) => (from[i] === to[i] ? [] : [`${inLanguage(issue.label, language)} ${optionName(brief, i, to[i] ?? 0, language)}`])).join(', ');

/** Who would have gained by the better deal, in words: "jij 5, Mark 4 en Fatima 15". */
export function gainsOf(brief: Brief, from: Comparison, to: Comparison, language: Language): string {
  const said = words(language).debrief;
  const own = to.own - from.own;
  const gains = [
    ...(own > 0 ? [said.youGain(pointsOf(own, language))] : []),
    ...brief.members.flatMap((member, j) => {
      const more = (to.members[j] ?? 0) - (from.members[j] ?? 0);
      return more > 0 ? [said.gain(firstName(brief, member.id), pointsOf(more, language))] : [];
    }),
  ];
  return gains.length < 2 ? gains.join('') : `${gains.slice(0, -1).join(', ')} ${said.and} ${gains.at(-1) ?? ''}`;
}

/** The face with which somebody leaves the table. */
export function faceOf(result: MemberResult): Expression {
  const satisfaction = satisfactionOf(result);
  return satisfaction === 'none' ? (result.moodTo < SOUR ? 'concerned' : 'neutral') : faces[satisfaction];
}
const faces = { short: 'concerned', fine: 'neutral', good: 'smile', great: 'laugh' } as const satisfies Record<Exclude<Satisfaction, 'none'>, Expression>;
/** A mood below this shows where there is no deal to go by. */
const SOUR = -20;

export type Satisfaction = 'short' | 'fine' | 'good' | 'great' | 'none';
export function satisfactionOf({ points, limit, ideal, belowLimit }: MemberResult): Satisfaction {
  if (points === null) return 'none';
  if (belowLimit) return 'short';
  const part = (points - limit) / Math.max(1, ideal - limit);
  return part >= 0.66 ? 'great' : part >= 0.33 ? 'good' : 'fine';
}

/** The two moments of the first look: the same ones that the chapter about the moves tells. */
export const mostTelling = (debrief: Debrief): readonly Moment[] => mostTellingOf(debrief.moments);

/** The moment in words, with what the player said. */
export function momentWords(session: Session, moment: Moment, language: Language): { readonly text: string; readonly quote: string | null } {
  const { moments } = words(language).debrief;
  const name = moment.member === null ? '' : firstName(session.brief, moment.member);
  const topic = moment.topic === null ? '' : topicInside(session.brief, moment.topic, language);
  const said = session.told.find((line) => line.turn === moment.turn && line.who === 'you');
  return { text: moments[moment.why](name, topic), quote: said ? inLanguage(said.text, language).replace(/^[“"„]|[”"]$/g, '') : null };
}

/** What the picture to share says below the score: only what is true of this game. */
export function cardLine({ deal, score }: Debrief, language: Language): string {
  const { shareLine, shareNoDeal } = storyWords(language);
  if (score.parts.kind === 'justified-no') return shareNoDeal;
  return deal !== null && score.parts.kind === 'deal' && (score.grade === 'good' || score.grade === 'excellent') ? shareLine : '';
}

/** The question that would have opened it. */
export function missedWords(brief: Brief, missed: Missed, language: Language): string {
  const said = words(language).debrief;
  const source = brief.sources.find((known) => known.id === missed.source);
  if (missed.how === 'prep' && source) return said.missedPrep(inLanguage(source.label, language));
  const [name, topic] = [firstName(brief, missed.member), topicInside(brief, missed.topic, language)];
  return missed.how === 'probe' ? said.missedProbe(name, topic) : said.missedAsk(name, questionAbout(brief, missed.topic, language));
}

/** An open question, as one would put it. */
function questionAbout(brief: Brief, topic: string, language: Language): string {
  const { topicAsks } = words(language).table;
  return topic === 'alternative' || topic === 'time' || topic === 'decision' ? topicAsks[topic] : words(language).debrief.missedQuestion(topicInside(brief, topic, language));
}

export interface CompareRow {
  readonly issue: string;
  readonly yours: string | null;
  readonly best: string;
  /** Own points, tenths, of the best against yours. */
  readonly own: number;
  readonly differs: boolean;
}

/** The best deal beside yours, line by line. */
export function compareRows(brief: Brief, debrief: Debrief, language: Language): readonly CompareRow[] {
  const { best, deal } = debrief;
  if (!best) return [];
  return brief.issues.map((issue, i) => {
    const [there, here] = [best.deal[i] ?? 0, deal?.deal[i]];
    return {
      issue: inLanguage(issue.label, language),
      yours: here === undefined ? null : optionName(brief, i, here, language), best: optionName(brief, i, there, language),
      own: optionTenths(brief, i, there) - (here === undefined ? 0 : optionTenths(brief, i, here)), differs: here !== there,
    };
  });
}

/** Who decided, in words. */
export function decidesWords(brief: Brief, id: string | null, language: Language): string | null {
  if (id === null) return null;
  const { decides } = words(language).debrief;
  if (id === 'weighted' || id === 'quorum' || id === 'consensus') return decides[id];
  return brief.members.find((member) => member.id === id)?.name ?? null;
}

/** Another talk with the same people: the next seed. */
export const nextSeed = (session: Session): number => (session.seed + 1) >>> 0;
