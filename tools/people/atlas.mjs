/** Trims frames, packs them on shelves, and describes them in Phaser's JSON hash format. */

const GAP = 2;
const PAGE = 1460;

export function trimmed(image) {
  const { width, height, pixels } = image;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) {
    if (pixels[(y * width + x) * 4 + 3] === 0) continue;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, w: right - left + 1, h: bottom - top + 1 };
}

/** @returns the page, and each frame's place on it and in the figure */
export function pack(frames) {
  const boxes = Object.entries(frames).map(([name, image]) => ({ name, image, trim: trimmed(image) }));
  boxes.sort((a, b) => b.trim.h - a.trim.h || (a.name < b.name ? -1 : 1));
  let [x, y, shelf] = [GAP, GAP, 0];
  for (const box of boxes) {
    if (x + box.trim.w + GAP > PAGE) [x, y, shelf] = [GAP, y + shelf + GAP, 0];
    box.at = { x, y };
    x += box.trim.w + GAP;
    shelf = Math.max(shelf, box.trim.h);
  }
  const page = { width: PAGE, height: y + shelf + GAP, pixels: new Uint8ClampedArray(PAGE * (y + shelf + GAP) * 4) };
  for (const { image, trim, at } of boxes) {
    for (let row = 0; row < trim.h; row += 1) {
      const from = ((trim.y + row) * image.width + trim.x) * 4;
      page.pixels.set(image.pixels.subarray(from, from + trim.w * 4), ((at.y + row) * PAGE + at.x) * 4);
    }
  }
  return { page, boxes };
}

export function describe(boxes, page, meta) {
  const frames = {};
  for (const { name, image, trim, at } of [...boxes].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    frames[name] = {
      frame: { x: at.x, y: at.y, w: trim.w, h: trim.h },
      rotated: false,
      trimmed: true,
      spriteSourceSize: trim,
      sourceSize: { w: image.width, h: image.height },
    };
  }
  return { frames, meta: { ...meta, format: 'RGBA8888', size: { w: page.width, h: page.height }, scale: '1' } };
}
