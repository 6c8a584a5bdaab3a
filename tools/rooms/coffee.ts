import { around, frame, pendant, shelf, table, wallLight } from './interior.ts';
import { at, chance, circle, evening, lamplit, left, line, lit, mix, path, r1, rect, right } from './paint.ts';
import type { Hour, RoomArt } from './paint.ts';
import { bike, fern, house, lamppost, skyline, treesOf } from './parts.ts';
import { sky, tableLayer, viewLayer, wallLayer } from './workshop.ts';

/** A coffee bar on a shopping street, with its espresso machine and its bicycles outside. */

const hole = { x: 22, y: 40, w: 626, h: 366 };

export function coffee(hour: Hour): RoomArt {
  const tone = (svg: string, strength = 1): string => (hour === 'evening' ? evening(svg, strength) : svg);
  const lamps = (svg: string, strength: number): string => (hour === 'evening' ? lamplit(svg, strength) : svg);
  return {
    sky: sky(hour, hour === 'day' ? ['#9fb6c0', '#c9d2d2', '#e0d8c4'] : ['#232f58', '#5d5488', '#d77f68']),
    view: viewLayer(tone(street(hour), 0.92)),
    wall: wallLayer(lamps(bar(hour), 0.74)),
    table: tableLayer(lamps(table({ back: '#d9b184', front: '#b9865a', rim: '#efcfa3', grain: '#8f6240', kind: 'planks' }, hour, 12), 0.6)),
  };
}

function street(hour: Hour): string {
  const draw = chance(57);
  const base = 344;
  const looks = [
    { wall: '#e2c9a2', trim: '#fbf5e6', gable: 3, shop: '#b4432a' },
    { wall: '#a85c48', trim: '#f6ead2', gable: 0, shop: '#2f6d63' },
    { wall: '#7f98a0', trim: '#f6ead2', gable: 1, shop: '#d79a2b' },
    { wall: '#c47c52', trim: '#f9f1de', gable: 4, shop: '#7d3f6e' },
    { wall: '#d9c7a8', trim: '#ffffff', gable: 2, shop: '#3d6f8c' },
    { wall: '#8c5446', trim: '#efe0c4', gable: 3, shop: '#6f8f5a' },
  ];
  let inner = skyline(-30, 760, base, '#b4c4c0', 21, 150).replace('/>', ' opacity=".75"/>');
  let x = -44;
  for (let i = 0; x < 720; i += 1) {
    const look = looks[i % looks.length];
    if (look === undefined) break;
    const w = 78 + Math.floor(draw() * 30);
    inner += house(x, w, 178 + draw() * 66, base, look, hour, draw);
    x += w;
  }
  // A string of lamps over the street, and hanging signs.
  inner += line('M-30 150Q160 212 350 168T730 150', '#4a3a34', 1.6);
  for (let i = 0; i < 19; i += 1) {
    const t = i / 18;
    // On the cord: two quadratic curves, the second the mirror of the first.
    const half = t < 0.5 ? t * 2 : t * 2 - 1;
    const curve = (p: number, q: number, z: number): number => (1 - half) * (1 - half) * p + 2 * half * (1 - half) * q + half * half * z;
    const lx = t < 0.5 ? curve(-30, 160, 350) : curve(350, 540, 730);
    const ly = (t < 0.5 ? curve(150, 212, 168) : curve(168, 124, 150)) + 6;
    inner += (hour === 'evening' ? `<circle cx="${r1(lx)}" cy="${r1(ly)}" r="15" fill="url(#glow)"/>` : '') + circle(lx, ly, 4.2, hour === 'evening' ? lit('#fff0bf') : '#fff0cf');
  }
  inner += rect(-30, base, 760, 10, '#c9b8a0') + rect(-30, base, 760, 3, '#e2d4bd');
  inner += rect(-30, base + 10, 760, 34, '#8f8478') + rect(-30, base + 10, 760, 4, '#6f675f');
  for (let k = -30; k < 730; k += 64) inner += rect(k, base + 26, 30, 3, '#d9cdb8', 'opacity=".6"');
  inner += van(462, base + 34);
  inner += rect(-30, base + 44, 760, 50, '#cbbba4');
  for (let k = 0; k < 4; k += 1) inner += rect(-30, base + 48 + k * 12, 760, 1.4, '#ad9d88');
  for (let k = -30; k < 730; k += 22) inner += line(`M${k} ${base + 46}l-8 50`, '#ad9d88', 1.2);
  inner += treesOf('coffee') + lamppost(330, base + 54, 104, hour);
  // A sign on the pavement with a cup on it: the bar's own.
  inner += at(252, base + 66, 1, path('M-20 0L-16 -52H16L20 0Z', '#3a2f2c') + rect(-13, -47, 26, 34, '#56463f') + path('M-8 -36h14v6q0 8 -7 8t-7 -8zM6 -34q6 0 5 5q-1 3 -5 3', '#f2d9b0'));
  for (const [bx, colour, basket] of [[96, '#23566a', true], [140, '#8e2f22', false], [398, '#1f2f36', false], [436, '#2d6a52', true], [536, '#8e2f22', false]] as const) inner += bike(bx, base + 50, 1.12, colour, basket);
  return inner + cargoBike(-6, base + 52);
}

function van(x: number, y: number): string {
  return at(x, y, 1, path('M-48 -44H18Q34 -44 42 -26L46 -20V0H-52V-40Q-52 -44 -48 -44Z', '#f0e6d2') + rect(-52, -16, 98, 5, '#2f7f8c') + path('M20 -38q10 0 15 12H12v-12z', '#7fa0a8') + circle(-30, 0, 9, '#2b2f38') + circle(28, 0, 9, '#2b2f38') + circle(-30, 0, 4, '#a9a294') + circle(28, 0, 4, '#a9a294'));
}

function cargoBike(x: number, y: number): string {
  return at(x, y, 1.1, `<g fill="none" stroke="#1f2f36" stroke-width="3.2" stroke-linecap="round"><circle cx="0" cy="0" r="14"/><circle cx="74" cy="2" r="11"/><path d="M0 0L14 -26H30L22 0H0M22 0H70M30 -26L36 -4M12 -31h11M34 -36l-6 -1l-4 12"/></g>` + path('M36 -24h44l-6 22h-32z', '#c47c3c') + path('M36 -24h44l-2 6h-40z', '#e0a25c'));
}

function bar(hour: Hour): string {
  let inner = '<defs><linearGradient id="wall" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="#e9dcc3"/><stop offset="1" stop-color="#cfae88"/></linearGradient></defs>';
  inner += `<path d="${around(hole, left, 0, right - left, 540)}" fill-rule="evenodd" fill="url(#wall)"/>`;
  inner += tiles();
  inner += rect(left, 0, 1500, 18, '#4a3a34') + rect(left, 15, 1500, 4, '#2f2522');
  inner += frame(hole, { wood: '#35594f', shade: '#22403a', panes: 2, transom: 78, sill: '#e7c79b' });
  inner += counterLow() + leftSide() + rightSide() + espresso();
  inner += pendant(-180, 70, '#c47c3c', hour, 0.9) + pendant(-60, 46, '#c47c3c', hour, 0.8) + pendant(1040, 34, '#c47c3c', hour, 0.7) + pendant(1150, 58, '#c47c3c', hour, 0.8);
  return inner + wallLight(hour);
}

/** Glazed tiles below, like a bar has. */
function tiles(): string {
  let inner = rect(left, 424, 1500, 116, '#3f7a72') + rect(left, 420, 1500, 10, '#e7c79b') + rect(left, 420, 1500, 3, '#f6e0ba');
  const draw = chance(3);
  for (let row = 0; row < 4; row += 1) {
    for (let x = left - (row % 2 ? 24 : 0); x < right; x += 48) {
      inner += rect(x + 1.5, 433 + row * 25, 45, 22, mix('#3f7a72', draw() > 0.5 ? '#6fa59a' : '#245048', draw() * 0.35), 'rx="2"') + rect(x + 4, 435 + row * 25, 38, 2.5, 'rgba(255,255,255,.14)');
    }
  }
  return inner + rect(left, 470, 1500, 70, 'url(#down)');
}

function counterLow(): string {
  // Croissants and a jar on the window sill.
  const croissant = (x: number): string => at(x, 404, 0.8, path('M-20 4q2 -20 20 -20t20 20q-6 4 -10 -2q-10 -8 -20 0q-4 6 -10 2z', '#c98a45') + line('M-8 -12l-2 12M0 -15v12M8 -12l2 12', '#9a6230', 2.2));
  return croissant(66) + croissant(92) + rect(46, 410, 68, 6, '#f6ead2') + at(592, 416, 1, rect(-13, -32, 26, 32, 'rgba(235,245,240,.6)', 'rx="4"') + rect(-12, -18, 24, 17, '#6b4630', 'rx="3"') + rect(-15, -38, 30, 7, '#b9865a', 'rx="2"'));
}

const cup = (x: number, base: number, colour: string, size = 1): string =>
  at(x, base, size, path('M-9 -14h18v8q0 6 -9 6t-9 -6z', colour) + line('M9 -11q7 0 5 5q-1 3 -6 3', colour, 2.4));

function leftSide(): string {
  let inner = '';
  const colours = ['#fbf5e6', '#c95436', '#2f7f8c', '#f2b63c'];
  let things = '';
  for (let i = 0; i < 9; i += 1) things += cup(-250 + i * 24, 168, colours[i % 4] ?? '#fbf5e6', 1.05);
  inner += shelf(-268, 168, 232, '#8a5a38', things);
  let bags = '';
  for (let i = 0; i < 5; i += 1) bags += path(`M${-262 + i * 42} 270v-46l4 -8h26l4 8v46z`, ['#5b3b2c', '#c47c3c', '#35594f', '#5b3b2c', '#b4432a'][i] ?? '#5b3b2c') + rect(-254 + i * 42, 238, 18, 18, '#f2e2c4');
  inner += shelf(-268, 270, 232, '#8a5a38', bags) + shelf(-268, 366, 232, '#8a5a38', fern(-230, 342, 0.9, '#d9c7a8') + cup(-150, 366, '#fbf5e6', 1.4) + cup(-120, 366, '#fbf5e6', 1.4) + fern(-74, 342, 0.8, '#c4623f'));
  return inner;
}

function rightSide(): string {
  // A menu board with chalk marks, without words: the game speaks two languages.
  let inner = rect(1090, 84, 124, 188, 'rgba(60,30,25,.35)', 'filter="url(#soft)"') + rect(1082, 74, 150, 190, '#8a5a38') + rect(1091, 83, 141, 172, '#2f3a38');
  for (let i = 0; i < 6; i += 1) inner += rect(1104, 112 + i * 23, 52 + ((i * 17) % 22), 4, '#e9e2d0', 'opacity=".8"') + rect(1196, 112 + i * 23, 18, 4, '#f2b63c', 'opacity=".9"');
  inner += circle(1118, 97, 5, '#c95436') + rect(1130, 94, 60, 6, '#e9e2d0', 'opacity=".9"');
  return inner;
}

function espresso(): string {
  // The machine on its counter right of the table, in front of the wall.
  const steel = '#c9cdc8';
  let inner = rect(770, 420, 470, 130, '#6b4a36') + rect(760, 408, 480, 16, '#e7c79b') + rect(760, 408, 480, 5, '#f9e6c4');
  for (let x = 784; x < 1220; x += 58) inner += rect(x, 436, 44, 90, '#7d5840') + rect(x, 436, 44, 3, '#98704f');
  inner += at(
    856,
    408,
    1,
    rect(-74, -6, 156, 6, '#4a4f52') + rect(-70, -92, 148, 60, steel, 'rx="8"') + rect(-70, -92, 148, 16, '#eef0ea', 'rx="8"') + rect(-62, -32, 132, 26, '#8f9694') + rect(-70, -70, 148, 6, '#b4432a') +
      circle(-46, -50, 9, '#f4f1e6') + line('M-46 -50l5 -5', '#b4432a', 2) + circle(54, -50, 9, '#f4f1e6') + line('M54 -50l-4 -6', '#b4432a', 2) +
      [-34, 10].map((x) => rect(x, -36, 24, 8, '#4a4f52') + rect(x + 9, -30, 6, 6, '#33383b') + path(`M${x - 16} -30h18v5h-18z`, '#3a2b24')).join('') +
      cup(-22, -6, '#fbf5e6', 0.9) + cup(22, -6, '#fbf5e6', 0.9) + line('M70 -40q16 6 12 28', '#8f9694', 4, 'stroke-linecap="round"') +
      Array.from({ length: 6 }, (_, i) => cup(-52 + i * 22, -92, i % 3 === 1 ? '#2f7f8c' : '#fbf5e6', 1)).join(''),
  );
  inner += at(998, 408, 1, path('M-22 0v-36h44v36z', '#3a3f42') + path('M-18 -36l-6 -44h48l-6 44z', 'rgba(220,235,230,.75)') + path('M-19 -44l-3 -22h44l-3 22z', '#5b3b2c') + rect(-26, -86, 52, 7, '#3a3f42'));
  return inner + at(1072, 408, 1, rect(-24, -50, 48, 50, 'rgba(235,245,240,.55)', 'rx="5"') + [-12, 4].map((x, i) => circle(x + 4, -12 - i * 14, 9, '#c98a45')).join('') + circle(-6, -34, 8, '#b97838') + rect(-28, -56, 56, 7, '#b9865a', 'rx="3"'));
}
