/** Distance between neighbouring numbers from 1 up to 2. */
const step = 1 / 4503599627370496;
/** 2^27 + 1 cuts a number of 53 bits in two halves whose products are exact (Veltkamp 1968). */
const cut = 134217729;

/**
 * Square root of a number at or above 0, correctly rounded, from + - * / alone: the language
 * leaves the last bit of its own square root to the machine.
 * Source: Newton's method, then a check of the residual with Dekker's exact product (1971).
 */
export function squareRoot(value: number): number {
  if (!(value >= 0)) throw new RangeError(`No square root of ${value}.`);
  if (value === 0 || value === Infinity) return value;
  let reduced = value;
  let scale = 1;
  for (; reduced >= 4; scale *= 2) reduced /= 4;
  for (; reduced < 1; scale /= 2) reduced *= 4;
  return rootBetween1And2(reduced) * scale;
}

function rootBetween1And2(square: number): number {
  let root = (square + 2) / 3;
  // The start is at most 6 % off and every round squares that: four reach the last bit.
  for (let round = 0; round < 5; round++) root = (root + square / root) / 2;
  // The half-way point to a neighbour squares to square + root * step (and a trifle that no
  // residual can fall into), so this decides to which side the true root lies.
  const left = residual(square, root);
  if (left > root * step) return root + step;
  if (left <= -root * step) return root - step;
  return root;
}

/** square - root * root without rounding, for a root that is nearly right. */
function residual(square: number, root: number): number {
  const product = root * root;
  const shifted = cut * root;
  const high = shifted - (shifted - root);
  const low = root - high;
  const lost = high * high - product + 2 * high * low + low * low;
  return square - product - lost;
}
