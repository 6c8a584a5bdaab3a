/** One party at the table: what each option of each issue is worth to it. */
export type Party = {
  /** Utility that every deal has for this party, whatever the options. */
  readonly bias: number;
  /** Utility of no agreement; `-Infinity` where a party accepts anything. */
  readonly reserved: number;
  /** `utilities[issue][option]`: already weighted, to be added over the issues. */
  readonly utilities: readonly (readonly number[])[];
};

/** Parties that value the same issues with the same numbers of options, additively. */
export type Domain = { readonly parties: readonly Party[] };

/** One deal: the option index chosen per issue, and its utility per party. */
export type Outcome = {
  readonly options: readonly number[];
  readonly utilities: readonly number[];
};

/** Lowest and highest utility of a party over all outcomes, also those it would refuse. */
export type Range = { readonly minimum: number; readonly maximum: number };

/** Number of options per issue. */
export function issueSizes(domain: Domain): number[] {
  return (domain.parties[0]?.utilities ?? []).map((options) => options.length);
}

/** Number of outcomes, exact however large. A domain without parties has none. */
export function countOutcomes(domain: Domain): bigint {
  if (domain.parties.length === 0) return 0n;
  return issueSizes(domain).reduce((product, size) => product * BigInt(size), 1n);
}

/** Utility of a deal for one party, added in the order of the issues. */
function utilityOf(party: Party, options: readonly number[]): number {
  let sum = party.bias;
  party.utilities.forEach((values, issue) => {
    const value = values[options[issue] ?? -1];
    if (value === undefined) throw new RangeError(`Issue ${issue} has no option ${options[issue]}.`);
    sum += value;
  });
  return sum;
}

/** The deal with these options, with its utility for every party. */
export function outcomeOf(domain: Domain, options: readonly number[]): Outcome {
  return { options: [...options], utilities: domain.parties.map((party) => utilityOf(party, options)) };
}

/** Range of a party. Issues without options make it meaningless; there are no outcomes then. */
export function rangeOf(party: Party): Range {
  let minimum = party.bias;
  let maximum = party.bias;
  for (const values of party.utilities) {
    minimum += lowest(values);
    maximum += highest(values);
  }
  return { minimum, maximum };
}

/** What a party falls back on: its reserved value, or its minimum where that is higher. */
export function disagreementOf(party: Party): number {
  return Math.max(party.reserved, rangeOf(party).minimum);
}

// Not Math.max(...values): an issue may have more options than a call may have arguments.
export function highest(values: readonly number[]): number {
  return values.reduce((best, value) => (value > best ? value : best), -Infinity);
}

export function lowest(values: readonly number[]): number {
  return values.reduce((worst, value) => (value < worst ? value : worst), Infinity);
}
