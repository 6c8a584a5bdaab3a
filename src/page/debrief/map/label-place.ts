import type { Frame } from '../../../parts/map-drawing.ts';

/** Where the names on the map stand: in the plot, near what they name, where they hide as little as possible. */

export interface Spot { readonly x: number; readonly y: number }
export interface Box extends Spot { readonly width: number; readonly height: number }
/** Something drawn there, and how bad it is to hide it: in pixels that a name would rather be further off. */
export interface Blot extends Spot { readonly cost: number }

/** A name of this size for this spot. */
interface Wanted { readonly width: number; readonly height: number; readonly to: Spot }
interface Placed { readonly box: Box; readonly cost: number }

const CELL = 10;
/** Between a name and what it must not hide. */
const AIR = 7;
/** A mark with its air; so far off a leader is seen. */
const [MARK, NEAR] = [24, 44] as const;
const [OVER_MARK, OVER_NAME] = [900, 3000] as const;
/** How much worse each pixel further off is. */
const FAR = 2.2;
const STEP = 12;

/** What a box would hide of so many blots: sums over a grid, so that thousands of dots are asked about at once. */
export function hidden({ width, height }: Pick<Frame, 'width' | 'height'>, blots: readonly Blot[]): (box: Box) => number {
  const [columns, rows] = [Math.ceil(width / CELL) + 1, Math.ceil(height / CELL) + 1];
  const sums = new Float64Array(columns * rows);
  const at = (column: number, row: number): number => Math.min(Math.max(row, 0), rows - 1) * columns + Math.min(Math.max(column, 0), columns - 1);
  for (const { x, y, cost } of blots) {
    const i = at(Math.floor(x / CELL) + 1, Math.floor(y / CELL) + 1);
    sums[i] = (sums[i] ?? 0) + cost;
  }
  for (let row = 1; row < rows; row++) for (let column = 1; column < columns; column++) {
    const i = row * columns + column;
    sums[i] = (sums[i] ?? 0) + (sums[i - 1] ?? 0) + (sums[i - columns] ?? 0) - (sums[i - columns - 1] ?? 0);
  }
  return (box) => {
    const [left, right, top, bottom] = [Math.floor((box.x - AIR) / CELL), Math.ceil((box.x + box.width + AIR) / CELL), Math.floor((box.y - AIR) / CELL), Math.ceil((box.y + box.height + AIR) / CELL)];
    return (sums[at(right, bottom)] ?? 0) - (sums[at(left, bottom)] ?? 0) - (sums[at(right, top)] ?? 0) + (sums[at(left, top)] ?? 0);
  };
}

/** The best place for a name, beside the marks and the names that stand there already. */
export function placeFor({ width, height, to }: Wanted, frame: Frame, under: (box: Box) => number, marks: readonly Spot[], names: readonly Box[]): Placed {
  const [left, right, top, bottom] = [frame.x(0) + 8, frame.width - 4 - width, 3, frame.y(0) - 8 - height];
  let best: Placed | null = null;
  for (let y = top; y <= bottom; y += STEP) for (let x = left; x <= right; x += STEP) {
    const box = { x, y, width, height };
    const cost = costOf(box, to, under, marks, names);
    if (best === null || cost < best.cost) best = { box, cost };
  }
  return best ?? { box: { x: left, y: top, width, height }, cost: Infinity };
}

function costOf(box: Box, to: Spot, under: (box: Box) => number, marks: readonly Spot[], names: readonly Box[]): number {
  const end = nearestOf(box, to);
  const away = Math.hypot(end.x - to.x, end.y - to.y);
  const crossed = between(to, end);
  return under(box) + (away < NEAR ? 4 * (NEAR - away) : FAR * (away - NEAR))
    + OVER_MARK * marks.filter((mark) => apart(nearestOf(box, mark), mark) < MARK).length
    + OVER_MARK * 0.2 * marks.filter((mark) => apart(mark, to) > 1 && crossed.some((spot) => apart(spot, mark) < MARK)).length
    + OVER_NAME * names.filter((name) => meets(box, name) || crossed.some((spot) => apart(nearestOf(name, spot), spot) < AIR)).length;
}

const apart = (one: Spot, other: Spot): number => Math.hypot(one.x - other.x, one.y - other.y);
const meets = (one: Box, other: Box): boolean => one.x < other.x + other.width + AIR && other.x < one.x + one.width + AIR && one.y < other.y + other.height + AIR && other.y < one.y + one.height + AIR;
/** Where a leader to this spot leaves a box. */
export const nearestOf = ({ x, y, width, height }: Box, to: Spot): Spot => ({ x: Math.min(Math.max(to.x, x), x + width), y: Math.min(Math.max(to.y, y), y + height) });
/** Spots on the way from one to the other, so close that nothing slips through. */
export const between = (from: Spot, to: Spot): readonly Spot[] => {
  const steps = Math.max(1, Math.ceil(apart(from, to) / 9));
  return Array.from({ length: steps + 1 }, (_, i) => ({ x: from.x + ((to.x - from.x) * i) / steps, y: from.y + ((to.y - from.y) * i) / steps }));
};
