import type { Department } from './scenario.ts';

/** The place of a case in the life of an account. */
export interface Campaign {
  /** Name of the account, the same in all its cases. */
  readonly account: string;
  /** 1 = the first talk with them. */
  readonly step: number;
  /** The case that comes before. */
  readonly after?: string;
  /** Which own department this talk ties to theirs. */
  readonly bridge?: Department;
}
