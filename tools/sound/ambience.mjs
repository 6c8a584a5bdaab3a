/** What rooms are made of: a bed of air, people far away, small things at some moments of the circle. */
import { addRound, between, count, filterOf, level, noise, round, scaled, silence, sum, through } from './dsp.mjs';
import { echo } from './space.mjs';
import { knock, murmur, struck, touch } from './voices.mjs';

export const SECONDS = 16;

/** Noise through filters, without a seam, brought to a peak of 1. */
export const air = (draw, ...filters) => level(round(noise(SECONDS, draw), (signal) => through(signal, ...filters)));

/** Far away: dull, and more walls than thing. */
export function far(signal, dull, amount) {
  const soft = round(signal, (twice) => through(twice, filterOf('low', dull)));
  return sum(scaled(soft, 1 - amount), scaled(round(soft, (twice) => echo(twice, 1.1, 2, 0.4)), amount));
}

/** A slow swell that fits the circle: whole numbers of waves in the loop. */
export const swell = (waves, shift) => (i) => 0.5 + 0.5 * Math.sin((2 * Math.PI * waves * i) / count(SECONDS) + shift);

const VOWELS = [[640, 1150], [420, 1750], [330, 900], [520, 980], [380, 2000], [560, 1450]];

/** One syllable of no language. */
function syllable(draw, base) {
  const seconds = between(draw, 0.11, 0.27);
  const [first, second] = VOWELS[Math.floor(draw() * VOWELS.length)];
  const tone = base * between(draw, 0.9, 1.2);
  return murmur({
    seconds,
    tone: [[0, tone], [seconds, tone * between(draw, 0.86, 1.06)]],
    force: [[0, 0], [0.04, 1], [seconds * 0.6, 0.7], [seconds, 0]],
    breath: [[0, 0.1], [seconds, 0.02]],
    mouth: [[first, 90, 1], [second, 130, 0.35], [2500, 300, 0.08]],
  }, draw);
}

/** People who talk far away: phrases with pauses, each voice with its own pitch. */
export function talk(draw, pitches) {
  const out = silence(SECONDS);
  for (const base of pitches) {
    const loud = between(draw, 0.5, 1);
    for (let at = between(draw, 0, 2); at < SECONDS;) {
      for (let left = Math.floor(between(draw, 4, 12)); left > 0 && at < SECONDS; left -= 1) {
        addRound(out, at, syllable(draw, base), loud * between(draw, 0.5, 1));
        at += between(draw, 0.15, 0.29);
      }
      at += between(draw, 0.7, 2.4);
    }
  }
  return level(out);
}

export function cup(draw, hertz) {
  const tones = [[hertz, 0.7, 0.18], [hertz * 1.62, 0.4, 0.12], [hertz * 2.4, 0.16, 0.07]];
  return sum(struck(0.3, tones, 0.002), scaled(knock(280, draw, 0.5), 0.4));
}

/** Puts the same kind of thing at some moments of the circle. */
export function at(seconds, make, gain) {
  const out = silence(SECONDS);
  seconds.forEach((second, n) => addRound(out, second, make(n), gain));
  return out;
}

/** Rain outside: a hiss that comes and goes, and drops on whatever is near. */
export function rainfall(draw, gain) {
  const rain = air(draw, filterOf('high', 700), filterOf('low', 2400)).map((x, i) => x * (0.6 + 0.4 * swell(2, 1)(i)));
  const drops = far(at(Array.from({ length: 40 }, () => between(draw, 0.4, SECONDS - 0.4)), () => touch(0.02, between(draw, 900, 2200), 1.6, draw), gain), 2800, 0.2);
  return { rain, drops };
}
