/** How a loop is stored, so that no decoder can spoil its join. */
import { count } from './dsp.mjs';

/** Milliseconds of the loop's own end before it, and of its own beginning after it. */
export const BEFORE = 480;
const AFTER = 200;

/**
 * Decoders differ in what they cut of an encoder's delay and padding. So the
 * file holds more than one turn, and the player repeats a stretch in its
 * middle: whatever is cut, the stretch is one whole turn of the circle. The
 * long beginning also lets the encoder settle (see STEADY in encode.mjs).
 */
export function unrolled(loop) {
  const [before, after] = [count(BEFORE / 1000), count(AFTER / 1000)];
  return new Float64Array(before + loop.length + after).map((_, i) => loop[(i - before + loop.length) % loop.length]);
}

/**
 * How a stretch meets itself when it is repeated.
 * @param {number} start   ms
 * @param {number} length  ms
 * @returns join: the step from its last sample to its first; apart: how far, on
 *   average, 10 ms around its end lie from 10 ms around its beginning
 */
export function meeting(signal, start, length) {
  const [from, to] = [count(start / 1000), count((start + length) / 1000)];
  let apart = 0;
  for (let i = -240; i < 240; i += 1) apart += Math.abs(signal[from + i] - signal[to + i]) / 480;
  return { join: Math.abs(signal[from] - signal[to - 1]), apart };
}

/** The start in ms, near BEFORE, where all decoded versions of a loop meet themselves best. */
export function bestStart(versions, length) {
  let [best, least] = [BEFORE, Infinity];
  for (let start = BEFORE - 100; start <= BEFORE + 120; start += 2) {
    const worst = Math.max(...versions.map((signal) => {
      const { join, apart } = meeting(signal, start, length);
      return Math.max(join, apart);
    }));
    if (worst < least) [best, least] = [start, worst];
  }
  return best;
}
