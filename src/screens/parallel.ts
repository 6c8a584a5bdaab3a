import { parallelTo, type Principle, principleOf } from '../core/hindsight/principles.ts';

/** The same trade in another world: what this case turns on, and where to meet it again. */
export interface Parallel {
  readonly principle: Principle;
  /** null: no other case here holds it. */
  readonly caseId: string | null;
}

export function parallelOf(caseId: string, present: readonly string[]): Parallel | null {
  const principle = principleOf(caseId);
  return principle === null ? null : { principle, caseId: parallelTo(caseId, present) };
}
