/** Rooms where there is work on the other side of the glass: a plastics plant, a restaurant kitchen, a building site, a shop. */
import { SECONDS, air, at, far, swell, talk } from './ambience.mjs';
import { RATE, addRound, between, chance, filterOf, level, noise, scaled, shaped, silence, sum, sweptBand, through } from './dsp.mjs';
import { knock, pitch, struck, touch } from './voices.mjs';

/** What a motor or the mains leaves in the air; whole turns in the loop, so that it has no seam. */
const hum = (partials, breath) => silence(SECONDS).map((_, i) =>
  partials.reduce((total, [hertz, gain]) => total + gain * Math.sin((2 * Math.PI * hertz * i) / RATE), 0) * (1 - breath + breath * swell(3, 0)(i)));

/** A hiss of air that is let go. */
const hiss = (draw, seconds, hertz) => shaped(level(through(noise(seconds, draw), filterOf('band', hertz, 0.7))), [[0, 0], [0.03, 1], [seconds * 0.5, 0.5], [seconds, 0]]);

/** Some short beeps of one height. */
function beeps(times, gap, hertz, long) {
  const out = silence(times * gap + long);
  for (let n = 0; n < times; n += 1) addRound(out, n * gap, shaped(silence(long).map((_, i) => Math.sin((2 * Math.PI * hertz * i) / RATE)), [[0, 0], [0.012, 1], [long - 0.012, 1], [long, 0]]));
  return out;
}

/** One turn of an injection press: it closes, pushes, lets go of its air, drops the piece. */
function press(draw) {
  const out = silence(3.2);
  addRound(out, 0, knock(74, draw, 1.2), 0.8);
  addRound(out, 0.2, shaped(level(sweptBand(noise(1.3, draw), (_, part) => 180 + 260 * part, 1.2)), [[0, 0], [0.4, 1], [1.1, 0.8], [1.3, 0]]), 0.35);
  addRound(out, 1.7, hiss(draw, 0.5, 2100), 0.22);
  addRound(out, 2.4, knock(104, draw, 0.9), 0.5);
  addRound(out, 2.7, touch(0.08, 900, 0.9, draw), 0.25);
  return out;
}

/** Behind the glass the presses turn, and a truck reverses. */
export function plant() {
  const draw = chance(321);
  const bed = scaled(air(draw, filterOf('low', 600), filterOf('high', 70)), 0.06);
  const motors = hum([[50, 0.016], [100, 0.02], [148, 0.008], [200, 0.006]], 0.2);
  const near = far(at([0, 4, 8, 12], () => press(draw), 0.3), 1400, 0.45);
  const second = far(at([2.6, 7.9, 13.2], () => press(draw), 0.16), 800, 0.6);
  const fork = far(at([5.4], () => beeps(4, 0.62, 1180, 0.26), 0.05), 1900, 0.7);
  const pieces = far(at([3.1, 3.25, 3.37, 11.1, 11.22], () => knock(between(draw, 380, 520), draw, 0.4), 0.1), 2600, 0.5);
  return sum(bed, motors, near, second, fork, pieces, scaled(far(talk(draw, [108, 126]), 700, 0.8), 0.07));
}

/** A knife on a board: quick, even, then a scrape. */
function chopping(draw) {
  const out = silence(2.3);
  for (let n = 0; n < 11; n += 1) addRound(out, n * 0.155 + between(draw, -0.008, 0.008), knock(between(draw, 300, 340), draw, 0.35), between(draw, 0.5, 0.8));
  addRound(out, 1.85, shaped(level(sweptBand(noise(0.4, draw), (_, part) => 1200 + 900 * part, 0.9)), [[0, 0], [0.2, 1], [0.4, 0]]), 0.25);
  return out;
}

/** A kitchen before opening: the fridges, a knife, something in a pan, a van in the lane. */
export function dock() {
  const draw = chance(322);
  const bed = scaled(air(draw, filterOf('low', 500), filterOf('high', 80)), 0.05);
  const fridges = hum([[50, 0.012], [100, 0.016], [201, 0.004]], 0.25);
  const fry = air(draw, filterOf('band', 1900, 0.6), filterOf('low', 3000)).map((x, i) => x * swell(1, -Math.PI / 2)(i) * (0.8 + 0.2 * swell(13, 0)(i)));
  const spit = far(at(Array.from({ length: 22 }, () => between(draw, 0.5, SECONDS - 0.5)), () => touch(0.02, between(draw, 1900, 3200), 1.4, draw), 0.04), 3000, 0.2);
  const pans = far(at([6.4, 6.62, 13.8], () => struck(0.8, [[between(draw, 620, 820), 0.5, 0.5], [1490, 0.3, 0.4], [2310, 0.18, 0.25]], 0.001), 0.09), 3000, 0.45);
  const motor = shaped(level(through(noise(4.4, draw), filterOf('low', 190), filterOf('high', 45))), [[0, 0], [1.8, 1], [3.2, 0.8], [4.4, 0]]);
  return sum(bed, fridges, scaled(fry, 0.01), spit, far(at([1.1, 10.2], () => chopping(draw), 0.24), 3200, 0.3), pans,
    far(at([3.4], () => motor, 0.2), 320, 0.4), far(at([7.7], () => knock(88, draw, 1.3), 0.3), 420, 0.6), scaled(far(talk(draw, [122, 186]), 1000, 0.6), 0.12));
}

/** In the cabin on the site: drizzle on the roof, hammers, a crane that turns, somebody who calls. */
export function site() {
  const draw = chance(323);
  const diesel = hum([[36, 0.018], [72, 0.022], [108, 0.01]], 0.5);
  const gusts = air(draw, filterOf('band', 340, 0.8)).map((x, i) => x * swell(3, 2)(i) * swell(2, 0)(i));
  const hammer = far(at([0.8, 1.34, 1.88, 2.42, 9.1, 9.64, 10.18], (n) => struck(0.4, [[n > 3 ? 980 : 1240, 0.5, 0.2], [n > 3 ? 1730 : 2140, 0.3, 0.14], [410, 0.4, 0.09]], 0.001), 0.16), 2300, 0.65);
  const winch = shaped(level(sweptBand(noise(3.4, draw), (_, part) => 420 + 200 * Math.sin(3.1 * part), 3)), [[0, 0], [0.6, 1], [2.8, 1], [3.4, 0]]);
  const plank = far(at([7.1, 14.6], () => knock(118, draw, 1.1), 0.28), 900, 0.6);
  return sum(diesel, scaled(gusts, 0.05), hammer, far(at([4.3], () => winch, 0.07), 900, 0.6), plank,
    far(at([12.2], () => beeps(3, 0.7, 1020, 0.3), 0.04), 1500, 0.75), scaled(far(talk(draw, [116, 142]), 900, 0.8), 0.1));
}

/** An office over the shop floor: tills, fridges, trolleys, a chime that nobody listens to. */
export function market() {
  const draw = chance(324);
  const bed = scaled(air(draw, filterOf('low', 640), filterOf('high', 90)), 0.06);
  const fridges = hum([[50, 0.01], [100, 0.02], [150, 0.004], [300, 0.003]], 0.12);
  const till = far(at([0.6, 1.5, 2.2, 4.9, 5.6, 8.8, 9.9, 10.5, 11.4, 14.8], (n) => beeps(1, 0.2, n % 3 === 1 ? 1560 : 1390, 0.11), 0.04), 3200, 0.55);
  const trolley = (seconds) => {
    const out = level(through(noise(seconds, draw), filterOf('band', 900, 0.6)));
    for (let second = 0.05; second < seconds - 0.1; second += between(draw, 0.07, 0.15)) addRound(out, second, struck(0.06, [[between(draw, 1700, 2600), 0.4, 0.04]], 0.001), between(draw, 0.2, 0.7));
    return shaped(out, [[0, 0], [seconds * 0.5, 1], [seconds, 0]]);
  };
  const chime = struck(1.6, [[pitch('G4'), 0.5, 1.2]], 0.004);
  const second = struck(1.8, [[pitch('E4'), 0.5, 1.4]], 0.004);
  const shelves = far(at([3.6, 3.9, 4.15, 13.1, 13.4], () => knock(between(draw, 190, 260), draw, 0.5), 0.12), 1800, 0.4);
  return sum(bed, fridges, till, far(at([2.9], () => trolley(2.6), 0.09), 3000, 0.5), far(at([11.6], () => trolley(2.2), 0.07), 2600, 0.6),
    far(at([6.6], () => chime, 0.06), 1800, 0.8), far(at([7.15], () => second, 0.06), 1800, 0.8), shelves, scaled(far(talk(draw, [104, 120, 182, 206]), 950, 0.75), 0.24));
}
