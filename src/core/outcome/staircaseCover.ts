import type { Cover, Table } from './cover.ts';

/**
 * Three parties: of the points so far, those that matter form a staircase in the second and
 * third coordinate, one falling as the other rises, so one binary search gives the answer
 * (Kung, Luccio and Preparata 1975).
 */
export function staircaseCover({ cells }: Table, points: number, tolerance: Float64Array): Cover {
  const falling = new Float64Array(points);
  const rising = new Float64Array(points);
  const slack = [tolerance[1]!, tolerance[2]!] as const;
  let size = 0;

  /** First step whose falling coordinate is below the value. */
  const below = (value: number): number => {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (falling[middle]! >= value) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    covers: (row) => {
      const at = below(cells[row + 1]! - slack[0]);
      return at > 0 && rising[at - 1]! >= cells[row + 2]! - slack[1];
    },
    add: (row) => {
      const second = cells[row + 1]!;
      const third = cells[row + 2]!;
      const end = below(second);
      // Within the tolerance an earlier step may be beaten by a trifle, or beat this point by one.
      if (end > 0 && rising[end - 1]! >= third) return;
      let first = end;
      while (first > 0 && falling[first - 1]! <= second) first--;
      let last = end;
      while (last < size && rising[last]! <= third) last++;
      falling.copyWithin(first + 1, last, size);
      rising.copyWithin(first + 1, last, size);
      size += first + 1 - last;
      falling[first] = second;
      rising[first] = third;
    },
  };
}
