import { around, books, frame, note, pendant, shelf, table, wallLight } from './interior.ts';
import { at, chance, circle, evening, lamplit, left, line, lit, mix, path, rect, right } from './paint.ts';
import type { Hour, RoomArt } from './paint.ts';
import { sky, tableLayer, viewLayer, wallLayer } from './workshop.ts';

/** The planner's office of a plastics factory: behind the window the hall with its machines. */

const hole = { x: 30, y: 50, w: 618, h: 360 };

export function plant(hour: Hour): RoomArt {
  const tone = (svg: string, strength = 1): string => (hour === 'evening' ? evening(svg, strength) : svg);
  const lamps = (svg: string, strength: number): string => (hour === 'evening' ? lamplit(svg, strength) : svg);
  return {
    sky: sky(hour, hour === 'day' ? ['#cfdcd8', '#e6e6d6', '#f2e4c4'] : ['#2c3450', '#4a4a68', '#7a6070']),
    view: viewLayer(tone(hall(hour), 0.7)),
    wall: wallLayer(lamps(office(hour), 0.76)),
    table: tableLayer(lamps(table({ back: '#d6c6a6', front: '#ab9470', rim: '#ebdfc4', grain: '#85704f', kind: 'plain', hall: true }, hour, 17), 0.6)),
  };
}

function hall(hour: Hour): string {
  const base = 372;
  let inner = rect(-30, 30, 760, 310, '#b9c4c0') + rect(-30, 30, 760, 90, '#93a3a3');
  // Saw-tooth windows high up, trusses before them, lamps below.
  for (let k = 0; k < 6; k += 1) {
    const x = -26 + k * 128;
    inner += path(`M${x} 112V60l92 -26v78z`, hour === 'day' ? lit('#e8f2ee') : '#44557a') + line(`M${x + 30} 112V52M${x + 62} 112V43`, '#7f9090', 3);
  }
  inner += rect(-30, 112, 760, 9, '#5f7276') + rect(-30, 150, 760, 5, '#5f7276');
  for (let k = -30; k < 730; k += 34) inner += line(`M${k} 121l17 30l17 -30`, '#5f7276', 2.6);
  inner += rect(-30, 300, 760, 130, '#a9aa9c') + path('M-30 430L200 304H470L730 430Z', '#bdbcab');
  inner += line('M60 430L236 304M640 430L440 304', '#e3b23c', 5) + rect(-30, 300, 760, 4, '#8f9488');
  for (let k = 0; k < 5; k += 1) inner += line(`M${60 + k * 150} 155v22`, '#4f5d60', 2) + path(`M${44 + k * 150} 190q16 -20 32 0z`, '#3f6f78') + rect(48 + k * 150, 190, 24, 4, lit('#fff4cc')) + (hour === 'evening' ? `<ellipse cx="${60 + k * 150}" cy="206" rx="60" ry="40" fill="url(#glow)" opacity=".8"/>` : '');
  inner += press(60, 318, 0.72, '#6f98a0') + press(330, 316, 0.7, '#6f98a0') + press(560, 318, 0.74, '#6f98a0');
  inner += press(-6, base + 26, 1.15, '#3f7f86') + press(520, base + 28, 1.2, '#3f7f86');
  return inner + crates(258, base + 32) + forklift(392, base + 30) + person(232, 330);
}

/** A machine that presses plastic: hopper, barrel, clamp, and a lamp that says it runs. */
const press = (x: number, base: number, size: number, colour: string): string =>
  at(x, base, size, rect(0, -34, 190, 34, mix(colour, '#1f2337', 0.25)) + rect(0, -34, 190, 5, mix(colour, '#ffffff', 0.25)) + rect(6, -92, 72, 58, colour, 'rx="4"') + rect(14, -84, 38, 32, '#d9e6e2') + rect(18, -80, 14, 24, '#f2a33c') + rect(78, -72, 84, 22, '#c3cbc8') + rect(96, -74, 8, 26, '#8f9a98') + rect(124, -74, 8, 26, '#8f9a98')
    + path('M122 -112h40l-12 38h-16z', '#e3b23c') + rect(160, -66, 26, 32, mix(colour, '#1f2337', 0.15)) + line('M70 -92v-18', '#4f5d60', 3) + circle(70, -113, 5, lit('#7fd08a')));

function crates(x: number, base: number): string {
  let inner = rect(x - 4, base - 6, 92, 6, '#8f6a3e');
  for (let row = 0; row < 3; row += 1) for (let k = 0; k < 3 - (row === 2 ? 1 : 0); k += 1) inner += rect(x + k * 28, base - 28 - row * 22, 26, 20, ['#2f7f8c', '#c95436', '#e0a021'][(row + k) % 3] ?? '#2f7f8c', 'rx="2"') + rect(x + 5 + k * 28, base - 24 - row * 22, 16, 4, 'rgba(255,255,255,.4)');
  return inner;
}

const forklift = (x: number, base: number): string =>
  at(x, base, 1, rect(8, -46, 62, 34, '#e3893c', 'rx="5"') + path('M22 -46l6 -36h34l6 36', 'none', 'stroke="#3a4248" stroke-width="4"') + rect(2, -86, 5, 84, '#3a4248') + rect(-28, -6, 34, 4, '#3a4248') + rect(-26, -34, 26, 27, '#b9865a') + circle(22, -8, 10, '#2b2f38') + circle(60, -8, 11, '#2b2f38') + circle(44, -66, 7, '#d9a27a') + path('M36 -68q0 -9 8 -9t8 9z', '#f2c23c') + rect(36, -59, 16, 16, '#2f5a6d', 'rx="4"'));

const person = (x: number, y: number): string => at(x, y, 1, rect(-6, -22, 5, 23, '#33404f') + rect(2, -22, 5, 23, '#33404f') + rect(-10, -48, 20, 28, '#f0b93f', 'rx="6"') + circle(0, -56, 7, '#8f5f44') + path('M-8 -57q0 -8 8 -8t8 8z', '#fbf5e6') + rect(4, -40, 12, 15, '#fbf5e6'));

function office(hour: Hour): string {
  let inner = '<defs><linearGradient id="wall" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="#dfe0cf"/><stop offset="1" stop-color="#b9b79d"/></linearGradient></defs>';
  inner += `<path d="${around(hole, left, 0, right - left, 540)}" fill-rule="evenodd" fill="url(#wall)"/>`;
  if (hour === 'day') inner += path('M664 60L1220 340V500H664Z', 'rgba(255,250,225,.22)');
  inner += rect(left, 432, 1500, 110, '#47646a') + rect(left, 428, 1500, 8, '#e3b23c') + rect(left, 470, 1500, 70, 'url(#down)');
  for (let x = left - 20; x < right; x += 44) inner += path(`M${x} 436h18l-12 12h-18z`, '#2f464c');
  inner += rect(left, 0, 1500, 16, '#6d7a72') + rect(left, 14, 1500, 4, '#4f5a54');
  inner += frame(hole, { wood: '#7f8f8b', shade: '#5c6b68', panes: 3, transom: 0, sill: '#d5d6c6' });
  return inner + board() + leftSide(hour) + samples() + wallLight(hour);
}

/** The plan of the weeks, in pencil, because everything moves. */
function board(): string {
  const draw = chance(64);
  let inner = rect(1050, 50, 164, 196, 'rgba(60,30,25,.3)', 'filter="url(#crisp)"') + rect(1042, 42, 168, 196, '#8f6a3e') + rect(1050, 50, 152, 180, '#fbf8ec');
  for (let k = 1; k < 6; k += 1) inner += rect(1050 + k * 25, 50, 1.4, 180, '#cfc6ae') + rect(1050, 50 + k * 30, 152, 1.4, '#cfc6ae');
  for (let k = 0; k < 14; k += 1) inner += rect(1054 + Math.floor(draw() * 5) * 25, 57 + (k % 6) * 30, 18 + draw() * 32, 15, ['#9fb6ba', '#c9a98a', '#b9c29c', '#a9a6a0'][k % 4] ?? '#9fb6ba', 'rx="2" opacity=".85"');
  inner += `<g transform="rotate(28 1196 232)">${rect(1192, 206, 9, 52, '#f2b63c')}${path('M1192 258h9l-4.5 13z', '#e8cfa0')}${rect(1192, 200, 9, 8, '#d98a8a')}</g>`;
  return inner + note(1060, 262, 56, 66, '#fff3b8', -5, '#c95436', 3) + note(1130, 258, 60, 72, '#fffaf0', 4, '#47646a');
}

function leftSide(hour: Hour): string {
  let inner = shelf(-258, 170, 214, '#8f6a3e', books(-246, 170, 8, 12, ['#47646a', '#c95436', '#e0a021', '#6f7f56']) + at(-96, 170, 1, rect(-24, -34, 48, 34, '#2f7f8c', 'rx="3"') + circle(0, -17, 10, '#bfe0de')));
  // A clock-in panel, coats and a fire extinguisher.
  inner += rect(-250, 222, 86, 118, '#5c6b68', 'rx="5"') + rect(-240, 234, 66, 28, '#bfe0cf') + circle(-226, 286, 7, '#e3b23c') + circle(-206, 286, 7, '#c95436') + circle(-186, 286, 7, lit('#7fd08a'));
  inner += rect(-126, 236, 96, 9, '#8f6a3e') + path('M-116 245l14 -4h12l14 4l6 108h-52z', '#3f6f9a') + path('M-104 241l6 112', 'none', 'stroke="#2f5478" stroke-width="4"');
  inner += path('M-52 300q0 -12 11 -12t11 12v96h-22z', '#c8402f') + rect(-46, 276, 10, 13, '#33383b') + line('M-36 280q14 4 12 30', '#33383b', 4);
  return inner + pendant(-150, 26, '#3f6f78', hour, 0.7) + pendant(1010, 18, '#3f6f78', hour, 0.6);
}

/** What they make: caps, a filter housing, a bucket, on a shelf under the dials. */
function samples(): string {
  return shelf(704, 336, 212, '#8f6a3e', at(742, 336, 1, rect(-22, -46, 44, 46, '#8fbcd6', 'rx="6"') + rect(-26, -52, 52, 11, '#2f7f8c', 'rx="4"')) + at(814, 336, 1, path('M-24 -40h48l-6 40h-36z', '#c95436') + path('M-22 -40q22 -36 44 0', 'none', 'stroke="#5d686d" stroke-width="3"')) + [872, 888, 880].map((x, k) => rect(x - 8, 324 - (k === 2 ? 13 : 0), 17, 12, k === 1 ? '#e0a021' : '#6f8f5a', 'rx="3"')).join('')) + safety();
}

/** Who goes on to the floor takes goggles and ear muffs; the sheet says how many days went well. */
function safety(): string {
  const hook = (x: number): string => circle(x, 354, 3.6, '#4f5a54');
  const muffs = hook(740) + line('M722 396V382q0 -26 18 -26t18 26v14', '#33404f', 5) + rect(713, 386, 17, 30, '#c95436', 'rx="7"') + rect(750, 386, 17, 30, '#c95436', 'rx="7"');
  const goggles = hook(806) + line('M784 380Q806 340 828 380', '#33404f', 4) + rect(780, 378, 52, 26, '#e3b23c', 'rx="11"') + rect(785, 383, 19, 16, '#cfe3e0', 'rx="6"') + rect(808, 383, 19, 16, '#cfe3e0', 'rx="6"');
  const days = rect(852, 350, 60, 68, 'rgba(60,30,25,.25)', 'filter="url(#crisp)"') + rect(850, 347, 60, 68, '#fbf8ec', 'rx="2"') + rect(850, 347, 60, 17, '#3f7f86', 'rx="2"') + [0, 1, 2, 3, 4, 5, 6, 7].map((k) => rect(856 + (k % 4) * 12.5, 371 + Math.floor(k / 4) * 14, 10, 10, k === 6 ? '#e3b23c' : k < 6 ? '#86ab7c' : '#d5d6c6', 'rx="2"')).join('');
  return muffs + goggles + days;
}
