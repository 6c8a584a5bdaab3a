import { countOutcomes, issueSizes, outcomeOf, type Domain, type Outcome } from '../../src/core/outcome/domain.ts';
import { toleranceOf } from '../../src/core/outcome/tolerance.ts';

/**
 * Every outcome, the last issue changing fastest: the long way, against which the fold is held.
 */
export function* everyOutcome(domain: Domain): Generator<Outcome, void, undefined> {
  if (countOutcomes(domain) === 0n) return;
  const sizes = issueSizes(domain);
  const options = sizes.map(() => 0);
  for (;;) {
    yield outcomeOf(domain, options);
    let issue = sizes.length - 1;
    while (issue >= 0 && options[issue] === (sizes[issue] ?? 0) - 1) options[issue--] = 0;
    if (issue < 0) return;
    options[issue] = (options[issue] ?? 0) + 1;
  }
}

/** Is this deal at or above the reserved value of every party? */
export function rationalIn(domain: Domain): (outcome: Outcome) => boolean {
  const { final } = toleranceOf(domain.parties);
  const floors = domain.parties.map((party, index) => party.reserved - (final[index] ?? 0));
  return (outcome) => floors.every((floor, index) => (outcome.utilities[index] ?? -Infinity) >= floor);
}
