import { around, books, frame, note, pendant, shelf, table, wainscot, wallLight } from './interior.ts';
import { at, chance, circle, evening, lamplit, left, line, lit, mix, path, rect, right } from './paint.ts';
import type { Hour, RoomArt } from './paint.ts';
import { bike, fern, house, lamppost, skyline, treesOf } from './parts.ts';
import { sky, tableLayer, viewLayer, wallLayer } from './workshop.ts';

/** The print office of a town hall: the square outside, printers inside. */

const hole = { x: 34, y: 40, w: 612, h: 376 };

export function print(hour: Hour): RoomArt {
  const tone = (svg: string, strength = 1): string => (hour === 'evening' ? evening(svg, strength) : svg);
  const lamps = (svg: string, strength: number): string => (hour === 'evening' ? lamplit(svg, strength) : svg);
  return {
    sky: sky(hour, hour === 'day' ? ['#a3c8dd', '#e3e6dc', '#f8dcb8'] : ['#1f2c55', '#585a8c', '#c98078']),
    view: viewLayer(tone(square(hour), 0.92)),
    wall: wallLayer(lamps(office(hour), 0.74)),
    table: tableLayer(lamps(table({ back: '#b98f6c', front: '#8d6548', rim: '#dcb892', grain: '#6b4a34', kind: 'boards' }, hour, 44), 0.6)),
  };
}

function square(hour: Hour): string {
  const draw = chance(91);
  const base = 338;
  let inner = skyline(-30, 760, base, '#aebcc0', 33, 120).replace('/>', ' opacity=".75"/>');
  const looks = [
    { wall: '#b8704e', trim: '#f6ead2', gable: 1, shop: '#37595f' },
    { wall: '#d3b58a', trim: '#fbf5e6', gable: 4 },
    { wall: '#8c5446', trim: '#f6ead2', gable: 0, shop: '#b4432a' },
  ];
  let x = -40;
  for (let i = 0; i < 3; i += 1) {
    const look = looks[i];
    if (look) inner += house(x, 62, 140 + draw() * 40, base, look, hour, draw);
    x += 62;
  }
  x = 560;
  for (let i = 0; i < 3; i += 1) {
    const look = looks[(i + 1) % 3];
    if (look) inner += house(x, 60, 134 + draw() * 44, base, look, hour, draw);
    x += 60;
  }
  inner += townHall(350, base, hour);
  inner += rect(-30, base, 760, 100, '#cdbfa8');
  for (let row = 0; row < 6; row += 1) inner += rect(-30, base + 6 + row * row * 2.6, 760, 1.3, '#ae9f88');
  for (let k = -16; k < 17; k += 1) inner += line(`M${350 + k * 40} ${base}L${350 + k * 92} 430`, '#ae9f88', 1.2);
  inner += fountain(470, base + 38) + treesOf('print') + lamppost(196, base + 30, 92, hour) + lamppost(590, base + 30, 92, hour);
  inner += bench(128, base + 46) + bench(300, base + 52);
  for (const [px, py] of [[214, 62], [232, 66], [372, 60], [388, 66], [250, 58]] as const) inner += at(px, base + py, 1, path('M-7 0q0 -7 7 -7q3 -6 6 -3l4 1l-3 2q0 7 -7 7z', '#7b8794') + line('M-2 0v4M2 0v4', '#c98a5c', 1.4));
  for (const [bx, colour] of [[2, '#1f2f36'], [44, '#8e2f22'], [528, '#2d5a63'], [560, '#1f2f36'], [600, '#8e2f22']] as const) inner += bike(bx, 398, 1.1, colour, bx === 44);
  return inner;
}

function townHall(x: number, base: number, hour: Hour): string {
  const pane = (px: number, py: number, w: number, h: number): string =>
    path(`M${px} ${py + h}V${py + w / 2}q0 ${-w / 2} ${w / 2} ${-w / 2}t${w / 2} ${w / 2}V${py + h}Z`, hour === 'evening' ? lit('#ffd783') : '#6f8f9c', 'stroke="#f6ead2" stroke-width="2"') + rect(px + w / 2 - 0.8, py, 1.6, h, '#f6ead2') + rect(px, py + h * 0.55, w, 1.6, '#f6ead2');
  let inner = path('M-128 0V-128H128V0Z', '#b5694a') + path('M-128 0V-128H128V0Z', 'url(#side)') + rect(-132, -134, 264, 9, '#f0e2c6') + rect(-132, -70, 264, 5, '#f0e2c6') + rect(-132, -10, 264, 10, '#d9c7a8');
  inner += path('M-134 -134L-112 -176H112L134 -134Z', '#5e6f7a') + path('M-134 -134L-112 -176H112L108 -168H-108L-126 -134Z', '#768892');
  for (const dx of [-92, -58, 58, 92]) inner += path(`M${dx - 9} -150v-14l9 -10l9 10v14z`, '#b5694a') + rect(dx - 4, -162, 8, 10, hour === 'evening' ? lit('#ffd783') : '#6f8f9c');
  // Stepped gable in the middle, tower with clock and flag.
  inner += path('M-44 0V-160h10v-14h10v-14h12v-12h24v12h12v14h10v14h10V0Z', '#c47c5a') + path('M-44 0V-160h10v-14h10v-14h12v-12h24v12h12v14h10v14h10V0Z', 'url(#side)');
  inner += rect(-20, -262, 40, 66, '#c47c5a') + rect(-20, -262, 40, 66, 'url(#side)') + rect(-24, -268, 48, 8, '#f0e2c6') + path('M-22 -268L-14 -292H14L22 -268Z', '#4f7f74') + rect(-8, -308, 16, 18, '#f0e2c6') + path('M-10 -308L0 -336L10 -308Z', '#4f7f74') + rect(-1, -356, 2, 22, '#3a3a44') + path('M1 -356h20l-4 6l4 6H1z', '#c95436');
  inner += circle(0, -236, 14, '#fffaf0') + circle(0, -236, 14, 'none', 'stroke="#c9a24a" stroke-width="2.5"') + line('M0 -236V-246M0 -236l7 4', '#1f2337', 2);
  for (const dx of [-112, -84, -62, 50, 72, 100]) inner += pane(dx - 3, -116, 18, 36) + pane(dx - 3, -56, 18, 36);
  inner += pane(-28, -140, 16, 34) + pane(-8, -144, 16, 38) + pane(12, -140, 16, 34) + rect(-34, -92, 68, 5, '#f0e2c6');
  inner += path('M-20 0V-46q0 -20 20 -20t20 20V0Z', '#f0e2c6') + path('M-15 0V-44q0 -17 15 -17t15 17V0Z', '#4a3428') + rect(-1, -60, 2, 60, '#2f211a') + path('M-36 0h72l8 8h-88z', '#e2d4bd') + path('M-44 6h88l8 8h-104z', '#cdbfa8');
  return at(x, base, 1, inner);
}

function fountain(x: number, y: number): string {
  return at(x, y, 1, path('M-42 0h84l-8 14h-68z', '#a89a86') + `<ellipse cx="0" cy="0" rx="44" ry="8" fill="#c2b49e"/><ellipse cx="0" cy="0" rx="36" ry="5.500" fill="#7fb0b8"/>` + rect(-4, -34, 8, 34, '#b3a590') + path('M-18 -34h36l-6 8h-24z', '#c2b49e') + line('M0 -36q-10 -16 -22 6q-4 12 -6 24M0 -36q10 -16 22 6q4 12 6 24M0 -36v-10', '#d6ecec', 2.4, 'opacity=".85" stroke-linecap="round"'));
}

function bench(x: number, y: number): string {
  return at(x, y, 1, rect(-26, -14, 52, 5, '#8a5a38') + rect(-26, -22, 52, 4, '#a06a44') + rect(-22, -10, 4, 12, '#33383b') + rect(18, -10, 4, 12, '#33383b'));
}

function office(hour: Hour): string {
  let inner = '<defs><linearGradient id="wall" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="#e6dfcb"/><stop offset="1" stop-color="#c9b08e"/></linearGradient></defs>';
  inner += `<path d="${around(hole, left, 0, right - left, 540)}" fill-rule="evenodd" fill="url(#wall)"/>`;
  inner += wainscot('#5a4a6a', '#e9dcc4', 132) + rect(left, 0, 1500, 14, '#8f8577') + rect(left, 11, 1500, 4, '#6f675c');
  inner += frame(hole, { wood: '#f4ead6', shade: '#b7a486', panes: 4, transom: 96, sill: '#f9f1de' });
  inner += at(70, 424, 1, fern(0, -26, 0.62, '#5a4a6a')) + leftSide() + rightSide() + printer();
  inner += pendant(-160, 56, '#5a4a6a', hour, 0.9) + pendant(1046, 30, '#5a4a6a', hour, 0.62);
  return inner + wallLight(hour);
}

function leftSide(): string {
  const ream = (x: number, base: number, n: number): string => Array.from({ length: n }, (_, i) => rect(x, base - 14 * (i + 1), 64, 12.500, i % 2 ? '#fffaf0' : '#e4eef0') + rect(x + 20, base - 14 * (i + 1), 24, 12.500, ['#2f7f8c', '#c95436', '#f2b63c'][i % 3] ?? '#2f7f8c')).join('');
  const roll = (x: number, base: number, colour: string): string => rect(x, base - 60, 17, 60, colour, 'rx="3"') + `<ellipse cx="${x + 8.500}" cy="${base - 60}" rx="8.500" ry="4" fill="${mix(colour, '#ffffff', 0.4)}"/><ellipse cx="${x + 8.500}" cy="${base - 60}" rx="3.500" ry="1.600" fill="#6f675c"/>`;
  let inner = shelf(-264, 170, 218, '#8f6a4c', ream(-254, 170, 4) + ream(-180, 170, 3) + roll(-100, 170, '#f6ead2') + roll(-78, 170, '#cfe6df'));
  inner += shelf(-264, 276, 218, '#8f6a4c', books(-254, 276, 8, 8, ['#5a4a6a', '#2f7f8c', '#c95436', '#e9dcc4', '#e0a021'], 58) + ream(-120, 276, 3));
  // Process colours on a strip: what every printer's wall has.
  ['#2aa3c4', '#d8448c', '#f5d327', '#2b2f38', '#c95436', '#4f9a5c'].forEach((colour, i) => (inner += rect(-258 + i * 35, 318, 30, 44, colour) + rect(-258 + i * 35, 350, 30, 12, '#fffaf0')));
  return inner + note(-250, 376, 50, 40, '#fffaf0', -2, '#c95436', 2) + note(-180, 374, 54, 42, '#ffdf86', 2, '#2f7f8c', 2);
}

function rightSide(): string {
  let inner = '';
  const poster = (x: number, y: number, w: number, h: number, ground: string, art: string): string => rect(x + 5, y + 7, w, h, 'rgba(60,30,25,.3)', 'filter="url(#crisp)"') + rect(x, y, w, h, '#fffaf0') + rect(x + 5, y + 5, w - 10, h - 10, ground) + art;
  inner += poster(1076, 74, 104, 142, '#2f7f8c', circle(1128, 132, 30, '#f2b63c') + path('M1081 176q24 -30 47 0t47 -6v41h-94z', '#0b534f') + rect(1096, 192, 64, 5, '#fffaf0'));
  inner += poster(1190, 92, 60, 118, '#c95436', circle(1216, 140, 18, '#fbf3e2'));
  inner += poster(1082, 240, 78, 106, '#f2e2c4', Array.from({ length: 9 }, (_, i) => circle(1102 + (i % 3) * 20, 262 + Math.floor(i / 3) * 22, 7.500, ['#2aa3c4', '#d8448c', '#f5d327'][(i + Math.floor(i / 3)) % 3] ?? '#2aa3c4')).join('') + rect(1094, 326, 54, 4, '#9c8d84'));
  return inner;
}

/** A large copier right of the table, a page half out, a small plotter beside it. */
function printer(): string {
  let inner = at(
    856,
    540,
    1,
    rect(-92, -150, 196, 154, '#e4ded0', 'rx="6"') + rect(-92, -150, 46, 154, '#c9c1b2', 'rx="6"') + rect(-98, -166, 208, 20, '#f4efe4', 'rx="5"') + path('M-92 -166q6 -24 24 -24H70q20 0 26 24z', '#d3cbbb') + path('M-80 -168q6 -14 18 -14H64q14 0 18 14z', '#efe9dc') +
      rect(-36, -136, 130, 26, '#4a4f58', 'rx="3"') + path('M-30 -122h112l8 16H-40z', '#fffdf5') + rect(-20, -118, 60, 3, '#b9b0a2') + rect(-20, -113, 82, 3, '#b9b0a2') +
      [-94, -64, -34].map((y) => rect(-36, y, 130, 24, '#d8d1c2', 'rx="3"') + rect(12, y + 8, 34, 6, '#a79f90', 'rx="3"')).join('') +
      rect(62, -186, 46, 26, '#3a4450', 'rx="4"') + rect(66, -182, 30, 16, lit('#8fd0c8')) + circle(102, -174, 3, lit('#ffb84a')) + [-132, -120, -108].map((y) => circle(-70, y, 4, '#8f8778')).join(''),
  );
  inner += at(880, 350, 1, rect(-30, 4, 74, 10, '#fffaf0') + rect(-27, -3, 70, 8, '#f0e9da') + rect(-30, -10, 74, 8, '#fffdf5') + path('M-24 -10l62 -6l4 6z', '#ffdf86'));
  return inner;
}
