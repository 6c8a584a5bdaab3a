/**
 * A contact sheet for looking at: every pose and every face of the people named.
 *   node tools/people/sheet.mjs OUT.png [id …]
 */
import { CAST } from './cast.mjs';
import { FACE_NAMES } from './faces.mjs';
import { frames } from './frames.mjs';
import { HEIGHT, WIDTH } from './light.mjs';
import { writePng } from './png.mjs';
import { POSE_NAMES } from './poses.mjs';

const [, , out, ...wanted] = process.argv;
const people = CAST.filter((look) => wanted.length === 0 || wanted.includes(look.id));
const FACE = { x: 100, y: 10, size: 380 };
const rowHeight = HEIGHT + 20;
const width = FACE.size * FACE_NAMES.length;
const sheet = { width, height: people.length * (rowHeight + 2 * FACE.size), pixels: new Uint8ClampedArray(width * people.length * (rowHeight + 2 * FACE.size) * 4) };
for (let i = 0; i < sheet.pixels.length; i += 4) sheet.pixels.set([231, 205, 170, 255], i);

function over(image, left, top, crop = { x: 0, y: 0, width: image.width, height: image.height }) {
  for (let y = 0; y < crop.height; y += 1) for (let x = 0; x < crop.width; x += 1) {
    const from = ((y + crop.y) * image.width + x + crop.x) * 4;
    const to = ((y + top) * width + x + left) * 4;
    const alpha = image.pixels[from + 3] / 255;
    for (let c = 0; c < 3; c += 1) sheet.pixels[to + c] = Math.round(image.pixels[from + c] * alpha + sheet.pixels[to + c] * (1 - alpha));
  }
}

people.forEach((look, row) => {
  const made = frames(look);
  const top = row * (rowHeight + 2 * FACE.size);
  const layers = (names, left, y, crop) => names.filter((name) => made[name] !== undefined).forEach((name) => over(made[name], left, y, crop));
  POSE_NAMES.forEach((pose, i) => layers([`body/${pose}`, 'head', `face/${FACE_NAMES[i]}`, 'glasses'], i * WIDTH, top));
  const crop = { x: FACE.x, y: FACE.y, width: FACE.size, height: FACE.size };
  FACE_NAMES.forEach((name, i) => ['face', 'talk'].forEach((kind, row) => layers(['body/open', 'head', `${kind}/${name}`, 'glasses'], i * FACE.size, top + rowHeight + row * FACE.size, crop)));
});
writePng(out, sheet);
