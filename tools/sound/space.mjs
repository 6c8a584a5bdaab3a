/** The room around a sound: a feedback network of four delays, each darker at every pass. */
import { RATE, add, count, scaled, silence } from './dsp.mjs';

const DELAYS = [0.0297, 0.0371, 0.0411, 0.0437];

/**
 * The echo alone, as long as the signal given.
 * @param {number} seconds  time in which the echo falls by 60 dB
 * @param {number} size     1 is a meeting room, 2 a hall
 * @param {number} bright   0..1, how much of the treble each wall gives back
 */
export function echo(signal, seconds, size, bright) {
  const lines = DELAYS.map((delay) => new Float64Array(count(delay * size)));
  const losses = lines.map((line) => 10 ** ((-3 * line.length) / RATE / seconds));
  const dark = [0, 0, 0, 0];
  return signal.map((x, i) => {
    const heard = lines.map((line, n) => {
      dark[n] += bright * ((line[i % line.length] ?? 0) - dark[n]);
      return dark[n];
    });
    // A Householder mirror: lossless, and every line feeds every other.
    const half = heard.reduce((total, value) => total + value, 0) / 2;
    lines.forEach((line, n) => {
      line[i % line.length] = x + (heard[n] - half) * losses[n];
    });
    return (heard[0] - heard[1] + heard[2] - heard[3]) / 2;
  });
}

/** A sound in the meeting room: itself, and a little of the walls after it. */
export function inRoom(sound, amount = 0.18, tail = 0.22) {
  const longer = add(silence(sound.length / RATE + tail), 0, sound);
  return add(longer, 0, scaled(echo(longer, 0.38, 1, 0.45), amount));
}
