import type { Domain, Party } from '../core/outcome/domain.ts';

/** A negotiation domain as published files write it, with the names that the numbers lack. */
export type NamedDomain = {
  readonly name: string;
  readonly issues: readonly { readonly name: string; readonly options: readonly string[] }[];
  readonly parties: readonly string[];
  readonly domain: Domain;
};

export type DomainReading =
  | { readonly ok: true; readonly named: NamedDomain }
  /** Every problem found, each a sentence that names the place and the way out. */
  | { readonly ok: false; readonly problems: readonly string[] };

type Fields = Readonly<Record<string, unknown>>;

/** Past this, sums of utilities lose the digits that are compared. */
const largest = 1e12;

/**
 * Reads a domain: `issues[i].values`, and per party `utilities[i][value]`, `bias` (0 where it is
 * absent) and `reserved` (absent or null: this party accepts any deal). Other fields are left
 * alone.
 */
export function readDomain(text: string): DomainReading {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [`This is not JSON: ${String((error as Error).message)}. Mend the text at that place.`] };
  }
  const problems: string[] = [];
  const named = domainIn(content, problems);
  return named !== undefined && problems.length === 0 ? { ok: true, named } : { ok: false, problems };
}

function domainIn(content: unknown, problems: string[]): NamedDomain | undefined {
  if (!isFields(content)) {
    problems.push('The file holds no object. Write one with "issues" and "parties".');
    return undefined;
  }
  const issues = listIn(content.issues, 'issues', 'one entry per issue', problems).map((issue, index) =>
    issueIn(issue, `issues[${index}]`, problems));
  const entries = listIn(content.parties, 'parties', 'one entry per party', problems);
  if (problems.length > 0) return undefined;
  const parties = entries.map((entry, index) =>
    partyIn(entry, `parties[${index}]`, issues.map((issue) => issue.options.length), problems));
  return {
    name: nameIn(content, 'Domain'),
    issues,
    parties: entries.map((entry, index) => nameIn(entry, `Party ${index + 1}`)),
    domain: { parties },
  };
}

function issueIn(issue: unknown, place: string, problems: string[]): { name: string; options: string[] } {
  const values = isFields(issue) ? issue.values : undefined;
  const options = listIn(values, `${place}.values`, 'the names of its options', problems);
  return { name: nameIn(issue, place), options: options.map(String) };
}

function partyIn(entry: unknown, place: string, sizes: readonly number[], problems: string[]): Party {
  const fields = isFields(entry) ? entry : {};
  const utilities = listIn(fields.utilities, `${place}.utilities`, 'a list of numbers per issue', problems);
  const absent = utilities.length === 0;
  if (!absent && utilities.length !== sizes.length) {
    problems.push(`${place}.utilities: ${utilities.length} lists for ${sizes.length} issues. Write one list per issue.`);
  }
  return {
    bias: fields.bias === undefined ? 0 : numberIn(fields.bias, `${place}.bias`, problems),
    reserved: isAbsent(fields.reserved) ? -Infinity : numberIn(fields.reserved, `${place}.reserved`, problems),
    utilities: sizes.map((size, issue) =>
      issue < utilities.length ? valuesIn(utilities[issue], `${place}.utilities[${issue}]`, size, problems) : []),
  };
}

function valuesIn(values: unknown, place: string, size: number, problems: string[]): number[] {
  const list = listIn(values, place, 'a number per option', problems);
  if (list.length > 0 && list.length !== size) {
    problems.push(`${place}: ${list.length} numbers for ${size} options. Write one number per option.`);
  }
  return list.map((value, option) => numberIn(value, `${place}[${option}]`, problems));
}

function listIn(value: unknown, place: string, holding: string, problems: string[]): unknown[] {
  if (Array.isArray(value) && value.length > 0) return value as unknown[];
  problems.push(`${place}: ${Array.isArray(value) ? 'an empty list' : 'no list'}. Write a list with ${holding}.`);
  return [];
}

function numberIn(value: unknown, place: string, problems: string[]): number {
  if (typeof value === 'number' && Math.abs(value) <= largest) return value;
  problems.push(`${place}: ${described(value)} is not a number from -${largest} to ${largest}. Write such a number.`);
  return 0;
}

function described(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function nameIn(value: unknown, otherwise: string): string {
  return isFields(value) && typeof value.name === 'string' && value.name !== '' ? value.name : otherwise;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
