import type { Text } from '../../engine/scenario.ts';
import type { Path } from '../problem.ts';
import type { TextInput } from '../format/schema-parts.ts';

/** Texts in both languages; where one is missing, the other stands in. */

export interface Missing {
  readonly nl: readonly Path[];
  readonly en: readonly Path[];
}

/** A reader of texts, and the places where it found one language only. */
export function texts(): { readonly read: (given: TextInput, path: Path) => Text; readonly missing: Missing } {
  const missing = { nl: [] as Path[], en: [] as Path[] };
  const read = (given: TextInput, path: Path): Text => {
    const { nl, en } = typeof given === 'string' ? plain(given) : given;
    if (nl === undefined) missing.nl.push(path);
    if (en === undefined) missing.en.push(path);
    return { nl: nl ?? en ?? '', en: en ?? nl ?? '' };
  };
  return { read, missing };
}

/** A text without words (an amount, a percentage) is the same in every language. */
const plain = (given: string): { nl: string; en?: string } => (/\p{L}{2}/u.test(given) ? { nl: given } : { nl: given, en: given });
