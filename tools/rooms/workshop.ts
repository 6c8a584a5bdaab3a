import { around, books, frame, note, pendant, shelf, table, wainscot, wallLight } from './interior.ts';
import { at, chance, circle, evening, lamplit, left, line, lit, mix, path, r1, rect, right, sheet } from './paint.ts';
import type { Hour, Layer, RoomArt } from './paint.ts';
import { bike, boat, house, lamppost, pot, ripples, skyline, treesOf } from './parts.ts';

/** The office of an installation company on a canal. */

const hole = { x: 34, y: 44, w: 612, h: 372 };

export function workshop(hour: Hour): RoomArt {
  const tone = (svg: string, strength = 1): string => (hour === 'evening' ? evening(svg, strength) : svg);
  const lamps = (svg: string, strength: number): string => (hour === 'evening' ? lamplit(svg, strength) : svg);
  return {
    sky: sky(hour, hour === 'day' ? ['#9fcfd6', '#fbe5bd', '#f7cf9c'] : ['#26355f', '#6b5a86', '#e08a62']),
    view: viewLayer(tone(canal(hour), 0.92)),
    wall: wallLayer(lamps(office(hour), 0.78)),
    table: tableLayer(lamps(table({ back: '#cb8d5d', front: '#a0623f', rim: '#e2b084', grain: '#7f4a2f', kind: 'boards' }, hour, 5), 0.6)),
  };
}

export function sky(hour: Hour, colours: readonly [string, string, string]): Layer {
  const stars = chance(9);
  let inner = `<defs><linearGradient id="air" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${colours[0]}"/><stop offset=".6" stop-color="${colours[1]}"/><stop offset="1" stop-color="${colours[2]}"/></linearGradient></defs>`;
  inner += rect(-20, 0, 760, 430, 'url(#air)');
  for (let i = 0; hour === 'evening' && i < 26; i += 1) inner += circle(stars() * 720, stars() * 150, 0.8 + stars(), '#fff6dc', 'opacity=".8"');
  return { svg: sheet(-20, 0, 760, 430, inner), x: -20, y: 0, w: 760, h: 430, scale: 0.6, quality: 70 };
}

export const viewLayer = (inner: string): Layer => ({ svg: sheet(-30, 30, 740, 400, inner), x: -30, y: 30, w: 740, h: 400, scale: 1.25, quality: 72 });
export const wallLayer = (inner: string): Layer => ({ svg: sheet(left, 0, right - left, 540, inner), x: left, y: 0, w: right - left, h: 540, scale: 1.25, quality: 74 });
export const tableLayer = (inner: string): Layer => ({ svg: sheet(left, 512, right - left, 256, inner), x: left, y: 512, w: right - left, h: 256, scale: 1.25, quality: 66 });

function canal(hour: Hour): string {
  const draw = chance(23);
  const base = 322;
  const looks = [
    { wall: '#b5603f', trim: '#f6ead2', gable: 0 },
    { wall: '#8c4a3c', trim: '#efe0c4', gable: 1, shop: '#2f6d63' },
    { wall: '#d79a5b', trim: '#f6ead2', gable: 3 },
    { wall: '#5e6f7a', trim: '#f6ead2', gable: 2 },
    { wall: '#c9b08a', trim: '#f9f1de', gable: 1, shop: '#b4432a' },
    { wall: '#a14f3a', trim: '#efe0c4', gable: 4 },
    { wall: '#7b5a4e', trim: '#f6ead2', gable: 3 },
    { wall: '#d8b27a', trim: '#f9f1de', gable: 0 },
  ];
  let inner = skyline(-30, 760, base, '#a9b7b5', 4, 128).replace('/>', ' opacity=".8"/>');
  inner += skyline(-30, 760, base, '#94a5a4', 14, 96).replace('/>', ' opacity=".7"/>');
  let x = -38;
  for (let i = 0; x < 720; i += 1) {
    const look = looks[i % looks.length];
    if (look === undefined) break;
    const w = 48 + Math.floor(draw() * 28);
    inner += house(x, w, 132 + draw() * 66, base, look, hour, draw);
    x += w;
  }
  inner += treesOf('workshop');
  inner += lamppost(150, base + 2, 62, hour) + lamppost(470, base + 2, 62, hour);
  inner += rect(-30, base, 760, 14, '#8d7f70') + rect(-30, base, 760, 4, '#b9aa95');
  for (let k = -30; k < 730; k += 26) inner += rect(k, base + 4, 1.5, 10, '#75695d');
  const water = hour === 'day' ? ['#d4b88d', '#7fa8a5', '#4d7c85'] : ['#e0a070', '#5f6f8a', '#34486a'];
  inner += `<defs><linearGradient id="wet" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${water[0]}"/><stop offset=".4" stop-color="${water[1]}"/><stop offset="1" stop-color="${water[2]}"/></linearGradient></defs>`;
  inner += rect(-30, base + 14, 760, 100, 'url(#wet)');
  for (let k = 0; k < 16; k += 1) {
    const look = looks[k % looks.length];
    if (look) inner += rect(-30 + k * 48, base + 14, 40, 12 + draw() * 22, look.wall, 'opacity=".26"');
  }
  inner += ripples(-30, base + 20, 740, 62, 40, 31, hour === 'day' ? ['#fbe6bd', '#4f7f86'] : ['#ffca86', '#6a7f98']);
  if (hour === 'evening') for (const lx of [150, 470]) inner += `<ellipse cx="${lx}" cy="${base + 34}" rx="16" ry="26" fill="url(#glow)" opacity=".8"/>`;
  inner += boat(372, base + 46, 1.05, '#a5402c') + boat(96, base + 40, 0.72, '#2f5a6d');
  // Near quay: a rail with bicycles against it.
  inner += rect(-30, 408, 760, 30, '#b3a28c') + rect(-30, 406, 760, 5, '#d2c3a8');
  inner += `<g stroke="#33454b" fill="none"><path d="M-30 384H730M-30 400H730" stroke-width="3.2"/>${Array.from({ length: 18 }, (_, k) => `<path d="M${-24 + k * 44} 378V416" stroke-width="4.4"/>`).join('')}</g>`;
  for (const [bx, colour, basket] of [[10, '#1f2f36', true], [52, '#8e2f22', false], [216, '#23566a', false], [300, '#1f2f36', true], [388, '#2d5a63', false], [560, '#8e2f22', true], [606, '#1f2f36', false]] as const) {
    inner += bike(bx, 400, 1.05, colour, basket);
  }
  return inner;
}

function office(hour: Hour): string {
  let inner = '<defs><linearGradient id="wall" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="#f3d7b3"/><stop offset="1" stop-color="#d8a67c"/></linearGradient></defs>';
  inner += `<path d="${around(hole, left, 0, right - left, 540)}" fill-rule="evenodd" fill="url(#wall)"/>`;
  inner += wainscot('#37595f', '#f0d8b4', 118);
  // Heating pipes run along the ceiling: this is an installer's.
  inner += rect(left, 0, 1500, 15, '#b98259') + rect(left, 12, 1500, 4, '#8d5a3a');
  inner += frame(hole, { wood: '#fbf3e2', shade: '#c7ad8b', panes: 3, transom: 86, sill: '#fffaf0' });
  inner += sill() + leftWall(hour) + rightWall(hour);
  inner += pot(868, 470, 0.95);
  return inner + wallLight(hour);
}

function sill(): string {
  return at(40, 426, 0.52, pot(0, -62, 0.9, '#3f7f86'));
}

function leftWall(hour: Hour): string {
  const box = (x: number, y: number, w: number, h: number, colour: string): string =>
    rect(x, y - h, w, h, colour, 'rx="3"') + rect(x, y - h, w, 8, mix(colour, '#ffffff', 0.25), 'rx="3"') + path(`M${x + w * 0.32} ${y - h}v-9h${w * 0.36}v9h-5v-4h${w * 0.36 - 10}v4z`, mix(colour, '#1f2337', 0.4)) + rect(x + w * 0.42, y - h + 12, w * 0.16, 8, '#f2d9a0');
  const coil = (x: number, y: number, r: number, colour: string): string =>
    [1, 0.78, 0.56].map((part) => circle(x, y, r * part, 'none', `stroke="${colour}" stroke-width="5"`)).join('') + line(`M${x + r} ${y}q4 26 -8 40`, colour, 5, 'stroke-linecap="round"');
  let inner = shelf(-256, 176, 206, '#9a5f3c', books(-244, 176, 6, 3, ['#2f7f8c', '#c95436', '#e0a021', '#37595f']) + box(-138, 176, 74, 46, '#c95436'));
  inner += shelf(-256, 298, 206, '#9a5f3c', box(-246, 298, 82, 52, '#2f7f8c') + helmet(-148, 298) + circle(-72, 278, 19, '#e8e0cc') + circle(-72, 278, 11, '#cdbfa0'));
  inner += coil(-210, 366, 26, '#c4623f') + coil(-130, 362, 24, '#e0a021') + line('M-74 330v50', '#5a4435', 6) + path('M-82 326h16v-14l-5 -6v10h-6v-10l-5 6z', '#8fa3a6');
  return inner + pendant(-150, 60, '#38626a', hour, 0.8);
}

function helmet(x: number, base: number): string {
  return path(`M${x - 4} ${base - 6}h60v6h-60z`, '#d9a520') + path(`M${x} ${base - 6}q2 -34 26 -34q24 0 26 34z`, '#f2b63c') + path(`M${x + 20} ${base - 38}h12v32h-12z`, '#ffd56a');
}

function rightWall(hour: Hour): string {
  // A planning board with cards in weeks, and a boiler under it, right of where the dials hang.
  let inner = rect(1084, 50, 150, 170, 'rgba(60,30,25,.3)', 'filter="url(#soft)"') + rect(1076, 42, 150, 170, '#8d5a3a') + rect(1084, 50, 142, 154, '#fbf3e2');
  for (let i = 1; i < 4; i += 1) inner += rect(1084 + i * 40, 50, 1.5, 154, '#d8c9ac');
  inner += rect(1084, 50, 142, 20, '#37595f');
  const draw = chance(41);
  for (let i = 0; i < 12; i += 1) {
    const colour = ['#f2b63c', '#c95436', '#2f7f8c', '#cfe6df', '#f6d6c6'][Math.floor(draw() * 5)] ?? '#f2b63c';
    inner += rect(1088 + (i % 4) * 40, 78 + Math.floor(i / 4) * 40 + r1(draw() * 6), 31, 28, colour) + rect(1092 + (i % 4) * 40, 86 + Math.floor(i / 4) * 40, 22, 2.5, 'rgba(40,30,50,.4)');
  }
  inner += note(1066, 240, 66, 84, '#fffaf0', -3, '#c95436');
  inner += rect(1142, 246, 74, 128, '#f4efe2', 'rx="8"') + rect(1142, 246, 20, 128, '#ffffff', 'rx="8" opacity=".6"') + rect(1158, 334, 42, 20, '#37595f', 'rx="4"') + circle(1170, 344, 5, lit('#f2b63c')) + rect(1182, 341, 12, 6, '#7fa8a5');
  for (const [px, colour] of [[1156, '#c4623f'], [1174, '#c4623f'], [1194, '#8fa3a6']] as const) inner += rect(px, 374, 7, 66, colour) + rect(px, 374, 2.5, 66, mix(colour, '#ffffff', 0.4));
  return inner + pendant(1034, 20, '#38626a', hour, 0.6);
}
