/**
 * The small workshop of signals every sound is made in: noise, filters,
 * envelopes and mixing. A signal is a Float64Array of mono samples at RATE,
 * full scale is 1. Chance is always seeded, so the same script gives the same
 * bytes.
 */

/** Samples a second; Opus works at this rate inside. */
export const RATE = 48000;

/** Seconds to whole samples. */
export const count = (seconds) => Math.round(seconds * RATE);

/** An empty signal of so many seconds. */
export const silence = (seconds) => new Float64Array(count(seconds));

/** A seeded source of numbers in [0, 1): mulberry32, public domain by Tommy Ettinger. */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number between two bounds, drawn from a source of chance. */
export const between = (draw, low, high) => low + (high - low) * draw();

/** White noise between -1 and 1. */
export function noise(seconds, draw) {
  return silence(seconds).map(() => 2 * draw() - 1);
}

/**
 * Coefficients of a second-order filter, after Robert Bristow-Johnson's
 * "Cookbook formulae for audio EQ biquad filter coefficients".
 * @param {'low' | 'high' | 'band'} kind  band has a gain of 1 at its centre
 * @param {number} hertz  corner or centre
 * @param {number} q      sharpness; 0.707 is flat
 */
export function filterOf(kind, hertz, q = 0.707) {
  const turn = (2 * Math.PI * hertz) / RATE;
  const alpha = Math.sin(turn) / (2 * q);
  const cosine = Math.cos(turn);
  const a0 = 1 + alpha;
  const pass = { low: (1 - cosine) / 2, high: (1 + cosine) / 2, band: alpha }[kind];
  const middle = { low: 1 - cosine, high: -1 - cosine, band: 0 }[kind];
  const last = kind === 'band' ? -alpha : pass;
  return { b: [pass / a0, middle / a0, last / a0], a: [(-2 * cosine) / a0, (1 - alpha) / a0] };
}

/** Runs a signal through one filter after another. */
export function through(signal, ...filters) {
  let out = signal;
  for (const { b, a } of filters) {
    let [x1, x2, y1, y2] = [0, 0, 0, 0];
    out = out.map((x) => {
      const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
      [x2, x1, y2, y1] = [x1, x, y1, y];
      return y;
    });
  }
  return out;
}

/**
 * Makes a process that remembers (a filter, an echo) go round: the loop is
 * run twice and the second time is kept, so that its end already knows its
 * beginning.
 */
export function round(signal, process) {
  const twice = new Float64Array(signal.length * 2);
  twice.set(signal);
  twice.set(signal, signal.length);
  return process(twice).slice(signal.length);
}

/**
 * A band-pass whose centre moves: state-variable filter in the trapezoidal
 * form (Zavalishin), stable while it is swept.
 * @param {(second: number, part: number) => number} centre  hertz; part runs 0..1
 */
export function sweptBand(signal, centre, q) {
  let [first, second] = [0, 0];
  return signal.map((x, i) => {
    const g = Math.tan((Math.PI * centre(i / RATE, i / signal.length)) / RATE);
    const h = 1 / (1 + g * (g + 1 / q));
    const high = (x - (1 / q + g) * first - second) * h;
    const band = g * high + first;
    first = g * high + band;
    second += 2 * g * band;
    return band / q;
  });
}

/** Multiplies by a curve through points [second, gain], with rounded corners. */
export function shaped(signal, points) {
  let at = 0;
  return signal.map((x, i) => {
    const second = i / RATE;
    while (at < points.length - 2 && second > points[at + 1][0]) at += 1;
    return x * eased(points[at], points[at + 1] ?? points[at], second);
  });
}

function eased([from, low], [to, high], second) {
  const part = to > from ? Math.min(1, Math.max(0, (second - from) / (to - from))) : 1;
  return low + (high - low) * part * part * (3 - 2 * part);
}

/** The value at a second of a curve through points, for pitches and vowels. */
export function curve(points, second) {
  let at = 0;
  while (at < points.length - 2 && second > points[at + 1][0]) at += 1;
  return eased(points[at], points[at + 1] ?? points[at], second);
}

/** Multiplies every sample. */
export const scaled = (signal, gain) => signal.map((x) => x * gain);

/** Adds a sound into a longer one; what falls behind the end is lost. */
export function add(into, second, sound, gain = 1) {
  const start = count(second);
  const end = Math.min(sound.length, into.length - start);
  for (let i = 0; i < end; i += 1) into[start + i] += sound[i] * gain;
  return into;
}

/** Adds a sound into a loop; what falls behind the end comes in at the beginning. */
export function addRound(into, second, sound, gain = 1) {
  const start = count(second) + into.length;
  for (let i = 0; i < sound.length; i += 1) into[(start + i) % into.length] += sound[i] * gain;
  return into;
}

/** Sums sounds of any lengths from second 0. */
export function sum(...sounds) {
  const out = new Float64Array(Math.max(...sounds.map((sound) => sound.length)));
  for (const sound of sounds) add(out, 0, sound);
  return out;
}

/** Begins and ends at zero. */
export function faded(signal, inSeconds, outSeconds) {
  const [up, down] = [count(inSeconds), count(outSeconds)];
  return signal.map((x, i) => {
    const rise = Math.min(1, i / up);
    const fall = Math.min(1, (signal.length - 1 - i) / down);
    return x * Math.sin((Math.PI / 2) * rise) ** 2 * Math.sin((Math.PI / 2) * fall) ** 2;
  });
}

/** Largest absolute sample. */
const peakOf = (signal) => signal.reduce((most, x) => Math.max(most, Math.abs(x)), 0);

/** Scales a sound to a peak of 1, so that parts can be mixed by eye. */
export const level = (signal) => scaled(signal, 1 / Math.max(1e-9, peakOf(signal)));
