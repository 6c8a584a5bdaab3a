import type { Feat } from '../app/records.ts';

/** So many games that were no success, and an example helps. */
const TRIES = 2;

/** offered: there is one to look at. seen: it was looked at, and the figures are others now. */
export function exampleFor(feat: Feat | undefined): { readonly offered: boolean; readonly seen: boolean } {
  const seen = feat?.figures !== undefined;
  return { offered: seen || (feat?.failed ?? 0) >= TRIES, seen };
}
