/**
 * Loudness after ITU-R BS.1770-4 for one channel (a mono file counts once),
 * and the true peak by four-fold oversampling.
 */
import { RATE, count, through } from './dsp.mjs';

/** The two K-weighting filters of the recommendation, given there for 48 kHz. */
const K_WEIGHTING = [
  { b: [1.53512485958697, -2.69169618940638, 1.19839281085285], a: [-1.69065929318241, 0.73248077421585] },
  { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] },
];

const toLufs = (power) => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));

/** Mean power of each block of so many seconds, a quarter apart. */
function blocks(signal, seconds) {
  const [size, step] = [count(seconds), count(seconds / 4)];
  const squares = through(signal, ...K_WEIGHTING).map((x) => x * x);
  const sums = new Float64Array(squares.length + 1);
  squares.forEach((x, i) => { sums[i + 1] = sums[i] + x; });
  const out = [];
  for (let at = 0; at + size <= squares.length; at += step) out.push((sums[at + size] - sums[at]) / size);
  return out;
}

/** Integrated loudness in LUFS, with the gates at -70 LUFS and 10 LU under the mean. */
export function integrated(signal) {
  const mean = (powers) => powers.reduce((total, x) => total + x, 0) / Math.max(1, powers.length);
  const heard = blocks(signal, 0.4).filter((power) => toLufs(power) > -70);
  const gate = toLufs(mean(heard)) - 10;
  return toLufs(mean(heard.filter((power) => toLufs(power) > gate)));
}

/** The loudest fifth of a second in LUFS: about as long as an ear takes to judge a short sound. */
export function felt(signal) {
  const room = new Float64Array(signal.length + count(0.4));
  room.set(signal, count(0.2));
  return toLufs(Math.max(...blocks(room, 0.2)));
}

const TAPS = 12;
const PHASES = [0.25, 0.5, 0.75].map((part) =>
  Array.from({ length: TAPS * 2 }, (_, n) => {
    const away = n - TAPS + 1 - part;
    const window = 0.5 + 0.5 * Math.cos((Math.PI * away) / TAPS);
    return (window * Math.sin(Math.PI * away)) / (Math.PI * away);
  }));

/** Largest value of the wave between the samples too. */
export function truePeak(signal) {
  let most = 0;
  for (let i = 0; i < signal.length; i += 1) {
    most = Math.max(most, Math.abs(signal[i]));
    // Between two small samples no peak can hide that matters.
    if (Math.abs(signal[i]) < most / 2) continue;
    for (const taps of PHASES) {
      let value = 0;
      for (let n = 0; n < taps.length; n += 1) value += taps[n] * (signal[i + n - TAPS + 1] ?? 0);
      most = Math.max(most, Math.abs(value));
    }
  }
  return most;
}

/** Decibels of full scale. */
export const decibels = (size) => 20 * Math.log10(Math.max(size, 1e-9));

/**
 * Brings a sound to a loudness and keeps its true peak under a ceiling: first
 * by turning the loudest moments down softly, then, if need be, the whole.
 * @param {(signal: Float64Array) => number} measure  `integrated` or `felt`
 * @param {boolean} goesRound  a loop is limited across its join
 */
export function brought(signal, measure, target, ceiling, goesRound = false) {
  let out = signal;
  for (let turn = 0; turn < 3; turn += 1) {
    const gain = 10 ** ((target - measure(out)) / 20);
    out = limited(out.map((x) => x * gain), 10 ** (ceiling / 20) * 0.94, goesRound);
  }
  const over = truePeak(out) / 10 ** (ceiling / 20);
  return over > 1 ? out.map((x) => x / over) : out;
}

/** A limiter that looks 4 ms ahead and lets go over 60 ms. */
function limited(signal, ceiling, goesRound) {
  const [ahead, size] = [count(0.004), signal.length];
  const least = new Float64Array(size);
  const index = (i) => (goesRound ? (i + size) % size : Math.min(size - 1, Math.max(0, i)));
  const wanted = signal.map((x) => Math.min(1, ceiling / Math.max(1e-9, Math.abs(x))));
  if (!wanted.some((x) => x < 1)) return signal;
  const back = Math.exp(-1 / (0.06 * RATE));
  let now = 1;
  for (let lap = goesRound ? -size : 0; lap < size; lap += 1) {
    let lowest = 1;
    for (let k = 0; k <= ahead; k += 1) lowest = Math.min(lowest, wanted[index(lap + k)]);
    now = Math.min(lowest, 1 - (1 - now) * back);
    least[index(lap)] = now;
  }
  const half = Math.floor(ahead / 2);
  let total = 0;
  for (let k = -half; k <= half; k += 1) total += least[index(k)];
  return signal.map((x, i) => {
    const gain = total / (2 * half + 1);
    total += least[index(i + half + 1)] - least[index(i - half)];
    return x * Math.min(gain, wanted[i]);
  });
}
