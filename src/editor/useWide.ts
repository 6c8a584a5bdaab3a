import { useMatch } from '../parts/useMatch.ts';

/** Room for the form and something beside it; the same border as in editor.css. */
export const WIDE = '(min-width: 1000px)';

/** A phone: what is long is folded. */
export const NARROW = '(max-width: 600px)';

export const useWide = (): boolean => useMatch(WIDE);
