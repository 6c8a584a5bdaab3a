import { ONE } from './points.ts';

/**
 * Powers with whole numbers only, so that every machine gets the same bit pattern.
 * Fixed point with 25 binary places: two such numbers below 2 multiply to less than 2^53.
 */
const FIXED = 33_554_432; // 2^25

/** 2^(1/2), 2^(1/4), … in 25 binary places: a table by hand of square roots (Newton on whole numbers). */
const roots: readonly number[] = Array.from({ length: 25 }).reduce<number[]>((list) => {
  const previous = list.length === 0 ? 2 * FIXED : (list[list.length - 1] ?? FIXED);
  return [...list, wholeRoot(previous * FIXED)];
}, []);

/** Largest whole number whose square is at most n (0 ≤ n < 2^53). */
export function wholeRoot(n: number): number {
  if (n < 2) return n;
  let root = n;
  let next = Math.floor((root + 1) / 2);
  while (next < root) {
    root = next;
    next = Math.floor((root + Math.floor(n / root)) / 2);
  }
  return root;
}

/** Square root of a fraction in millionths, in millionths. */
export const rootOfFraction = (millionths: number): number => wholeRoot(millionths * ONE);

/** log2 of a fraction 1 … ONE millionths, in 25 binary places (zero or negative). */
function log2(millionths: number): number {
  let shift = 0;
  let scaled = millionths;
  while (scaled < ONE) {
    scaled *= 2;
    shift += 1;
  }
  let x = Math.floor((scaled * FIXED) / ONE);
  let log = 0;
  for (let bit = FIXED / 2; bit >= 1; bit /= 2) {
    x = Math.floor((x * x) / FIXED);
    if (x >= 2 * FIXED) {
      log += bit;
      x = Math.floor(x / 2);
    }
  }
  return log - shift * FIXED;
}

/** 2^x for x in 25 binary places; the result in 25 binary places (x at most 4). */
function exp2(x: number): number {
  const whole = Math.floor(x / FIXED);
  let rest = x - whole * FIXED;
  let result = FIXED;
  for (const root of roots) {
    rest *= 2;
    if (rest >= FIXED) {
      rest -= FIXED;
      result = Math.floor((result * root) / FIXED);
    }
  }
  let scale = whole;
  while (scale > 0) {
    result *= 2;
    scale -= 1;
  }
  while (scale < 0 && result > 0) {
    result = Math.floor(result / 2);
    scale += 1;
  }
  return result;
}

/** 2^(thousandths ÷ 1000), in millionths. */
export const twoTo = (thousandths: number): number => Math.floor((exp2(Math.floor((thousandths * FIXED) / 1000)) * ONE) / FIXED);

/** base^exponent, all in millionths; base 0 … 1, exponent 0.05 … 16. */
export function powerOf(base: number, exponent: number): number {
  if (base <= 0) return 0;
  if (base >= ONE) return ONE;
  // 2^20 × 2^25 × 20 stays below 2^53: the exponent is taken in 20 binary places
  const places = 1_048_576;
  const e = Math.floor((exponent * places) / ONE);
  return Math.floor((exp2(Math.floor((e * log2(base)) / places)) * ONE) / FIXED);
}
