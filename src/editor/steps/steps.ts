import type { Path } from '../../core/scenario/problem.ts';
import { fileFields } from '../form/shape.ts';

/** The steps of the form, in the order in which an author thinks, and what belongs to each. */
export const steps = ['story', 'people', 'issues', 'stakes', 'facts', 'dials', 'events', 'texts'] as const;
export type Step = (typeof steps)[number];

/** Fields of the file by step. A field of the format that stands nowhere here is shown under events, below them. */
const ofFile: Readonly<Partial<Record<Step, readonly string[]>>> = {
  story: ['title', 'employer', 'account', 'story', 'goal', 'theory', 'room', 'outside', 'level', 'phase', 'trades'],
  people: ['members'],
  issues: ['issues'],
  stakes: ['player'],
  facts: ['facts', 'topics', 'prep'],
  dials: ['power', 'information', 'timePressure', 'budget', 'rule', 'gifts', 'network', 'qWeights', 'noZone'],
};
/** Written by the editor itself, or only for who reads the text. */
const unseen: readonly string[] = ['$schema', 'format', 'id', 'version'];

/** Of a member, what has a step of its own. */
const ofMember: Readonly<Partial<Record<Step, readonly string[]>>> = {
  stakes: ['weights', 'values', 'batna'],
  facts: ['position', 'interest', 'batnaText'],
  texts: ['opening', 'lines', 'reactions'],
};

export const otherFields = fileFields.filter((field) => !unseen.includes(field.name) && !Object.values(ofFile).some((names) => names.includes(field.name)));
export const elsewhere: readonly string[] = Object.values(ofMember).flat();

export function stepOf(path: Path): Step {
  const [first, , part] = path;
  if (first === 'members' && typeof part === 'string') return steps.find((step) => ofMember[step]?.includes(part)) ?? 'people';
  if (first === 'player' && path[1] === 'batnaText') return 'facts';
  return steps.find((step) => ofFile[step]?.includes(String(first))) ?? (first === undefined || unseen.includes(String(first)) ? 'stakes' : 'events');
}

export const fieldsOfStep = (step: Step): readonly string[] => ofFile[step] ?? [];
