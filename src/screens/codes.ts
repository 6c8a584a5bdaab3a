import type { CodeEntry, CodeResult, CodesState, CodeTrouble } from '../app/codes/codes.ts';
import type { CodesWords } from '../text/words/codes.nl.ts';
import { inLanguage, type Language, type Words } from '../text/words.ts';
import { markOf } from './class.ts';

export type { Added, CodeEntry, Codes, CodesState, CodeTrouble } from '../app/codes/codes.ts';
export type { OwnCase } from '../app/teacher/case.ts';

/** A code that counts, as a row of the board. */
export interface CodeLine {
  readonly key: number;
  readonly place: number;
  readonly name: string;
  readonly result: CodeResult;
  readonly title: string;
  /** Names of those with exactly the same game. */
  readonly sameAs: readonly string[];
}

/** A line that does not count, and why. */
export interface WrongLine {
  readonly key: number;
  readonly name: string;
  readonly start: string;
  readonly why: string;
  /** A case file may help. */
  readonly wantsCase: boolean;
}

interface Counting {
  readonly entry: CodeEntry;
  readonly result: CodeResult;
  readonly name: string;
}

function counting(entries: readonly CodeEntry[], words: CodesWords): readonly Counting[] {
  const all = entries.flatMap((entry) => (entry.found?.ok ? [{ entry, result: entry.found.result }] : []));
  return all.map((one, i) => ({ ...one, name: one.entry.name ?? words.noName(i + 1) }));
}

/** Highest score first; equal scores share a place. caseId: only the codes of this case. */
export function codeBoard({ entries }: CodesState, words: CodesWords, language: Language, caseId: string | null = null): readonly CodeLine[] {
  const all = counting(entries, words);
  const shown = all.filter(({ result }) => caseId === null || result.caseId === caseId);
  return shown
    .map(({ entry, result, name }): CodeLine => ({
      key: entry.key, name, result, title: inLanguage(result.title, language),
      place: 1 + shown.filter((other) => other.result.total > result.total).length,
      sameAs: all.filter((other) => other.entry !== entry && other.result.same === result.same).map((other) => other.name),
    }))
    .sort((a, b) => a.place - b.place);
}

/** The cases on the board, each once. */
export function casesOn({ entries }: CodesState, language: Language): readonly { readonly id: string; readonly title: string }[] {
  const titles = new Map(entries.flatMap(({ found }) => (found?.ok ? [[found.result.caseId, inLanguage(found.result.title, language)] as const] : [])));
  return [...titles].map(([id, title]) => ({ id, title }));
}

const helped: readonly CodeTrouble['why'][] = ['unknown-case', 'other-version'];

export function wrongLines({ entries }: CodesState, words: CodesWords, said: Words, language: Language): readonly WrongLine[] {
  return entries.flatMap(({ key, name, text, found }) =>
    (found?.ok === false ? [{ key, name: name ?? '', start: text.length > 24 ? `${text.slice(0, 24)}…` : text, why: whyWrong(found.problem, words, said, language), wantsCase: helped.includes(found.problem.why) }] : []));
}

function whyWrong(problem: CodeTrouble, { why }: CodesWords, said: Words, language: Language): string {
  switch (problem.why) {
    case 'refused': return `${why.refused(problem.turn + 1)} ${said.table.refusals[problem.refusal]}`;
    case 'other-version': return why['other-version'](inLanguage(problem.title, language));
    default: return why[problem.why];
  }
}

/** The board as rows for a spreadsheet, with its head. */
export function codeTable(lines: readonly CodeLine[], { column, medal, practice }: CodesWords, language: Language): readonly (readonly (string | number | null)[])[] {
  const rows = lines.map(({ place, name, title, result, sameAs }) => [
    place, name, title, result.total, result.medal && medal[result.medal], markOf(result.mark, language), result.deal, result.relation, result.information, result.technique, result.moves, sameAs.join(', '), practice,
  ]);
  return [[column.place, column.name, column.case, column.total, column.medal, column.mark, column.deal, column.relation, column.information, column.technique, column.moves, column.same, column.kind], ...rows];
}
