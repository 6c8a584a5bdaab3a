import { bucketCover } from './bucketCover.ts';
import { isAtLeast, lineCover, listCover, type Cover, type Table } from './cover.ts';
import { staircaseCover } from './staircaseCover.ts';

// An order is a list of rows of a table.

/** Up to here, comparing all with all costs less than setting up something better. */
const fewPoints = 300;

/**
 * One order out of several runs that are each in order: best first coordinate first, then the
 * second, and so on. `ends` holds 0 and the end of each run.
 */
export function mergeRuns(table: Table, rows: Int32Array, ends: readonly number[]): Int32Array {
  let from: Int32Array = rows;
  let to: Int32Array = new Int32Array(rows.length);
  let bounds = [...ends];
  while (bounds.length > 2) {
    const merged = [0];
    for (let run = 0; run + 1 < bounds.length; run += 2) {
      const middle = bounds[run + 1]!;
      const end = bounds[run + 2] ?? middle;
      mergeTwo(table, from, to, bounds[run]!, middle, end);
      merged.push(end);
    }
    [from, to] = [to, from];
    bounds = merged;
  }
  return from;
}

function mergeTwo(
  table: Table, from: Int32Array, to: Int32Array, start: number, middle: number, end: number,
): void {
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const takeLeft = right >= end || (left < middle && !comesBefore(table, from[right]!, from[left]!));
    to[at] = takeLeft ? from[left++]! : from[right++]!;
  }
}

function comesBefore({ cells, width }: Table, one: number, other: number): boolean {
  for (let party = 0; party < width; party++) {
    const difference = cells[one + party]! - cells[other + party]!;
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/**
 * The rows that no other row beats, of rows in order; equal rows count once. Within the
 * tolerance per party, an advantage is none.
 */
export function undominated(table: Table, order: Int32Array, tolerance: Float64Array): Int32Array {
  const kept = new Int32Array(order.length);
  const cover = coverFor(table, order, tolerance);
  let size = 0;
  for (let at = 0; at < order.length; at++) {
    const row = order[at]!;
    if (cover.covers(row)) continue;
    cover.add(row);
    kept[size++] = row;
  }
  const rows = kept.subarray(0, size);
  return tolerance.some((slack) => slack > 0) ? lookBack(table, rows, tolerance) : rows;
}

function coverFor(table: Table, order: Int32Array, tolerance: Float64Array): Cover {
  if (table.width <= 2) return lineCover(table, tolerance);
  if (table.width === 3) return staircaseCover(table, order.length, tolerance);
  if (order.length <= fewPoints) return listCover(table, order.length, tolerance);
  return bucketCover(table, order, tolerance);
}

/**
 * In order, a row is beaten by an earlier one, except where the first coordinates differ by less
 * than the tolerance: then the later may be the better. Only such neighbours are compared.
 */
function lookBack(table: Table, rows: Int32Array, tolerance: Float64Array): Int32Array {
  const beaten = new Uint8Array(rows.length);
  for (let at = 1; at < rows.length; at++) {
    const row = rows[at]!;
    const limit = table.cells[row]! + tolerance[0]!;
    for (let back = at - 1; back >= 0 && table.cells[rows[back]!]! <= limit; back--) {
      if (isAtLeast(table, row, rows[back]!, tolerance)) beaten[back] = 1;
    }
  }
  return rows.filter((_, at) => beaten[at] === 0);
}
