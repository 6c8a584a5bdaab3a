import { crownPaths, foliage } from '../../src/parts/crown.ts';
import type { Foliage } from '../../src/parts/crown.ts';
import { chance, circle, evening, line, path, r1 } from './paint.ts';
import { prop } from './prop.ts';
import type { Prop } from './prop.ts';

/** What a season hangs on the bare trees outside (parts.ts), and the branch that hangs into the view; each by day and in the dark. */

export function seasonal(): readonly Prop[] {
  const lit = [...Object.entries(foliage).flatMap(([season, look]) => [crown(`crown-${season}`, look), branch(`branch-${season}`, look)]), snowed(), branch('branch-winter', null)];
  // As the views are dimmed, see the rooms.
  return [...lit, ...lit.map((one) => ({ ...one, name: `${one.name}-dark`, inner: evening(one.inner, 0.92) }))];
}

function crown(name: string, look: Foliage): Prop {
  const draw = chance(name.length * 13);
  let inner = crownPaths(look).map(([d, fill]) => path(d, fill)).join('');
  for (let i = 0; i < 26; i += 1) {
    const [turn, far] = [draw() * 6.283, Math.sqrt(draw())];
    inner += circle(-2 + Math.cos(turn) * far * 33, -76 + Math.sin(turn) * far * 25, 1.5 + draw() * 1.7, look.dots[i % look.dots.length] ?? look.leaf, 'opacity=".85"');
  }
  return prop(name, -46, -112, 92, 116, inner);
}

/** Snow on the boughs of a bare tree. */
const snowed = (): Prop => prop('crown-snow', -46, -112, 92, 116, line('M-3 -56L-16 -60L-31 -72M-16 -60L-21 -81M1 -60L11 -64L27 -76M11 -64L13 -87M-4 -78L-12 -93M-2 -80L4 -97M-23 -66L-35 -64M20 -70L34 -68', '#fbfdff', 2.2, 'stroke-linecap="round"'));

/** A branch that comes in from above and moves with the wind; it hangs at (0, 0). */
function branch(name: string, look: Foliage | null): Prop {
  const draw = chance(77);
  const wood = '#65493a';
  const twigs = [['M0 0Q46 22 92 30T168 62', 5], ['M62 25Q92 44 104 74', 3.4], ['M104 33Q138 34 160 22', 3], ['M30 12Q44 38 42 62', 3], ['M84 34Q88 50 82 66', 1.8], ['M128 42Q146 40 156 54', 1.8], ['M50 20Q66 30 72 46', 1.8]] as const;
  const inner = twigs.map(([d, wide]) => line(d, wood, wide, 'stroke-linecap="round"')).join('');
  return prop(name, -6, -8, 200, 112, inner + (look === null ? '' : leavesOn(look, name.endsWith('spring'), draw)));
}

const ends = [[40, 30], [44, 62], [60, 34], [74, 46], [92, 32], [100, 58], [104, 78], [120, 36], [132, 52], [148, 26], [162, 24], [168, 64], [150, 60], [88, 70], [26, 22], [118, 62], [34, 48]] as const;

function leavesOn({ leaf, light, shade, dots }: Foliage, blossom: boolean, draw: () => number): string {
  const colours = [leaf, light, shade, dots[0] ?? leaf];
  let inner = '';
  for (const [x, y] of ends) {
    for (let k = 0; k < 4; k += 1) {
      const [dx, dy] = [x + draw() * 16 - 8, y + draw() * 16 - 8];
      const [turn, long] = [Math.round(20 + draw() * 120), r1(11 + draw() * 6)];
      const colour = colours[Math.floor(draw() * colours.length)] ?? leaf;
      inner += blossom && k > 0
        ? circle(dx, dy, 3.4 + draw() * 1.8, colour) + circle(dx, dy, 1.2, '#d98da4')
        : `<path transform="translate(${r1(dx)} ${r1(dy)}) rotate(${turn})" d="M0 0Q${r1(long * 0.5)} ${r1(-long * 0.5)} ${long} 0Q${r1(long * 0.5)} ${r1(long * 0.5)} 0 0Z" fill="${blossom ? '#a9c46a' : colour}"/>`;
    }
  }
  return inner;
}
