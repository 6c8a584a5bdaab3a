import { around, frame, pendant, shelf, table, wallLight } from './interior.ts';
import { at, chance, circle, evening, lamplit, left, line, lit, mix, path, r1, rect, right } from './paint.ts';
import type { Hour, RoomArt } from './paint.ts';
import { cloud, fern, pot, treesOf } from './parts.ts';
import { sky, tableLayer, viewLayer, wallLayer } from './workshop.ts';

/** The old dining room of a care home: a garden with a bench outside, a kitchen hatch and a bucket inside. */

const hole = { x: 30, y: 48, w: 616, h: 358 };

export function care(hour: Hour): RoomArt {
  const tone = (svg: string, strength = 1): string => (hour === 'evening' ? evening(svg, strength) : svg);
  const lamps = (svg: string, strength: number): string => (hour === 'evening' ? lamplit(svg, strength) : svg);
  return {
    sky: sky(hour, hour === 'day' ? ['#a5d3e0', '#e3eed6', '#fae7b8'] : ['#27325c', '#66578a', '#df8568']),
    view: viewLayer(tone(garden(hour), 0.92)),
    wall: wallLayer(lamps(dining(hour), 0.76)),
    table: tableLayer(lamps(table({ back: '#e0b98a', front: '#bd8a5c', rim: '#f3d6a8', grain: '#98693f', kind: 'boards' }, hour, 61), 0.6)),
  };
}

function garden(hour: Hour): string {
  const base = 330;
  let inner = cloud(70, 112, 1.2, '#fbf6e6') + cloud(520, 98, 1.3, '#fbf6e6') + wing(230, base, hour);
  inner += path('M-30 330q120 -16 250 -4t510 -6v110h-760z', '#94b26a') + path('M-30 352q180 -18 390 2t370 -8v90h-760z', '#a9c47c');
  inner += path('M250 430q40 -54 190 -66q90 -8 120 -34l26 4q-10 40 -110 52q-80 12 -92 44z', '#e5d3ac');
  // The lime tree that gave the house its name is the large one among them.
  inner += treesOf('care') + flowers(-10, 404, 220, 7) + flowers(520, 398, 190, 19);
  return inner + bench(118, 392) + resident(150, 392) + walker(470, 398);
}

/** The new wing with its restaurant; bunting is up already. */
function wing(x: number, base: number, hour: Hour): string {
  let inner = rect(x, base - 118, 300, 118, '#e7cfae') + rect(x, base - 118, 300, 118, 'url(#side)') + path(`M${x - 14} ${base - 114}L${x + 24} ${base - 156}H${x + 276}L${x + 314} ${base - 114}Z`, '#b4604a');
  for (let k = 0; k < 5; k += 1) inner += rect(x + 16 + k * 56, base - 98, 40, 34, hour === 'evening' && k % 2 ? lit('#ffd783') : '#8fb3ba', 'stroke="#fbf6ea" stroke-width="3"') + (k === 2 ? rect(x + 14 + k * 56, base - 52, 44, 52, '#4f8f86') + rect(x + 35 + k * 56, base - 52, 2.4, 52, '#3a6d66') : rect(x + 12 + k * 56, base - 50, 48, 44, hour === 'evening' ? lit('#ffe2a0') : '#a5c4c6', 'stroke="#fbf6ea" stroke-width="3"'));
  return inner + circle(x + 150, base - 138, 11, '#fbf6ea') + line(`M${x + 150} ${base - 138}v-7M${x + 150} ${base - 138}l5 3`, '#5a4a44', 1.8);
}

function flowers(x: number, y: number, w: number, seed: number): string {
  const draw = chance(seed);
  let inner = '';
  for (let i = 0; i < 46; i += 1) {
    const [fx, fy] = [x + draw() * w, y + draw() * 18];
    inner += line(`M${r1(fx)} ${r1(fy)}v9`, '#5f8a4a', 1.6) + circle(fx, fy, 3 + draw() * 2, ['#e2725b', '#f2c23c', '#d98ab4', '#fbf5e6', '#9a7fc4'][Math.floor(draw() * 5)] ?? '#e2725b');
  }
  return inner;
}

const bench = (x: number, y: number): string => at(x, y, 1, rect(-40, -20, 92, 6, '#8f6a3e') + rect(-40, -40, 92, 5, '#8f6a3e') + rect(-40, -31, 92, 5, '#8f6a3e') + rect(-34, -40, 5, 42, '#4a4038') + rect(40, -40, 5, 42, '#4a4038'));
const resident = (x: number, y: number): string => at(x, y, 1, rect(-10, -48, 22, 30, '#7d6fa8', 'rx="7"') + path('M-8 -20h28v8h-10v14h-7v-14h-11z', '#4a5060') + circle(1, -56, 9, '#efc4a2') + path('M-9 -56q-1 -13 10 -13t10 12q-5 -6 -10 -6t-10 7z', '#e9e5de') + line('M24 -34v36', '#6b4f3a', 2.6));
const walker = (x: number, y: number): string => at(x, y, 1, rect(-6, -24, 6, 25, '#33404f') + rect(2, -24, 6, 25, '#33404f') + rect(-10, -52, 21, 31, '#fbf5e6', 'rx="6"') + circle(0, -60, 8, '#a9714a') + path('M-9 -61q0 -10 9 -10t9 10q-9 -5 -18 0z', '#2f2730') + line('M10 -42h16M26 -46V0M26 -20h16', '#8f9aa0', 3) + circle(30, -1, 4, '#33404f') + circle(44, -1, 4, '#33404f'));

function dining(hour: Hour): string {
  let inner = '<defs><linearGradient id="wall" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="#f4e6c4"/><stop offset="1" stop-color="#ddc196"/></linearGradient></defs>';
  inner += `<path d="${around(hole, left, 0, right - left, 540)}" fill-rule="evenodd" fill="url(#wall)"/>`;
  for (let x = left + 30; x < right; x += 60) inner += x > hole.x - 24 && x < hole.x + hole.w + 20 ? '' : rect(x, 16, 22, 412, '#efd9ae', 'opacity=".55"');
  inner += rect(left, 430, 1500, 110, '#7fa08e') + rect(left, 424, 1500, 10, '#fbf3de') + rect(left, 470, 1500, 70, 'url(#down)');
  for (let x = left; x < right; x += 34) inner += rect(x, 434, 2, 106, '#688a78');
  inner += rect(left, 0, 1500, 14, '#fbf3de') + rect(left, 12, 1500, 4, '#cdb48c');
  inner += frame(hole, { wood: '#fbf6e8', shade: '#cdbb98', panes: 3, transom: 90, sill: '#fffaf0' }) + curtains() + at(72, 412, 0.52, pot(0, -62, 0.9, '#c4623f')) + at(586, 412, 0.5, fern(0, -24, 1.6, '#7d6fa8'));
  inner += hatch(hour) + leftSide() + portraits();
  return inner + pendant(-160, 40, '#e2725b', hour, 0.8) + pendant(1030, 24, '#e2725b', hour, 0.6) + wallLight(hour);
}

function curtains(): string {
  const curtain = (x: number, way: 1 | -1): string => path(`M${x} 30h${way * 52}q${way * 4} 180 ${-way * 22} 300q${-way * 10} 50 ${-way * 30} 66z`, '#e39a7a') + [14, 28, 42].map((dx) => line(`M${x + way * dx} 32q${way * 2} 180 ${-way * dx * 0.55} 340`, '#c67a5c', 2.4)).join('') + rect(x + (way > 0 ? -8 : -44), 300, 52, 9, '#f2c23c', 'rx="4"');
  return rect(-6, 24, 688, 8, '#8f6a3e', 'rx="4"') + circle(-8, 28, 8, '#8f6a3e') + circle(684, 28, 8, '#8f6a3e') + curtain(6, 1) + curtain(670, -1);
}

/** The hatch to the kitchen: pans on hooks, steam, and a cold room that is older than the cook. */
function hatch(hour: Hour): string {
  let inner = rect(694, 226, 236, 136, '#8f6a3e', 'rx="3"') + rect(702, 234, 220, 120, hour === 'evening' ? lit('#f2d9a0') : '#e9eee8') + rect(702, 234, 220, 24, '#c3cbc8');
  for (const [x, size, colour] of [[730, 1, '#b9c2c4'], [770, 0.8, '#c98a45'], [806, 0.9, '#8f9aa0']] as const) inner += at(x, 258, size, line('M0 0v8', '#5d686d', 2.4) + path('M-16 8h32v16q0 8 -8 8h-16q-8 0 -8 -8z', colour));
  inner += rect(846, 266, 66, 88, '#d3dcda', 'rx="3"') + rect(846, 266, 66, 6, '#f4f6f2') + rect(852, 300, 5, 26, '#5d686d', 'rx="2"') + rect(876, 276, 28, 12, '#33404f', 'rx="2"') + circle(884, 282, 3, lit('#f2a33c'));
  inner += path('M722 354v-26h60v26z', '#b9c2c4') + rect(716, 322, 72, 8, '#8f9aa0', 'rx="3"') + line('M740 316q-6 -10 0 -18t0 -18M762 316q-6 -10 0 -18t0 -18', 'rgba(255,255,255,.8)', 4, 'stroke-linecap="round"');
  return inner + rect(686, 356, 252, 14, '#fbf3de') + rect(686, 366, 252, 5, '#b9a37c');
}

/** A sideboard with cups, and the bucket under the drip that Petra warns of. */
function leftSide(): string {
  let cups = '';
  for (let k = 0; k < 6; k += 1) cups += path(`M${-238 + k * 30} 150h18v10q0 6 -9 6t-9 -6z`, ['#fbf5e6', '#e39a7a', '#8fb3ba'][k % 3] ?? '#fbf5e6');
  let inner = shelf(-256, 166, 212, '#8f6a3e', cups) + rect(-258, 330, 150, 210, '#a9744e') + rect(-262, 322, 158, 12, '#c98f64') + rect(-250, 344, 66, 88, '#99663f') + rect(-178, 344, 62, 88, '#99663f') + circle(-190, 388, 4, '#f2c23c') + circle(-172, 388, 4, '#f2c23c');
  inner += at(-214, 322, 1, path('M-22 -34h44l-6 34h-32z', '#fbf5e6') + [-12, 0, 12].map((dx, k) => line(`M${dx} -34q-4 -20 ${dx * 0.6} -34`, '#5f8a4a', 3) + circle(dx * 1.6, -70, 9, ['#f2c23c', '#e2725b', '#d98ab4'][k] ?? '#f2c23c')).join(''));
  inner += path('M-92 470h54l-8 70h-38z', '#5c8fb0') + path('M-90 470q25 -40 50 0', 'none', 'stroke="#33404f" stroke-width="3"') + `<ellipse cx="-65" cy="471" rx="26" ry="5" fill="#b9d6e2"/>`;
  return inner + path('M-66 300q-6 10 0 15q6 -5 0 -15zM-64 380q-6 10 0 15q6 -5 0 -15z', '#8fbcd6') + path('M-110 14h90q-14 22 -44 18q-34 2 -46 -18z', '#d8bf90');
}

function portraits(): string {
  const framed = (x: number, y: number, w: number, h: number, inner: string): string => rect(x + 4, y + 5, w, h, 'rgba(60,30,25,.25)', 'filter="url(#crisp)"') + rect(x, y, w, h, '#8f6a3e') + rect(x + 7, y + 7, w - 14, h - 14, '#f6ead2') + inner;
  return framed(1056, 60, 96, 118, circle(1104, 108, 22, '#efc4a2') + path('M1080 104q0 -30 24 -30t24 30q-8 -14 -24 -14t-24 14z', '#d9d5cc') + path('M1066 171q4 -38 38 -38t38 38z', '#7d6fa8'))
    + framed(1120, 206, 92, 72, path('M1127 271l26 -34l20 20l14 -16l18 30z', '#86ab5c') + circle(1190, 228, 8, '#f2c23c')) + framed(1050, 214, 58, 62, path('M1079 226q14 0 14 14q0 12 -14 22q-14 -10 -14 -22q0 -14 14 -14z', mix('#e2725b', '#ffffff', 0.15)));
}
