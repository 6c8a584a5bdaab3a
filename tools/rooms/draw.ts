import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stillBox } from '../../src/screens/room/trees.ts';
import type { Hour, RoomArt } from './paint.ts';
import { openPainter, pack, paint } from './render.ts';
import { care } from './care.ts';
import { coffee } from './coffee.ts';
import { dock } from './dock.ts';
import { festival } from './festival.ts';
import { hotel } from './hotel.ts';
import { loft } from './loft.ts';
import { market } from './market.ts';
import { plant } from './plant.ts';
import { print } from './print.ts';
import { site } from './site.ts';
import { workshop } from './workshop.ts';

/** Draws the rooms: `node tools/rooms/draw.ts [room …]`. Needs Debian's chromium and cwebp. */

const rooms: Readonly<Record<string, (hour: Hour) => RoomArt>> = { festival, coffee, workshop, print, loft, care, plant, dock, market, site, hotel };
const { x, y, w, h } = stillBox;
const cropped = (svg: string): string => svg.replace(/viewBox="[^"]*" width="[^"]*" height="[^"]*"/, `viewBox="${x} ${y} ${w} ${h}" width="${w}" height="${h}"`);
const wanted = process.argv.slice(2);
const browser = await openPainter();
for (const [name, draw] of Object.entries(rooms)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = fileURLToPath(new URL(`../../assets/rooms/${name}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  // What one sees from it, for cards on the page; the stage never asks for it.
  const { view } = draw('day');
  pack(await paint(browser, cropped(view.svg), stillBox.w, stillBox.h, 0.56), `${folder}still.webp`, 56);
  for (const hour of ['day', 'evening'] as const) {
    for (const [layer, art] of Object.entries(draw(hour))) {
      const size = pack(await paint(browser, art.svg, art.w, art.h, art.scale), `${folder}${hour}-${layer}.webp`, art.quality);
      bytes += size;
      console.log(`${name} ${hour}-${layer} ${Math.round(size / 1000)} kB`);
    }
  }
  console.log(`${name}: ${Math.round(bytes / 1000)} kB`);
}
await browser.close();
