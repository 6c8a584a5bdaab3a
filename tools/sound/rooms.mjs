/**
 * The rooms, heard when nobody speaks: a bed of air and a few far, small
 * events. Each is a circle of 16 seconds, so what rings past the end rings on
 * at the beginning. These four came first; the others are beside this file.
 */
import { SECONDS, air, at, cup, far, rainfall, swell, talk } from './ambience.mjs';
import { RATE, addRound, between, chance, filterOf, level, noise, scaled, shaped, silence, sum, sweptBand, through } from './dsp.mjs';
import { care, hotel, loft } from './rooms-guests.mjs';
import { dock, market, plant, site } from './rooms-work.mjs';
import { knock, struck, touch } from './voices.mjs';

function festival() {
  const draw = chance(301);
  const open = scaled(air(draw, filterOf('low', 420), filterOf('high', 90)), 0.1);
  const crowd = far(talk(draw, [98, 112, 126, 148, 176, 196, 214]), 1100, 0.6);
  const drum = () => shaped(silence(0.3).map((_, i) => Math.sin(2 * Math.PI * 56 * (i / RATE)) * Math.exp((-13 * i) / RATE)), [[0, 0], [0.012, 1], [0.3, 0]]);
  const beats = Array.from({ length: 24 }, (_, n) => (n * SECONDS) / 24);
  const music = at(beats, drum, 0.3);
  const cheer = shaped(level(sweptBand(noise(2.4, draw), (_, part) => 700 + 320 * Math.sin(3.1 * part), 1.1)), [[0, 0], [0.9, 1], [1.4, 0.8], [2.4, 0]]);
  const flags = silence(SECONDS).map((_, i) => swell(3, 1)(i) * swell(7, 2)(i));
  const wind = air(draw, filterOf('band', 520, 0.7)).map((x, i) => x * flags[i]);
  return sum(open, scaled(crowd, 0.4), far(music, 260, 0.3), far(at([4.2, 12.9], () => cheer, 0.3), 1600, 0.7),
    scaled(wind, 0.06), far(at([2.1, 6.7, 9.3, 14.2], () => cup(draw, between(draw, 1250, 1700)), 0.1), 3000, 0.4));
}

/** The coffee bar: cups, steam, people. */
function coffee() {
  const draw = chance(302);
  const bed = scaled(air(draw, filterOf('low', 520), filterOf('high', 80)), 0.07);
  const hum = silence(SECONDS).map((_, i) => 0.012 * Math.sin((2 * Math.PI * 100 * i) / RATE) + 0.005 * Math.sin((2 * Math.PI * 200 * i) / RATE));
  const people = far(talk(draw, [104, 132, 188, 205]), 1300, 0.5);
  const steam = shaped(level(through(noise(2.6, draw), filterOf('band', 2600, 0.7), filterOf('low', 4200))), [[0, 0], [0.25, 0.8], [1.7, 1], [2.2, 0.4], [2.6, 0]]);
  const cups = at([0.8, 3.1, 3.28, 8.2, 10.9, 13.4, 13.52], () => cup(draw, between(draw, 1050, 1500)), 0.17);
  const spoon = at([5.1, 5.32, 5.55, 5.77, 6.0], () => struck(0.2, [[2350, 0.6, 0.12], [3900, 0.25, 0.06]], 0.002), 0.035);
  const tray = at([11.8], () => knock(190, draw), 0.12);
  return sum(bed, hum, scaled(people, 0.3), far(at([7.0], () => steam, 0.05), 4500, 0.4), far(sum(cups, spoon, tray), 4200, 0.35));
}

/** A bicycle that comes by under the window: the ratchet, and the tyres on brick. */
function bicycle(draw, seconds) {
  const out = silence(seconds);
  for (let second = 0.05; second < seconds - 0.1; second += 0.066) {
    addRound(out, second, struck(0.025, [[1900, 0.5, 0.012], [2900, 0.3, 0.008]], 0.001), between(draw, 0.5, 0.8));
  }
  const tyres = through(noise(seconds, draw), filterOf('band', 480, 0.8));
  return shaped(sum(out, scaled(level(tyres), 0.8)), [[0, 0], [seconds * 0.45, 1], [seconds * 0.6, 0.9], [seconds, 0]]);
}

/** A bicycle bell over the water: two turns of the thumb. */
function bell() {
  const out = silence(1.2);
  [0, 0.09, 0.17, 0.42, 0.5, 0.58].forEach((second) =>
    addRound(out, second, struck(0.6, [[1480, 0.6, 0.5], [1496, 0.4, 0.45], [2960, 0.2, 0.3]], 0.002), 0.5));
  return shaped(out, [[0, 1], [0.7, 1], [1.2, 0]]);
}

function workshop() {
  const draw = chance(303);
  const bed = scaled(air(draw, filterOf('low', 360), filterOf('high', 70)), 0.04);
  const laps = silence(SECONDS).map((_, i) => 0.3 + 0.5 * swell(11, 0)(i) * swell(7, 1.3)(i) + 0.2 * swell(2, 0.4)(i));
  const water = air(draw, filterOf('band', 430, 0.9), filterOf('low', 1100)).map((x, i) => x * laps[i]);
  const drops = at(Array.from({ length: 14 }, () => between(draw, 0, SECONDS)), () =>
    shaped(silence(0.09).map((_, i) => Math.sin(2 * Math.PI * (480 + 2300 * (i / RATE)) * (i / RATE)) * Math.exp((-50 * i) / RATE)), [[0, 0], [0.01, 1], [0.09, 0]]), 0.08);
  const putt = () => shaped(level(through(noise(0.12, draw), filterOf('low', 150), filterOf('high', 50))), [[0, 0], [0.02, 1], [0.12, 0]]);
  const boat = silence(SECONDS);
  for (let n = 0; n < 38; n += 1) addRound(boat, 8.6 + n * 0.19, putt(), 0.1 * Math.sin((Math.PI * (n + 1)) / 39));
  const bench = far(at([1.4, 1.78, 2.16, 6.2, 6.6], (n) => knock(n > 2 ? 240 : 310, draw), 0.3), 2200, 0.5);
  return sum(bed, scaled(water, 0.07), far(drops, 1800, 0.3), far(boat, 500, 0.3), bench,
    far(at([3.4], () => bicycle(draw, 3.4), 0.14), 4200, 0.25), far(at([5.2], () => bell(), 0.07), 3000, 0.5),
    far(at([12.6], () => bicycle(draw, 2.8), 0.11), 3200, 0.3));
}

/** One sheet through the press: it is drawn in, swept under, laid down. */
function sheet(draw) {
  const out = silence(1.2);
  const draught = sweptBand(noise(0.62, draw), (_, part) => 620 + 700 * part, 1);
  addRound(out, 0.02, knock(170, draw, 0.6), 0.4);
  addRound(out, 0.08, shaped(level(draught), [[0, 0], [0.2, 0.7], [0.5, 1], [0.62, 0]]), 0.4);
  addRound(out, 0.68, touch(0.06, 700, 0.8, draw), 0.35);
  addRound(out, 0.76, knock(230, draw, 0.6), 0.3);
  return out;
}

function print() {
  const draw = chance(304);
  const fan = scaled(air(draw, filterOf('low', 700), filterOf('high', 120)), 0.03);
  const hum = silence(SECONDS).map((_, i) => [[50, 0.012], [100, 0.02], [150, 0.006], [200, 0.008], [300, 0.003]]
    .reduce((total, [hertz, gain]) => total + gain * Math.sin((2 * Math.PI * hertz * i) / RATE), 0) * (0.85 + 0.15 * swell(4, 0)(i)));
  const press = far(at([0.4, 1.7, 3.0, 4.3, 5.6, 6.9, 8.2], () => sheet(draw), 0.3), 2600, 0.3);
  const shuffle = (seconds) => shaped(level(sweptBand(noise(seconds, draw), (_, part) => 1400 + 900 * part, 0.8)), [[0, 0], [seconds * 0.4, 1], [seconds, 0]]);
  const paper = far(at([10.4, 10.95, 11.3], (n) => shuffle(0.5 - n * 0.08), 0.12), 3600, 0.25);
  const steps = far(at([12.3, 12.85, 13.4, 13.93, 14.45], (n) => knock(n % 2 ? 120 : 132, draw, 0.7), 0.2), 900, 0.5);
  const stamp = far(at([11.9, 15.3], () => knock(150, draw), 0.3), 1800, 0.4);
  return sum(fan, hum, press, paper, steps, stamp, scaled(far(talk(draw, [118, 190]), 800, 0.7), 0.08));
}

/** Rain, over whichever room it falls. */
function rain() {
  const { rain: hiss, drops } = rainfall(chance(305), 0.05);
  return sum(scaled(hiss, 0.022), drops);
}

/** What the sky adds to a room. */
export const SKIES = [{ name: 'weather-rain', render: rain, loops: true }];

/** A room per place; a new place adds a line here. */
export const ROOMS = [
  { name: 'room-festival', render: festival, loops: true },
  { name: 'room-coffee', render: coffee, loops: true },
  { name: 'room-workshop', render: workshop, loops: true },
  { name: 'room-print', render: print, loops: true },
  { name: 'room-loft', render: loft, loops: true },
  { name: 'room-plant', render: plant, loops: true },
  { name: 'room-care', render: care, loops: true },
  { name: 'room-dock', render: dock, loops: true },
  { name: 'room-site', render: site, loops: true },
  { name: 'room-hotel', render: hotel, loops: true },
  { name: 'room-market', render: market, loops: true },
];
