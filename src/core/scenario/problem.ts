import type { Text } from '../engine/scenario.ts';

/** error: cannot be played. warning: plays, but teaches wrong. hint: could be better. */
export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Something in a file that asks for attention: where it is, what is wrong, what to do. Lines and columns from 1. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  /** Such as members[0].weights.price; '(file)' for the whole. */
  readonly path: string;
  /** The same place, step by step. */
  readonly steps: Path;
  readonly severity: Severity;
  readonly message: Text;
  readonly fix: Text;
  /** All of it for who fills in a form, where the other words speak of the text. */
  readonly inForm?: Text;
  /** It is about the case as a whole, though it points somewhere: no field is wrong. */
  readonly whole?: true;
  /** Where there is one way out, the way. */
  readonly mend?: Mend;
}

/** A change that solves a problem, at the place of the problem. */
export type Mend =
  | { readonly kind: 'replace'; readonly value: unknown }
  /** The name of the field was a slip. */
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'remove' }
  /** Weights that do not add up to 100. */
  | { readonly kind: 'hundred' }
  /** A row of values, one per option, the best 100. */
  | { readonly kind: 'row'; readonly size: number };

/** A problem that still has to be placed. key: the name itself is wrong, so point at the name. */
export interface Finding {
  readonly path: Path;
  readonly severity: Severity;
  readonly message: Text;
  readonly fix: Text;
  readonly inForm?: Text;
  readonly whole?: true;
  readonly key?: true;
  /** Place in the text, where the path alone does not tell it. */
  readonly offset?: number;
  readonly mend?: Mend;
}

export type Path = readonly (string | number)[];

export const error = (path: Path, message: Text, fix: Text, key?: true): Finding => ({ path, severity: 'error', message, fix, ...(key && { key }) });
export const warning = (path: Path, message: Text, fix: Text): Finding => ({ path, severity: 'warning', message, fix });
export const hint = (path: Path, message: Text, fix: Text): Finding => ({ path, severity: 'hint', message, fix });

/** What it is called where one sees fields, and no text of a file. */
export const saidInForm = (finding: Finding, nl: string, en: string): Finding => ({ ...finding, inForm: both(nl, en) });

export const mended = (finding: Finding, mend: Mend | null): Finding => (mend ? { ...finding, mend } : finding);

export const both = (nl: string, en: string): Text => ({ nl, en });

export function pathText(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${shown(step)}`)).join('');
  return steps === '' ? '(file)' : steps.startsWith('.') ? steps.slice(1) : steps;
}

/** A piece of somebody's file as one may print it: short, on one line, nothing invisible. */
export function shown(piece: string): string {
  const start = piece.slice(0, 80);
  const clean = /^[\x20-\x7e]*$/.test(start) ? start : start.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '·');
  return clean.length > 40 ? `${clean.slice(0, 39)}…` : clean;
}

/** File order; where two are at one place, the order in which they were found. */
export const inFileOrder = (problems: readonly Problem[]): Problem[] => [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
