/** What a shipped case turns on, so that the same trade can be looked for in another world. */
export const principles = ['cheap-for-dear', 'time', 'network', 'bridge', 'rightly-no', 'repair'] as const;
export type Principle = (typeof principles)[number];

/** By case, in the order of play. The file format has no field for it: the author's own cases simply have no parallel. */
const inCase: Readonly<Record<string, Principle>> = {
  tutorial: 'cheap-for-dear', s01: 'time', s02: 'time', s03: 'network', s05: 'network', s04: 'cheap-for-dear', s06: 'bridge', s10: 'rightly-no', s08: 'repair', s07: 'bridge', s09: 'cheap-for-dear',
  'bakkie-1': 'cheap-for-dear', 'techniek-1': 'cheap-for-dear', 'techniek-2': 'cheap-for-dear', 'bakkie-3': 'bridge', 'bakkie-4': 'bridge', 'techniek-4': 'bridge', 'bakkie-5': 'repair', 'techniek-5': 'repair',
};

export const principleOf = (caseId: string): Principle | null => inCase[caseId] ?? null;

/** Another of these cases with the same principle: the next one in the order of play, else the one before. */
export function parallelTo(caseId: string, present: readonly string[]): string | null {
  const principle = principleOf(caseId);
  if (principle === null) return null;
  const order = Object.keys(inCase);
  const alike = order.filter((id) => id !== caseId && inCase[id] === principle && present.includes(id));
  return alike.find((id) => order.indexOf(id) > order.indexOf(caseId)) ?? alike.at(-1) ?? null;
}
