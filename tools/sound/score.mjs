/**
 * The music: twelve bars of four at 90 beats a minute, 32 seconds exactly, in
 * two layers that share the harmony. The calm layer reads it as F major
 * (marimba, plucked bass, pad); the tense one as D minor over the same chords
 * (a pulse, a clock of wood, a low D that stays). Either may be heard alone or
 * both at once. Every sound that rings past the end rings on at the beginning.
 */
import {
  RATE, add, addRound, between, chance, filterOf, level, noise, round, scaled, shaped, silence, sum, through,
} from './dsp.mjs';
import { echo } from './space.mjs';
import { knock, marimba, pad, plucked } from './voices.mjs';

const EIGHTH = 1 / 3;
const BAR = 8 * EIGHTH;
const LOOP_SECONDS = 12 * BAR;

/** Per bar: the bass, the pad's chord, and the broken chord of the inner voice. */
const CHORDS = [
  ['F2', ['A3', 'C4', 'E4'], ['F3', 'C4', 'A3', 'E4']],
  ['A2', ['G3', 'C4', 'E4'], ['E3', 'C4', 'G3', 'E4']],
  ['Bb2', ['A3', 'D4', 'F4'], ['F3', 'D4', 'A3', 'F4']],
  ['C3', ['G3', 'Bb3', 'F4'], ['G3', 'F4', 'Bb3', 'D4']],
  ['F2', ['A3', 'C4', 'G4'], ['F3', 'C4', 'A3', 'G4']],
  ['D3', ['A3', 'C4', 'F4'], ['A3', 'F4', 'C4', 'E4']],
  ['G2', ['Bb3', 'D4', 'F4'], ['G3', 'D4', 'Bb3', 'A4']],
  ['C3', ['G3', 'Bb3', 'E4'], ['G3', 'E4', 'Bb3', 'D4']],
  ['Bb2', ['A3', 'C4', 'D4'], ['F3', 'D4', 'A3', 'C4']],
  ['A2', ['G3', 'C4', 'E4'], ['E3', 'C4', 'G3', 'E4']],
  ['G2', ['F3', 'Bb3', 'D4'], ['D3', 'Bb3', 'F3', 'D4']],
  ['C3', ['F3', 'Bb3', 'D4'], ['G3', 'D4', 'F3', 'Bb3']],
];

/** The tune, as [eighth within the bar, note]; empty bars are where it listens. */
const TUNE = [
  [[0, 'A4'], [3, 'C5'], [4, 'D5'], [6, 'C5']],
  [[1, 'G4'], [4, 'E4']],
  [[0, 'F4'], [3, 'A4'], [4, 'D5'], [6, 'C5']],
  [[2, 'G4'], [5, 'F4']],
  [[0, 'A4'], [3, 'C5'], [4, 'F5'], [6, 'E5']],
  [[1, 'C5'], [3, 'A4'], [6, 'F4']],
  [[0, 'D5'], [3, 'Bb4'], [4, 'A4'], [6, 'G4']],
  [],
  [[0, 'F4'], [2, 'A4'], [3, 'C5'], [6, 'D5']],
  [[1, 'C5'], [4, 'G4']],
  [[0, 'Bb4'], [3, 'A4'], [4, 'G4'], [6, 'F4']],
  [[2, 'G4']],
];

/** The tense layer's inner voice: the same bars, with D, A and the minor third in front. */
const SHADOW = [
  ['D4', 'F4', 'A3'], ['E4', 'C4', 'A3'], ['D4', 'Bb3', 'G3'], ['E4', 'C4', 'G3'],
  ['D4', 'F4', 'A3'], ['D4', 'F4', 'A3'], ['D4', 'Bb3', 'G3'], ['E4', 'C4', 'Bb3'],
  ['D4', 'Bb3', 'F3'], ['E4', 'C4', 'A3'], ['D4', 'Bb3', 'G3'], ['D4', 'Bb3', 'F3'],
];

/** A player's hand: never quite on the beat, never twice as hard. */
function hand(draw) {
  return (into, bar, eighth, make, gain) =>
    addRound(into, bar * BAR + eighth * EIGHTH + between(draw, 0, 0.012), make(between(draw, 0.8, 1)), gain);
}

/** A dry loop in a hall that its end and its beginning share. */
function inHall(dry, amount, seconds) {
  const soft = round(dry, (signal) => through(signal, filterOf('high', 120)));
  const hall = round(soft, (signal) => echo(signal, seconds, 1.9, 0.5));
  return round(sum(dry, scaled(hall, amount)), (signal) => through(signal, filterOf('high', 38), filterOf('low', 9500)));
}

function calm() {
  const draw = chance(90);
  const play = hand(draw);
  const out = silence(LOOP_SECONDS);
  CHORDS.forEach(([bass, chord, broken], bar) => {
    for (const name of chord) addRound(out, bar * BAR - 0.35, pad(name, BAR, draw, { rise: 0.9, fall: 1.2, dark: 2.3 }), 0.085);
    addRound(out, bar * BAR - 0.2, pad(bass, BAR - 0.1, draw, { rise: 0.5, fall: 0.4, dark: 2.2 }), 0.08);
    [0, 3, 6].forEach((eighth, n) => play(out, bar, eighth, (force) => plucked(bass, force, [1.05, 1.05, 0.75][n]), [0.34, 0.2, 0.24][n]));
    [1, 2, 4, 5, 7].forEach((eighth, n) =>
      play(out, bar, eighth, (force) => plucked(broken[n % 4], force * 0.8, 1.1), n % 2 ? 0.13 : 0.17));
    for (const [eighth, name] of TUNE[bar]) play(out, bar, eighth, (force) => marimba(name, force, draw), 0.42);
    play(out, bar, 0, (force) => marimba(broken[0], force, draw), 0.24);
    play(out, bar, 5, (force) => marimba(broken[1], force * 0.8, draw), 0.15);
  });
  return inHall(out, 0.2, 1.5);
}

/** A felt mallet on a big soft drum: more a push of air than a note. */
function heart(draw) {
  const skin = silence(0.42).map((_, i) => {
    const second = i / RATE;
    return Math.sin(2 * Math.PI * (58 * second + 1.5 * (1 - Math.exp(-28 * second)))) * Math.exp(-11 * second);
  });
  const felt = through(noise(0.42, draw), filterOf('band', 160, 0.8)).map((x, i) => x * Math.exp((-55 * i) / RATE));
  return shaped(sum(skin, scaled(felt, 0.7)), [[0, 0], [0.006, 1], [0.34, 1], [0.42, 0]]);
}

function tense() {
  const draw = chance(91);
  const play = hand(draw);
  const out = silence(LOOP_SECONDS);
  CHORDS.forEach(([calmBass], bar) => {
    // Low thirds growl: where the calm bass lies a third over the drone it is played an octave up.
    const bass = calmBass === 'F2' ? 'F3' : calmBass;
    addRound(out, bar * BAR - 0.4, pad('D2', BAR + 0.1, draw, { rise: 0.7, fall: 0.9, dark: 1.5 }), 0.13);
    addRound(out, bar * BAR - 0.4, pad('D3', BAR + 0.1, draw, { rise: 0.7, fall: 0.9, dark: 1.8 }), 0.07);
    if (['F2', 'A2', 'D3'].includes(calmBass)) addRound(out, bar * BAR - 0.1, pad('A2', BAR - 0.4, draw, { rise: 0.7, fall: 0.5 }), 0.08);
    for (const name of SHADOW[bar]) addRound(out, bar * BAR - 0.3, pad(name, BAR, draw, { rise: 1.1, fall: 1, dark: 1.9 }), 0.06);
    for (let eighth = 0; eighth < 8; eighth += 1) {
      const strong = eighth % 4 === 0;
      play(out, bar, eighth, (force) => plucked(strong ? bass : 'D3', force * 0.7, strong ? 0.7 : 0.42), strong ? 0.4 : 0.25);
      if (eighth % 2 === 1) play(out, bar, eighth, () => knock(eighth % 4 === 1 ? 610 : 540, draw, 0.4), 0.045);
    }
    [0, 1].forEach((half) => play(out, bar, half * 4, () => heart(draw), 0.3));
    play(out, bar, 3.5, () => heart(draw), 0.16);
    [2, 5].forEach((eighth, n) => play(out, bar, eighth, (force) => marimba(SHADOW[bar][n], force * 0.8, draw), 0.2));
    if (bar % 2 === 1) [6, 7].forEach((eighth, n) => play(out, bar, eighth, (force) => marimba(SHADOW[bar][1 + (n % 2)], force * 0.7, draw), 0.16));
  });
  return inHall(out, 0.17, 1.3);
}

/** A piece that ends: its hall rings out and fades. */
function ending(seconds, write) {
  const out = silence(seconds);
  write(out);
  const hall = echo(through(out, filterOf('high', 120)), 1.7, 1.9, 0.5);
  const whole = through(sum(out, scaled(hall, 0.24)), filterOf('high', 38), filterOf('low', 9500));
  return shaped(whole, [[0, 1], [seconds * 0.62, 1], [seconds - 0.02, 0], [seconds, 0]]);
}

function scoreDeal() {
  const draw = chance(92);
  return ending(5, (out) => {
    const run = [[0.02, 'C4'], [0.18, 'F4'], [0.35, 'A4'], [0.52, 'C5'], [0.85, 'D5'], [1.02, 'C5'], [1.35, 'F5'], [1.37, 'A4'], [1.39, 'C4']];
    run.forEach(([second, name], n) => add(out, second, marimba(name, n > 5 ? 1 : 0.85, draw), 0.4));
    [[0.02, 'C3'], [0.35, 'E3'], [0.68, 'Bb2'], [1.02, 'C3'], [1.35, 'F2'], [1.4, 'C3'], [1.45, 'A3']].forEach(([second, name]) =>
      add(out, second, plucked(name, 0.9, second < 1.3 ? 0.5 : 2.2), 0.34));
    [['F2', 0.12], ['C3', 0.09], ['A3', 0.1], ['C4', 0.08], ['G4', 0.05]].forEach(([name, gain]) => add(out, 1.1, pad(name, 1.7, draw, { rise: 0.5, fall: 2, dark: 2.2 }), gain));
    ['Bb3', 'D4'].forEach((name) => add(out, 0, pad(name, 0.9, draw, { rise: 0.4, fall: 0.6, dark: 2.3 }), 0.08));
    [[0.02, 250], [1.35, 230], [1.52, 275]].forEach(([second, hertz]) => add(out, second, level(knock(hertz, draw)), 0.16));
  });
}

function scoreNoDeal() {
  const draw = chance(93);
  return ending(5.5, (out) => {
    [[0.02, 'A4'], [0.5, 'F4'], [1.05, 'E4'], [1.75, 'D4']].forEach(([second, name]) => add(out, second, marimba(name, 0.75, draw), 0.34));
    [[0.02, 'Bb2'], [1.05, 'A2'], [1.75, 'D3'], [1.85, 'A3'], [1.97, 'F3']].forEach(([second, name]) =>
      add(out, second, plucked(name, 0.7, second < 1.7 ? 1.05 : 2.2), 0.32));
    ['Bb2', 'D3', 'F3'].forEach((name) => add(out, 0, pad(name, 1, draw, { rise: 0.5, fall: 0.8 }), 0.1));
    [['D2', 0.16], ['A2', 0.09], ['D3', 0.08], ['F3', 0.07]].forEach(([name, gain]) => add(out, 1.5, pad(name, 1.6, draw, { rise: 0.7, fall: 2.1 }), gain));
  });
}

/** The four pieces; the first two go round together, the others end. */
export const SCORE = [
  { name: 'score-calm', render: calm, loops: true },
  { name: 'score-tense', render: tense, loops: true },
  { name: 'score-deal', render: scoreDeal, loops: false },
  { name: 'score-no-deal', render: scoreNoDeal, loops: false },
];
