import { around, frame, note, shelf, table, wallLight } from './interior.ts';
import { at, chance, circle, evening, lamplit, left, line, lit, mix, path, r1, rect, right } from './paint.ts';
import type { Hour, RoomArt } from './paint.ts';
import { bike, house, lamppost, skyline } from './parts.ts';
import { sky, tableLayer, viewLayer, wallLayer } from './workshop.ts';

/** The back of a restaurant kitchen, before opening, in winter: spices and pans inside, a van and a locked hatch in the snow. */

const hole = { x: 28, y: 56, w: 620, h: 350 };

export function dock(hour: Hour): RoomArt {
  const tone = (svg: string, strength = 1): string => (hour === 'evening' ? evening(svg, strength) : svg);
  const lamps = (svg: string, strength: number): string => (hour === 'evening' ? lamplit(svg, strength) : svg);
  return {
    sky: sky(hour, hour === 'day' ? ['#aebfd0', '#d6dde4', '#eadfd6'] : ['#1f2850', '#4f4a80', '#b06a78']),
    view: viewLayer(tone(lane(hour), 0.92)),
    wall: wallLayer(lamps(kitchen(hour), 0.76)),
    table: tableLayer(lamps(table({ back: '#c5cdcb', front: '#8f9c9d', rim: '#eef2ef', grain: '#6d7a7c', kind: 'plain' }, hour, 27), 0.6)),
  };
}

function lane(hour: Hour): string {
  const draw = chance(83);
  const base = 340;
  let inner = skyline(-30, 760, base, '#b7a9ae', 8, 140).replace('/>', ' opacity=".7"/>');
  const looks = [{ wall: '#a9624c', trim: '#f6ead2', gable: 3 }, { wall: '#c9a882', trim: '#fbf5e6', gable: 0 }, { wall: '#7f8f96', trim: '#f6ead2', gable: 2 }, { wall: '#b57a58', trim: '#f6ead2', gable: 1 }, { wall: '#8c5446', trim: '#efe0c4', gable: 3 }, { wall: '#d9c29a', trim: '#fbf5e6', gable: 4 }];
  let x = -40;
  for (let i = 0; x < 720; i += 1) {
    const look = looks[i % looks.length];
    if (look === undefined) break;
    const w = 70 + Math.floor(draw() * 34);
    inner += house(x, w, 170 + draw() * 74, base, { ...look, snow: true }, hour, draw);
    x += w;
  }
  inner += lantern(60, 190, '#e2725b', hour) + lantern(116, 206, '#f2c23c', hour) + lantern(174, 200, '#5f9f8a', hour) + lantern(232, 184, '#e2725b', hour) + line('M20 172Q140 214 262 164', '#4a3a34', 1.8);
  inner += rect(-30, base, 760, 12, '#eef2f6') + rect(-30, base + 12, 760, 80, '#aab4bf');
  for (let row = 0; row < 5; row += 1) for (let k = -30 + (row % 2) * 16; k < 730; k += 32) inner += rect(k, base + 16 + row * 14, 29, 11, row % 2 ? '#dfe6ec' : '#d0d9e1', 'rx="5"');
  inner += lamppost(330, base + 10, 120, hour) + van(470, base + 62) + hatchHouse(596, base + 4, hour) + crates(270, base + 66) + bike(150, base + 60, 1.2, '#23566a', true) + bins(40, base + 62);
  return inner + driver(392, base + 66);
}

const lantern = (x: number, y: number, colour: string, hour: Hour): string =>
  (hour === 'evening' ? circle(x, y + 16, 36, 'url(#glow)') : '') + line(`M${x} ${y - 12}v12`, '#4a3a34', 1.6) + `<ellipse cx="${x}" cy="${y + 14}" rx="15" ry="13" fill="${hour === 'evening' ? lit(colour) : colour}"/>` + rect(x - 6, y - 1, 12, 4, '#4a3a34') + rect(x - 6, y + 25, 12, 4, '#4a3a34') + line(`M${x} ${y + 29}v9`, '#f2c23c', 2.4);

const van = (x: number, y: number): string =>
  at(x, y, 1.25, path('M-74 -74H34Q38 -74 38 -70V0H-78V-70Q-78 -74 -74 -74Z', '#f4efe2') + path('M38 -58h20q14 4 20 26l4 4v28H38z', '#f4efe2') + path('M-79 -72Q-76 -83 -30 -81Q20 -84 38 -72Q0 -68 -79 -72Z', '#fbfdff') + path('M44 -52h14q9 4 13 20H44z', '#7fa0a8') + rect(-78, -30, 160, 9, '#4f8f6a') + circle(-40, -50, 13, '#4f8f6a') + path('M-48 -50q8 -12 16 0q-8 10 -16 0z', '#cfe6b0') + rect(-20, -54, 44, 7, '#4f8f6a') + circle(-46, 0, 13, '#2b2f38') + circle(-46, 0, 5, '#a9a294') + circle(52, 0, 13, '#2b2f38') + circle(52, 0, 5, '#a9a294') + rect(76, -16, 8, 7, lit('#ffe7ae')));

/** The hatch: a small steel room with two doors, so that food can come while nobody is there. */
const hatchHouse = (x: number, base: number, hour: Hour): string =>
  at(x, base, 1, rect(0, -112, 116, 116, '#7d8d92') + rect(0, -112, 116, 8, '#a9b6b9') + path('M-4 -110q2 -14 34 -12q40 -6 88 2q6 6 2 10z', '#fbfdff') + rect(14, -92, 58, 96, '#4f6369') + rect(20, -86, 46, 84, '#5f757c') + rect(58, -48, 6, 16, '#e8e0cc') + rect(84, -74, 22, 32, '#33404f', 'rx="3"') + [0, 1, 2].map((row) => [0, 1].map((k) => circle(91 + k * 8, -66 + row * 8, 2.2, '#c3cbc8')).join('')).join('') + circle(95, -36, 4, lit('#7fd08a')) + (hour === 'evening' ? `<ellipse cx="44" cy="-104" rx="80" ry="50" fill="url(#glow)" opacity=".8"/>` : '') + rect(30, -108, 28, 6, lit('#fff2c4')));

function crates(x: number, base: number): string {
  const crate = (cx: number, cy: number, fill: readonly string[]): string => fill.map((colour, k) => circle(cx + 8 + k * 11, cy - 19, 7, colour)).join('') + rect(cx, cy - 18, 46, 18, '#b9865a') + rect(cx, cy - 12, 46, 2.4, '#8f6340') + rect(cx, cy - 6, 46, 2.4, '#8f6340');
  return crate(x, base, ['#c8402f', '#d9553b', '#c8402f', '#e2725b']) + crate(x + 52, base, ['#6f9f4a', '#86ab5c', '#5f8a4a', '#86ab5c']) + crate(x + 24, base - 26, ['#f2c23c', '#e0a021', '#f2c23c', '#e8b43c']);
}

const bins = (x: number, y: number): string => [0, 36].map((dx, k) => rect(x + dx, y - 46, 30, 46, k ? '#5f7f56' : '#55606a', 'rx="3"') + rect(x + dx - 2, y - 51, 34, 7, k ? '#4a6644' : '#434c55', 'rx="3"') + path(`M${x + dx - 3} ${y - 49}q4 -11 17 -10q16 -1 18 10z`, '#fbfdff')).join('');
const driver = (x: number, y: number): string => at(x, y, 1.1, rect(-7, -26, 6, 27, '#33404f') + rect(2, -26, 6, 27, '#33404f') + rect(-11, -56, 22, 33, '#4f8f6a', 'rx="6"') + circle(0, -65, 9, '#d9a27a') + path('M-10 -66q0 -10 10 -10t10 10h5v3h-25z', '#33404f') + rect(6, -48, 24, 18, '#b9865a'));

function kitchen(hour: Hour): string {
  let inner = '<defs><linearGradient id="wall" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="#f0e2d2"/><stop offset="1" stop-color="#d3b8a6"/></linearGradient></defs>';
  inner += `<path d="${around(hole, left, 0, right - left, 540)}" fill-rule="evenodd" fill="url(#wall)"/>` + tiles();
  inner += rect(left, 0, 1500, 16, '#8a4a3c') + rect(left, 14, 1500, 4, '#5f3028');
  inner += frame(hole, { wood: '#a8503f', shade: '#74342a', panes: 3, transom: 84, sill: '#f0dcc4' });
  return inner + pans() + leftSide(hour) + spices() + wallLight(hour);
}

/** Patterned tiles below, in the colours of four kitchens. */
function tiles(): string {
  const draw = chance(29);
  let inner = rect(left, 426, 1500, 114, '#e9dcc6') + rect(left, 420, 1500, 9, '#a8503f');
  for (let row = 0; row < 3; row += 1) for (let x = left; x < right; x += 38) {
    const colour = ['#3f7f86', '#c95436', '#d79a2b', '#4f6f9a'][Math.floor(draw() * 4)] ?? '#3f7f86';
    inner += rect(x + 1, 430 + row * 37, 36, 35, '#f6ecd8') + path(`M${x + 19} ${433 + row * 37}l14 14.5l-14 14.5l-14 -14.5z`, colour) + circle(x + 19, 447.5 + row * 37, 4.6, '#f6ecd8');
  }
  return inner + rect(left, 470, 1500, 70, 'url(#down)');
}

/** Pans on a rail, right of where the dials hang. */
function pans(): string {
  let inner = rect(1040, 66, 180, 7, '#5d686d', 'rx="3"');
  [[1066, 26, '#8f9aa0'], [1124, 32, '#b9784a'], [1186, 22, '#4a5358']].forEach(([x, r, colour]) => {
    const [px, pr] = [Number(x), Number(r)];
    inner += line(`M${px} 70v54`, '#5d686d', 5) + circle(px, 124 + pr, pr, String(colour)) + circle(px, 124 + pr, pr * 0.74, mix(String(colour), '#1f2337', 0.25)) + circle(px - pr * 0.3, 116 + pr, pr * 0.18, 'rgba(255,255,255,.4)');
  });
  return inner + note(1060, 216, 60, 70, '#fff3b8', -4, '#c95436', 3) + note(1134, 210, 64, 78, '#fffaf0', 4, '#3f7f86');
}

/** Jars of spice under the dials. */
function spices(): string {
  let jars = '';
  ['#c8402f', '#e0a021', '#6f8f5a', '#8a5a38', '#d9b25c', '#a9502f'].forEach((colour, k) => { const x = 714 + k * 33; jars += rect(x, 292, 26, 38, 'rgba(235,245,240,.75)', 'rx="4"') + rect(x + 2, 306 - (k % 3) * 5, 22, 23 + (k % 3) * 5, colour, 'rx="3"') + rect(x - 1, 286, 28, 8, '#8a4a3c', 'rx="2"'); });
  return shelf(702, 330, 214, '#8a5a38', jars) + hanging();
}

/** What the cooks take in the hand hangs under the shelf. */
function hanging(): string {
  const steel = '#7f8b90';
  const handle = (x: number, long: number, wood: string): string => circle(x, 347, 3.4, '#5d686d') + rect(x - 2.5, 350, 5, long, wood, 'rx="2.5"');
  const ladle = handle(726, 36, steel) + path('M712 384h28q0 16 -14 16t-14 -16z', steel) + path('M716 387h20q-2 8 -10 9t-10 -9z', mix(steel, '#1f2337', 0.3));
  const whisk = handle(764, 20, '#8a5a38') + [0, 5, 10].map((half) => `<ellipse cx="764" cy="388" rx="${half}" ry="19" fill="none" stroke="${steel}" stroke-width="2.4"/>`).join('');
  const spoon = handle(800, 34, '#b9865a') + `<ellipse cx="800" cy="394" rx="9" ry="13" fill="#b9865a"/>` + `<ellipse cx="800" cy="393" rx="5" ry="8" fill="#9a6b44"/>`;
  const cloth = circle(858, 347, 3.4, '#5d686d') + path('M836 350q22 -8 44 0l5 58q-13 6 -26 0q-13 6 -26 0z', '#f6ecd8') + [0, 1, 2].map((k) => rect(835 - k, 366 + k * 14, 46 + k * 2, 5, '#3f7f86', 'opacity=".75"')).join('') + line('M858 352l-3 56', '#d8c7a8', 2);
  return rect(702, 345, 214, 4, '#5d686d', 'rx="2"') + ladle + whisk + spoon + cloth;
}

function leftSide(hour: Hour): string {
  const draw = chance(6);
  let sacks = '';
  for (let k = 0; k < 4; k += 1) sacks += path(`M${-252 + k * 50} 172q-6 -36 6 -44l6 -8h16l6 8q12 8 6 44z`, ['#d9c29a', '#c9a882', '#e0cba4', '#c2a27a'][k] ?? '#d9c29a') + rect(-240 + k * 50, 146, 18, 12, ['#c95436', '#3f7f86', '#d79a2b', '#6f8f5a'][k] ?? '#c95436');
  let inner = shelf(-262, 172, 214, '#8a5a38', sacks);
  // A fridge with a glass door, more empty than full.
  inner += rect(-258, 222, 150, 320, '#c3cbc8', 'rx="5"') + rect(-246, 236, 126, 290, hour === 'evening' ? lit('#dfeff0') : '#dfeff0');
  for (let row = 0; row < 4; row += 1) {
    inner += rect(-246, 296 + row * 62, 126, 4, '#9fb0b2');
    for (let k = 0; k < 2 + (row % 2); k += 1) inner += rect(-238 + k * 40 + draw() * 8, 272 + row * 62, 26, 24, ['#e2725b', '#86ab5c', '#f2c23c', '#8fbcd6'][(row + k) % 4] ?? '#e2725b', 'rx="4"');
  }
  return inner + rect(-114, 330, 5, 70, '#5d686d', 'rx="2"') + at(-62, 300, 1, circle(0, 0, 34, '#fbf5e6', `stroke="#8a4a3c" stroke-width="7"`) + line('M0 0V-20M0 0L14 9', '#33404f', 4, 'stroke-linecap="round"') + circle(0, 0, r1(3.4), '#c95436'));
}
