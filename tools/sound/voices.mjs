/** The instruments and voices: struck wood, plucked strings, warm pads, murmurs. */
import {
  RATE, add, between, curve, faded, filterOf, level, noise, scaled, shaped, silence, sum, through,
} from './dsp.mjs';

/** Hertz of a note name such as 'A4' or 'Bb2' (equal temperament, A4 = 440). */
export function pitch(name) {
  const [, letter, sign, octave] = /^([A-G])([b#]?)(-?\d)$/.exec(name);
  const step = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 }[letter];
  const shift = { '': 0, b: -1, '#': 1 }[sign];
  return 440 * 2 ** ((step + shift - 9) / 12 + Number(octave) - 4);
}

/**
 * A struck body: tones that each die in their own time.
 * @param {Array<[hertz: number, gain: number, fall: number]>} tones  fall: seconds to -60 dB
 * @param {number} soft  seconds in which the blow grows; small is hard
 */
export function struck(seconds, tones, soft = 0.0015) {
  const out = silence(seconds);
  for (const [hertz, gain, fall] of tones) {
    const turn = (2 * Math.PI * hertz) / RATE;
    const loss = 10 ** (-3 / (fall * RATE));
    let size = gain;
    for (let i = 0; i < out.length; i += 1) {
      out[i] += size * Math.sin(turn * i);
      size *= loss;
    }
  }
  return faded(out, soft, 0.01);
}

/** A short burst of noise through a band: the touch before the tone. */
export function touch(seconds, hertz, q, draw) {
  const burst = through(noise(seconds, draw), filterOf('band', hertz, q));
  return shaped(level(burst), [[0, 1], [seconds * 0.3, 0.35], [seconds, 0]]);
}

/** A knuckle or a block on a table top; hertz is the lowest tone of the wood. */
export function knock(hertz, draw, length = 1) {
  const tones = [[1, 1, 0.13], [2.31, 0.5, 0.07], [3.87, 0.28, 0.045], [5.6, 0.12, 0.03]];
  const body = struck(0.24 * length, tones.map(([ratio, gain, fall]) =>
    [hertz * ratio * between(draw, 0.985, 1.015), gain, fall * length]));
  return level(sum(body, scaled(touch(0.02, hertz * 4, 0.8, draw), 0.35)));
}

/** A marimba bar: its arch is cut so that the second tone lies two octaves up. */
export function marimba(name, force, draw) {
  const hertz = pitch(name);
  const fall = 1.9 * (220 / hertz) ** 0.45;
  const bar = struck(Math.min(2.4, fall * 0.9), [
    [hertz, 1, fall], [hertz * 3.98, 0.16 * force, fall * 0.22], [hertz * 9.7, 0.035 * force, fall * 0.07],
  ], 0.003);
  return scaled(sum(bar, scaled(touch(0.018, Math.min(1800, hertz * 3), 0.7, draw), 0.1)), force);
}

/** A soft string, pulled aside by a finger and let go (Karplus and Strong, 1983). */
export function plucked(name, force, seconds = 1.6) {
  const period = RATE / pitch(name) - 0.5;
  const whole = Math.floor(period - 0.1);
  const part = period - whole;
  const line = pulledAside(whole, 0.22);
  const tune = (1 - part) / (1 + part);
  let [before, given, taken] = [0, 0, 0];
  const string = silence(seconds).map((_, i) => {
    const now = line[i % whole];
    // The mean of two samples is the string's loss; the all-pass keeps it in tune.
    const mellow = 0.499 * (now + before);
    taken = tune * mellow + given - tune * taken;
    [before, given] = [now, mellow];
    line[i % whole] = taken;
    return now;
  });
  return scaled(faded(through(string, filterOf('low', 1400 + 1600 * force)), 0.004, 0.3), force);
}

/** A string as a triangle with its top at a part of its length, without offset. */
function pulledAside(length, top) {
  const line = new Float64Array(length).map((_, i) => {
    const part = i / length;
    return part < top ? part / top : (1 - part) / (1 - top);
  });
  return level(line.map((x) => x - 0.5));
}

/** One turn of a wave with seven overtones, each weaker by its number to the power of `dark`. */
function turnOf(dark) {
  return new Float64Array(2049).map((_, i) => {
    let value = 0;
    for (let k = 1; k <= 7; k += 1) value += Math.sin((2 * Math.PI * k * i) / 2048) / k ** dark;
    return value / 3;
  });
}

/** A held chord tone: three players slightly apart, few overtones, slow breath. */
export function pad(name, seconds, draw, { rise = 0.9, fall = 1.4, dark = 2 } = {}) {
  const wave = turnOf(dark);
  const out = silence(seconds + fall);
  for (const cents of [-5, 0, 6]) {
    const step = (2048 * pitch(name) * 2 ** (cents / 1200)) / RATE;
    let at = 2048 * draw();
    for (let i = 0; i < out.length; i += 1) {
      at = (at + step) % 2048;
      const whole = Math.floor(at);
      out[i] += wave[whole] + (wave[whole + 1] - wave[whole]) * (at - whole);
    }
  }
  return shaped(out, [[0, 0], [rise, 1], [seconds, 0.85], [seconds + fall, 0]]);
}

/**
 * A voice without words: pulses of the throat through the resonances of mouth and nose.
 * @param {object} way
 * @param {number} way.seconds
 * @param {Array<[number, number]>} way.tone   pitch over time, [second, hertz]
 * @param {Array<[number, number]>} way.force  loudness over time
 * @param {Array<[number, number]>} way.breath how much air is heard over time
 * @param {Array<[hertz: number, width: number, gain: number]>} way.mouth  resonances
 */
export function murmur({ seconds, tone, force, breath, mouth }, draw) {
  const air = through(noise(seconds, draw), filterOf('high', 300), filterOf('low', 2600));
  let turn = 0;
  let drift = 0;
  const source = air.map((puff, i) => {
    const second = i / RATE;
    drift += 0.0006 * (2 * draw() - 1) - 0.0004 * drift;
    turn += (2 * Math.PI * curve(tone, second) * (1 + drift)) / RATE;
    let pulse = 0;
    for (let k = 1; k <= 22; k += 1) pulse += Math.sin(k * turn) / k ** 1.25;
    return pulse * curve(force, second) + puff * curve(breath, second);
  });
  const voiced = mouth.map(([hertz, width, gain]) =>
    scaled(through(source, filterOf('band', hertz, hertz / width)), gain));
  return level(through(sum(...voiced), filterOf('high', 70)));
}

/** Small blows spread over a time: falling stones, hands that clap, drops. */
export function scattered(seconds, times, make) {
  const out = silence(seconds);
  times.forEach((second, n) => add(out, second, make(n)));
  return out;
}
