import type { Department } from '../../engine/campaign.ts';
import { factIds, fieldsOf, issueIds, itemsOf, wordOf, type Fields } from '../idents.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { valueAt } from './mend.ts';

/** What keeps a choice closed at first. open: nothing does. */
export const locks = ['open', 'fact', 'authority', 'event'] as const;
export type LockKind = (typeof locks)[number];

/** What a colleague says until the author writes something better. */
export interface DeskWords {
  readonly name: string;
  readonly department: Department;
  readonly yes: unknown;
  readonly no: unknown;
}

export function lockOf(option: unknown): LockKind {
  const by = wordOf(fieldsOf(fieldsOf(option)['unlock'])['by']);
  return locks.find((kind) => kind === by) ?? 'open';
}

/** Closes a choice, or opens it for good. Its words stay; what is asked for first is a fact that is there already. */
export function withLock(sheet: Sheet, issue: number, at: number, kind: LockKind, desk: DeskWords): Sheet {
  const path = ['issues', issue, 'options', at];
  const option = valueAt(sheet.value, path);
  const isLong = typeof option === 'object' && option !== null && 'label' in option;
  const { unlock: _gone, ...rest } = isLong ? (option as Fields) : { label: option };
  if (kind === 'open') return sheet.set(path, Object.keys(rest).length === 1 ? rest['label'] : rest);
  return sheet.set(path, { ...rest, unlock: { by: kind, ...conditionOf(sheet, issue, kind, desk) } });
}

function conditionOf(sheet: Sheet, issue: number, kind: Exclude<LockKind, 'open'>, { name, department, yes, no }: DeskWords): Fields {
  const fact = likeliestFact(fieldsOf(sheet.value), issue);
  if (kind === 'fact') return { fact: fact ?? '' };
  return kind === 'authority' ? { desk: { department, name, ...(fact !== undefined && { needs: fact }), yes, no } } : {};
}

/** How many colleagues the case has by now: the next one is somebody else. */
export const desksIn = (file: unknown): number => itemsOf(fieldsOf(file)['issues']).flatMap((issue) => itemsOf(fieldsOf(issue)['options'])).filter((option) => lockOf(option) === 'authority').length;

/** A fact about this very issue, else the first that is there. */
function likeliestFact(file: Fields, issue: number): string | undefined {
  const topic = issueIds(file)[issue];
  const at = itemsOf(file.facts).findIndex((fact) => fieldsOf(fact)['topic'] === topic);
  return factIds(file)[Math.max(0, at)];
}
