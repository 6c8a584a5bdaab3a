import { eventsEn } from './words/events.en.ts';
import { eventsNl, type EventWords } from './words/events.nl.ts';
import type { Language } from './words.ts';

export const eventWords = (language: Language): EventWords => (language === 'nl' ? eventsNl : eventsEn);

/** How things of the case are called; a name that points to nothing comes back as it is. */
export interface Called {
  member(id: string): string;
  fact(id: string): string;
  issue(id: string): string;
  option(issue: string, option: string | number): string;
  text(given: unknown): string;
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** An event as one sentence. Of a file that may be wrong: what is missing is an ellipsis. */
export function eventSentence(event: unknown, called: Called, language: Language): string {
  const words = eventWords(language);
  const { when, then } = fieldsOf(event);
  const join = (parts: readonly string[]): string => (parts.length === 0 ? words.unknown : parts.join(words.and));
  return words.sentence(join(listOf(when).map((one) => conditionWords(fieldsOf(one), called, words))), join(listOf(then).map((one) => changeWords(fieldsOf(one), called, words)))).replace(/([.!?])’\.$/, '$1’');
}

/** A name of the case; an ellipsis where none was chosen yet. */
const reader = (fields: Fields, words: EventWords) => ({
  name: (field: string, call: (id: string) => string): string => (typeof fields[field] === 'string' && fields[field] !== '' ? call(fields[field]) : words.unknown),
  number: (field: string): number => (typeof fields[field] === 'number' ? fields[field] : 0),
});

function conditionWords(given: Fields, called: Called, words: EventWords): string {
  const { name, number } = reader(given, words);
  switch (given['kind']) {
    case 'round': return words.round(number('from'));
    case 'minutesLeft': return words.minutesLeft(number('atMost'));
    case 'trust': case 'mood': case 'patience': return words[given['kind']](name('member', called.member), much(given, words));
    case 'offer': return (given['by'] === 'them' ? words.theirPaper : words.yourPaper)(paper(given, called, words));
    case 'fact': return words.knows(name('fact', called.fact));
    case 'dial': return words.dial(words.dials[String(given['dial'])] ?? words.unknown, much(given, words));
    case 'chance': return words.chance(number('percent'));
    default: return words.unknown;
  }
}

function much({ atLeast, atMost }: Fields, words: EventWords): string {
  if (typeof atLeast === 'number') return typeof atMost === 'number' ? words.between(atLeast, atMost) : words.atLeast(atLeast);
  return typeof atMost === 'number' ? words.atMost(atMost) : words.unknown;
}

function paper(given: Fields, called: Called, words: EventWords): string {
  const { issue, option } = given;
  if (typeof issue !== 'string') return '';
  return typeof option === 'string' || typeof option === 'number' ? words.withOption(called.issue(issue), called.option(issue, option)) : words.withIssue(called.issue(issue));
}

function changeWords(given: Fields, called: Called, words: EventWords): string {
  const { name, number } = reader(given, words);
  const who = name('member', called.member);
  const line = called.text(given['line']) || words.unknown;
  const minutes = number('minutes');
  switch (given['kind']) {
    case 'say': return given['member'] === undefined ? words.told(line) : words.says(who, line);
    case 'call': return given['member'] === undefined ? words.callsYou(line) : words.calls(who, line);
    case 'enters': return words.enters(who);
    case 'leaves': return given['successor'] === undefined ? words.leaves(who) : words.succeeds(who, name('successor', called.member));
    case 'fact': return given['member'] === undefined ? words.comesOut(name('fact', called.fact)) : words.tells(who, name('fact', called.fact));
    case 'limit': return words.limit(who, String(given['batna'] ?? words.unknown));
    case 'weight': return words.weight(who, name('issue', called.issue), number('weight'));
    case 'option': return words.option(name('issue', called.issue), typeof given['option'] === 'string' || typeof given['option'] === 'number' ? called.option(String(given['issue']), given['option']) : words.unknown);
    case 'deadline': return minutes < 0 ? words.sooner(-minutes) : words.later(minutes);
    case 'veto': return (given['has'] === false ? words.vetoLost : words.vetoGained)(who);
    default: return words.unknown;
  }
}
