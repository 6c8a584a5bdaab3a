import { around, table, wallLight } from './interior.ts';
import { at, chance, circle, evening, lamplit, left, line, lit, mix, path, r1, rect, right } from './paint.ts';
import type { Hour, RoomArt } from './paint.ts';
import { boat, cloud, ripples, treesOf } from './parts.ts';
import { sky, tableLayer, viewLayer, wallLayer } from './workshop.ts';

/** The lobby of a hotel that is not finished: tall windows on the water, scaffolding, bare bulbs, a desk in foil. */

const hole = { x: 20, y: 30, w: 636, h: 386 };

export function hotel(hour: Hour): RoomArt {
  const tone = (svg: string, strength = 1): string => (hour === 'evening' ? evening(svg, strength) : svg);
  const lamps = (svg: string, strength: number): string => (hour === 'evening' ? lamplit(svg, strength) : svg);
  return {
    sky: sky(hour, hour === 'day' ? ['#8fc7d8', '#d8e6d8', '#f8dfb6'] : ['#20284f', '#64538a', '#e6866a']),
    view: viewLayer(tone(waterfront(hour), 0.92)),
    wall: wallLayer(lamps(lobby(hour), 0.78)),
    table: tableLayer(lamps(table({ back: '#9a6247', front: '#6d3f30', rim: '#c08a66', grain: '#4b291f', kind: 'boards' }, hour, 44), 0.6)),
  };
}

function waterfront(hour: Hour): string {
  const base = 326;
  let inner = cloud(90, 108, 1.2, '#f3efe2') + cloud(470, 88, 1.4, '#f3efe2') + cloud(300, 140, 0.9, '#e9e8de');
  const towers = [[-20, 74, 168, '#8fa6ae'], [62, 58, 226, '#b9a58c'], [128, 86, 142, '#9a6a58'], [222, 52, 246, '#7f98a6'], [282, 70, 186, '#c9b08a'], [360, 96, 128, '#8a5c50'], [464, 60, 214, '#93a9a6'], [532, 78, 160, '#b47a5a'], [618, 66, 232, '#8197a3'], [692, 60, 150, '#a98b74']] as const;
  for (const [x, w, h, wall] of towers) inner += tower(x, w, h, base, wall, hour);
  inner += bridge(330, base);
  inner += rect(-30, base, 760, 12, '#8d8478') + rect(-30, base, 760, 4, '#b9ad9a');
  inner += treesOf('hotel');
  const water = hour === 'day' ? ['#b9d4cf', '#6fa3ac', '#4a7f8f'] : ['#e6956e', '#64608e', '#333f6a'];
  inner += `<defs><linearGradient id="wet" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${water[0]}"/><stop offset=".4" stop-color="${water[1]}"/><stop offset="1" stop-color="${water[2]}"/></linearGradient></defs>` + rect(-30, base + 12, 760, 100, 'url(#wet)');
  inner += ripples(-30, base + 18, 740, 76, 54, 77, hour === 'day' ? ['#e3efe4', '#4f8794'] : ['#ffca86', '#6a6f98']);
  return inner + boat(520, base + 50, 1.3, '#2f5a6d') + boat(150, base + 36, 0.9, '#a5402c');
}

function tower(x: number, w: number, h: number, base: number, wall: string, hour: Hour): string {
  const draw = chance(Math.abs(x) + w);
  let inner = rect(x, base - h, w, h, wall) + rect(x, base - h, w, h, 'url(#side)') + rect(x + w * 0.2, base - h - 9, w * 0.5, 9, mix(wall, '#2b2140', 0.2));
  for (let y = base - h + 10; y < base - 16; y += 15) for (let k = 0; k < Math.floor(w / 14); k += 1) inner += rect(x + 6 + k * 14, y, 8, 9, draw() > (hour === 'evening' ? 0.5 : 0.86) ? lit(hour === 'evening' ? '#ffd783' : '#fbe9bf') : mix(wall, '#33526a', 0.45));
  return inner;
}

/** A white cable bridge far off. */
function bridge(x: number, base: number): string {
  let inner = line(`M${x - 150} ${base - 22}H${x + 180}`, '#e9e6da', 5) + line(`M${x} ${base}L${x + 26} ${base - 118}L${x + 44} ${base}`, '#f4f1e6', 6, 'stroke-linejoin="round"');
  for (let k = 1; k < 8; k += 1) inner += line(`M${x + 26} ${base - 118 + k * 8}L${x + 26 + k * 19} ${base - 22}M${x + 26} ${base - 118 + k * 8}L${x + 26 - k * 20} ${base - 22}`, '#f4f1e6', 1.2);
  return inner;
}

function lobby(hour: Hour): string {
  let inner = '<defs><linearGradient id="wall" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="#d9cfc6"/><stop offset="1" stop-color="#a9968c"/></linearGradient></defs>';
  inner += `<path d="${around(hole, left, 0, right - left, 540)}" fill-rule="evenodd" fill="url(#wall)"/>` + plaster();
  inner += rect(left, 0, 1500, 14, '#6d5f5c') + rect(left, 430, 1500, 110, '#3f4a5c') + rect(left, 426, 1500, 7, '#c9a25a') + rect(left, 470, 1500, 70, 'url(#down)');
  inner += windows() + plant(-60, 426) + desk() + scaffold() + bulbs(hour) + chandelier();
  return inner + wallLight(hour);
}

/** Half of the wall has its paint, half still shows the plaster and the brush. */
function plaster(): string {
  const draw = chance(19);
  let inner = path('M954 14H1220V430H676V330q60 -40 130 -24q30 -50 110 -44q50 -40 20 -110q40 -50 18 -138z', '#2f5f63', 'opacity=".88"') + path('M-280 14H-150q10 90 -40 140q14 90 -50 130q-10 60 -40 80z', '#2f5f63', 'opacity=".88"');
  for (let i = 0; i < 40; i += 1) inner += rect(-130 + draw() * 110, 40 + draw() * 370, 18 + draw() * 40, 3, '#efe6dc', 'opacity=".4" rx="1.5"');
  return inner;
}

/** Tall windows with thin brass bars and a round top in each. */
function windows(): string {
  const { x, y, w, h } = hole;
  let inner = `<path d="${around(hole, x - 14, y - 12, w + 28, h + 24)}" fill-rule="evenodd" fill="#4a4038"/>` + rect(x - 14, y - 12, w + 28, 4, '#8a7a68');
  inner += path(`M${x + 60} ${y}h86L${x} ${y + 206}V${y + 94}Z`, 'rgba(255,255,255,.15)') + path(`M${x + 470} ${y}h46L${x + 270} ${y + 300}h-46Z`, 'rgba(255,255,255,.11)');
  for (let i = 0; i < 3; i += 1) {
    const [cx, half] = [x + (w * (2 * i + 1)) / 6, w / 6];
    inner += path(`M${cx - half} ${y}h${2 * half}v${60}q${-half * 0.1} -58 ${-half} -60q${-half * 0.9} 2 ${-half} 60z`, '#5c5048') + line(`M${cx - half + 5} ${y + 60}q8 -54 ${half - 5} -56q${half - 13} 2 ${half - 5} 56`, '#c9a25a', 2.6);
    if (i > 0) inner += rect(cx - half - 6, y, 12, h, '#4a4038') + rect(cx - half - 6, y, 3, h, '#7a6a58');
    inner += line(`M${cx} ${y + 10}V${y + h}M${cx - half} ${y + 150}h${2 * half}`, '#c9a25a', 2.2, 'opacity=".8"');
  }
  // Tape on a pane, as glaziers leave it.
  inner += line(`M${x + 26} ${y + 180}l58 70M${x + 84} ${y + 180}l-58 70`, '#f2c23c', 5, 'opacity=".85"');
  return inner + rect(x - 22, y + h + 6, w + 44, 14, '#e9dfd2', 'rx="2"') + rect(x - 22, y + h + 16, w + 44, 5, '#a3968a');
}

const plant = (x: number, base: number): string => at(x, base, 1, path('M-34 -54h68l-8 58h-52z', '#c9a25a') + [-52, -26, 0, 26, 52].map((turn) => `<path transform="rotate(${turn} 0 -52)" d="M0 -52q-17 -60 0 -112q17 52 0 112z" fill="${turn % 52 === 0 ? '#4f7f5a' : '#6f9f68'}"/>`).join(''));

/** The front desk, still wrapped, with keys on the wall and one bell unwrapped. */
function desk(): string {
  let inner = rect(712, 232, 196, 92, '#4b3226', 'rx="4"');
  for (let row = 0; row < 3; row += 1) for (let k = 0; k < 7; k += 1) inner += rect(722 + k * 26, 240 + row * 28, 20, 21, '#6d4a38') + ((row * 7 + k) % 3 === 0 ? circle(732 + k * 26, 246 + row * 28, 2.6, '#e6c26a') + rect(731 + k * 26, 248 + row * 28, 2, 9, '#e6c26a') : '');
  inner += rect(690, 350, 250, 190, '#8a5c45') + rect(680, 338, 270, 16, '#e9dfd2') + path('M684 352q70 18 130 4t132 6v150q-60 -14 -130 2t-132 -8z', 'rgba(226,238,240,.5)') + line('M700 372q60 60 20 140M800 362q-20 70 10 150M900 366q30 60 -6 146', 'rgba(255,255,255,.6)', 3);
  return inner + path('M796 338q0 -18 18 -18t18 18z', '#e6c26a') + circle(814, 318, 3, '#b9923a') + rect(792, 336, 44, 4, '#6d4a38');
}

function scaffold(): string {
  let inner = '';
  for (const x of [1046, 1196]) inner += rect(x, 20, 7, 520, '#8f9aa0') + rect(x, 20, 2.4, 520, '#c3ccd0');
  for (const y of [96, 256, 404]) inner += rect(1030, y, 190, 11, '#c79a5c') + rect(1030, y, 190, 3, '#e2bd86') + line(`M1048 ${y - 44}h150`, '#8f9aa0', 4);
  inner += line('M1052 262L1196 108M1052 112L1196 252', '#8f9aa0', 4);
  return inner + at(1096, 256, 1, path('M-18 -30h36l-4 30h-28z', '#fbf6ea') + path('M-18 -30h36l-2 9q-8 7 -14 0q-10 8 -18 0z', '#2f5f63') + line('M-17 -30q17 -24 34 0', '#6f7b80', 2.4)) + at(1150, 256, 1, rect(-5, -34, 10, 34, '#8f6a3e') + rect(-13, -48, 26, 15, '#e9dfd2'));
}

/** Bare bulbs on a cable along the ceiling. */
function bulbs(hour: Hour): string {
  let inner = line('M-280 30Q-130 96 20 20T676 22Q820 84 960 28T1220 40', '#33383b', 3);
  for (const [x, y] of [[-220, 58], [-140, 70], [-60, 56], [756, 50], [830, 60], [980, 34], [1100, 48]] as const) inner += (hour === 'evening' ? circle(x, y + 16, 88, 'url(#glow)', 'opacity=".7"') : '') + rect(x - 4, y, 8, 9, '#33383b') + circle(x, y + 17, 9, lit(hour === 'evening' ? '#fff0bf' : '#fbf2d4'));
  return inner;
}

/** What will hang here is still on the floor of the air: a lamp of rings, wrapped in foil. */
function chandelier(): string {
  let inner = line('M-200 14v96', '#4a4038', 3);
  for (const [rx, y] of [[62, 150], [44, 124], [26, 106]] as const) inner += `<ellipse cx="-200" cy="${y}" rx="${rx}" ry="${r1(rx * 0.26)}" fill="none" stroke="#c9a25a" stroke-width="6"/>`;
  for (let k = 0; k < 7; k += 1) inner += rect(-258 + k * 19, 150 + (k % 2) * 8, 4, 20, '#e9f1ee', 'rx="2"');
  return inner + path('M-262 122q62 -34 124 0l8 68q-70 22 -140 0z', 'rgba(226,238,240,.34)');
}
