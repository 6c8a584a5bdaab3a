import { reactions, shades, type Reaction } from '../text/phrases/reaction.ts';
import { books } from '../text/tell-table.ts';

/** How much the built-in phrase books hold: what people say where a case has no lines of its own. */

export const FEWEST_REACTIONS = 4;

export interface BookCount {
  readonly book: string;
  readonly lines: number;
  /** The least that a kind of reaction has, all shades of mood together. */
  readonly fewest: number;
  /** Kinds with too few. */
  readonly few: readonly Reaction[];
}

export const bookCounts = (): BookCount[] =>
  Object.entries(books).map(([book, phrases]) => {
    const counts = reactions.map((reaction) => ({ reaction, count: shades.reduce((sum, shade) => sum + phrases[reaction][shade].length, 0) }));
    return {
      book,
      lines: counts.reduce((sum, { count }) => sum + count, 0),
      fewest: Math.min(...counts.map(({ count }) => count)),
      few: counts.flatMap(({ reaction, count }) => (count < FEWEST_REACTIONS ? [reaction] : [])),
    };
  });
