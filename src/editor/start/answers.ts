import type { Person } from '../../core/scenario/mending/begin.ts';
import type { Drawer } from '../../app/drawer.ts';
import { asPronoun, type Pronoun } from '../form/FacePick.tsx';

export type Somebody = Person & { readonly pronoun: Pronoun };
export const nobody: Somebody = { name: '', pronoun: 'they' };
/** As many as the questions ask about; more are added in the form. */
const PEOPLE = 3;

/** What was answered up to now. at: the question that one is at. */
export interface Answered {
  readonly at: number;
  readonly title: string;
  readonly account: string;
  readonly people: readonly Somebody[];
  /** As it was typed; null: untouched. */
  readonly issues: string | null;
  readonly trade: number;
}

export const unanswered: Answered = { at: 0, title: '', account: '', people: Array.from({ length: PEOPLE }, () => nobody), issues: null, trade: 1 };

const NAME = 'wizard';

/** A phone that lets the page go in the middle of the questions brings them back as they were. */
export function keepAnswers(drawer: Drawer, answered: Answered | null): void {
  if (answered) drawer.write(NAME, JSON.stringify(answered));
  else drawer.remove(NAME);
}

/** null: nothing is kept, or nothing that can be read. */
export function keptAnswers(drawer: Drawer): Answered | null {
  const kept = partsOf(drawer.read(NAME));
  if (!kept) return null;
  const { at, title, account, people, issues, trade } = kept;
  const named = Array.isArray(people) ? people.slice(0, PEOPLE).map(somebody) : [];
  return {
    at: typeof at === 'number' && Number.isInteger(at) && at >= 0 && at <= 4 ? at : 0,
    title: word(title), account: word(account), people: unanswered.people.map((none, j) => named[j] ?? none),
    issues: typeof issues === 'string' ? issues : null, trade: typeof trade === 'number' && Number.isInteger(trade) && trade >= 0 ? trade : unanswered.trade,
  };
}

const word = (value: unknown): string => (typeof value === 'string' ? value : '');

function somebody(value: unknown): Somebody {
  if (typeof value !== 'object' || value === null) return nobody;
  const { name, pronoun, look } = value as Readonly<Record<string, unknown>>;
  return { name: word(name), pronoun: asPronoun(pronoun), ...(typeof look === 'string' && { look }) };
}

function partsOf(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
