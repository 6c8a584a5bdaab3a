/** Rooms where people are received: the loft over the harbour, the care home, the hotel lobby. */
import { SECONDS, air, at, cup, far, swell, talk } from './ambience.mjs';
import { RATE, addRound, between, chance, filterOf, level, noise, scaled, shaped, silence, sum, sweptBand, through } from './dsp.mjs';
import { knock, pitch, struck, touch } from './voices.mjs';

/** A tone that lasts, with its partials: a ship, a lift, a bass string. */
const tone = (seconds, partials) => silence(seconds).map((_, i) => partials.reduce((total, [hertz, gain]) => total + gain * Math.sin((2 * Math.PI * hertz * i) / RATE), 0));

/** A pure whistle that slides from one height to another. */
function whistle(points) {
  let turn = 0;
  const seconds = points.at(-1)[0];
  return silence(seconds).map((_, i) => {
    const second = i / RATE;
    const n = Math.max(0, points.findIndex(([until]) => until > second) - 1);
    const [[from, low], [to, high]] = [points[n], points[n + 1] ?? points[n]];
    const hertz = to > from ? low + ((high - low) * (second - from)) / (to - from) : low;
    turn += (2 * Math.PI * hertz) / RATE;
    return Math.sin(turn) + 0.25 * Math.sin(2 * turn);
  });
}

/** A gull over the quay: three calls, each shorter. */
function gull() {
  const out = silence(1.5);
  [[0, 0.5], [0.52, 0.36], [0.9, 0.3]].forEach(([second, long]) =>
    addRound(out, second, shaped(whistle([[0, 900], [long * 0.3, 1380], [long, 820]]), [[0, 0], [long * 0.25, 1], [long, 0]]), 0.4));
  return out;
}

/** Drinks after work, in a warehouse over the harbour: glasses, a bass through the floor, a ship that leaves. */
export function loft() {
  const draw = chance(311);
  const bed = scaled(air(draw, filterOf('low', 480), filterOf('high', 80)), 0.07);
  const crowd = far(talk(draw, [102, 118, 134, 171, 192, 208]), 1200, 0.55);
  const glass = () => struck(0.7, [[between(draw, 2300, 3100), 0.5, 0.6], [between(draw, 4100, 5200), 0.2, 0.35]], 0.001);
  const glasses = at([0.9, 3.7, 3.86, 7.9, 11.2, 14.1, 14.22], glass, 0.05);
  const bass = ['D2', 'D2', 'F2', 'G2', 'A2', 'A2', 'F2', 'E2'].map(pitch);
  const line = at(Array.from({ length: 16 }, (_, n) => n), (n) => shaped(tone(0.8, [[bass[n % 8], 0.8], [bass[n % 8] * 2, 0.25]]), [[0, 0], [0.03, 1], [0.8, 0]]), 0.12);
  const horn = shaped(tone(2.6, [[92, 0.6], [138.4, 0.4], [184.6, 0.25]]), [[0, 0], [0.5, 1], [2, 0.9], [2.6, 0]]);
  return sum(bed, scaled(crowd, 0.36), far(glasses, 5200, 0.4), far(line, 240, 0.3), far(at([9.3], () => horn, 0.14), 420, 0.8), far(at([5.6, 12.7], gull, 0.08), 2600, 0.6));
}

/** A blackbird on the roof: a few round notes, then one that curls. */
function blackbird(draw) {
  const out = silence(1.9);
  [0, 0.32, 0.6, 0.95].forEach((second, n) => {
    const high = between(draw, 1700, 2500);
    addRound(out, second, shaped(whistle([[0, high], [0.12, high * 1.16], [0.26, high * 0.94]]), [[0, 0], [0.05, 1], [0.26, 0]]), n === 3 ? 0.4 : 0.6);
  });
  addRound(out, 1.3, shaped(whistle([[0, 2700], [0.1, 3300], [0.2, 2600], [0.3, 3500], [0.42, 2900]]), [[0, 0], [0.06, 1], [0.42, 0]]), 0.25);
  return out;
}

/** The dining room of a care home before noon: a clock, birds in the garden, plates in the kitchen, a trolley. */
export function care() {
  const draw = chance(312);
  const bed = scaled(air(draw, filterOf('low', 420), filterOf('high', 70)), 0.05);
  const clock = at(Array.from({ length: 16 }, (_, n) => n), (n) => struck(0.08, [[n % 2 ? 1900 : 2250, 0.5, 0.03], [760, 0.3, 0.05]], 0.001), 0.045);
  const garden = far(at([1.2, 6.1, 12.3], () => blackbird(draw), 0.06), 4200, 0.55);
  const plates = far(at([3.5, 3.9, 4.2, 9.2, 9.5, 13.9], () => cup(draw, between(draw, 1500, 2100)), 0.11), 2600, 0.5);
  const wheels = shaped(level(through(noise(3, draw), filterOf('band', 240, 0.9))), [[0, 0], [1.4, 1], [3, 0]]);
  const rattle = at([7.0, 7.4, 7.9, 8.3], () => touch(0.05, 2400, 1.2, draw), 0.05);
  const slippers = far(at([14.4, 14.95, 15.5], () => touch(0.14, 500, 0.8, draw), 0.1), 1200, 0.4);
  return sum(bed, clock, garden, plates, far(at([6.5], () => wheels, 0.12), 900, 0.4), far(rattle, 3000, 0.4), slippers,
    scaled(far(talk(draw, [96, 184, 201]), 900, 0.65), 0.16));
}

/** A trunk on wheels over a stone floor: the joints tick by. */
function suitcase(draw) {
  const out = level(through(noise(2.8, draw), filterOf('band', 620, 0.7)));
  for (let second = 0.1; second < 2.7; second += 0.21) addRound(out, second, knock(260, draw, 0.3), 0.5);
  return shaped(out, [[0, 0], [1.1, 1], [2.8, 0]]);
}

/** The lobby of a hotel that is not finished: a lift, suitcases, water against the quay, a drill two floors up. */
export function hotel() {
  const draw = chance(313);
  const bed = scaled(air(draw, filterOf('low', 560), filterOf('high', 90)), 0.06);
  const lift = struck(1.4, [[pitch('E5'), 0.5, 1.2], [pitch('E6'), 0.15, 0.8]], 0.004);
  const doors = shaped(level(sweptBand(noise(1.3, draw), (_, part) => 420 + 380 * Math.sin(3.1 * part), 0.9)), [[0, 0], [0.4, 1], [1.3, 0]]);
  const laps = silence(SECONDS).map((_, i) => 0.25 + 0.5 * swell(9, 0)(i) * swell(5, 1.1)(i));
  const water = air(draw, filterOf('band', 380, 0.9), filterOf('low', 900)).map((x, i) => x * laps[i]);
  const drill = shaped(level(through(tone(1.7, [[118, 0.5], [236, 0.4], [354, 0.3], [472, 0.2]]).map((x) => x * (0.8 + 0.4 * draw())), filterOf('low', 900))), [[0, 0], [0.2, 1], [1.4, 0.9], [1.7, 0]]);
  const heels = far(at([10.6, 11.05, 11.5, 11.95, 12.4, 12.85], () => knock(520, draw, 0.3), 0.1), 3200, 0.6);
  return sum(bed, scaled(water, 0.06), far(at([2.3, 13.6], () => lift, 0.07), 3600, 0.6), far(at([3.2], () => doors, 0.08), 1800, 0.5),
    far(at([5.2], () => suitcase(draw), 0.13), 2400, 0.5), far(at([8.3], () => drill, 0.08), 700, 0.75), heels,
    scaled(far(talk(draw, [110, 128, 178, 198]), 1000, 0.7), 0.24));
}
