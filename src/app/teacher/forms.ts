import { criteria, type Criterion, type Level, levels } from '../../core/hindsight/rubric.ts';
import { createCell } from '../cell.ts';
import type { Drawer } from '../drawer.ts';
import { isRecord, parsed } from '../kept-text.ts';
import type { Readable } from '../readable.ts';

/** What the teacher changed on the form of one game. Where nothing is said, the proposal of the game stands. */
export interface FormChange {
  readonly levels: Readonly<Partial<Record<Criterion, Level>>>;
  readonly remarks: Readonly<Partial<Record<Criterion, string>>>;
}

/** By ticket. */
export type FormChanges = Readonly<Record<string, FormChange>>;

export interface TeacherForms {
  readonly store: Readable<FormChanges>;
  /** false: this device could not keep it; it is known until the page closes. */
  change(ticket: string, change: FormChange): boolean;
}

export const unchanged: FormChange = { levels: {}, remarks: {} };
/** Longest remark beside a row. */
const LONGEST_REMARK = 300;

const nameOf = (classId: string): string => `teacher-forms/${classId}`;

/** The forms of one class. Judgements of people: they stay on the teacher's device and go with the class. */
export function openTeacherForms(drawer: Drawer, classId: string): TeacherForms {
  const read = (): FormChanges => changesIn(drawer.read(nameOf(classId)));
  const cell = createCell(read());
  return {
    store: cell.store,
    change(ticket, change) {
      // Another tab may have filled in the form of somebody else meanwhile.
      const next = { ...cell.store.getState(), ...read(), [ticket]: change };
      cell.set(next);
      return drawer.write(nameOf(classId), JSON.stringify(next));
    },
  };
}

export const forgetForms = (drawer: Drawer, classId: string): void => drawer.remove(nameOf(classId));

/** Each field by itself: one odd value does not cost the others. */
function changesIn(text: string | null): FormChanges {
  const value = parsed(text ?? '');
  return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).map(([ticket, kept]) => [ticket, changeIn(kept)]));
}

function changeIn(value: unknown): FormChange {
  const given = isRecord(value) ? value : {};
  const [chosen, said] = [given['levels'], given['remarks']].map((part) => (isRecord(part) ? part : {}));
  const pick = <T>(from: Record<string, unknown> | undefined, take: (value: unknown) => T | undefined): Partial<Record<Criterion, T>> =>
    Object.fromEntries(criteria.flatMap((criterion) => { const taken = take(from?.[criterion]); return taken === undefined ? [] : [[criterion, taken]]; }));
  return {
    levels: pick(chosen, (level) => levels.find((one) => one === level)),
    remarks: pick(said, (remark) => (typeof remark === 'string' ? remark.slice(0, LONGEST_REMARK) : undefined)),
  };
}
