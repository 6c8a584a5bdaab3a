import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { factIds, fieldsOf, firstText, issueIds, itemsOf, memberIds, sourceIds } from '../core/scenario/idents.ts';
import { valueAt } from '../core/scenario/mending/mend.ts';
import type { Path, Problem } from '../core/scenario/problem.ts';
import type { Sheet } from '../core/scenario/sheet/sheet.ts';
import type { Language } from '../text/words.ts';

/** Something in the case that others point to. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

export interface Names {
  readonly issues: readonly Named[];
  readonly members: readonly Named[];
  readonly facts: readonly Named[];
  readonly sources: readonly Named[];
}

/** With what the form writes: the case as it is now, and the one way to change it. */
export interface Pen {
  readonly sheet: Sheet;
  readonly value: unknown;
  readonly names: Names;
  readonly problems: readonly Problem[];
  /** The language in which the author writes first. */
  readonly language: Language;
  /** Whether every text has a field in both languages. */
  readonly both: boolean;
  /** Gives it one or takes it away; null where the case has such texts already. */
  readonly setBoth: ((both: boolean) => void) | null;
  /** Leads to a thing that was just made, to write on. */
  lead(path: Path): void;
  change(what: string, act: (sheet: Sheet) => Sheet): void;
  /** A letter stands on the screen that the case does not have yet; off: it has. */
  writing(on: boolean): void;
}

export const PenContext = createContext<Pen | null>(null);

export function usePen(): Pen {
  const pen = useContext(PenContext);
  if (!pen) throw new Error('a form needs a pen');
  return pen;
}

export const read = (pen: Pen, path: Path): unknown => valueAt(pen.value, path);

/** A word of the form as a text of the case, in the language in which its author writes. A plain text counts as Dutch. */
export const written = (pen: Pen, word: string): unknown => (pen.language === 'nl' ? word : { [pen.language]: word });

/** Whether anything in the case is written in this language. A plain text counts as Dutch, but an amount and a name are plain as well. */
export function hasTexts(value: unknown, language: Language): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const word = fieldsOf(value)[language];
  return typeof word === 'string' ? word !== '' : Object.values(value).some((part) => hasTexts(part, language));
}

/** A text of the case as the author reads it: in their language where it is there. */
export function readText(value: unknown, language: Language): string {
  const word = fieldsOf(value)[language];
  return typeof word === 'string' && word !== '' ? word : firstText(value);
}

/** Of a file that may be wrong everywhere. language: of who reads the names. */
export function namesIn(value: unknown, language: Language): Names {
  const file = fieldsOf(value);
  const labelled = (ids: readonly string[], list: unknown, label: (item: unknown) => string): Named[] =>
    ids.map((id, i) => ({ id, label: label(itemsOf(list)[i]) || id }));
  return {
    issues: labelled(issueIds(file), file.issues, (issue) => readText(fieldsOf(issue).label, language)),
    members: labelled(memberIds(file), file.members, (member) => readText(fieldsOf(member).name, language)),
    facts: labelled(factIds(file), file.facts, (fact) => readText(fieldsOf(fact).text, language)),
    sources: labelled(sourceIds(file), fieldsOf(file.prep).sources, (source) => readText(fieldsOf(source).label, language)),
  };
}

/** An address in the page for every field: a problem leads to it. */
export const fieldId = (path: Path): string => `field-${path.join('-')}`;
