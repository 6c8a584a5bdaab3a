import type { Hindsight } from '../core/hindsight/hindsight.ts';
import type { Opening } from '../core/hindsight/openings.ts';
import type { Change, Method, MethodUse } from '../core/hindsight/techniques.ts';
import type { Move } from '../core/engine/move.ts';
import type { Brief } from '../core/engine/observation.ts';
import type { Session } from '../app/table.ts';
import { storyWords } from '../text/after.ts';
import type { TermId } from '../text/terms.ts';
import { inLanguage, type Language } from '../text/words.ts';
import { dealName, firstName, topicInside } from './naming.ts';

export type { Estimate, Entry, Journal, Reflection } from '../app/journal.ts';
export { looseJournal, LONGEST, reflections } from '../app/journal.ts';
export type { FirstRun, Transcript } from '../app/table.ts';
export type { Hindsight, Method, MethodUse, Opening };
export type { Point } from '../core/scoring/evidence.ts';

/** The debrief as a story: the eleven parts of it in five chapters, after the own judgement. */
export const chapters = ['result', 'people', 'moves', 'trade', 'next'] as const;
export type Chapter = (typeof chapters)[number];

/** A move to look back at: its minute, and what the player said in it. */
export interface Look {
  readonly turn: number;
  readonly minute: number;
  /** Made before the talk. */
  readonly preparing: boolean;
  readonly did: string;
  readonly quote: string | null;
  /** Papers were laid: what stood on them tells more than what was said with it. */
  readonly paper: boolean;
}

const bare = (text: string): string => text.replace(/^[“"„]|[”"]$/g, '');

/** null: there is no such move in this game. */
export function lookAt(session: Session, turn: number, language: Language): Look | null {
  const step = session.steps[turn];
  if (!step) return null;
  const seated = session.steps.findIndex(({ move }) => move.kind === 'sit');
  const said = session.told.find((line) => line.turn === turn && line.who === 'you');
  return { turn, minute: step.minute, preparing: turn < seated, did: moveWords(session.brief, step.move, language, 'did'), quote: said ? bare(inLanguage(said.text, language)) : null, paper: 'deal' in step.move };
}

/** What somebody let slip in answer to a move: in their own words where they had some, else over what they turned it down. */
export function slipAt(session: Session, turn: number, member: string | null, language: Language): { readonly name: string; readonly quote: string | null; readonly over: string | null } | null {
  if (member === null) return null;
  const name = firstName(session.brief, member);
  const said = session.told.find((line) => line.turn === turn && line.who === member && (line.kind === 'hinted' || line.kind === 'judged'));
  const told = said ?? session.told.find((line) => line.turn === turn && line.who === member && line.kind === 'fact-opened');
  if (told) return { name, quote: bare(inLanguage(told.text, language)), over: null };
  const over = session.steps[turn]?.happenings.flatMap((happening) => (happening.kind === 'judged' && happening.member === member && happening.over !== null ? [happening.over] : []))[0];
  return over === undefined ? null : { name, quote: null, over: topicInside(session.brief, over, language) };
}

/** A move in words: as it was done, or as what one could do. */
export function moveWords(brief: Brief, move: Move, language: Language, how: 'did' | 'todo'): string {
  const said = storyWords(language)[how];
  const name = 'member' in move ? firstName(brief, move.member) : '';
  if (move.kind === 'offer' || move.kind === 'package' || move.kind === 'ultimatum') return said[move.kind](name, dealName(brief, move.deal, language));
  const topic = 'topic' in move ? move.topic : 'issue' in move ? move.issue : '';
  const telling: (name: string, topic: string) => string = said[move.kind];
  return telling(name, topic === '' ? '' : topicInside(brief, topic, language));
}

/** Which word of the glossary explains a technique. */
const terms: Readonly<Record<Method, TermId>> = {
  'open-question': 'openQuestion', 'closed-check': 'closedQuestion', probe: 'probe', summary: 'summary', lsd: 'lsd', empathy: 'empathy', silence: 'silence', share: 'share', criterion: 'criterion',
  package: 'package', meso: 'meso', advice: 'advice', referral: 'referral', apology: 'apology', deadline: 'deadline', consulting: 'consulting', 'private-word': 'privateWord', closing: 'closing',
  opening: 'opening', 'account-analysis': 'accountanalyse', 'single-offer': 'singleOffer', threat: 'threat', ultimatum: 'ultimatum', insult: 'insult', retract: 'retract', 'self-praise': 'selfPraise', 'walk-away': 'walkAway',
};
export const termOfMethod = (method: Method): TermId => terms[method];

const signed = (points: number): string => (points > 0 ? `+${points}` : `−${-points}`);

/** "vertrouwen +3, 1 feit open"; '' where nothing changed that one can measure. Of what did not work only what it cost: the rest came with the time. */
export function changeWords(made: Change, language: Language, worked = true): string {
  const said = storyWords(language).changes;
  const change = worked ? made : { opened: 0, trust: Math.min(0, made.trust), mood: Math.min(0, made.mood), want: Math.max(0, made.want), expertise: Math.min(0, made.expertise) };
  const parts = [
    change.opened > 0 ? said.opened(change.opened) : '',
    change.trust !== 0 ? said.trust(signed(change.trust)) : '', Math.abs(change.mood) > 1 ? said.mood(signed(change.mood)) : '',
    Math.abs(change.want) > 1 ? said.want(signed(change.want)) : '', change.expertise !== 0 ? said.expertise(signed(change.expertise)) : '',
  ].filter(Boolean);
  return parts.slice(0, 3).join(', ');
}

/** The same technique several times in the same way is one row with its turns. */
export interface MethodRow {
  readonly method: Method;
  readonly worked: boolean;
  readonly uses: readonly MethodUse[];
}

/** What worked first, each in the order of the talk. */
export function methodRows(hindsight: Hindsight): readonly MethodRow[] {
  const rows = hindsight.methods.reduce<MethodRow[]>((list, use) => {
    const known = list.findIndex((row) => row.method === use.method && row.worked === use.worked);
    if (known === -1) return [...list, { method: use.method, worked: use.worked, uses: [use] }];
    return list.map((row, i) => (i === known ? { ...row, uses: [...row.uses, use] } : row));
  }, []);
  return [...rows.filter((row) => row.worked), ...rows.filter((row) => !row.worked)];
}

/** How a hidden fact could have been opened: always something that was tried out and worked. */
export function openingWords(brief: Brief, { moves, turn, member, topic, minute }: Opening, language: Language): { readonly text: string; readonly when: string | null } {
  const said = storyWords(language);
  const [name, about] = [firstName(brief, member), topicInside(brief, topic, language)];
  const [first] = moves;
  if (turn === null || !first) return { text: said.notThisTime(name, about), when: null };
  if (first.kind === 'research') {
    const source = brief.sources.find((known) => known.id === first.source);
    return { text: said.openPrep(source ? inLanguage(source.label, language) : first.source), when: said.openedBefore };
  }
  const kinds = moves.map((move) => move.kind).join();
  const text = kinds.includes('visit') ? said.openVisit(name, about) : kinds.includes('summarise') ? said.openSummary(name, about)
    : kinds === 'probe' ? said.openProbe(name, about) : kinds === 'ask' ? said.openAsk(name, about) : said.openAskProbe(name, about);
  return { text, when: minute === 0 ? said.openedAtOnce : said.openedThen(minute) };
}

/** The heaviest thing that stayed closed and could be opened: about whom and what, and how. */
export function askNext({ brief, debrief, hindsight }: Session, language: Language): { readonly about: string; readonly how: string } | null {
  const opening = hindsight?.openings.find(({ turn }) => turn !== null);
  const missed = debrief?.missed.find(({ fact }) => fact === opening?.fact);
  if (!opening || !missed) return null;
  const { text, when } = openingWords(brief, opening, language);
  return { about: `${firstName(brief, missed.member)}, ${topicInside(brief, missed.topic, language)}`, how: when === null ? text : `${text} ${when}` };
}

/** A process that was better than its deal, or a deal better than its process, gets a sentence of its own. */
export function apartWords(session: Session, language: Language): string | null {
  const score = session.debrief?.score;
  if (!score) return null;
  const process = Math.round(score.parts.process / 10_000);
  if (process >= 60 && score.deal < 55) return storyWords(language).processGood;
  return session.debrief?.deal && score.deal >= 85 && process < 45 ? storyWords(language).dealGood : null;
}

/** Whose hurry was heard, and when; and whose stayed hidden. Only where somebody was in a real hurry. */
export function hurryWords(session: Session, language: Language): readonly string[] {
  const said = storyWords(language);
  return (session.hindsight?.hurried ?? []).map((id) => {
    const heard = session.steps.find((step) => step.happenings.some((happening) => happening.kind === 'fact-opened' && happening.about === id && happening.topic === 'time'));
    if (heard?.move.kind === 'research') return said.readHurry(firstName(session.brief, id));
    return heard ? said.foundHurry(firstName(session.brief, id), heard.minute) : said.hiddenHurry(firstName(session.brief, id));
  });
}
