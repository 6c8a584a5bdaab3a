import { itemsOf, fieldsOf, issueIds, memberIds, factIds, optionIds, type Fields } from '../idents.ts';
import type { ChangeInput, ConditionInput, EventInput } from './schema.ts';

/** What a rule begins with when an author chooses its kind: names that exist in the case, and numbers that can be. */

export const conditionKinds = ['minutesLeft', 'round', 'offer', 'fact', 'trust', 'mood', 'patience', 'dial', 'chance'] as const satisfies readonly ConditionInput['kind'][];
export const changeKinds = ['say', 'call', 'enters', 'leaves', 'fact', 'deadline', 'option', 'limit', 'weight', 'veto'] as const satisfies readonly ChangeInput['kind'][];

/** Words that a new line begins with, in the language of the author. */
export interface Starting {
  readonly say: string;
  readonly call: string;
}

type Line = Extract<ChangeInput, { kind: 'say' }>['line'];

/** A text in the author's language; a plain one counts as Dutch. */
export const lineIn = (words: string, language: 'nl' | 'en'): Line => (language === 'nl' ? words : { en: words });

export function freshEvent(file: Fields, words: Starting, language: 'nl' | 'en'): EventInput {
  return { when: [{ kind: 'minutesLeft', atMost: 10 }], then: [freshChange('say', file, words, language)] };
}

/** Of the same kind as before, it stays; another kind keeps the person that it is about. */
export function freshCondition(kind: ConditionInput['kind'], file: Fields, before: Fields = {}): ConditionInput {
  const member = someMember(file, before);
  switch (kind) {
    case 'round': return { kind, from: 5 };
    case 'minutesLeft': return { kind, atMost: 10 };
    case 'trust': return { kind, member, atLeast: 60 };
    case 'mood': return { kind, member, atMost: -20 };
    case 'patience': return { kind, member, atMost: 30 };
    case 'offer': return { kind, by: 'you' };
    case 'fact': return { kind, fact: factIds(file)[0] ?? '' };
    case 'dial': return { kind, dial: 'time', atLeast: 50 };
    case 'chance': return { kind, percent: 50 };
  }
}

export function freshChange(kind: ChangeInput['kind'], file: Fields, words: Starting, language: 'nl' | 'en', before: Fields = {}): ChangeInput {
  const member = someMember(file, before);
  const issue = issueIds(file)[0] ?? '';
  switch (kind) {
    case 'say': return { kind, member, line: lineIn(words.say, language) };
    case 'call': return { kind, member, line: lineIn(words.call, language) };
    case 'enters': return { kind, member: outside(file) ?? member };
    case 'leaves': return { kind, member: memberIds(file).at(-1) ?? member };
    case 'fact': return { kind, fact: factIds(file)[0] ?? '' };
    case 'limit': return { kind, member, batna: 50 };
    case 'weight': return { kind, member, issue, weight: 50 };
    case 'option': return { kind, ...closedOption(file) };
    case 'deadline': return { kind, minutes: -4 };
    case 'veto': return { kind, member, has: true };
  }
}

function someMember(file: Fields, before: Fields): string {
  const known = memberIds(file);
  return known.find((id) => id === before['member']) ?? known[0] ?? '';
}

/** Somebody who is not at the table yet. */
export const outside = (file: Fields): string | undefined => memberIds(file)[itemsOf(file['members']).findIndex((member) => fieldsOf(member)['present'] === false)];

/** An option that waits to be opened, or the last of the first issue. */
function closedOption(file: Fields): { readonly issue: string; readonly option: string } {
  const issues = itemsOf(file['issues']);
  const at = issues.findIndex((issue) => itemsOf(fieldsOf(issue)['options']).some((option) => fieldsOf(option)['unlock'] !== undefined));
  const place = Math.max(0, at);
  const closed = itemsOf(fieldsOf(issues[place])['options']).findIndex((option) => fieldsOf(option)['unlock'] !== undefined);
  const options = optionIds(issues[place]);
  return { issue: issueIds(file)[place] ?? '', option: (closed < 0 ? options.at(-1) : options[closed]) ?? '' };
}
