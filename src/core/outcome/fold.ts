import {
  countOutcomes, highest, issueSizes, outcomeOf, type Domain, type Outcome, type Party,
} from './domain.ts';
import { mergeRuns, undominated } from './dominance.ts';
import { toleranceOf, type Tolerance } from './tolerance.ts';

/**
 * The best partial deals over the issues folded so far, best first for the first party.
 * `parent` and `option` lead back, layer by layer, to the package.
 */
type Layer = {
  readonly size: number;
  /** `size` rows of one sum per party. */
  readonly sums: Float64Array;
  readonly parent: Int32Array;
  readonly option: Int32Array;
};

/** Sums that one step may hold: under a gigabyte with all that is noted about them. */
const mostSums = 40_000_000;

/**
 * The Pareto frontier: all deals at or above the reserved value for every party that no such
 * deal beats (at least as good for all, better for one). Equal utilities count once, with one
 * of their packages. Best deal for the first party first; empty where no deal is acceptable.
 *
 * Exact without looking at all outcomes: fold the issues one by one, and after each drop the
 * partial deals that another one beats. Dominance survives adding the same vector, so whatever a
 * dropped one could become, the other becomes something at least as good. That holds under
 * reserved values too: where the worse completion is acceptable to all, the better one is. A
 * partial deal goes as well once even the best options left cannot lift somebody to the
 * reserved value.
 *
 * Throws a RangeError where a step would weigh more partial deals than memory holds: millions of
 * them that nobody beats, as with five opposed parties on a dozen issues of ten options.
 */
export function paretoFrontier(domain: Domain): Outcome[] {
  const { parties } = domain;
  if (countOutcomes(domain) === 0n) return [];
  const tolerance = toleranceOf(parties);
  const issues = foldingOrder(domain);
  const floors = floorsPerStep(parties, issues, tolerance);

  let last = firstLayer(parties);
  if (!reaches(last.sums, 0, floors[0]!)) return [];
  const layers = [last];
  issues.forEach((issue, step) => {
    const slack = step === issues.length - 1 ? tolerance.final : tolerance.step;
    last = foldIssue(last, parties, issue, floors[step + 1]!, slack);
    layers.push(last);
  });
  return Array.from({ length: last.size }, (_, index) => outcomeOf(domain, packageAt(layers, issues, index)));
}

/** Large issues first: the last steps, with the most partial deals, then add the fewest options. */
function foldingOrder(domain: Domain): number[] {
  const sizes = issueSizes(domain);
  return sizes.map((_, issue) => issue).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
}

/** Before the first step and after each: the sum from which the best options left reach the reserved value. */
function floorsPerStep(parties: readonly Party[], issues: readonly number[], tolerance: Tolerance): Float64Array[] {
  return Array.from({ length: issues.length + 1 }, (_, folded) =>
    Float64Array.from(parties, (party, index) => {
      const left = issues.slice(folded).reduce((sum, issue) => sum + highest(party.utilities[issue]!), 0);
      return party.reserved - left - tolerance.final[index]!;
    }));
}

function firstLayer(parties: readonly Party[]): Layer {
  return {
    size: 1,
    sums: Float64Array.from(parties, (party) => party.bias),
    parent: new Int32Array(1),
    option: new Int32Array(1),
  };
}

function foldIssue(
  layer: Layer, parties: readonly Party[], issue: number, floor: Float64Array, tolerance: Float64Array,
): Layer {
  const width = parties.length;
  const { candidates, ends } = candidatesOn(layer, parties, issue, floor);
  const table = { width, cells: candidates.sums };
  const order = mergeRuns(table, rowsOf(candidates.size, width), ends);
  return pick(candidates, undominated(table, order, tolerance), width);
}

/**
 * Every partial deal of the layer with every option worth taking, unless it cannot reach a
 * reserved value any more. One run per option: adding the same amounts to a layer that is in
 * order keeps it in order. `ends` holds 0 and the end of each run.
 */
function candidatesOn(
  layer: Layer, parties: readonly Party[], issue: number, floor: Float64Array,
): { candidates: Layer; ends: number[] } {
  const width = parties.length;
  const options = optionsWorthTaking(parties, issue);
  const most = layer.size * options.length;
  if (most * width > mostSums) throw new RangeError(`${most} partial deals are too many to weigh at once.`);
  const sums = new Float64Array(most * width);
  const parent = new Int32Array(most);
  const option = new Int32Array(most);
  const ends = [0];
  let size = 0;
  for (const chosen of options) {
    const added = Float64Array.from(parties, (party) => party.utilities[issue]![chosen]!);
    for (let index = 0; index < layer.size; index++) {
      const row = size * width;
      for (let party = 0; party < width; party++) {
        sums[row + party] = layer.sums[index * width + party]! + added[party]!;
      }
      if (!reaches(sums, row, floor)) continue;
      parent[size] = index;
      option[size++] = chosen;
    }
    ends.push(size);
  }
  return { candidates: { size, sums, parent, option }, ends };
}

/** Options of one issue that no other option of it beats for everybody. */
function optionsWorthTaking(parties: readonly Party[], issue: number): number[] {
  const width = parties.length;
  const size = parties[0]!.utilities[issue]!.length;
  const cells = new Float64Array(size * width);
  parties.forEach((party, index) => {
    party.utilities[issue]!.forEach((value, option) => { cells[option * width + index] = value; });
  });
  const singles = Array.from({ length: size + 1 }, (_, index) => index);
  const order = mergeRuns({ width, cells }, rowsOf(size, width), singles);
  return Array.from(undominated({ width, cells }, order, new Float64Array(width)), (row) => row / width);
}

function reaches(sums: Float64Array, row: number, floor: Float64Array): boolean {
  for (let party = 0; party < floor.length; party++) {
    if (sums[row + party]! < floor[party]!) return false;
  }
  return true;
}

function rowsOf(size: number, width: number): Int32Array {
  const rows = new Int32Array(size);
  for (let index = 0; index < size; index++) rows[index] = index * width;
  return rows;
}

function pick(layer: Layer, rows: Int32Array, width: number): Layer {
  const sums = new Float64Array(rows.length * width);
  rows.forEach((row, index) => {
    for (let party = 0; party < width; party++) sums[index * width + party] = layer.sums[row + party]!;
  });
  return {
    size: rows.length,
    sums,
    parent: rows.map((row) => layer.parent[row / width]!),
    option: rows.map((row) => layer.option[row / width]!),
  };
}

function packageAt(layers: readonly Layer[], issues: readonly number[], index: number): number[] {
  const options: number[] = issues.map(() => 0);
  let at = index;
  for (let step = issues.length - 1; step >= 0; step--) {
    const layer = layers[step + 1]!;
    options[issues[step]!] = layer.option[at]!;
    at = layer.parent[at]!;
  }
  return options;
}
