import type { Text } from '../../engine/scenario.ts';
import type { Fields } from '../idents.ts';
import type { Path } from '../problem.ts';

/** What a step from one version of the format to the next does to a file, with the places in both. */
export interface Renewal {
  /** Where it stood in the older file. */
  readonly from: Path;
  /** Where it stands now; null: it is gone. */
  readonly to: Path | null;
  /** In words for the author; null where a change says nothing new. */
  readonly words: Text | null;
}

/** One version on. Given plain values of a file that may be wrong anywhere: what it does not understand it leaves for the reader to tell. */
export type Migration = (file: Fields) => { readonly file: Fields; readonly renewals: readonly Renewal[] };
