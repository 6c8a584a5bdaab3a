import { commonTopics, type Scenario } from '../../engine/scenario.ts';
import type { Finding, Path } from '../problem.ts';
import type { MemberInput, ScenarioFile } from '../format/schema.ts';
import type { TextInput } from '../format/schema-parts.ts';
import { fewLines, noOpening, oneTongue } from './words-dialogue.ts';

/** How much of its own everybody says: lines per topic, openings, and lines in one language only. */

export const lineKinds = ['question', 'hint', 'fact'] as const;
export type LineKind = (typeof lineKinds)[number];
const FEWEST_LINES = 2;

export interface TopicCount {
  readonly topic: string;
  readonly count: Readonly<Record<LineKind, number>>;
}

export interface MemberDialogue {
  readonly member: string;
  readonly openings: number;
  readonly topics: readonly TopicCount[];
  /** Own reactions, all kinds together. */
  readonly reactions: number;
}

export interface Dialogue {
  readonly members: readonly MemberDialogue[];
  /** Too few lines, or lines in one language. */
  readonly findings: readonly Finding[];
}

/** file and scenario: the same case, as written and as completed. */
export function dialogueOf(file: ScenarioFile, scenario: Scenario): Dialogue {
  const topics = [...scenario.issues.map((issue) => issue.id), ...commonTopics];
  const members = file.members.map((member, j): MemberDialogue => ({
    member: scenario.members[j]?.id ?? '',
    openings: member.opening?.length ?? 0,
    topics: topics.map((topic) => ({ topic, count: countOf(member, topic) })),
    reactions: Object.values(member.reactions ?? {}).reduce((sum, list) => sum + list.length, 0),
  }));
  return { members, findings: [...members.flatMap(tooFew), ...file.members.flatMap((member, j) => inOneLanguage(member, ['members', j]))] };
}

const countOf = (member: MemberInput, topic: string): TopicCount['count'] => {
  const lines = member.lines !== undefined && Object.hasOwn(member.lines, topic) ? member.lines[topic] : undefined;
  return { question: lines?.question?.length ?? 0, hint: lines?.hint?.length ?? 0, fact: lines?.fact?.length ?? 0 };
};

function tooFew({ openings, topics }: MemberDialogue, j: number): Finding[] {
  const path = ['members', j];
  return [
    ...(openings === 0 ? [noOpening(path)] : []),
    ...topics.flatMap(({ topic, count }) => lineKinds.filter((kind) => count[kind] < FEWEST_LINES).map((kind) => fewLines([...path, 'lines', topic, kind], count[kind], FEWEST_LINES))),
  ];
}

function inOneLanguage(member: MemberInput, path: Path): Finding[] {
  const spoken: [Path, readonly TextInput[]][] = [[[...path, 'opening'], member.opening ?? []]];
  for (const [topic, lines] of Object.entries(member.lines ?? {})) for (const kind of lineKinds) spoken.push([[...path, 'lines', topic, kind], lines[kind] ?? []]);
  for (const [kind, list] of Object.entries(member.reactions ?? {})) spoken.push([[...path, 'reactions', kind], list]);
  return spoken.flatMap(([at, list]) => list.flatMap((line, n) => (typeof line === 'string' || line.nl === undefined || line.en === undefined ? [oneTongue([...at, n])] : [])));
}
