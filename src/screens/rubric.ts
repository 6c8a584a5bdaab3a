import { type Criterion, type Evidence, type Level, levels, markOf, proposed, type RubricRow, weights } from '../core/hindsight/rubric.ts';
import type { Hindsight } from '../core/hindsight/hindsight.ts';
import type { Debrief } from '../core/scoring/debrief-type.ts';
import type { Entry } from '../app/journal.ts';
import { rubricWords } from '../text/after.ts';
import { type Language, pointsOf } from '../text/words.ts';
import { markOf as markWritten } from './class.ts';
import { insightOf } from './insight.ts';

export { type Criterion, type Level, levels };
export { FEWEST, type LearningGain, learningGain } from '../core/hindsight/learning.ts';

/** One row of the form, in words. */
export interface FormRow {
  readonly criterion: Criterion;
  readonly name: string;
  readonly weight: number;
  readonly level: Level;
  readonly levelName: string;
  /** What that level asks for. */
  readonly step: string;
  /** What the level above it asks for as well; null at the top. */
  readonly next: string | null;
  readonly evidence: readonly { readonly text: string; readonly turns: readonly number[] }[];
}
export interface Form {
  readonly rows: readonly FormRow[];
  readonly total: string;
  /** 0-100, and the school mark, as they are written. */
  readonly points: string;
  readonly mark: string;
  readonly passed: boolean;
}

/** Any of these is a description; a goal for the next time is none. */
const described = ['situation', 'task', 'action', 'result', 'reason', 'transfer'] as const;

/** The proposal of the game: eight rows with evidence. A teacher's own levels, where given, stand instead of it. */
export function formOf(debrief: Debrief, hindsight: Hindsight, entry: Pick<Entry, 'labels' | 'words'>, language: Language, changed: Readonly<Partial<Record<Criterion, Level>>> = {}): Form {
  const { labels } = insightOf(debrief, entry.labels);
  const wrote = (text: string | undefined): boolean => (text ?? '').trim().length >= 8;
  const rows = proposed(hindsight.rubric, { labels, result: described.some((field) => wrote(entry.words[field])), cause: wrote(entry.words.reason), transfer: wrote(entry.words.transfer) })
    .map((row): RubricRow => ({ ...row, level: changed[row.criterion] ?? row.level }));
  const mark = markOf(rows);
  const [points, written] = [pointsOf(mark.tenths, language), markWritten(mark.mark, language)];
  return { rows: rows.map((row) => inWords(row, language)), total: rubricWords(language).total(points, written), points, mark: written, passed: mark.passed };
}

function inWords({ criterion, level, evidence }: RubricRow, language: Language): FormRow {
  const said = rubricWords(language);
  const line = ({ what, count, of, turns }: Evidence): FormRow['evidence'][number] => {
    const telling: (count: number, of: number) => string = said.seen[what];
    return { text: telling(count, of), turns };
  };
  const above = levels[levels.indexOf(level) + 1];
  const next = above === undefined ? null : said.next(said.levels[above], said.steps[criterion][above]);
  return { criterion, name: said.rows[criterion], weight: weights[criterion], level, levelName: said.levels[level], step: said.steps[criterion][level], next, evidence: evidence.map(line) };
}
