import { at, chance, circle, line, lit, mix, path, rect, r1 } from './paint.ts';
import type { Hour } from './paint.ts';
import { treesAt } from '../../src/screens/room/trees.ts';

/** Things that stand outside a window or hang on a wall. No ink outlines: only people and what is near have those. */

const gables = [
  (x: number, y: number, w: number, base: number) => {
    const n = w / 8;
    return `M${x} ${base}V${y + 32}h${n}v-10h${n}v-10h${n}v-10h${n * 2}v10h${n}v10h${n}v10h${n}V${base}Z`;
  },
  (x: number, y: number, w: number, base: number) =>
    `M${x} ${base}V${y + 34}Q${x + w * 0.24} ${y + 31} ${x + w * 0.28} ${y + 10}Q${x + w / 2} ${y - 8} ${x + w * 0.72} ${y + 10}Q${x + w * 0.76} ${y + 31} ${x + w} ${y + 34}V${base}Z`,
  (x: number, y: number, w: number, base: number) => `M${x} ${base}V${y + 30}L${x + w / 2} ${y - 5}L${x + w} ${y + 30}V${base}Z`,
  (x: number, y: number, w: number, base: number) => `M${x} ${base}V${y + 12}h-3v-9h${w + 6}v9h-3V${base}Z`,
  (x: number, y: number, w: number, base: number) =>
    `M${x} ${base}V${y + 26}h${w * 0.18}q2 -18 ${w * 0.16} -20v-12h${w * 0.32}v12q${w * 0.14} 2 ${w * 0.16} 20h${w * 0.18}V${base}Z`,
] as const;

export interface HouseLook {
  readonly wall: string;
  readonly trim: string;
  readonly gable: number;
  readonly shop?: string;
  /** Snow lies on the gable. */
  readonly snow?: boolean;
}

/** A town house with its foot at `base`; in the evening most panes are lit. */
export function house(x: number, w: number, h: number, base: number, look: HouseLook, hour: Hour, draw: () => number): string {
  const y = base - h;
  const gable = gables[look.gable % gables.length];
  if (gable === undefined) throw new Error('no gable');
  const shape = gable(x, y, w, base);
  const columns = w > 58 ? 3 : 2;
  const pane = w / (columns * 2 + 1);
  const floor = look.shop === undefined ? base - 34 : base - 44;
  let inner = path(shape, look.wall) + path(shape, 'url(#side)');
  if (look.snow) inner += path(shape, 'none', 'stroke="url(#cap)" stroke-width="7" stroke-linejoin="round"');
  inner += circle(x + w / 2, y + 26, Math.min(5, w * 0.09), mix(look.wall, '#2b2140', 0.5)) ;
  inner += rect(x + w / 2 - 1.5, y + 6, 3, 9, mix(look.wall, '#2b2140', 0.45));
  for (let row = y + 42; row + 22 < floor; row += 30) {
    for (let column = 0; column < columns; column += 1) {
      const px = x + pane * (1 + 2 * column) - 1;
      const bright = draw() > (hour === 'evening' ? 0.42 : 0.78);
      const glass = bright ? lit(hour === 'evening' ? '#ffd783' : '#ffe2a0') : mix('#5b7a86', '#7fa0a8', draw() * 0.6);
      inner += rect(px, row, pane + 2, 20, glass, `stroke="${look.trim}" stroke-width="2"`);
      inner += rect(px + pane / 2, row + 1, 1.4, 18, look.trim) + rect(px, row + 8, pane + 2, 1.4, look.trim);
      inner += rect(px - 2, row + 20, pane + 6, 2.6, mix(look.trim, '#6b4a3a', 0.35));
    }
  }
  inner += look.shop === undefined ? door(x, w, base, hour, draw) : shop(x, w, base, look.shop, hour);
  return inner + rect(x, base - 5, w, 5, mix(look.wall, '#1f2337', 0.45));
}

function door(x: number, w: number, base: number, hour: Hour, draw: () => number): string {
  const dx = x + w * (0.3 + draw() * 0.25);
  const colour = ['#344a52', '#5a2f2a', '#2f5a4c', '#6d4a2c'][Math.floor(draw() * 4)] ?? '#344a52';
  return (
    rect(dx - 2, base - 28, w * 0.26 + 4, 28, '#efe0c4') +
    rect(dx, base - 20, w * 0.26, 20, colour) +
    rect(dx, base - 26, w * 0.26, 5, hour === 'evening' ? lit('#ffd783') : '#8fb0b4') +
    rect(dx - 5, base - 4, w * 0.26 + 10, 4, '#b9a88c')
  );
}

function shop(x: number, w: number, base: number, awning: string, hour: Hour): string {
  let stripes = '';
  const n = 6;
  for (let i = 0; i < n; i += 1) {
    const sx = x + 2 + ((w - 4) * i) / n;
    const sw = (w - 4) / n;
    stripes += path(`M${r1(sx)} ${base - 46}h${r1(sw)}v12q${r1(-sw / 2)} 7 ${r1(-sw)} 0Z`, i % 2 ? '#f6ead2' : awning);
  }
  return (
    rect(x + 5, base - 36, w - 10, 32, '#2f3f49') +
    rect(x + 8, base - 34, w * 0.52, 26, hour === 'evening' ? lit('#ffd98d') : '#88aeb0') +
    rect(x + w * 0.66, base - 34, w * 0.24, 30, mix(awning, '#1f2337', 0.35)) +
    stripes
  );
}

export function bike(x: number, y: number, scale: number, colour: string, basket = false): string {
  const spokes = [0, 46]
    .map((cx) => `<g stroke-width="1" opacity=".55"><path d="M${cx - 14} 0h28M${cx} -14v28M${cx - 10} -10l20 20M${cx + 10} -10l-20 20"/></g>`)
    .join('');
  const extra = basket ? '<path d="M36 -44h18l-3 14h-12z" fill="#a97a4a" stroke="none"/>' : '';
  return `<g transform="translate(${r1(x)} ${r1(y)}) scale(${scale})" fill="none" stroke="${colour}" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round">${spokes}<circle cx="0" cy="0" r="15"/><circle cx="46" cy="0" r="15"/><path d="M0 0L13 -24H35L20 0H0M20 0L13 -24M35 -24L46 0M35 -24L32 -35H25M32 -35h9M12 -30h1M7 -30h12M-6 -17q6 -2 10 2"/>${extra}</g>`;
}

/** Bare, as in winter: the season hangs the crown on (season-props.ts). */
export function tree(x: number, base: number, scale: number): string {
  const boughs = 'M0 -38L-14 -58M0 -46L12 -62M0 -54L-2 -78';
  const twigs = 'M-14 -58L-30 -70M-14 -58L-19 -80M12 -62L28 -74M12 -62L15 -86M-2 -76L-10 -92M-2 -78L6 -96M-22 -64L-34 -62M20 -68L34 -66';
  return at(x, base, scale, path('M-4 2L-2.5 -56H2.5L4 2Z', '#5a4435') + line(boughs, '#5a4435', 3.6, 'stroke-linecap="round"') + line(twigs, '#6b5342', 1.9, 'stroke-linecap="round"'));
}

/** The trees of a room, where the stage hangs their crowns. */
export const treesOf = (room: string): string => (treesAt[room] ?? []).map(([x, foot, size]) => tree(x, foot, size)).join('');

/** A fir, the same in every season. */
export function fir(x: number, base: number, scale: number): string {
  const tier = (y: number, w: number, colour: string): string => path(`M${-w} ${y}Q0 ${y + 7} ${w} ${y}L0 ${y - 40}Z`, colour);
  return at(x, base, scale, rect(-3.5, -16, 7, 18, '#5a4435') + tier(-10, 30, '#557f50') + tier(-34, 25, '#5f8a56') + tier(-58, 19, '#6f9a62') + path('M-19 -58Q-8 -56 0 -98L-4 -60Z', '#86ae74'));
}

export function cloud(x: number, y: number, scale: number, colour: string): string {
  return at(x, y, scale, path('M0 0q10 -24 36 -20q14 -26 44 -10q28 -8 34 16q26 2 18 16q-2 4 -10 4H8q-14 0 -8 -6z', colour));
}

/** Rows of roofs far away, in the colour of the air. */
export function skyline(x: number, w: number, base: number, colour: string, seed: number, high = 60): string {
  const draw = chance(seed);
  let d = `M${x} ${base}V${base - high}`;
  let at = x;
  while (at < x + w) {
    const step = 18 + Math.floor(draw() * 26);
    const kind = draw();
    if (kind < 0.5) d += `l${step / 2} ${-12 - draw() * 8}l${step / 2} ${12 + draw() * 8}`;
    else if (kind < 0.58) d += `h6l5 ${-high * 0.8}l5 ${high * 0.8}h${step - 16}`;
    else d += `v${r1(-8 + draw() * 16)}h${step}`;
    at += step;
  }
  return path(`${d.replace(/-?\d+\.\d+/g, (n) => String(r1(Number(n))))}V${base}Z`, colour);
}

export function lamppost(x: number, base: number, h: number, hour: Hour): string {
  const glow = hour === 'evening' ? `<circle cx="${x}" cy="${base - h - 6}" r="46" fill="url(#glow)"/>` : '';
  return (
    rect(x - 2, base - h, 4, h, '#2c3a40') +
    rect(x - 5, base - 10, 10, 10, '#2c3a40') +
    glow +
    path(`M${x - 8} ${base - h - 14}h16l-4 15h-8z`, hour === 'evening' ? lit('#ffe7ae') : '#e9dcb8') +
    path(`M${x - 10} ${base - h - 14}h20l-7 -7h-6z`, '#2c3a40')
  );
}

export function boat(x: number, y: number, scale: number, hull: string): string {
  return at(
    x,
    y,
    scale,
    path('M-46 0h94l-13 20h-66z', hull) +
      path('M-46 0h94l-3 6h-88z', '#f5e8cf') +
      rect(-18, -17, 40, 17, '#f3dfb9') +
      rect(-20, -20, 44, 4, '#c9a877') +
      rect(-12, -13, 10, 8, '#4f6b73') +
      rect(4, -13, 10, 8, '#4f6b73') +
      rect(30, -26, 2, 26, '#5a4435') +
      path('M32 -26l14 5l-14 5z', '#d9553b'),
  );
}

/** Flat water with streaks of light. */
export function ripples(x: number, y: number, w: number, h: number, n: number, seed: number, colours: readonly [string, string]): string {
  const draw = chance(seed);
  let inner = '';
  for (let i = 0; i < n; i += 1) {
    const wide = 14 + draw() * 46;
    inner += rect(x + draw() * w, y + draw() * h, wide, 2.4, draw() > 0.5 ? colours[0] : colours[1], 'rx="1.2" opacity=".55"');
  }
  return inner;
}

/** A string of little flags between two points. */
export function bunting(x1: number, y1: number, x2: number, y2: number, sag: number, n: number, size: number): string {
  const colours = ['#c95436', '#f2b63c', '#17807a', '#f6ead2', '#7d3f6e'];
  const y = (t: number): number => y1 + (y2 - y1) * t + sag * 4 * t * (1 - t);
  let inner = line(`M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + sag * 2} ${x2} ${y2}`, '#5a4435', Math.max(1.2, size / 14));
  for (let i = 0; i < n; i += 1) {
    const t = (i + 0.5) / n;
    const x = x1 + (x2 - x1) * t;
    const tilt = ((y(t + 0.02) - y(t - 0.02)) / ((x2 - x1) * 0.04)) * size * 0.4;
    inner += path(
      `M${r1(x - size / 2)} ${r1(y(t) - tilt / 2)}L${r1(x + size / 2)} ${r1(y(t) + tilt / 2)}L${r1(x)} ${r1(y(t) + size * 1.15)}Z`,
      colours[i % colours.length] ?? '#c95436',
    );
  }
  return inner;
}

export function pot(x: number, y: number, scale: number, colour = '#c4623f'): string {
  const blade = (a: number, b: number, fill: string): string =>
    path(`M0 0Q${r1(a * 0.3 - 14)} ${r1(b * 0.6)} ${a} ${b}Q${r1(a * 0.5 + 16)} ${r1(b * 0.45)} 0 0Z`, fill);
  const dark = [[-60, -70], [-34, -116], [0, -132], [40, -112], [62, -68]] as const;
  const light = [[-44, -46], [16, -120], [50, -92], [-18, -92]] as const;
  return at(
    x,
    y,
    scale,
    `<ellipse cx="16" cy="62" rx="66" ry="10" fill="rgba(30,20,45,.35)" filter="url(#crisp)"/>` +
      dark.map(([a, b]) => blade(a, b, '#4f7f5a')).join('') +
      light.map(([a, b]) => blade(a, b, '#79a66a')).join('') +
      path('M-38 -6H38L30 60H-30Z', colour) +
      path('M-38 -6H-14L-16 60H-30Z', mix(colour, '#2b2140', 0.3)) +
      rect(-42, -12, 84, 14, mix(colour, '#ffd9a0', 0.3)) +
      rect(-42, -12, 26, 14, mix(colour, '#2b2140', 0.12)),
  );
}

/** A leafy round plant for shelves. */
export function fern(x: number, y: number, scale: number, colour: string): string {
  const leaves = [-70, -48, -25, 0, 25, 48, 70]
    .map((turn, i) => `<path transform="rotate(${turn})" d="M0 0Q-12 -24 0 -52Q12 -24 0 0Z" fill="${i % 2 ? '#79a66a' : '#4f7f5a'}"/>`)
    .join('');
  return at(x, y, scale, leaves + path('M-18 -4h36l-4 28h-28z', colour) + rect(-20, -8, 40, 8, mix(colour, '#ffe9c0', 0.3)));
}
