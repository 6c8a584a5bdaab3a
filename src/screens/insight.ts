import { pick } from '../core/engine/draw.ts';
import type { Text } from '../core/engine/scenario.ts';
import type { Hindsight } from '../core/hindsight/hindsight.ts';
import type { Debrief, Medal } from '../core/scoring/debrief-type.ts';
import type { Entry } from '../app/journal.ts';

/** The prediction game: what you thought of them against what was so. Beside the score, never in it. */
export interface Insight {
  /** Per member with a prediction: how alike the orders are, 0-10. */
  readonly orders: readonly { readonly id: string; readonly grade: number }[];
  /** Dials right of three; null where none was guessed. */
  readonly dials: number | null;
  readonly decides: boolean | null;
  /** Roles right, of those that were guessed. */
  readonly roles: { readonly right: number; readonly of: number } | null;
  readonly labels: { readonly right: number; readonly of: number } | null;
  /** 0-100 over what was filled in; null where nothing was. */
  readonly percent: number | null;
  readonly medal: Medal;
}

const bars = [['gold', 85], ['silver', 70], ['bronze', 50]] as const;

export function insightOf(debrief: Debrief, labels: Entry['labels'], people: Hindsight['people'] = []): Insight {
  const orders = debrief.members.flatMap(({ id, predicted }) => (predicted ? [{ id, grade: Math.round((predicted.agreement + 100) / 20) }] : []));
  const { truth, guess } = debrief.dials;
  const dials = guess ? (['power', 'information', 'timePressure'] as const).filter((dial) => guess[dial] === truth[dial]).length : null;
  const decides = debrief.decides.guess === null ? null : debrief.decides.guess === debrief.decides.truth;
  const thought = people.filter((person) => person.thought !== null);
  const roles = thought.length === 0 ? null : { right: thought.filter(guessedRight).length, of: thought.length };
  const given = Object.values(labels);
  const labelled = given.length === 0 ? null : { right: given.filter((label) => label === 'interest').length, of: debrief.members.length };
  const parts = [
    ...orders.map(({ grade }) => 10 * grade), ...(dials === null ? [] : [Math.round((100 * dials) / 3)]), ...(decides === null ? [] : [decides ? 100 : 0]), ...(roles ? [Math.round((100 * roles.right) / roles.of)] : []),
    ...(labelled ? [Math.round((100 * labelled.right) / Math.max(1, labelled.of))] : []),
  ];
  const percent = parts.length === 0 ? null : Math.round(parts.reduce((sum, part) => sum + part, 0) / parts.length);
  return { orders, dials, decides, roles, labels: labelled, percent, medal: medalFor(parts.length === 1 && labelled ? capped(percent) : percent) };
}

/** Whoever has several roles has each of them. */
export const guessedRight = ({ roles, thought }: Hindsight['people'][number]): boolean => thought !== null && roles.includes(thought);

/** Two lines told apart afterwards are a beginning, not yet knowing people. */
const capped = (percent: number | null): number | null => (percent === null ? null : Math.min(percent, 69));
const medalFor = (percent: number | null): Medal => bars.find(([, bar]) => percent !== null && percent >= bar)?.[0] ?? null;

/** The two lines of a member for the label task, in an order that chance chose. */
export function labelPair(hindsight: Hindsight, seed: number, id: string): readonly { readonly kind: 'position' | 'interest'; readonly text: Text }[] {
  const person = hindsight.people.find((known) => known.id === id);
  if (!person) return [];
  const pair = [{ kind: 'position', text: person.position }, { kind: 'interest', text: person.interest }] as const;
  return pick(2, seed, 0, id, 'label') === 0 ? pair : [...pair].reverse();
}
