/**
 * Chance with a key: the same seed, turn, member and purpose always give the same number, whatever else was drawn.
 * A new use of chance therefore never shifts another one. Returns a whole number 0 … 2^32 − 1.
 */
export function draw(seed: number, turn: number, member: string, what: string): number {
  let hash = mix(seed ^ 0x9e3779b9);
  hash = mix(hash ^ turn);
  hash = mix(hash ^ spell(member));
  return mix(hash ^ spell(what));
}

/** A keyed choice 0 … count − 1. */
export const pick = (count: number, seed: number, turn: number, member: string, what: string): number => draw(seed, turn, member, what) % count;

/** FNV-1a over the UTF-16 units (the published 32-bit constants). */
function spell(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Finaliser of MurmurHash3 (Appleby, public domain): every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let x = value >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
