import { type FormChange, type FormChanges, unchanged } from '../../app/teacher/forms.ts';
import type { Reviewed } from '../../screens/class.ts';
import { type Form, FEWEST, formOf, type LearningGain, learningGain } from '../../screens/rubric.ts';
import { classroomWords } from '../../text/classroom-words.ts';
import type { CsvCell } from '../../text/csv.ts';
import type { Language } from '../../text/words.ts';
import type { Desk, DeskRow } from '../../wire/board.ts';

/** The form of one student: what the game proposes, and as the teacher left it. */
export interface FormLine {
  readonly ticket: string;
  readonly name: string;
  readonly proposal: Form;
  readonly form: Form;
  readonly change: FormChange;
}

/** Written words and labels stay on the student's device: the proposal is made without. */
const unwritten = { labels: {}, words: {} } as const;

export function formLine(ticket: string, name: string, { debrief, hindsight }: Reviewed, changes: FormChanges, language: Language): FormLine {
  const change = changes[ticket] ?? unchanged;
  return { ticket, name, change, proposal: formOf(debrief, hindsight, unwritten, language), form: formOf(debrief, hindsight, unwritten, language, change.levels) };
}

/** The game of a student that counts. */
export const countedOf = ({ results }: DeskRow): DeskRow['results'][number] | null => results.find((result) => result.counted) ?? null;

/** The class as a table: a level and a remark for each row of the form. */
export function formTable(lines: readonly FormLine[], language: Language): readonly (readonly CsvCell[])[] {
  const words = classroomWords(language).forms;
  const names = lines[0]?.form.rows.map(({ name }) => name) ?? [];
  return [
    [words.name, ...names, words.points, words.mark, words.passed, ...names.map(words.remark)],
    ...lines.map(({ name, form, change }) => [
      name, ...form.rows.map(({ levelName }) => levelName), form.points, form.mark, form.passed ? words.yes : words.no, ...form.rows.map(({ criterion }) => change.remarks[criterion] ?? null),
    ]),
  ];
}

/** Students of two classes under the same name, with the counted score of each. */
export interface Compared {
  readonly students: readonly { readonly name: string; readonly before: number; readonly after: number }[];
  /** Those with a score in only one of the two, or whose name is there twice. */
  readonly alone: number;
  /** null: too few. */
  readonly gain: LearningGain | null;
}

export function compared(before: Desk, after: Desk): Compared {
  const [first, last] = [scoresOf(before), scoresOf(after)];
  const students = [...last].flatMap(([key, { name, score }]) => {
    const earlier = first.get(key);
    return earlier?.score === undefined || score === undefined ? [] : [{ name, before: earlier.score, after: score }];
  });
  return { students, alone: new Set([...first.keys(), ...last.keys()]).size - students.length, gain: students.length < FEWEST ? null : learningGain(students) };
}

/** By name as people mean it. A name that two of them bear says nothing: no score. */
function scoresOf({ students }: Desk): ReadonlyMap<string, { readonly name: string; readonly score: number | undefined }> {
  const scores = new Map<string, { readonly name: string; readonly score: number | undefined }>();
  for (const student of students) {
    const counted = countedOf(student);
    if (!counted) continue;
    const key = student.name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
    scores.set(key, { name: student.name, score: scores.has(key) ? undefined : counted.outcome.total });
  }
  return scores;
}

/** +12, -3, 0. */
export const signed = (points: number): string => (points > 0 ? `+${points}` : String(points).replace('-', '−'));

export function gainTable({ students, gain }: Compared, language: Language): readonly (readonly CsvCell[])[] {
  const words = classroomWords(language).forms;
  const { before, after, difference, low, high, meanName, title } = words.gain;
  if (!gain) return [];
  return [
    [], [title], [words.name, before, after, difference, low, high],
    ...students.map((student) => [student.name, student.before, student.after, student.after - student.before]),
    [meanName, gain.before, gain.after, gain.gain, gain.low, gain.high],
  ];
}
