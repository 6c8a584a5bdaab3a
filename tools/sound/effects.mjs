/**
 * The effects, in the order of the sprite. Each is a small thing on a wooden
 * table in one room; `loud` is its place in LUFS, felt over a fifth of a second.
 */
import {
  RATE, add, between, chance, filterOf, level, noise, scaled, shaped, silence, sum, sweptBand, through,
} from './dsp.mjs';
import { inRoom } from './space.mjs';
import { knock, marimba, murmur, pad, plucked, scattered, struck, touch } from './voices.mjs';

/** Mouth shut: a strong low hum, little else (Fujimura's /m/, by ear and spectrum). */
const NASAL = [[250, 70, 1], [480, 160, 0.22], [1050, 180, 0.1], [2150, 260, 0.035]];

function press(draw) {
  return inRoom(scaled(knock(390, draw, 0.5), 0.8), 0.1, 0.04);
}

/** Paper over wood: a hiss that follows the hand, with the table's low voice under it. */
function slide(draw, seconds, from, to, push) {
  const hiss = sweptBand(noise(seconds, draw), (_, part) => from + (to - from) * part, 0.7);
  const rough = through(noise(seconds, draw), filterOf('low', 38));
  const grain = level(rough).map((x) => 0.75 + 0.6 * x);
  const paper = shaped(hiss.map((x, i) => x * grain[i]), push);
  const table = shaped(through(noise(seconds, draw), filterOf('band', 210, 1.1)), push);
  return sum(scaled(level(paper), 0.8), scaled(level(table), 0.4));
}

function paperSlide(draw) {
  const paper = slide(draw, 0.52, 1100, 2600, [[0, 0], [0.12, 0.8], [0.26, 1], [0.52, 0]]);
  return inRoom(add(paper, 0.4, scaled(touch(0.05, 500, 0.8, draw), 0.3)), 0.12, 0.08);
}

function paperBack(draw) {
  const paper = slide(draw, 0.5, 2500, 1000, [[0, 0], [0.06, 1], [0.2, 0.7], [0.5, 0]]);
  const longer = add(silence(0.62), 0, paper);
  return inRoom(add(longer, 0.42, scaled(knock(210, draw, 0.6), 0.35)), 0.12, 0.08);
}

function pen(draw) {
  const out = silence(0.82);
  const strokes = [[0.03, 0.13], [0.19, 0.09], [0.31, 0.16], [0.51, 0.08], [0.61, 0.17]];
  strokes.forEach(([start, length], n) => {
    const tip = sweptBand(noise(length, draw), (_, part) => 2100 + 900 * Math.sin(3 * part + n), 1.3);
    const board = through(noise(length, draw), filterOf('band', 430, 1.6));
    const line = sum(level(tip), scaled(level(board), 0.45));
    add(out, start, shaped(line, [[0, 0], [length * 0.3, 1], [length * 0.7, 0.7], [length, 0]]), between(draw, 0.6, 1));
    add(out, start - 0.004, touch(0.012, 900, 1, draw), 0.4);
  });
  return inRoom(out, 0.1, 0.06);
}

/** A cup set on its saucer, and the last of the coffee still moving in it. */
function coffee(draw) {
  const out = silence(1.15);
  for (let drop = 0; drop < 13; drop += 1) {
    const hertz = between(draw, 420, 760);
    const bubble = silence(0.07).map((_, i) =>
      Math.sin(2 * Math.PI * hertz * (1 + (1.6 * i) / RATE) * (i / RATE)) * Math.exp((-75 * i) / RATE));
    add(out, 0.02 + drop * 0.036 + between(draw, 0, 0.02), shaped(bubble, [[0, 0], [0.008, 1], [0.07, 0]]), between(draw, 0.1, 0.3));
  }
  const pour = sweptBand(noise(0.56, draw), (_, part) => 700 + 700 * part, 1.5);
  add(out, 0, shaped(level(pour), [[0, 0], [0.12, 1], [0.42, 0.8], [0.56, 0]]), 0.26);
  const cup = [[1180, 0.7, 0.2], [1890, 0.45, 0.14], [2730, 0.22, 0.1], [3650, 0.09, 0.06]];
  add(out, 0.66, struck(0.35, cup), 0.42);
  add(out, 0.66, knock(260, draw, 0.6), 0.3);
  add(out, 0.735, struck(0.3, cup.map(([hertz, gain, fall]) => [hertz * 1.03, gain, fall * 0.8])), 0.2);
  return inRoom(out, 0.16, 0.12);
}

/** Wood that sticks and slips over a floor, and comes to rest. */
function chair(draw) {
  const seconds = 0.6;
  let turn = 0;
  const slips = silence(seconds).map((_, i) => {
    turn += (88 + 46 * (i / RATE / seconds) + 14 * draw()) / RATE;
    return 1 - 2 * (turn % 1) + 0.5 * (2 * draw() - 1);
  });
  const [leg, seat] = [filterOf('band', 340, 2.2), filterOf('band', 760, 3)];
  const wood = sum(through(slips, leg), scaled(through(slips, seat), 0.5), scaled(through(slips, filterOf('band', 170, 1.4)), 0.8));
  const scrape = shaped(level(wood), [[0, 0], [0.09, 0.9], [0.2, 0.55], [0.36, 1], [0.6, 0]]);
  return inRoom(add(add(silence(0.8), 0, scrape, 0.8), 0.6, knock(150, draw, 0.8), 0.5), 0.2, 0.14);
}

function clock(draw) {
  const out = silence(1.05);
  [[0.01, 1180, 1], [0.52, 960, 0.85]].forEach(([second, hertz, gain]) => {
    const wheel = struck(0.12, [[hertz, 1, 0.06], [hertz * 1.72, 0.35, 0.035], [hertz * 2.6, 0.15, 0.02]], 0.001);
    add(out, second, sum(scaled(wheel, 0.55), scaled(knock(300, draw, 0.5), 0.6)), gain);
  });
  return inRoom(out, 0.22, 0.12);
}

/** A pull cord, click and clack, and the warm light that comes after. */
function lamp(draw) {
  const out = silence(1.15);
  add(out, 0.01, knock(620, draw, 0.35), 0.55);
  add(out, 0.1, knock(470, draw, 0.45), 0.75);
  const glow = sum(...['F3', 'C4', 'A4'].map((name, n) => scaled(pad(name, 0.35, draw, { rise: 0.3, fall: 0.6, dark: 2.6 }), 0.11 / (1 + n * 0.5))));
  return inRoom(add(out, 0.1, glow), 0.2, 0.12);
}

function assent(draw) {
  return inRoom(murmur({
    seconds: 0.66,
    tone: [[0, 128], [0.14, 122], [0.24, 116], [0.34, 132], [0.46, 158], [0.66, 146]],
    force: [[0, 0], [0.05, 0.85], [0.15, 0.75], [0.25, 0.06], [0.29, 0.06], [0.36, 1], [0.48, 0.8], [0.65, 0]],
    breath: [[0, 0.02], [0.2, 0.02], [0.26, 0.14], [0.31, 0.1], [0.38, 0.02], [0.66, 0]],
    mouth: NASAL,
  }, draw), 0.14, 0.1);
}

function doubt(draw) {
  return inRoom(murmur({
    seconds: 0.82,
    tone: [[0, 142], [0.16, 150], [0.45, 124], [0.82, 98]],
    force: [[0, 0], [0.05, 0.05], [0.14, 1], [0.4, 0.75], [0.62, 0.45], [0.81, 0]],
    breath: [[0, 0], [0.04, 0.16], [0.12, 0.03], [0.6, 0.03], [0.82, 0]],
    mouth: NASAL,
  }, draw), 0.14, 0.1);
}

/** Breath shaped by a mouth that moves: five syllables nobody can follow. */
function whisper(draw) {
  const seconds = 1.0;
  const air = noise(seconds, draw);
  const wave = (second, size, speed, shift) => size * Math.sin(speed * second + shift);
  const low = sweptBand(air, (t) => 620 + wave(t, 210, 17, 0) + wave(t, 90, 41, 1), 4);
  const middle = sweptBand(air, (t) => 1650 + wave(t, 420, 13, 2) + wave(t, 160, 37, 0), 5);
  const hiss = through(air, filterOf('band', 3400, 1.2));
  const beat = [[0, 0], [0.06, 0.9], [0.16, 0.25], [0.22, 1], [0.33, 0.2], [0.4, 0.8], [0.5, 0.5], [0.58, 0.15], [0.66, 0.9], [0.76, 0.3], [0.83, 0.6], [1, 0]];
  const esses = [[0, 0.1], [0.15, 0.2], [0.18, 0.9], [0.22, 0.1], [0.55, 0.1], [0.6, 0.8], [0.66, 0.1], [1, 0]];
  return inRoom(sum(shaped(sum(low, scaled(middle, 0.7)), beat), scaled(shaped(hiss, esses), 0.25)), 0.14, 0.1);
}

function stone(draw, hertz) {
  const body = struck(0.3, [[hertz, 1, 0.16], [hertz * 2.7, 0.55, 0.07], [hertz * 4.1, 0.35, 0.05], [hertz * 6.9, 0.16, 0.03]], 0.001);
  const grit = shaped(through(noise(0.09, draw), filterOf('band', 1300, 0.8)), [[0, 1], [0.03, 0.3], [0.09, 0]]);
  return level(sum(body, scaled(level(grit), 0.3)));
}

function bridgeStone(draw) {
  const rub = shaped(level(through(noise(0.16, draw), filterOf('band', 620, 1.2))), [[0, 0], [0.1, 0.6], [0.16, 0]]);
  const out = add(silence(0.5), 0, rub, 0.2);
  add(out, 0.14, stone(draw, 128));
  return inRoom(add(out, 0.235, stone(draw, 190), 0.22), 0.2, 0.14);
}

function bridgeFall(draw) {
  const times = [0, 0.13, 0.21, 0.34, 0.4, 0.52, 0.61, 0.69, 0.83, 0.94, 1.1];
  const stones = scattered(1.4, times, (n) => scaled(stone(draw, between(draw, 105, 230)), 0.95 - n * 0.065));
  const rumble = shaped(level(through(noise(1.4, draw), filterOf('low', 160), filterOf('high', 45))), [[0, 0], [0.25, 0.5], [0.7, 0.35], [1.4, 0]]);
  return inRoom(sum(stones, scaled(rumble, 0.6)), 0.26, 0.2);
}

/** Marimba notes one after another: [second, name, force]. */
function phrase(draw, seconds, notes) {
  const tune = scattered(seconds, notes.map(([second]) => second), (n) => marimba(notes[n][1], notes[n][2], draw));
  return shaped(tune, [[0, 1], [seconds - 0.45, 1], [seconds, 0]]);
}

const moodUp = (draw) => inRoom(phrase(draw, 0.85, [[0.005, 'A3', 0.7], [0.13, 'C4', 0.85], [0.26, 'F4', 0.8]]), 0.2, 0.15);
const moodDown = (draw) => inRoom(phrase(draw, 0.9, [[0.005, 'F4', 0.7], [0.15, 'D4', 0.75], [0.32, 'Bb3', 0.7]]), 0.2, 0.15);

function deal(draw) {
  const out = phrase(draw, 2.3, [[0.3, 'F3', 0.9], [0.34, 'A3', 0.7], [0.38, 'C4', 0.75], [0.43, 'F4', 0.8], [0.62, 'A4', 0.6], [0.78, 'C5', 0.55]]);
  add(out, 0.005, knock(235, draw), 1.2);
  add(out, 0.15, knock(280, draw), 1);
  ['F2', 'C3', 'A3'].forEach((name) => add(out, 0.26, pad(name, 1, draw, { rise: 0.25, fall: 0.95 }), 0.14));
  ['F3', 'C4'].forEach((name) => add(out, 0.32, plucked(name, 0.6, 1.9), 0.3));
  return inRoom(out, 0.26, 0.2);
}

function shut(draw) {
  const out = silence(0.75);
  add(out, 0.0, scaled(swing(draw), 0.16));
  add(out, 0.3, knock(82, draw, 1.5), 1);
  add(out, 0.302, shaped(level(through(noise(0.2, draw), filterOf('low', 420))), [[0, 1], [0.05, 0.4], [0.2, 0]]), 0.5);
  return add(out, 0.37, knock(560, draw, 0.5), 0.28);
}

/** The hinge and the air of a door, before it meets its frame. */
function swing(draw) {
  const air = sweptBand(noise(0.34, draw), (_, part) => 260 + 340 * part, 0.9);
  return shaped(level(air), [[0, 0], [0.22, 0.8], [0.31, 1], [0.34, 0]]);
}

function noDeal(draw) {
  const out = add(silence(2.2), 0, shut(draw), 1.5);
  [['D2', 0.36], ['A2', 0.24], ['D3', 0.28], ['F3', 0.16]].forEach(([name, gain]) =>
    add(out, 0.36, pad(name, 0.8, draw, { rise: 0.25, fall: 1, dark: 2.2 }), gain));
  return inRoom(out, 0.3, 0.2);
}

function door(draw) {
  const out = add(silence(1.0), 0.0, knock(540, draw, 0.6), 0.4);
  add(out, 0.08, knock(400, draw, 0.5), 0.3);
  return inRoom(add(out, 0.16, shut(draw)), 0.28, 0.2);
}

function podium(draw) {
  const out = phrase(draw, 2.5, [[0.01, 'C4', 0.7], [0.17, 'F4', 0.75], [0.33, 'A4', 0.75], [0.5, 'C5', 0.85], [0.52, 'F4', 0.6], [0.53, 'F3', 0.7]]);
  const hands = [];
  for (let second = 0.45; second < 2.2; second += between(draw, 0.012, 0.04)) hands.push(second);
  const claps = scattered(2.5, hands, () => scaled(touch(0.03, between(draw, 750, 1700), 1.1, draw), between(draw, 0.3, 1)));
  return inRoom(sum(out, shaped(claps, [[0, 0.8], [0.8, 0.95], [1.4, 0.8], [2.45, 0]])), 0.26, 0.2);
}

function pageTurn(draw) {
  const seconds = 0.5;
  const lift = sweptBand(noise(seconds, draw), (_, part) => 900 + 2300 * part * part, 0.8);
  const out = shaped(level(lift), [[0, 0], [0.1, 0.35], [0.24, 0.25], [0.33, 1], [0.4, 0.4], [0.5, 0]]);
  add(out, 0.36, touch(0.06, 420, 0.9, draw), 0.35);
  return inRoom(out, 0.1, 0.08);
}

const RENDERED = [
  ['press', press, -25], ['paper-slide', paperSlide, -24], ['paper-back', paperBack, -24],
  ['pen', pen, -25], ['coffee', coffee, -24], ['chair', chair, -24], ['clock', clock, -25],
  ['lamp', lamp, -24], ['assent', assent, -23], ['doubt', doubt, -23], ['whisper', whisper, -26],
  ['bridge-stone', bridgeStone, -22], ['bridge-fall', bridgeFall, -21], ['mood-up', moodUp, -23],
  ['mood-down', moodDown, -23], ['deal', deal, -19], ['no-deal', noDeal, -20], ['door', door, -22],
  ['podium', podium, -19], ['page-turn', pageTurn, -24],
];

/** Every effect as { name, sound, loud }, each with chance of its own so that one can change alone. */
export function renderEffects() {
  return RENDERED.map(([name, make, loud], n) => ({ name, sound: make(chance(7000 + n * 101)), loud }));
}
