import type { Path } from '../../core/scenario/problem.ts';
import { editorWords } from '../../text/editor-words.ts';
import { useLanguage } from '../../parts/Language.tsx';

export interface Naming {
  /** The name of a field in words, by where it stands. */
  field(path: Path, name: string): string;
  choice(choice: string): string;
}

export function useNaming(): Naming {
  const { fields, choices } = editorWords(useLanguage());
  return {
    field(path, name) {
      const names = path.filter((step) => typeof step === 'string');
      const around = names[names.length - 1] === name ? names[names.length - 2] : names[names.length - 1];
      return fields[`${around ?? ''}.${name}`] ?? fields[name] ?? name;
    },
    choice: (choice) => choices[choice] ?? choice,
  };
}
