/**
 * Draws the people of the game: an atlas, its description and a strip of faces
 * for each, and the list of the cast. The results are committed; run this only
 * after changing how somebody looks:
 *
 *   npm ci --prefix tools/people     once
 *   node tools/people/build.mjs      all people, or: build.mjs mark fatima
 *
 * Needs `cwebp` and `pngquant` (packages webp and pngquant of Debian).
 * The drawings are Open Peeps by Pablo Stanley (CC0), see assets/CREDITS.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, pack } from './atlas.mjs';
import { body } from './bodies.mjs';
import { CAST } from './cast.mjs';
import { FACE_NAMES, face } from './faces.mjs';
import { frames } from './frames.mjs';
import { glasses, head } from './heads.mjs';
import { HEIGHT, VIEW, WIDTH, render, svg } from './light.mjs';
import { writePng } from './png.mjs';

const OUT = fileURLToPath(new URL('../../assets/people/', import.meta.url));
const AVATAR = 112;
const LIMITS = { atlas: 70 * 1024, faces: 25 * 1024 };

const spot = (x, y) => ({ x: Math.round((x - VIEW.x) * VIEW.scale), y: Math.round((y - VIEW.y) * VIEW.scale) });

/** In pixels of the whole figure, from its upper left corner. */
const FIGURE = {
  width: WIDTH,
  height: HEIGHT,
  facing: 'right',
  neck: spot(455, 500),
  mouth: spot(540, 420),
  eyes: spot(525, 300),
  baseline: spot(0, 1133).y,
};

function encode(image, file, limit, colours) {
  const folder = mkdtempSync(join(tmpdir(), 'people-'));
  const drawn = join(folder, 'drawn.png');
  const few = join(folder, 'few.png');
  writePng(drawn, image);
  execFileSync('pngquant', ['--force', '--speed', '1', '--nofs', '--output', few, String(colours), drawn]);
  execFileSync('cwebp', ['-quiet', '-lossless', '-z', '9', '-exact', few, '-o', file]);
  rmSync(folder, { recursive: true });
  const size = statSync(file).size;
  if (size > limit) throw new Error(`${file} has ${size} bytes, more than ${limit}`);
  return size;
}

/** Ten heads with shoulders side by side, on the person's own tint. */
function faceStrip(look) {
  const view = look.portrait ?? { x: 205, y: 28, width: 540, height: 540 };
  const strip = { width: AVATAR * FACE_NAMES.length, height: AVATAR, pixels: new Uint8ClampedArray(AVATAR * AVATAR * FACE_NAMES.length * 4) };
  FACE_NAMES.forEach((name, index) => {
    const ground = `<rect x="-900" y="-900" width="3000" height="3000" fill="${look.tint}"/>`;
    const person = `${body(look, 'open')}${head(look)}${face(name, look)}${glasses(look) ?? ''}`;
    const one = render(svg(ground + person, view, AVATAR));
    for (let y = 0; y < AVATAR; y += 1) strip.pixels.set(one.pixels.subarray(y * AVATAR * 4, (y + 1) * AVATAR * 4), (y * strip.width + index * AVATAR) * 4);
  });
  return strip;
}

function build(look) {
  const { page, boxes } = pack(frames(look));
  const atlas = encode(page, join(OUT, `${look.id}.webp`), LIMITS.atlas, 96);
  const meta = { app: 'tools/people/build.mjs', image: `${look.id}.webp`, figure: FIGURE };
  writeFileSync(join(OUT, `${look.id}.json`), `${JSON.stringify(describe(boxes, page, meta), null, 1)}\n`);
  const faces = encode(faceStrip(look), join(OUT, `${look.id}-faces.webp`), LIMITS.faces, 96);
  console.log(`${look.id}: atlas ${page.width} × ${page.height}, ${atlas} bytes; faces ${faces} bytes`);
}

mkdirSync(OUT, { recursive: true });
const wanted = process.argv.slice(2);
for (const look of CAST) if (wanted.length === 0 || wanted.includes(look.id)) build(look);
const cast = {
  figure: FIGURE,
  faces: FACE_NAMES,
  avatar: AVATAR,
  people: CAST.map(({ id, nl, en, tint, cloth }) => ({ id, look: { nl, en }, tint, cloth, glasses: CAST.find((one) => one.id === id)?.glasses !== undefined })),
};
writeFileSync(join(OUT, 'cast.json'), `${JSON.stringify(cast, null, 2)}\n`);
