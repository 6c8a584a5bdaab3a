/** One change of a text: what went out and what came in at a place. Small, and it can be taken back. */
export interface DraftStep {
  readonly at: number;
  readonly out: string;
  readonly in: string;
  /** Of which field or act it was: typing on in the same one is one step. */
  readonly what: string;
  readonly when: number;
}

/** Who pauses longer than this starts a new step. */
const PAUSE = 1500;

export function stepBetween(before: string, after: string, what: string, when: number): DraftStep {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { at: start, out: before.slice(start, before.length - end), in: after.slice(start, after.length - end), what, when };
}

export const forward = (text: string, step: DraftStep): string => text.slice(0, step.at) + step.in + text.slice(step.at + step.out.length);
export const backward = (text: string, step: DraftStep): string => text.slice(0, step.at) + step.out + text.slice(step.at + step.in.length);

/** The last step together with a new one, or null where they are two. */
export function joined(last: DraftStep, text: string, after: string, what: string, when: number): DraftStep | null {
  if (what === '' || last.what !== what || when - last.when > PAUSE || when < last.when) return null;
  return stepBetween(backward(text, last), after, what, when);
}
