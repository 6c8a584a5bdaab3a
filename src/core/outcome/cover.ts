/** Points to compare: row `r` holds the utilities `cells[r]` to `cells[r + width - 1]`. */
export type Table = {
  /** Number of parties. */
  readonly width: number;
  readonly cells: Float64Array;
};

/**
 * Points come in, best first coordinate first. A cover answers whether one that came earlier is
 * at least as good everywhere else; then the new point adds nothing.
 */
export type Cover = {
  readonly covers: (row: number) => boolean;
  readonly add: (row: number) => void;
};

/** Is the point at `one` nowhere more than the tolerance below the point at `other`? */
export function isAtLeast({ cells, width }: Table, one: number, other: number, tolerance: Float64Array): boolean {
  for (let party = 0; party < width; party++) {
    if (cells[one + party]! < cells[other + party]! - tolerance[party]!) return false;
  }
  return true;
}

/** One or two parties: the best second coordinate so far says it all. */
export function lineCover({ cells, width }: Table, tolerance: Float64Array): Cover {
  // A single party has only a best point: whatever comes after the first adds nothing.
  const second = width - 1;
  const slack = tolerance[second]!;
  let best = -Infinity;
  return {
    covers: (row) => best >= cells[row + second]! - slack,
    add: (row) => { best = Math.max(best, cells[row + second]!); },
  };
}

/** Few points of any number of parties: compare with each. */
export function listCover(table: Table, points: number, tolerance: Float64Array): Cover {
  const rows = new Int32Array(points);
  let size = 0;
  return {
    covers: (row) => {
      for (let index = 0; index < size; index++) {
        if (isAtLeast(table, rows[index]!, row, tolerance)) return true;
      }
      return false;
    },
    add: (row) => { rows[size++] = row; },
  };
}
