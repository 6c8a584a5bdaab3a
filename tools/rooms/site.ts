import { around, frame, note, table, wallLight } from './interior.ts';
import { at, chance, circle, evening, lamplit, left, line, lit, mix, path, r1, rect, right } from './paint.ts';
import type { Hour, RoomArt } from './paint.ts';
import { cloud, skyline, treesOf } from './parts.ts';
import { sky, tableLayer, viewLayer, wallLayer } from './workshop.ts';

/** The cabin of a building site: plywood, plans on the wall, and a school in scaffolding outside. */

const hole = { x: 40, y: 62, w: 600, h: 330 };

export function site(hour: Hour): RoomArt {
  const tone = (svg: string, strength = 1): string => (hour === 'evening' ? evening(svg, strength) : svg);
  const lamps = (svg: string, strength: number): string => (hour === 'evening' ? lamplit(svg, strength) : svg);
  return {
    sky: sky(hour, hour === 'day' ? ['#97aab4', '#c3cbcb', '#d9d2c2'] : ['#2b3557', '#6a5f80', '#cf8566']),
    view: viewLayer(tone(ground(hour), 0.92)),
    wall: wallLayer(lamps(cabin(hour), 0.78)),
    table: tableLayer(lamps(table({ back: '#dcbc8c', front: '#b98f5c', rim: '#edd2a4', grain: '#8f6a3e', kind: 'plain' }, hour, 31), 0.6)),
  };
}

function ground(hour: Hour): string {
  const base = 348;
  let inner = cloud(40, 110, 1.3, '#eef0ea') + cloud(330, 84, 1.6, '#e3e7e4') + cloud(560, 128, 1.1, '#eef0ea');
  inner += skyline(-30, 760, base, '#a7b4b4', 12, 92).replace('/>', ' opacity=".8"/>');
  inner += treesOf('site');
  inner += rect(-30, base, 760, 90, '#b59a78') + rect(-30, base, 760, 5, '#cdb592') + puddles();
  inner += school(hour) + crane(556, base) + mixer(86, base + 42) + stones(438, base + 40);
  // A fence of mesh runs along the road, with a row of red and white boards.
  for (let x = -26; x < 730; x += 92) {
    inner += rect(x, 366, 86, 44, 'none', 'stroke="#7d8a8c" stroke-width="2.6"');
    for (let k = 1; k < 9; k += 1) inner += line(`M${x + k * 9.5} 367v42`, '#8d999a', 0.9, 'opacity=".8"');
    for (let k = 1; k < 4; k += 1) inner += line(`M${x + 1} ${366 + k * 11}h84`, '#8d999a', 0.9, 'opacity=".8"');
    inner += rect(x + 34, 408, 22, 8, '#8e8a84');
  }
  return inner;
}

function puddles(): string {
  const draw = chance(5);
  let inner = '';
  for (let i = 0; i < 9; i += 1) inner += `<ellipse cx="${r1(draw() * 700)}" cy="${r1(362 + draw() * 50)}" rx="${r1(16 + draw() * 30)}" ry="${r1(2.5 + draw() * 3)}" fill="#8fa5ac" opacity=".75"/>`;
  for (let i = 0; i < 24; i += 1) inner += rect(-20 + draw() * 730, 354 + draw() * 60, 10 + draw() * 26, 2.2, '#97805f', 'opacity=".7" rx="1"');
  return inner;
}

/** Half of it stands; the top floor is still an idea. */
function school(hour: Hour): string {
  const [x, y, w] = [150, 176, 262];
  let inner = rect(x, y, w, 176, '#bd6f4c') + rect(x, y, w, 176, 'url(#side)') + path(`M${x} ${y}v-14h40v6h30v-10h34v8h52v-12h30v10h76v12z`, '#bd6f4c');
  for (let row = 0; row < 3; row += 1) for (let column = 0; column < 6; column += 1) {
    const done = row > 0 || column < 2;
    const glass = done ? (hour === 'evening' && (row + column) % 3 === 0 ? lit('#ffd783') : '#86a2aa') : '#5e4438';
    inner += rect(x + 16 + column * 41, y + 16 + row * 54, 26, 34, glass, done ? 'stroke="#f3e6cd" stroke-width="3"' : '');
  }
  inner += rect(x + 112, y + 126, 38, 50, '#f0b93f') + rect(x + 128, y + 126, 3, 50, '#c08a26');
  // Scaffolding before the right half, with boards and a net.
  for (let k = 0; k < 6; k += 1) inner += line(`M${x + 110 + k * 34} ${y - 34}V352`, '#6f7f86', 3.4);
  for (let row = 0; row < 4; row += 1) inner += rect(x + 102, y + 4 + row * 46, 190, 5, '#c79a5c') + line(`M${x + 104} ${y - 14 + row * 46}h186`, '#6f7f86', 2) + line(`M${x + 110 + (row % 2) * 68} ${y + 4 + row * 46}l34 46`, '#6f7f86', 2);
  inner += path(`M${x + 214} ${y - 30}h76v92q-38 8 -76 0z`, '#4f8f86', 'opacity=".5"');
  return inner + worker(x + 150, y + 96, '#ee8130') + worker(x + 236, y + 50, '#f2c23c');
}

const worker = (x: number, y: number, vest: string): string =>
  at(x, y, 1, rect(-5, -12, 4, 13, '#2f3f56') + rect(1, -12, 4, 13, '#2f3f56') + rect(-6, -27, 12, 17, vest, 'rx="3"') + circle(0, -32, 5, '#e0a878') + path('M-6 -33q0 -7 6 -7t6 7z', '#f6e6c2') + line('M5 -24l9 -5', vest, 3.4, 'stroke-linecap="round"'));

function crane(x: number, base: number): string {
  const steel = '#e3a52c';
  let inner = rect(x - 26, base - 10, 52, 14, '#8e8a84') + rect(x - 9, 74, 18, base - 82, 'none', `stroke="${steel}" stroke-width="4"`);
  for (let y = 84; y < base - 14; y += 20) inner += line(`M${x - 8} ${y}l16 18M${x + 8} ${y}l-16 18`, steel, 2);
  inner += line(`M${x - 250} 72H${x + 92}M${x - 250} 72L${x} 42L${x + 92} 72`, steel, 3.6) + line(`M${x - 240} 84H${x + 84}`, steel, 2.6);
  for (let k = -236; k < 80; k += 18) inner += line(`M${x + k} 72l9 12l9 -12`, steel, 1.6);
  inner += rect(x - 12, 62, 26, 24, '#c9882a') + rect(x - 9, 66, 12, 11, '#9dbcc2') + rect(x + 58, 84, 32, 22, '#8e8a84');
  return inner + line(`M${x - 196} 84v62`, '#4a4038', 1.6) + path(`M${x - 222} 160l26 -14l26 14z`, 'none', 'stroke="#4a4038" stroke-width="1.6"') + rect(x - 224, 160, 56, 9, '#bd6f4c');
}

const mixer = (x: number, y: number): string =>
  at(x, y, 1.1, circle(-12, 0, 9, '#33454b') + circle(16, 0, 9, '#33454b') + line('M-14 -4L4 -22M20 -4L2 -22', '#5d6a6c', 4) + path('M-20 -34q4 -22 22 -22l14 8q6 14 -2 26l-20 6q-12 -6 -14 -18z', '#e3893c') + path('M2 -56l14 8q6 14 -2 26l-8 2q8 -18 -4 -36z', '#c66d28'));

function stones(x: number, y: number): string {
  let inner = rect(x - 4, y - 2, 74, 6, '#a97a4a');
  for (let row = 0; row < 4; row += 1) for (let k = 0; k < 4 - (row === 3 ? 2 : 0); k += 1) inner += rect(x + k * 17, y - 11 - row * 9, 15.5, 8, (k + row) % 2 ? '#b5623f' : '#c87650');
  return inner;
}

function cabin(hour: Hour): string {
  let inner = '<defs><linearGradient id="wall" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="#ead2a6"/><stop offset="1" stop-color="#cfa873"/></linearGradient></defs>';
  inner += `<path d="${around(hole, left, 0, right - left, 540)}" fill-rule="evenodd" fill="url(#wall)"/>`;
  inner += plywood();
  inner += rect(left, 0, 1500, 22, '#7d8d90') + rect(left, 19, 1500, 5, '#5c6a6d');
  for (const x of [-120, 360, 1130]) inner += rect(x, 22, 130, 9, lit(hour === 'evening' ? '#fff3cc' : '#fbf6e4')) + (hour === 'evening' ? `<ellipse cx="${x + 65}" cy="40" rx="210" ry="120" fill="url(#glow)" opacity=".6"/>` : '');
  inner += frame(hole, { wood: '#6f8088', shade: '#4d5b62', panes: 2, transom: 0, sill: '#c9d0cf' });
  inner += leftSide() + plans() + hooks();
  return inner + wallLight(hour);
}

/** Sheets of plywood with seams, screws and knots. */
function plywood(): string {
  const draw = chance(88);
  const free = (x: number, y: number): boolean => x > hole.x - 24 && x < hole.x + hole.w + 24 && y > hole.y - 20 && y < hole.y + hole.h + 30;
  let inner = '';
  for (let x = left; x < right; x += 250) {
    inner += free(x, 200) ? rect(x, 424, 3, 120, '#a27e4c', 'opacity=".7"') : rect(x, 24, 3, 520, '#a27e4c', 'opacity=".7"');
    for (let k = 0; k < 9; k += 1) if (!free(x + 10, 40 + k * 60)) inner += circle(x + 10, 40 + k * 60, 2.2, '#8d6d40');
  }
  for (let i = 0; i < 120; i += 1) {
    const [gx, gy] = [left + draw() * 1480, 34 + draw() * 480];
    if (!free(gx, gy) && !free(gx + 60, gy)) inner += line(`M${r1(gx)} ${r1(gy)}q20 ${r1(draw() * 8 - 4)} ${r1(30 + draw() * 40)} 0`, '#b48a55', 1.6, 'opacity=".5"');
  }
  return inner + rect(left, 470, 1500, 70, 'url(#down)');
}

function leftSide(): string {
  // A tall locker, a kettle on a crate, and a first-aid box.
  let inner = rect(-262, 118, 112, 420, '#6f8f96') + rect(-262, 118, 54, 420, '#7d9da4') + rect(-209, 118, 4, 420, '#4f6c73');
  for (const x of [-246, -192]) for (let k = 0; k < 4; k += 1) inner += rect(x, 142 + k * 9, 28, 3, '#55757c');
  inner += circle(-214, 320, 4, '#e8e0cc') + circle(-198, 320, 4, '#e8e0cc') + rect(-120, 148, 92, 74, '#f6f1e2', 'rx="6"') + rect(-82, 162, 16, 46, '#c8402f') + rect(-97, 177, 46, 16, '#c8402f');
  return inner + rect(-126, 352, 104, 10, '#8f6a3e') + at(-94, 352, 1, path('M-18 0q-6 -38 8 -44h20q14 6 8 44z', '#c8402f') + line('M14 -36q18 4 12 26', '#33383b', 5) + rect(-9, -52, 18, 8, '#33383b')) + rect(-62, 330, 18, 22, '#fbf5e6', 'rx="3"');
}

/** Drawings of the school, pinned right of where the dials hang. */
function plans(): string {
  let inner = rect(1052, 62, 160, 150, 'rgba(60,30,25,.28)', 'filter="url(#crisp)"') + rect(1046, 56, 160, 150, '#dbe8ec');
  inner += `<g fill="none" stroke="#40708c" stroke-width="2.2"><path d="M1062 180V104l64 -26l64 26v76zM1062 104h128M1084 180v-40h22v40M1126 124h20v20h-20zM1158 124h20v20h-20zM1062 192h128M1062 188v8M1190 188v8"/></g>`;
  return inner + note(1072, 232, 62, 78, '#fff3b8', -4, '#c8402f') + note(1148, 240, 58, 72, '#fffaf0', 5, '#2f7f8c');
}

/** Helmets and a vest on a row of hooks. */
function hooks(): string {
  const helmet = (x: number, colour: string): string => at(x, 292, 1, path('M-30 0h60v6h-60z', mix(colour, '#5a3a10', 0.25)) + path('M-25 0q2 -32 25 -32t25 32z', colour) + path('M-6 -34h12v34h-12z', mix(colour, '#ffffff', 0.35)));
  let inner = rect(694, 250, 236, 12, '#8f6a3e') + rect(694, 250, 236, 4, '#b98f5c');
  for (const x of [724, 800, 876]) inner += rect(x - 2, 258, 5, 14, '#55606a');
  inner += helmet(726, '#f2c23c') + helmet(802, '#fbf5e6');
  return inner + path('M852 268l16 -6h18l16 6l8 96h-66z', '#ee8130') + path('M852 312h52l2 14h-56z', '#f4e9a6') + path('M874 262l-4 100h8l-2 -100z', '#c86420');
}
