import { at, chance, circle, ink, left, line, lit, mix, path, r1, rect, right, tableY } from './paint.ts';
import type { Hour } from './paint.ts';

/** What every room is built of: a wall with a hole for the view, and a table that runs to the edge of the sheet. */

export interface Hole {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A rectangle that leaves a hole free. */
export function around(hole: Hole, x: number, y: number, w: number, h: number): string {
  return `M${x} ${y}h${w}v${h}h${-w}ZM${hole.x} ${hole.y}v${hole.h}h${hole.w}v${-hole.h}Z`;
}

export interface FrameLook {
  readonly wood: string;
  readonly shade: string;
  readonly panes: number;
  readonly transom: number;
  readonly sill: string;
}

/** A window frame around a hole, with mullions, a sill, and the reflections on the glass. */
export function frame(hole: Hole, look: FrameLook): string {
  const { x, y, w, h } = hole;
  let inner = `<path d="${around(hole, x - 22, y - 12, w + 44, h + 40)}" fill-rule="evenodd" fill="rgba(80,40,25,.34)" filter="url(#soft)"/>`;
  inner += `<path d="${around(hole, x - 17, y - 17, w + 34, h + 34)}" fill-rule="evenodd" fill="${look.wood}"/>`;
  inner += rect(x - 17, y - 17, w + 34, 6, mix(look.wood, '#ffffff', 0.5));
  inner += rect(x - 17, y - 17, 5, h + 34, mix(look.wood, '#ffffff', 0.35));
  inner += `<path d="${around(hole, x - 5, y - 5, w + 10, h + 10)}" fill-rule="evenodd" fill="${look.shade}"/>`;
  // The reveal casts its shadow on the glass.
  inner += path(`M${x} ${y}h${w}v12H${x + 12}V${y + h}H${x}Z`, 'rgba(50,35,70,.22)');
  inner += path(`M${x + 60} ${y}h86L${x} ${y + 186}V${y + 84}Z`, 'rgba(255,255,255,.15)');
  inner += path(`M${x + w * 0.68} ${y}h46L${r1(x + w * 0.36)} ${y + h * 0.78}h-46Z`, 'rgba(255,255,255,.12)');
  inner += path(`M${x + w * 0.78} ${y}h14L${r1(x + w * 0.46)} ${y + h * 0.78}h-14Z`, 'rgba(255,255,255,.12)');
  for (let i = 1; i < look.panes; i += 1) {
    const mx = x + (w * i) / look.panes;
    inner += rect(mx - 6, y - 4, 12, h + 8, look.wood) + rect(mx + 3, y - 4, 3, h + 8, look.shade) + rect(mx - 6, y - 4, 3, h + 8, mix(look.wood, '#ffffff', 0.4));
  }
  if (look.transom > 0) {
    inner += rect(x - 4, y + look.transom, w + 8, 9, look.wood) + rect(x - 4, y + look.transom + 6, w + 8, 3, look.shade);
  }
  inner += rect(x - 30, y + h + 30, w + 60, 10, 'rgba(60,30,25,.3)', 'filter="url(#crisp)"');
  inner += rect(x - 30, y + h + 10, w + 60, 18, look.sill, 'rx="3"') + rect(x - 30, y + h + 10, w + 60, 4, mix(look.sill, '#ffffff', 0.6), 'rx="2"');
  inner += rect(x - 30, y + h + 23, w + 60, 7, mix(look.sill, '#7a4a2c', 0.42));
  return inner;
}

/** Low panels along the wall. */
export function wainscot(colour: string, cap: string, step: number): string {
  const dark = mix(colour, '#101a2a', 0.32);
  const light = mix(colour, '#ffffff', 0.18);
  let inner = rect(left, 430, right - left, 110, colour) + rect(left, 424, right - left, 11, cap) + rect(left, 435, right - left, 5, dark);
  inner += rect(left, 424, right - left, 3, mix(cap, '#ffffff', 0.45));
  for (let x = left + 14; x < right; x += step) {
    inner += rect(x, 452, step - 22, 84, mix(colour, '#101a2a', 0.08)) + rect(x, 452, step - 22, 84, 'none', `stroke="${dark}" stroke-width="4"`);
    inner += line(`M${x + 5} 534V457H${x + step - 27}`, light, 2);
  }
  return inner + rect(left, 470, right - left, 60, 'url(#down)');
}

export interface TableLook {
  readonly back: string;
  readonly front: string;
  readonly rim: string;
  readonly grain: string;
  /** Boards in perspective, a plain top, or planks across. */
  readonly kind: 'boards' | 'plain' | 'planks';
  /** In a hall the light is always the same, and lies in the drawing; else the stage lays it there while the sun is out. */
  readonly hall?: true;
}

/** The window shines on the top. */
export const bands = (fill: string): string => ([[60, 150, -190, -10], [372, 440, 130, 350], [540, 590, 500, 600]] as const).map(([a, b, c, d]) => path(`M${a} ${tableY + 4}H${b}L${d} 778H${c}Z`, fill)).join('');

/** The table top, seen from your chair: its lines meet far behind the people. */
export function table(look: TableLook, hour: Hour, seed: number): string {
  const draw = chance(seed);
  const w = right - left;
  const y = tableY;
  let inner = `<defs><linearGradient id="top" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${look.back}"/><stop offset="1" stop-color="${look.front}"/></linearGradient></defs>`;
  inner += rect(left, y, w, 258, 'url(#top)');
  const far = (x: number): number => 470 + (x - 470) * 1.62;
  if (look.kind !== 'plain') {
    const step = look.kind === 'planks' ? 92 : 176;
    for (let x = 470 - step * 12, i = 0; x < 470 + step * 12; x += step, i += 1) {
      const shade = draw();
      inner += path(
        `M${r1(x)} ${y}H${r1(x + step)}L${r1(far(x + step))} 778H${r1(far(x))}Z`,
        shade > 0.5 ? 'rgba(255,214,160,1)' : 'rgba(70,30,20,1)',
        `opacity="${r1(Math.abs(shade - 0.5) * 2) * 0.14}"`,
      );
      inner += line(`M${r1(x)} ${y + 4}L${r1(far(x))} 778`, look.grain, 2.2, 'opacity=".42"');
    }
  }
  for (let i = 0; i < (look.kind === 'plain' ? 0 : 70); i += 1) {
    const depth = draw();
    const gy = y + 16 + depth * depth * 236;
    const gx = left + draw() * w;
    const long = (30 + draw() * 110) * (0.5 + depth);
    inner += line(`M${r1(gx)} ${r1(gy)}q${r1(long / 2)} ${r1(-3 - depth * 4)} ${r1(long)} ${r1(draw() * 4 - 2)}`, look.grain, r1(1.2 + depth * 1.3), 'opacity=".3" stroke-linecap="round"');
  }
  if (look.kind === 'plain') {
    inner += line(`M${left} ${y + 30}Q470 ${y + 22} ${right} ${y + 30}`, look.grain, 2, 'opacity=".3"');
    inner += path(`M${left} ${y + 60}Q470 ${y + 30} ${right} ${y + 60}V${y + 110}Q470 ${y + 66} ${left} ${y + 110}Z`, 'rgba(255,255,255,.07)');
  }
  if (hour === 'day' && look.hall) inner += bands('url(#fade)');
  else if (hour === 'evening') {
    inner += `<ellipse cx="480" cy="${y + 118}" rx="560" ry="150" fill="url(#glow)" opacity=".5"/>`;
  }
  inner += rect(left, y, w, 40, 'url(#up)', 'opacity=".55"');
  inner += rect(left, y - 1, w, 7, look.rim) + rect(left, y - 1, w, 2.5, mix(look.rim, '#ffffff', 0.45)) + rect(left, y - 4, w, 3.6, ink);
  return inner + rect(left, 700, w, 78, 'url(#down)', 'opacity=".5"');
}

/** A lamp on a cord; in the evening it lights the wall. */
export function pendant(x: number, length: number, colour: string, hour: Hour, size = 1): string {
  const on = hour === 'evening';
  return (
    (on ? `<circle cx="${x}" cy="${length + 40 * size}" r="${190 * size}" fill="url(#glow)" opacity=".75"/>` : '') +
    rect(x - 1.5, 0, 3, length, '#3a2b2a') +
    at(
      x,
      length,
      size,
      path('M-9 -4h18l4 14h-26z', mix(colour, '#1f2337', 0.35)) +
        path('M-13 10h26q22 8 26 34h-78q4 -26 26 -34z', colour) +
        path('M-13 10h9q-16 10 -18 34h-17q4 -26 26 -34z', mix(colour, '#ffffff', 0.28)) +
        `<ellipse cx="0" cy="45" rx="38" ry="6" fill="${on ? lit('#fff2c4') : mix(colour, '#fff0c8', 0.75)}"/>`,
    )
  );
}

/** A shelf with what stands on it. */
export function shelf(x: number, y: number, w: number, wood: string, things: string): string {
  return (
    rect(x + 6, y + 10, w, 12, 'rgba(60,30,25,.3)', 'filter="url(#crisp)"') +
    things +
    rect(x, y, w, 11, wood) +
    rect(x, y, w, 3, mix(wood, '#ffffff', 0.4)) +
    path(`M${x + 18} ${y + 11}h8v20l-8 -6zM${x + w - 26} ${y + 11}h8v14l-8 6z`, mix(wood, '#2b2140', 0.4))
  );
}

/** Binders or books, side by side. */
export function books(x: number, base: number, n: number, seed: number, colours: readonly string[], high = 62): string {
  const draw = chance(seed);
  let inner = '';
  let bx = x;
  for (let i = 0; i < n; i += 1) {
    const w = 11 + draw() * 10;
    const h = high * (0.78 + draw() * 0.22);
    const colour = colours[Math.floor(draw() * colours.length)] ?? '#c95436';
    inner += rect(bx, base - h, w, h, colour) + rect(bx, base - h, 3, h, mix(colour, '#ffffff', 0.25));
    inner += rect(bx + 2, base - h * 0.72, w - 4, h * 0.22, '#f6ead2') + circle(bx + w / 2, base - 9, 2.4, mix(colour, '#1f2337', 0.5));
    bx += w + 1;
  }
  return inner;
}

/** A pinned sheet with lines that suggest writing. */
export function note(x: number, y: number, w: number, h: number, paper: string, turn: number, pin: string, lines = 4): string {
  let inner = rect(3, 4, w, h, 'rgba(60,30,25,.28)', 'filter="url(#crisp)"') + rect(0, 0, w, h, paper);
  for (let i = 0; i < lines; i += 1) {
    inner += rect(w * 0.14, h * 0.24 + (h * 0.62 * i) / lines, w * (i % 2 ? 0.5 : 0.7), Math.max(2, h * 0.035), '#9c8d84', 'opacity=".75"');
  }
  return `<g transform="translate(${x} ${y}) rotate(${turn})">${inner}${circle(w / 2, 5, 4, pin)}</g>`;
}

/** Sunlight on the wall in the day; in the evening a soft dark towards the corners. */
export function wallLight(hour: Hour): string {
  const edges = rect(left, 0, 330, 540, 'url(#edgeL)') + rect(right - 330, 0, 330, 540, 'url(#edgeR)');
  const defs =
    '<defs><linearGradient id="edgeL" x1="0" x2="1"><stop offset="0" stop-color="rgba(50,25,40,.34)"/><stop offset="1" stop-color="rgba(50,25,40,0)"/></linearGradient>' +
    '<linearGradient id="edgeR" x1="1" x2="0"><stop offset="0" stop-color="rgba(50,25,40,.34)"/><stop offset="1" stop-color="rgba(50,25,40,0)"/></linearGradient></defs>';
  // The lamps over the table warm the wall.
  const lamp = `<ellipse cx="480" cy="250" rx="760" ry="420" fill="url(#glow)" opacity=".3"/>`;
  return (hour === 'day' ? '' : lamp) + defs + edges;
}
