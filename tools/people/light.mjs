/**
 * From drawing to pixels, with the light of the room baked in: a violet shade
 * multiplied on the side away from the window, a warm rim in soft light towards
 * it. Done on the pixels, because masks with blend modes differ between renderers.
 */
import { Resvg } from '@resvg/resvg-js';

/** The figure: drawing units shown, and pixels per unit. */
export const VIEW = { x: -30, y: -70, width: 1050, height: 1270, scale: 0.6 };
export const WIDTH = Math.round(VIEW.width * VIEW.scale);
export const HEIGHT = Math.round(VIEW.height * VIEW.scale);

const SHADE = { d: 'M-400 -400H330C300 200 380 420 260 640C220 900 250 1100 250 1500H-400Z', colour: [125, 106, 168], strength: 0.28 };
const RIM = { d: 'M640 -400H1500V1500H700C760 1000 650 700 600 520C640 300 600 100 640 -400Z', colour: [255, 243, 196], strength: 0.4 };

export function svg(content, view = VIEW, width = WIDTH) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.round(width * view.height / view.width)}" viewBox="${view.x} ${view.y} ${view.width} ${view.height}">${content}</svg>`;
}

/** @returns straight (not premultiplied) RGBA */
export function render(markup) {
  const drawn = new Resvg(markup).render();
  const pixels = new Uint8ClampedArray(drawn.pixels);
  for (let i = 0; i < pixels.length; i += 4) {
    const alpha = pixels[i + 3];
    if (alpha === 0 || alpha === 255) continue;
    for (let c = 0; c < 3; c += 1) pixels[i + c] = Math.round(pixels[i + c] * 255 / alpha);
  }
  return { width: drawn.width, height: drawn.height, pixels };
}

// The W3C soft-light formula (Compositing and Blending Level 1).
function softLight(base, over) {
  if (over <= 0.5) return base - (1 - 2 * over) * base * (1 - base);
  const d = base <= 0.25 ? ((16 * base - 12) * base + 4) * base : Math.sqrt(base);
  return base + (2 * over - 1) * (d - base);
}

const INK_RGB = [31, 35, 55];
const coverage = ({ d }) => render(svg(`<path d="${d}" fill="#fff"/>`)).pixels;
const shadeCover = coverage(SHADE);
const rimCover = coverage(RIM);

/** 0 for ink itself, 1 for colour: the light lies under the lines. */
function notInk(pixels, at) {
  const away = Math.hypot(pixels[at] - INK_RGB[0], pixels[at + 1] - INK_RGB[1], pixels[at + 2] - INK_RGB[2]);
  return Math.min(1, Math.max(0, (away - 8) / 24));
}

export function lit(image) {
  const { pixels } = image;
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3] === 0) continue;
    const under = notInk(pixels, i) / 255;
    const shade = SHADE.strength * shadeCover[i + 3] * under;
    const rim = RIM.strength * rimCover[i + 3] * under;
    for (let c = 0; c < 3; c += 1) {
      let value = pixels[i + c] / 255;
      value += (value * SHADE.colour[c] / 255 - value) * shade;
      value += (softLight(value, RIM.colour[c] / 255) - value) * rim;
      pixels[i + c] = Math.round(value * 255);
    }
  }
  return image;
}

/** Repeats the pixel row at drawing height `from` downwards to `to`: the table hides the rest. */
export function drawnOut(image, from, to) {
  const row = (y) => Math.round((y - VIEW.y) * VIEW.scale);
  const { pixels, width } = image;
  const source = pixels.slice(row(from) * width * 4, (row(from) + 1) * width * 4);
  for (let y = row(from) + 1; y < image.height; y += 1) {
    if (y < row(to)) pixels.set(source, y * width * 4);
    else pixels.fill(0, y * width * 4, (y + 1) * width * 4);
  }
  return image;
}
