/** One file of many effects, and the table that finds them. */
import { RATE, add, count, faded, silence } from './dsp.mjs';
import { brought, felt } from './loudness.mjs';

/** Silence before the first effect and after each, in ms; a decoder that adds a delay still cuts none. */
const LEAD = 100;
/** Room within an effect for a codec's blur before a hard blow, and for its tail. */
const HEAD = 10;
const TAIL = 40;
const GAP = 180;

/**
 * Lays effects in a row.
 * @param {Array<{ name: string, sound: Float64Array, loud: number }>} effects
 * @returns {{ signal: Float64Array, sprite: Record<string, [startMs: number, durationMs: number]> }}
 */
export function laidOut(effects) {
  const sprite = {};
  let at = LEAD;
  for (const { name, sound } of effects) {
    const length = Math.ceil((sound.length / RATE) * 100) * 10 + HEAD + TAIL;
    sprite[name] = [at, length];
    at += length + GAP;
  }
  const signal = silence(at / 1000);
  for (const { name, sound, loud } of effects) {
    const clean = faded(trimmed(sound), 0.003, 0.01);
    add(signal, (sprite[name][0] + HEAD) / 1000, brought(clean, felt, loud, -2));
  }
  return { signal, sprite };
}

/** Takes a sound's mean away, so that no effect pushes the loudspeaker to one side. */
function trimmed(sound) {
  const mean = sound.reduce((total, x) => total + x, 0) / Math.max(1, count(sound.length / RATE));
  return sound.map((x) => x - mean);
}
