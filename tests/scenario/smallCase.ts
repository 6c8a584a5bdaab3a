/** A small right case, to break in one way at a time. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const smallCase = {
  title: { nl: 'Fietsen', en: 'Bicycles' },
  issues: [
    { id: 'prijs', label: { nl: 'Prijs', en: 'Price' }, options: ['€900', '€800', '€700'] },
    { id: 'tijd', label: { nl: 'Levertijd', en: 'Delivery time' }, options: [{ nl: '2 weken', en: '2 weeks' }, { nl: '1 week', en: '1 week' }] },
  ],
  player: { batna: 30, weights: { prijs: 70, tijd: 30 }, values: { prijs: [100, 60, 0], tijd: [100, 0] } },
  members: [
    {
      id: 'noor', name: 'Noor Bos', roles: ['decider'], batna: 30,
      weights: { prijs: 30, tijd: 70 }, values: { prijs: [0, 50, 100], tijd: [0, 100] },
    },
  ],
  facts: [{ id: 'f1', about: 'noor', topic: 'tijd', text: { nl: 'Zaterdag is de tocht.', en: 'The tour is on Saturday.' } }],
} as const satisfies Json;

export type Change = readonly [path: string, value: Json | undefined];

/** The text of the small case with the value at a path replaced, added, or (undefined) left out. */
export function broken(...changes: readonly Change[]): string {
  const copy = structuredClone(smallCase) as unknown;
  for (const [path, value] of changes) put(copy, path.split('.'), value);
  return JSON.stringify(copy, null, 2);
}

function put(target: unknown, path: readonly string[], value: Json | undefined): void {
  const [step = '', ...rest] = path;
  const fields = target as Record<string, unknown>;
  if (rest.length > 0) put((fields[step] ??= {}), rest, value);
  else if (value === undefined) Reflect.deleteProperty(fields, step);
  else fields[step] = value;
}
