import type { Issue, Member, Text, TopicLines } from '../../engine/scenario.ts';
import { completeStakes } from './complete-stakes.ts';
import { defaultsFor, looks, names, usual, usualRoles } from '../defaults.ts';
import { levelOr } from '../format/level.ts';
import type { Path } from '../problem.ts';
import type { TextInput } from '../format/schema-parts.ts';
import type { MemberInput, ScenarioFile } from '../format/schema.ts';
import { placed } from './complete-facts.ts';
import * as words from './words-defaults.ts';

interface Around {
  readonly file: ScenarioFile;
  readonly j: number;
  readonly id: string;
  readonly issues: readonly Issue[];
  /** For a member without hurry of their own. */
  readonly timePressure: number;
  readonly read: (given: TextInput, path: Path) => Text;
}

export function completeMember(given: MemberInput, around: Around): Member {
  const roles = given.roles ?? usualRoles(around.file.members.length);
  const pronoun = given.pronoun ?? 'they';
  const drawings = looks[pronoun];
  const from = defaultsFor(roles);
  const stakes = completeStakes(given, around.issues);
  return {
    id: around.id,
    name: given.name ?? names[around.j] ?? 'Robin Bos',
    job: given.job === undefined ? words.jobs[roles[0] ?? 'user'] : around.read(given.job, ['members', around.j, 'job']),
    pronoun,
    look: given.look ?? drawings[around.j % drawings.length] ?? 'mark',
    temperament: given.temperament ?? from.temperament,
    roles,
    ...stakes,
    influence: levelOr(given.influence, from.influence),
    trust: levelOr(given.trust, from.trust),
    mood: given.mood ?? usual.mood,
    patience: levelOr(given.patience, from.patience),
    concession: levelOr(given.concession, from.concession),
    reciprocity: levelOr(given.reciprocity, usual.reciprocity),
    stubbornness: levelOr(given.stubbornness, from.stubbornness),
    timePressure: levelOr(given.timePressure, around.timePressure),
    present: given.present ?? true,
    style: given.style ?? 'curve',
    dealbreakers: (given.dealbreakers ?? []).map((dealbreaker) => placed(dealbreaker, around.issues)),
    grievance: given.grievance ?? 'none',
    ...speechOf(given, around, stakes),
  };
}

type Speech = Pick<Member, 'position' | 'interest' | 'batnaText' | 'opening' | 'lines' | 'reactions'>;

function speechOf(given: MemberInput, around: Around, stakes: { readonly weights: readonly number[]; readonly values: readonly (readonly number[])[] }): Speech {
  const path = ['members', around.j];
  const all = (list: readonly TextInput[] | undefined, at: Path): readonly Text[] => (list ?? []).map((text, n) => around.read(text, [...at, n]));
  const one = (text: TextInput | undefined, key: string, otherwise: () => Text): Text => (text === undefined ? otherwise() : around.read(text, [...path, key]));
  const topic = (lines: NonNullable<MemberInput['lines']>[string], at: Path): TopicLines => ({
    question: all(lines.question, [...at, 'question']),
    hint: all(lines.hint, [...at, 'hint']),
    fact: all(lines.fact, [...at, 'fact']),
  });
  return {
    position: one(given.position, 'position', () => usualPosition(around.issues, stakes)),
    interest: one(given.interest, 'interest', () => words.interest(labelOf(around.issues, heaviest(stakes.weights)))),
    batnaText: one(given.batnaText, 'batnaText', () => words.theirAlternative),
    opening: all(given.opening, [...path, 'opening']),
    lines: Object.fromEntries(Object.entries(given.lines ?? {}).map(([id, lines]) => [id, topic(lines, [...path, 'lines', id])])),
    reactions: Object.fromEntries(Object.entries(given.reactions ?? {}).map(([kind, list]) => [kind, all(list, [...path, 'reactions', kind])])),
  };
}

/** What they say they want on the first issue that counts for them; a position does not tell how much it counts. */
function usualPosition(issues: readonly Issue[], stakes: { readonly weights: readonly number[]; readonly values: readonly (readonly number[])[] }): Text {
  const first = Math.max(0, stakes.weights.findIndex((weight) => weight > 0));
  const row = stakes.values[first] ?? [];
  const option = issues[first]?.options[row.indexOf(Math.max(...row))];
  return words.position(labelOf(issues, first), option?.label ?? { nl: '', en: '' });
}

const heaviest = (weights: readonly number[]): number => weights.indexOf(Math.max(...weights));
const labelOf = (issues: readonly Issue[], i: number): Text => issues[i]?.label ?? { nl: '', en: '' };
