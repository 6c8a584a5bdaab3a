import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { atlases, propDefs } from './props.ts';
import type { Prop } from './prop.ts';
import { openPainter, pack, paint } from './render.ts';
import { served } from './served-props.ts';
import { servedBox } from '../../src/stage/served.ts';

/** Draws the atlases of props, and what rooms serve: `node tools/rooms/draw-props.ts [atlas … | served]`. Anchors are written as pivots, so (0, 0) of a drawing is its origin. */

const wide = 800;
const gap = 4;

interface Placed {
  readonly prop: Prop;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Whole pixels at every scale an atlas has. */
const even = (size: number): number => Math.ceil(size / 2) * 2;

/** Rows of falling height: simple, and full enough for some eighty pictures. */
function rows(all: readonly Prop[]): { readonly placed: readonly Placed[]; readonly high: number } {
  const placed: Placed[] = [];
  let [x, y, row] = [gap, gap, 0];
  for (const prop of [...all].sort((a, b) => b.h - a.h || (a.name < b.name ? -1 : 1))) {
    const w = even(prop.w);
    const h = even(prop.h);
    if (x + w + gap > wide) [x, y, row] = [gap, y + row + gap, 0];
    placed.push({ prop, x, y, w, h });
    x += w + gap;
    row = Math.max(row, h);
  }
  return { placed, high: y + row + gap };
}

const folder = fileURLToPath(new URL('../../assets/props/', import.meta.url));
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const browser = await openPainter();
for (const [name, { scale, draw }] of Object.entries(atlases)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { placed, high } = rows(draw());
  const body = placed
    .map(({ prop, x, y, w, h }) => `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="${prop.x} ${prop.y} ${w} ${h}">${prop.inner}</svg>`)
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">${propDefs}${body}</svg>`;
  // A shadow is nothing but transparency: fewer steps of it show as rings round a head.
  const bytes = pack(await paint(browser, svg, wide, high, scale), `${folder}${name}.webp`, 80, name === 'soft' ? 100 : 70);
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify(listed(name, scale, placed, high))}\n`);
  console.log(`${name}: ${placed.length} pictures, ${wide * scale} × ${high * scale}, ${Math.round(bytes / 1000)} kB`);
}
if (wanted.length === 0 || wanted.includes('served')) await drawServed();
await browser.close();

/** One picture each: a room needs its own only. */
async function drawServed(): Promise<void> {
  const { x, y, w, h, scale } = servedBox;
  mkdirSync(`${folder}served`, { recursive: true });
  for (const [name, draw] of Object.entries(served)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${x} ${y} ${w} ${h}">${propDefs}${draw()}</svg>`;
    const bytes = pack(await paint(browser, svg, w, h, scale), `${folder}served/${name}.webp`, 80, 90);
    console.log(`served ${name}: ${Math.round(bytes / 1000)} kB`);
  }
}


/** Phaser's JSON hash. The pivot of a frame is the (0, 0) of its drawing, as a part of its size. */
function listed(name: string, scale: number, placed: readonly Placed[], high: number): unknown {
  const frames = Object.fromEntries(
    placed.map(({ prop, x, y, w, h }) => [
      prop.name,
      {
        frame: { x: x * scale, y: y * scale, w: w * scale, h: h * scale },
        rotated: false,
        trimmed: false,
        spriteSourceSize: { x: 0, y: 0, w: w * scale, h: h * scale },
        sourceSize: { w: w * scale, h: h * scale },
        pivot: { x: -prop.x / w, y: -prop.y / h },
      },
    ]),
  );
  return { frames, meta: { image: `${name}.webp`, size: { w: wide * scale, h: high * scale }, scale: String(scale) } };
}
