/** Departments of the own company that may widen the mandate, and that an account is tied to. */
export const departments = ['production', 'logistics', 'finance', 'ict', 'marketing', 'service', 'sales', 'purchasing', 'product'] as const;
export type Department = (typeof departments)[number];

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
