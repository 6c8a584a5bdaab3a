import { around, note, table, wallLight } from './interior.ts';
import { at, chance, circle, evening, lamplit, left, line, lit, mix, path, rect, right } from './paint.ts';
import type { Hour, RoomArt } from './paint.ts';
import { sky, tableLayer, viewLayer, wallLayer } from './workshop.ts';

/** An office above a discount supermarket: behind the glass the aisles, with red prices everywhere. */

const hole = { x: 26, y: 54, w: 628, h: 350 };
const red = '#d23b2e';

export function market(hour: Hour): RoomArt {
  const tone = (svg: string, strength = 1): string => (hour === 'evening' ? evening(svg, strength) : svg);
  const lamps = (svg: string, strength: number): string => (hour === 'evening' ? lamplit(svg, strength) : svg);
  return {
    sky: sky(hour, hour === 'day' ? ['#dfe6e4', '#eef0e8', '#f3efe0'] : ['#3a4160', '#4f4a68', '#6a5a70']),
    // The shop stays lit until it closes.
    view: viewLayer(tone(shop(), 0.45)),
    wall: wallLayer(lamps(office(hour), 0.74)),
    table: tableLayer(lamps(table({ back: '#e9e2d2', front: '#c7baa2', rim: '#fbf6ea', grain: '#9c8f7a', kind: 'plain', hall: true }, hour, 9), 0.6)),
  };
}

function shop(): string {
  // Looking down over the aisles: the far ones small, the near ones large.
  let inner = rect(-30, 30, 760, 400, '#e6e3d8') + rect(-30, 30, 760, 96, '#cfd3d0');
  for (let row = 0; row < 3; row += 1) for (let k = 0; k < 6; k += 1) inner += rect(-10 + k * 128 + row * 18, 48 + row * 22, 84 - row * 14, 7 - row, lit('#fffbe8'));
  inner += rect(-30, 124, 760, 306, '#d9cfba') + path('M-30 430L250 128H430L730 430Z', '#e8e0cd');
  for (const [y, size, seed] of [[166, 0.62, 3], [234, 0.9, 8], [334, 1.3, 15]] as const) inner += aisle(-30, y, size, seed) + aisle(372, y, size, seed + 40);
  inner += banner(96, 84, 1) + banner(324, 74, 0.9) + banner(548, 84, 1);
  inner += shopper(346, 246, 0.7, '#3f7f86', '#5a3a35') + shopper(330, 330, 1, '#7d3f6e', '#d9a85a') + trolley(368, 338);
  return inner + shopper(352, 414, 1.3, red, '#3a2b30');
}

/** A row of shelves with goods, and a red ticket below each second one. */
function aisle(x: number, base: number, size: number, seed: number): string {
  const draw = chance(seed);
  const colours = ['#e0a021', '#2f7f8c', '#c95436', '#6f8f5a', '#f2d9a0', '#7d5a9c', '#e88aa0', '#8fbcd6'];
  const [w, h] = [340, 62 * size];
  let inner = rect(x, base - h, w, h + 6, '#8e9aa0') + rect(x, base - h - 6, w, 7, '#b9c2c4');
  for (let row = 0; row < 2; row += 1) {
    const floor = base - row * h * 0.5;
    for (let gx = x + 4; gx < x + w - 12 * size; ) {
      const colour = colours[Math.floor(draw() * colours.length)] ?? red;
      const many = 2 + Math.floor(draw() * 4);
      const [gw, gh] = [(9 + draw() * 7) * size, (15 + draw() * 9) * size];
      for (let k = 0; k < many && gx < x + w - gw; k += 1, gx += gw + 1.4) inner += rect(gx, floor - gh - 5 * size, gw, gh, colour, 'rx="1.5"') + rect(gx, floor - gh * 0.66 - 5 * size, gw, gh * 0.28, mix(colour, '#ffffff', 0.6));
      gx += 3 * size;
    }
    inner += rect(x, floor - 5 * size, w, 5 * size, '#f4f1e8');
    for (let k = x + 8; k < x + w - 14; k += 40 * size) inner += rect(k, floor - 6 * size, 17 * size, 8 * size, red, 'rx="1"') + rect(k + 3 * size, floor - 3.2 * size, 11 * size, 2 * size, '#fff6d8');
  }
  return inner + rect(x, base + 5, w, 9 * size, 'rgba(60,45,40,.22)');
}

const banner = (x: number, y: number, size: number): string =>
  at(x, y, size, line('M-34 -50V0M34 -50V0', '#9aa2a2', 1.6) + rect(-46, 0, 92, 40, red, 'rx="4"') + circle(-22, 20, 11, '#f7d24a') + rect(-4, 11, 40, 7, '#fff6d8') + rect(-4, 23, 28, 6, '#fff6d8'));

const shopper = (x: number, y: number, size: number, coat: string, hair: string): string =>
  at(x, y, size, `<ellipse cx="0" cy="2" rx="15" ry="4" fill="rgba(60,45,40,.3)"/>` + rect(-7, -20, 6, 21, '#33404f') + rect(1, -20, 6, 21, '#33404f') + rect(-11, -48, 22, 32, coat, 'rx="7"') + circle(0, -56, 9, '#e3b088') + path('M-9 -57q0 -11 9 -11t9 11q-9 -6 -18 0z', hair));

const trolley = (x: number, y: number): string =>
  at(x, y, 1, line('M-26 -30h8l6 22h30', '#6f7b80', 3) + path('M-16 -28h38l-5 17h-28z', 'none', 'stroke="#6f7b80" stroke-width="2.4"') + rect(-10, -38, 12, 14, '#e0a021') + rect(4, -34, 12, 10, '#6f8f5a') + circle(-8, -2, 4, '#33404f') + circle(14, -2, 4, '#33404f'));

function office(hour: Hour): string {
  let inner = '<defs><linearGradient id="wall" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="#f3eee2"/><stop offset="1" stop-color="#d8cdb9"/></linearGradient></defs>';
  inner += `<path d="${around(hole, left, 0, right - left, 540)}" fill-rule="evenodd" fill="url(#wall)"/>`;
  inner += rect(left, 0, 1500, 24, '#8c9497') + rect(left, 21, 1500, 4, '#666e72');
  inner += rect(left, 428, 1500, 112, red) + rect(left, 428, 1500, 8, '#f7d24a') + rect(left, 470, 1500, 70, 'url(#down)');
  for (let x = left + 20; x < right; x += 96) inner += path(`M${x} 458l10 -6v64l-10 6zM${x + 10} 452h54v64h-54z`, mix(red, '#7a1a1a', 0.24), 'opacity=".35"');
  inner += glazing();
  inner += tubes(hour) + cabinet() + chart() + samples();
  return inner + wallLight(hour);
}

/** A glass wall in thin steel, with a red band at the height of a hand. */
function glazing(): string {
  const { x, y, w, h } = hole;
  let inner = `<path d="${around(hole, x - 10, y - 10, w + 20, h + 20)}" fill-rule="evenodd" fill="#59646a"/>`;
  inner += rect(x - 10, y - 10, w + 20, 4, '#7f8b90') + path(`M${x + 60} ${y}h86L${x} ${y + 186}V${y + 84}Z`, 'rgba(255,255,255,.16)') + path(`M${x + 430} ${y}h50L${x + 226} ${y + 276}h-50Z`, 'rgba(255,255,255,.12)');
  for (let i = 1; i < 4; i += 1) inner += rect(x + (w * i) / 4 - 3, y, 6, h, '#59646a') + rect(x + (w * i) / 4 - 3, y, 2, h, '#7f8b90');
  return inner + rect(x, y + h - 40, w, 9, red, 'opacity=".55"') + rect(x - 16, y + h + 8, w + 32, 16, '#fbf6ea', 'rx="2"') + rect(x - 16, y + h + 19, w + 32, 5, '#bdb3a0');
}

function tubes(hour: Hour): string {
  return [-190, 300, 1010].map((x) => (hour === 'evening' ? `<ellipse cx="${x + 80}" cy="46" rx="230" ry="120" fill="url(#glow)" opacity=".55"/>` : '') + rect(x, 25, 160, 9, '#6b7478') + rect(x + 4, 32, 152, 5, lit('#fffdf0'))).join('');
}

function cabinet(): string {
  // A steel cabinet with files, and a pot with a cactus: he likes things that ask little.
  let inner = rect(-262, 236, 190, 310, '#9aa7ac') + rect(-262, 236, 190, 10, '#b9c4c8');
  for (let k = 0; k < 3; k += 1) inner += rect(-250, 258 + k * 92, 166, 80, '#8b989d') + rect(-184, 268 + k * 92, 34, 7, '#5d686d', 'rx="3"') + rect(-244, 264 + k * 92, 40, 18, '#fbf6ea');
  inner += at(-206, 236, 1, path('M-20 -30h40l-5 30h-30z', '#c95436') + path('M-12 -30v-42q0 -13 12 -13t12 13v42z', '#5f8f63') + path('M12 -52h8v-16q0 -6 6 -6t6 6v18q0 10 -10 10h-10z', '#5f8f63') + line('M-4 -78v46M4 -78v46', '#8fb98a', 2));
  return inner + rect(-130, 196, 34, 40, '#33404f', 'rx="3"') + rect(-126, 200, 26, 20, '#8fbcd6');
}

/** Prices that only go down, drawn on a board right of the dials. */
function chart(): string {
  let inner = rect(1052, 60, 158, 132, 'rgba(60,30,25,.28)', 'filter="url(#crisp)"') + rect(1046, 54, 158, 132, '#59646a') + rect(1053, 61, 144, 118, '#fbf8ee');
  inner += line('M1066 160h120M1066 160V76', '#8c9497', 2.4) + line('M1070 84L1096 98L1122 92L1150 126L1184 148', red, 5, 'stroke-linejoin="round" stroke-linecap="round"') + path('M1190 154l-16 -1l11 -13z', red);
  return inner + note(1060, 212, 58, 70, '#f7d24a', -5, red, 3) + note(1132, 206, 60, 74, '#fffaf0', 3, '#33404f');
}

/** Bottles of sauce on a narrow shelf, each with a ticket. */
function samples(): string {
  let inner = '';
  [['#c8402f', 0], ['#b5301f', 34], ['#e0a021', 68], ['#6f8f5a', 102], ['#c8402f', 136], ['#8f3a6a', 170]].forEach(([colour, dx], k) => {
    const x = 712 + Number(dx);
    inner += path(`M${x} 330v-40q0 -8 5 -12v-12h12v12q5 4 5 12v40z`, String(colour)) + rect(x + 4, 258, 14, 9, '#33404f', 'rx="2"') + rect(x + 2, 300, 18, 17, k % 2 ? '#fff6d8' : '#fbf6ea') + rect(x - 1, 333, 24, 13, red, 'rx="2"') + rect(x + 4, 338, 14, 3, '#fff6d8');
  });
  return rect(704, 330, 210, 4, '#59646a') + inner + rect(700, 346, 216, 5, 'rgba(60,30,25,.25)', 'filter="url(#crisp)"');
}
