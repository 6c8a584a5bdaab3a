import { isAtLeast, type Cover, type Table } from './cover.ts';

/** Levels per coordinate. More levels: fewer points to compare one by one, more to note down. */
const levels = 64;
/** Points looked at to place the levels, so that each holds about as many points. */
const sampleSize = 512;

/**
 * Four parties or more. Per coordinate and level, one bit per earlier point tells whether it
 * stands at that level or above. The `and` over the coordinates leaves, 32 points at a time, the
 * few that may cover a new point; only those are compared number by number.
 */
export function bucketCover(table: Table, order: Int32Array, tolerance: Float64Array): Cover {
  const { cells } = table;
  const columns = table.width - 1;
  const edges = Array.from({ length: columns }, (_, index) => edgesOf(table, order, index + 1));
  const rows = new Int32Array(order.length);
  // One word of bits for every 32 points; per column and level a line of words. The points after
  // the last full word wait in `rows`, to be noted down 32 at once.
  const words = order.length >> 5;
  const bits = new Int32Array(columns * levels * words);
  const lines = new Int32Array(columns);
  const marks = new Int32Array(levels);
  let size = 0;

  const noteWord = (word: number): void => {
    for (let index = 0; index < columns; index++) {
      marks.fill(0);
      for (let bit = 0; bit < 32; bit++) {
        marks[levelOf(edges[index]!, cells[rows[word * 32 + bit]! + index + 1]!)]! |= 1 << bit;
      }
      for (let level = levels - 1, above = 0; level >= 0; level--) {
        above |= marks[level]!;
        bits[(index * levels + level) * words + word] = above;
      }
    }
  };

  const anyCovers = (found: number, first: number, row: number): boolean => {
    for (let left = found, point = first; left !== 0; left >>>= 1, point++) {
      if ((left & 1) === 1 && isAtLeast(table, rows[point]!, row, tolerance)) return true;
    }
    return false;
  };

  return {
    covers: (row) => {
      for (let index = 0; index < columns; index++) {
        const value = cells[row + index + 1]! - tolerance[index + 1]!;
        lines[index] = (index * levels + levelOf(edges[index]!, value)) * words;
      }
      // Four columns by name, which is what makes this loop fast; three count one of them twice.
      const [first, second, third] = [lines[0]!, lines[1]!, lines[2]!];
      const fourth = columns > 3 ? lines[3]! : third;
      const full = size >> 5;
      for (let word = 0; word < full; word++) {
        const found = bits[first + word]! & bits[second + word]! & bits[third + word]! & bits[fourth + word]!;
        if (found !== 0 && anyCovers(found, word * 32, row)) return true;
      }
      return anyCovers((1 << (size & 31)) - 1, full * 32, row);
    },
    add: (row) => {
      rows[size++] = row;
      if ((size & 31) === 0) noteWord((size >> 5) - 1);
    },
  };
}

/** Where the levels above the lowest begin: quantiles of a sample. */
function edgesOf({ cells }: Table, order: Int32Array, party: number): Float64Array {
  const sample = new Float64Array(Math.min(sampleSize, order.length));
  for (let index = 0; index < sample.length; index++) {
    sample[index] = cells[order[Math.floor((index * order.length) / sample.length)]! + party]!;
  }
  sample.sort();
  return Float64Array.from({ length: levels - 1 }, (_, index) =>
    sample[Math.floor(((index + 1) * sample.length) / levels)]!);
}

/** Number of edges at or below the value: never falls as the value rises, so nothing is missed. */
function levelOf(edges: Float64Array, value: number): number {
  let level = 0;
  for (let half = levels >> 1; half > 0; half >>= 1) {
    if (edges[level + half - 1]! <= value) level += half;
  }
  return level;
}
