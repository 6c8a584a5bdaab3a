import type { Path, Problem } from '../../core/scenario/problem.ts';
import { editorWords } from '../../text/editor-words.ts';
import { inLanguage, type Language } from '../../text/words.ts';
import { useLanguage } from '../../parts/Language.tsx';

export interface Naming {
  /** The name of a field in words, by where it stands. */
  field(path: Path, name: string): string;
  /** What the form says below a field instead of what the format says. */
  help(path: Path, name: string): string | undefined;
  choice(choice: string): string;
}

export function useNaming(): Naming {
  const { fields, helps, choices } = editorWords(useLanguage());
  return {
    field: (path, name) => named(fields, path, name) ?? name,
    help: (path, name) => (path.length > 1 && dials.includes(name) ? helps[around(path, name)] : named(helps, path, name)),
    choice: (choice) => choices[choice] ?? choice,
  };
}

/** Their words are about the dial of the whole case. */
const dials: readonly string[] = ['power', 'information', 'timePressure'];

function named(words: Readonly<Record<string, string>>, path: Path, name: string): string | undefined {
  return words[around(path, name)] ?? words[name];
}

/** With the field that it stands in: members.trust. */
function around(path: Path, name: string): string {
  const names = path.filter((step) => typeof step === 'string');
  return `${(names[names.length - 1] === name ? names[names.length - 2] : names[names.length - 1]) ?? ''}.${name}`;
}

/** What is wrong and what to do, without words of the text that lies below the form. */
export const inForm = (problem: Problem, language: Language): string =>
  problem.inForm ? inLanguage(problem.inForm, language) : `${inLanguage(problem.message, language)} ${inLanguage(problem.fix, language)}`;
