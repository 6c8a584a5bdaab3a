import type { CaseCard } from '../app/library.ts';
import type { Relations } from '../app/relations.ts';
import type { Session } from '../app/table.ts';
import type { Brief, Observation } from '../core/engine/observation.ts';
import type { Phase } from '../core/engine/scenario.ts';
import { before, standingOf } from '../core/relation/account.ts';
import { carriedTrust, meanTrust } from '../core/relation/carry.ts';
import { customerValue, type Missing } from '../core/relation/phase.ts';
import { phasesWithDeal, relationIndex, type Talk } from '../core/relation/talk.ts';
import { outsideOf, type OutsideOfRoom } from './room/outside.ts';
import { departmentNames } from '../text/departments.ts';
import { relationWords } from '../text/relation.ts';
import { inLanguage, type Language, words } from '../text/words.ts';

/** The life of an account in words: on the shelf, before a talk and after it. */

export type StopState = 'built' | 'broken' | 'now' | 'ahead';

/** One talk on the bridge. stones: how many of the five of its arch are laid. */
export interface Stop {
  readonly caseId: string;
  readonly title: string;
  readonly phase: string;
  readonly state: StopState;
  readonly stateWords: string;
  readonly stones: number;
  readonly room: string;
  readonly outside: OutsideOfRoom;
}

export interface AccountView {
  readonly account: string;
  readonly name: string;
  readonly what: string;
  readonly title: string;
  readonly bridge: string;
  readonly stops: readonly Stop[];
  readonly facts: readonly { readonly name: string; readonly word: string }[];
  readonly lines: readonly string[];
  readonly missing: readonly string[];
  readonly begun: boolean;
  readonly next: { readonly caseId: string; readonly label: string } | null;
}

const STONES = 5;

/** Built-in accounts in the order of their first case on the shelf. */
export function accountsOf(cards: readonly CaseCard[], relations: Relations, language: Language): readonly AccountView[] {
  const names = [...new Set(cards.flatMap((card) => (card.campaign ? [card.campaign.account] : [])))];
  return names.flatMap((name) => accountOf(name, cards, relations, language) ?? []);
}

export function accountOf(account: string, cards: readonly CaseCard[], relations: Relations, language: Language): AccountView | null {
  const own = chaptersOf(account, cards);
  const [first] = own;
  if (!first) return null;
  const say = relationWords(language);
  const talks = relations[account] ?? [];
  const standing = standingOf(own.map(({ id, phase, campaign }) => ({ caseId: id, phase, step: campaign?.step ?? 0 })), talks);
  const stops = own.map((card) => stopOf(card, talks, standing.next, language));
  const next = own.find((card) => card.id === standing.next);
  const title = next ? inLanguage(next.title, language) : '';
  const label = talks.length === 0 ? say.begin(title) : talks.some((talk) => talk.caseId === next?.id) ? say.again(title) : say.next(title);
  return {
    account, name: first.account, what: inLanguage(first.what, language), title: say.account(first.account),
    bridge: say.bridge(stops.filter((stop) => stop.state === 'built').length, stops.length), stops,
    facts: [
      { name: say.phase, word: words(language).shell.phases[standing.phase] },
      { name: say.index, word: standing.index === null ? say.noIndex : indexWord(standing.index, language) },
      { name: say.value, word: say.values(customerValue[standing.phase]) },
    ],
    lines: talks.length === 0 ? [say.first(first.account)] : standing.next === null ? [say.through(first.account)] : [],
    missing: standing.missing.map((one) => missingWords(one, language)),
    begun: talks.length > 0, next: next ? { caseId: next.id, label } : null,
  };
}

const chaptersOf = (account: string, cards: readonly CaseCard[]): readonly CaseCard[] =>
  cards.filter((card) => card.campaign?.account === account).sort((a, b) => (a.campaign?.step ?? 0) - (b.campaign?.step ?? 0));

function stopOf(card: CaseCard, talks: readonly Talk[], next: string | null, language: Language): Stop {
  const talk = talks.find((one) => one.caseId === card.id);
  const state: StopState = card.id === next ? 'now' : talk ? (talk.deal ? 'built' : 'broken') : 'ahead';
  const laid = talk ? Math.max(1, Math.min(STONES - 1, Math.round(relationIndex(talk) / 20))) : 0;
  return {
    caseId: card.id, title: inLanguage(card.title, language), phase: words(language).shell.phases[card.phase], state,
    stateWords: relationWords(language).state[state], stones: state === 'built' ? STONES : laid,
    room: card.room, outside: outsideOf(card),
  };
}

function indexWord(index: number, language: Language): string {
  const say = relationWords(language).indexWords;
  if (index < 30) return say.broken;
  if (index < 40) return say.frail;
  if (index < 50) return say.careful;
  if (index < 65) return say.good;
  return index < 80 ? say.strong : say.close;
}

function missingWords(missing: Missing, language: Language): string {
  const say = relationWords(language).missing;
  if (missing.what === 'deal' || missing.what === 'index') return say[missing.what];
  return say[missing.what](missing.has, missing.needs);
}

/** Before a talk: what earlier ones left, and whether this one takes the place of an old one. null: a case by itself. */
export interface LeftBehind {
  readonly title: string;
  readonly lines: readonly string[];
  readonly again: string | null;
}

const firstName = (name: string): string => name.split(' ')[0] ?? name;

export function leftBehind(brief: Brief, relations: Relations, language: Language): LeftBehind | null {
  if (!brief.campaign) return null;
  const say = relationWords(language).left;
  const talks = relations[brief.campaign.account] ?? [];
  const earlier = before(talks, brief.id);
  const last = earlier.at(-1);
  const again = talks.some((talk) => talk.caseId === brief.id) ? say.again : null;
  const title = say.title(brief.account.name);
  if (!last) return { title: relationWords(language).account(brief.account.name), lines: [say.start], again };
  const people = brief.members.map(({ id, name }) => {
    const met = [...earlier].reverse().find((talk) => Object.hasOwn(talk.trust, id));
    return met ? trustWords(carriedTrust(met.trust[id] ?? meanTrust(last)), firstName(name), language) : say.newcomer(firstName(name));
  });
  return { title, lines: [last.deal ? say.deal : say.noDeal, ...people, ...(phasesWithDeal(earlier) > 0 ? [say.switching] : [])], again };
}

function trustWords(trust: number, name: string, language: Language): string {
  const say = relationWords(language).left.trust;
  if (trust >= 65) return say.high(name);
  if (trust >= 55) return say.rising(name);
  if (trust >= 45) return say.neutral(name);
  return trust >= 35 ? say.low(name) : say.broken(name);
}

/** After a talk: what it did to the relation. */
export function aftermath(session: Session, alone: boolean, cards: readonly CaseCard[], relations: Relations, language: Language): readonly string[] {
  const { brief, debrief, talk } = session;
  const say = relationWords(language).after;
  if (!brief.campaign || !debrief || !talk) return [];
  if (alone) return [say.alone];
  if (session.first) return [say.branch];
  const talks = relations[brief.campaign.account] ?? [];
  const chapters = chaptersOf(brief.campaign.account, cards).map(({ id, phase, campaign }) => ({ caseId: id, phase, step: campaign?.step ?? 0 }));
  const [was, now] = [standingOf(chapters, before(talks, talk.caseId)), standingOf(chapters, talks)];
  const people = debrief.members.map((member) => {
    const name = firstName(brief.members.find(({ id }) => id === member.id)?.name ?? '');
    const change = member.trustTo - member.trustFrom;
    return change > 3 ? say.more(name) : change < -3 ? say.less(name) : say.same(name);
  });
  return [...people, ...movedWords(before(talks, talk.caseId).length === 0 ? talk.phase : was.phase, now.phase, language)];
}

function movedWords(from: Phase, to: Phase, language: Language): readonly string[] {
  const say = relationWords(language).after;
  if (from === to) return [];
  return [to === 'decline' ? say.fell : say.moved(words(language).shell.phases[to])];
}

/** What the player may not offer yet, and who may allow it. */
export interface Mandate {
  readonly option: string;
  readonly ask: string;
  readonly closed: string;
}

/** seen: only those still closed; before the talk all of them. */
export function mandatesOf(brief: Brief, language: Language, seen?: Observation): readonly Mandate[] {
  const say = relationWords(language).desk;
  return brief.issues.flatMap((issue, i) => issue.options.flatMap((option, o): Mandate[] => {
    if (!option.desk || seen?.openOptions[i]?.[o]) return [];
    const label = inLanguage(option.label, language);
    const department = inLanguage(departmentNames[option.desk.department], language);
    return [{ option: label, ask: say.ask(label, option.desk.name, department), closed: say.closed(label, option.desk.name, department) }];
  }));
}
