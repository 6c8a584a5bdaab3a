import { around, frame, pendant, shelf, table, wallLight } from './interior.ts';
import { at, chance, circle, evening, lamplit, left, line, mix, path, r1, rect, right } from './paint.ts';
import type { Hour, RoomArt } from './paint.ts';
import { boat, bunting, cloud, ripples, skyline } from './parts.ts';
import { sky, tableLayer, viewLayer, wallLayer } from './workshop.ts';

/** An old warehouse in the harbour on a Friday afternoon: brick, flags, a bar, and cranes across the water. */

const hole = { x: 32, y: 58, w: 614, h: 346 };

export function loft(hour: Hour): RoomArt {
  const tone = (svg: string, strength = 1): string => (hour === 'evening' ? evening(svg, strength) : svg);
  const lamps = (svg: string, strength: number): string => (hour === 'evening' ? lamplit(svg, strength) : svg);
  return {
    sky: sky(hour, hour === 'day' ? ['#9ccbd2', '#f8e3bb', '#f6bd8b'] : ['#242c56', '#704f80', '#e57e62']),
    view: viewLayer(tone(harbour(hour), 0.92)),
    wall: wallLayer(lamps(brick(hour), 0.76)),
    table: tableLayer(lamps(table({ back: '#8f6248', front: '#5f3d30', rim: '#b98560', grain: '#3f271f', kind: 'planks' }, hour, 52), 0.6)),
  };
}

function harbour(hour: Hour): string {
  const base = 318;
  let inner = cloud(60, 116, 1.1, '#f9ecd2') + cloud(420, 96, 1.5, '#f9e6c8');
  inner += skyline(-30, 760, base, '#b59f90', 33, 70).replace('/>', ' opacity=".8"/>');
  for (const [x, size] of [[60, 0.9], [236, 1.1], [590, 1]] as const) inner += quayCrane(x, base + 4, size);
  inner += stacks(330, base + 2) + stacks(96, base + 2) + rect(-30, base, 760, 10, '#7d7268') + rect(-30, base, 760, 3, '#a79a8a');
  const water = hour === 'day' ? ['#eccb9a', '#86a9a4', '#4f7f86'] : ['#e08a62', '#63608c', '#333f68'];
  inner += `<defs><linearGradient id="wet" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${water[0]}"/><stop offset=".45" stop-color="${water[1]}"/><stop offset="1" stop-color="${water[2]}"/></linearGradient></defs>` + rect(-30, base + 10, 760, 110, 'url(#wet)');
  inner += ripples(-30, base + 16, 740, 80, 60, 5, hour === 'day' ? ['#fdeac6', '#4f8089'] : ['#ffc27e', '#666c98']);
  inner += ship(356, base + 42) + boat(126, base + 62, 1.2, '#a5402c');
  for (const [gx, gy] of [[480, 150], [506, 164], [188, 182]] as const) inner += line(`M${gx - 9} ${gy}q5 -7 9 0q5 -7 9 0`, '#fdf6e6', 2.4, 'stroke-linecap="round"');
  return inner;
}

const quayCrane = (x: number, base: number, size: number): string =>
  at(x, base, size, line('M-26 0L-18 -128M26 0L18 -128M-22 -58h44M-20 -92h40M-22 -58L20 -92', '#c4543a', 5) + line('M-78 -132H104M0 -168L-76 -132M0 -168L98 -132M0 -168v40', '#c4543a', 4) + rect(-14, -128, 30, 16, '#8f3a2a') + line('M68 -132v46', '#5a4038', 1.6) + rect(56, -86, 24, 12, '#2f7f8c'));

function stacks(x: number, base: number): string {
  const draw = chance(x);
  let inner = '';
  for (let row = 0; row < 3; row += 1) for (let k = 0; k < 4 - row; k += 1) {
    const colour = ['#2f7f8c', '#d79a2b', '#c4543a', '#6f8f5a', '#3f5f8a'][Math.floor(draw() * 5)] ?? '#2f7f8c';
    inner += rect(x + k * 36 + row * 8, base - 19 - row * 19, 35, 18, colour) + [6, 13, 20, 27].map((dx) => rect(x + k * 36 + row * 8 + dx, base - 16 - row * 19, 1.6, 12, mix(colour, '#1f2337', 0.3))).join('');
  }
  return inner;
}

const ship = (x: number, y: number): string =>
  at(x, y, 1, path('M-96 0H142l-20 26H-80z', '#33404f') + path('M-96 0H142l-4 6H-93z', '#c4543a') + rect(92, -42, 34, 42, '#f3ead6') + rect(96, -36, 26, 7, '#5f7f8a') + rect(100, -54, 8, 12, '#c4543a') + [-84, -50, -16, 18, 52].map((dx, k) => rect(dx, -17, 32, 17, ['#d79a2b', '#2f7f8c', '#6f8f5a', '#c4543a', '#8fbcd6'][k] ?? '#d79a2b')).join(''));

function brick(hour: Hour): string {
  let inner = '<defs><linearGradient id="wall" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="#b8735a"/><stop offset="1" stop-color="#8d5042"/></linearGradient></defs>';
  inner += `<clipPath id="walls"><path d="${around(hole, left, 0, right - left, 540)}" clip-rule="evenodd"/></clipPath><g clip-path="url(#walls)">` + rect(left, 0, 1500, 540, 'url(#wall)') + bricks() + whitewash() + '</g>';
  inner += rect(left, 0, 1500, 20, '#4f3a34') + rect(left, 17, 1500, 4, '#33241f');
  for (const x of [-180, 300, 780, 1100]) inner += rect(x, 0, 26, 30, '#4f3a34') + rect(x, 0, 7, 30, '#6b5047');
  inner += frame(hole, { wood: '#3c4a50', shade: '#2a353a', panes: 4, transom: 112, sill: '#a8795c' });
  inner += bar(hour) + leftSide() + bunting(-280, 44, 330, 34, 20, 15, 26) + bunting(330, 34, 1220, 48, 22, 21, 26);
  inner += pendant(-210, 96, '#c9a25a', hour, 0.7) + pendant(1030, 92, '#c9a25a', hour, 0.7) + pendant(1150, 74, '#c9a25a', hour, 0.7);
  return inner + wallLight(hour);
}

function bricks(): string {
  const draw = chance(71);
  let inner = '';
  for (let row = 0; row < 27; row += 1) for (let x = left - (row % 2) * 26; x < right; x += 52) {
    const tint = draw();
    if (tint > 0.3) inner += rect(x + 1.5, row * 20 + 1.5, 49, 17, tint > 0.66 ? '#cf8b6c' : '#7a4538', `opacity="${r1(0.12 + tint * 0.16)}" rx="1.5"`);
  }
  return inner + rect(left, 430, 1500, 110, 'url(#down)');
}

/** Where an old sign was painted over: here the dials hang, and can be read. */
const whitewash = (): string => path('M660 52q130 -12 282 2l6 176q-140 12 -284 -2z', '#f0d9bf', 'opacity=".5" filter="url(#crisp)"');

/** The bar right of the table: taps, bottles, and a tray of what everybody really came for. */
function bar(hour: Hour): string {
  const bottle = (x: number, base: number, colour: string, high: number): string => rect(x, base - high, 14, high, colour, 'rx="3"') + rect(x + 4, base - high - 13, 6, 14, colour) + rect(x + 1, base - high * 0.6, 12, high * 0.3, '#f6ead2');
  let things = '';
  ['#4f7f5a', '#8a4a2f', '#2f5a6d', '#c9a25a', '#7d3f6e', '#4f7f5a', '#c4543a', '#33404f'].forEach((colour, k) => { things += bottle(712 + k * 24, 290, colour, 34 + (k * 7) % 14); });
  let inner = shelf(700, 290, 216, '#6b4536', things);
  inner += rect(690, 400, 270, 140, '#4b3028') + rect(680, 386, 290, 17, '#b98560') + rect(680, 386, 290, 5, '#dcae88');
  for (let x = 704; x < 940; x += 60) inner += rect(x, 416, 46, 110, '#5f3f34');
  inner += rect(730, 340, 8, 46, '#c9a25a') + rect(716, 334, 36, 12, '#e0bd78', 'rx="5"') + rect(720, 318, 7, 18, '#33404f') + rect(741, 318, 7, 18, '#c4543a');
  inner += `<ellipse cx="862" cy="384" rx="62" ry="8" fill="#d9d3c4"/>` + [818, 838, 858, 878, 898].map((x, k) => circle(x, 376 - (k % 2) * 7, 10, k % 2 ? '#a9682f' : '#b97838') + circle(x - 3, 372 - (k % 2) * 7, 2.4, '#dba55c')).join('');
  return inner + (hour === 'evening' ? `<ellipse cx="800" cy="330" rx="190" ry="110" fill="url(#glow)" opacity=".4"/>` : '');
}

/** A board with name tags of who came, and two glasses somebody left on a barrel. */
function leftSide(): string {
  let inner = rect(-250, 150, 190, 130, '#33404f', 'rx="4"') + rect(-244, 156, 178, 118, '#3f505f');
  for (let row = 0; row < 3; row += 1) for (let k = 0; k < 4; k += 1) if ((row * 4 + k) % 5 !== 3) inner += rect(-236 + k * 43, 166 + row * 36, 36, 24, '#fbf5e6', 'rx="3"') + rect(-236 + k * 43, 166 + row * 36, 36, 7, ['#c4543a', '#2f7f8c', '#d79a2b'][row] ?? '#c4543a', 'rx="3"') + rect(-230 + k * 43, 179 + row * 36, 22, 3, '#9c8d84');
  inner += path('M-206 370h104q14 84 0 170h-104q-14 -86 0 -170z', '#8a5c3c') + rect(-213, 396, 118, 9, '#3c4a50') + rect(-217, 470, 126, 9, '#3c4a50') + `<ellipse cx="-154" cy="370" rx="52" ry="9" fill="#a9744e"/>`;
  return inner + path('M-184 334h22l-4 34h-14z', 'rgba(240,190,90,.85)') + rect(-184, 330, 22, 9, '#fbf5e6', 'rx="4"') + path('M-144 340h20l-4 28h-12z', 'rgba(226,238,240,.6)');
}
