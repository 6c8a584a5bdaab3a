import type { Happening } from '../core/engine/happening.ts';
import type { MemberView } from '../core/engine/observation.ts';
import { evaded as evadedIn } from '../core/scoring/heard.ts';
import type { Session } from '../app/table.ts';
import { type Language, pointsOf, words } from '../text/words.ts';
import { type Act, canAct, choicesFor, type Given } from './acts.ts';
import { firstName, topicInside } from './naming.ts';

/** A move put forward, with as much of it filled in as the situation tells. */
export interface Suggestion {
  readonly act: Act;
  readonly given: Given;
  readonly hint: string;
}

/**
 * Three moves that fit what just happened: one that answers, one that finds out, one that trades. Where their paper
 * is worth a yes, that stands in the middle: the filled one, the last, goes on looking for more.
 * It looks only at what the player may know, and it never picks the offer itself.
 */
export function suggestions(session: Session, language: Language): readonly Suggestion[] {
  const answering = answers(session, language);
  const trading = trades(session, language);
  const finding = questions(session, language);
  const yes = agreeing(session, language);
  const others = distinct([...answering.slice(0, 2), ...finding, ...answering.slice(2), ...trading.slice(1)]).filter(({ act }) => act !== trading[0]?.act && act !== yes?.act);
  return [...(yes && yes.act !== trading[0]?.act ? [...others.slice(0, 1), yes] : others.slice(0, 2)), ...trading.slice(0, 1)];
}

const once = (move: Suggestion, i: number, list: readonly Suggestion[]): boolean => list.findIndex((other) => other.act === move.act) === i;
const distinct = (list: readonly Suggestion[]): readonly Suggestion[] => list.filter(once);

/** The newest first: what asks for a reply right now. */
function answers(session: Session, language: Language): readonly Suggestion[] {
  const { brief, observation } = session;
  const { hints } = words(language).table;
  const found: Suggestion[] = [];
  const put = (act: Act, given: Given, hint: string): void => { if (possible(session, act, given)) found.push({ act, given, hint }); };
  if (canAct(observation, 'open')) put('open', {}, hints.open);
  for (const view of observation.members) {
    if (view.waitsFor !== null) put('share', { member: view.id, issue: view.waitsFor }, hints.answer(firstName(brief, view.id), topicInside(brief, view.waitsFor, language)));
  }
  for (const happening of recent(session)) {
    const reply = replyTo(happening);
    if (reply && !(reply.act === 'probe' && closedNow(session, reply.member, reply.topic))) put(reply.act, { member: reply.member, topic: reply.topic }, hints[reply.act](firstName(brief, reply.member), topicInside(brief, reply.topic, language)));
  }
  const cross = observation.members.find((view) => view.where === 'table' && (view.mood === 'angry' || view.mood === 'irritated') && lastMove(session) !== 'empathise');
  if (cross) put('empathise', { member: cross.id }, hints.empathise(firstName(brief, cross.id)));
  for (const view of observation.members) {
    for (const topic of view.hints) if (!closedNow(session, view.id, topic)) put('probe', { member: view.id, topic }, hints.probe(firstName(brief, view.id), topicInside(brief, topic, language)));
  }
  return distinct([...found, ...openers(session, language)]);
}

/** Who slipped away opens up once they were heard, or were told something. */
function openers(session: Session, language: Language): readonly Suggestion[] {
  const { brief, observation } = session;
  const { asking } = words(language);
  return observation.members.flatMap((view): readonly Suggestion[] => {
    if (view.where !== 'table' || !view.hints.some((topic) => evaded(session, view.id, topic))) return [];
    const name = firstName(brief, view.id);
    const unsummed = view.heard.filter((topic) => possible(session, 'summarise', { member: view.id, topic }));
    // On what they kept to themselves something may be known all the same; else what they told last.
    const topic = unsummed.find((known) => evaded(session, view.id, known)) ?? unsummed.at(-1);
    if (topic !== undefined) return [{ act: 'summarise', given: { member: view.id, topic }, hint: asking.sumUpFirst(name, topicInside(brief, topic, language)) }];
    return canAct(observation, 'share') ? [{ act: 'share', given: { member: view.id }, hint: asking.shareFirst(name) }] : [];
  });
}

const lastMove = (session: Session): string => session.steps.at(-1)?.move.kind ?? '';

/** What happened in the last two steps, newest first: a reply to an older line would sound odd. */
const recent = (session: Session): readonly Happening[] => session.steps.slice(-2).flatMap((step) => step.happenings).reverse();

function replyTo(happening: Happening): { readonly act: 'probe' | 'summarise'; readonly member: string; readonly topic: string } | null {
  if (happening.kind === 'hinted') return { act: 'probe', member: happening.member, topic: happening.topic };
  if (happening.kind === 'fact-opened' && happening.by === happening.about) return { act: 'summarise', member: happening.about, topic: happening.topic };
  return null;
}

/** Allowed now, and not something that was done already. */
function possible({ observation }: Session, act: Act, given: Given): boolean {
  const fits = choicesFor(observation, act).some((choice) => {
    const said = choice as { readonly member?: string; readonly topic?: string; readonly issue?: string };
    return (['member', 'topic', 'issue'] as const).every((need) => given[need] === undefined || said[need] === undefined || said[need] === given[need]);
  });
  if (!fits) return false;
  const view = observation.members.find((member) => member.id === given.member);
  return act !== 'summarise' || !view || given.topic === undefined || !view.summarised.includes(given.topic);
}

/** So many times in all the page proposes to ask further; and who kept it to themselves needs trust first, not the same question. */
const ASKED_ENOUGH = 2;
const closedNow = (session: Session, member: string, topic: string): boolean =>
  evaded(session, member, topic) || session.steps.filter(({ move }) => move.kind === 'probe' && move.member === member && move.topic === topic).length >= ASKED_ENOUGH;

/** Asked on about this, they slipped away, and nothing has won them since. */
export const evaded = ({ steps }: Session, member: string, topic: string): boolean => evadedIn(steps, member, topic);

/**
 * They said so themselves: there is no more to tell on this, or it hardly matters to them. A change for them, or what
 * you only read of it, may be asked. Of who keeps something back nothing shows: they never said so.
 */
export function toldAll({ observation, steps }: Session, member: string, topic: string): boolean {
  const view = observation.members.find(({ id }) => id === member);
  if (view?.outdated?.includes(topic) || view?.unsaid?.includes(topic)) return false;
  return steps.some((step) => step.happenings.some((happening) => (happening.kind === 'asked-again' || happening.kind === 'shrugged') && happening.member === member && happening.topic === topic));
}

/** There are hints to ask on about, and on each of them they slipped away just now. */
export function allEvaded(session: Session): boolean {
  const hints = session.observation.members.flatMap((view) => (view.where === 'table' ? view.hints.map((topic) => evaded(session, view.id, topic)) : []));
  return hints.length > 0 && hints.every(Boolean);
}

/** Whom to ask something: first who was asked least. */
function questions(session: Session, language: Language): readonly Suggestion[] {
  const { brief, observation } = session;
  const { hints } = words(language).table;
  const here = observation.members.filter((view) => view.where === 'table');
  const found: Suggestion[] = [];
  const quiet = [...here].sort((a, b) => known(a) - known(b))[0];
  if (quiet && canAct(observation, 'ask')) found.push({ act: 'ask', given: here.length === 1 ? { member: quiet.id } : {}, hint: here.length === 1 ? hints.askOne(firstName(brief, quiet.id)) : hints.askWhom });
  const outside = observation.members.find((view) => view.where === 'outside');
  if (outside && possible(session, 'visit', { member: outside.id })) found.push({ act: 'visit', given: { member: outside.id }, hint: hints.visit(firstName(brief, outside.id)) });
  if (canAct(observation, 'share')) found.push({ act: 'share', given: {}, hint: hints.share });
  return found;
}

const known = (view: MemberView): number => view.shown.filter((shown) => shown !== null).length + view.hints.length;

/** Saying yes, where their paper is as good as the goal or as what was asked last; without a goal, where it is well over the limit. */
function agreeing({ brief, observation }: Session, language: Language): Suggestion | null {
  const { counter, plan, papers } = observation;
  if (!counter || !canAct(observation, 'accept')) return null;
  const mine = papers.findLast((paper) => paper.by === 'you');
  const enough = plan?.target ?? (100 + (plan?.limit ?? brief.own.batna)) / 2;
  if (counter.ownTenths < 10 * enough && (mine === undefined || counter.ownTenths < mine.ownTenths)) return null;
  return acceptOf(counter.ownTenths, language);
}

const acceptOf = (tenths: number, language: Language): Suggestion => ({ act: 'accept', given: {}, hint: words(language).table.hints.accept(pointsOf(tenths, language)) });

/** The best next step in trading, best first. */
function trades({ brief, observation }: Session, language: Language): readonly Suggestion[] {
  const { hints } = words(language).table;
  const { counter, plan, papers } = observation;
  const found: Suggestion[] = [];
  const limit = plan?.limit ?? brief.own.batna;
  if (counter) {
    found.push({ act: 'package', given: {}, hint: hints.package });
    if (counter.ownTenths >= 10 * limit && observation.minutesLeft <= 3) found.unshift(acceptOf(counter.ownTenths, language));
  }
  found.push({ act: 'offer', given: {}, hint: papers.length === 0 ? hints.offerFirst : hints.offerNext });
  if (counter) found.push({ act: 'decline', given: {}, hint: hints.decline });
  else found.push({ act: 'invite', given: {}, hint: hints.invite });
  return found.filter((move) => canAct(observation, move.act));
}
