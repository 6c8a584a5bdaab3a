import { draw } from '../engine/draw.ts';
import type { Scenario } from '../engine/scenario.ts';

/** Parts of a case that are only read aloud: a corrected typing mistake keeps every replay valid. */
const words = new Set(['title', 'room', 'outside', 'employer', 'account', 'story', 'goal', 'theory', 'topics', 'label', 'said', 'name', 'job', 'pronoun', 'look', 'temperament', 'position', 'interest', 'batnaText', 'opening', 'lines', 'reactions', 'text', 'truth', 'trades', 'version', 'level', 'phase', 'campaign', 'department', 'yes', 'no']);

/** 16 hexadecimal digits of everything in a case that the rules read. Tells versions apart; no protection against forging. */
export function fingerprint(scenario: Scenario): string {
  const { power, ...rest } = scenario;
  const spelled = canonical({ ...rest, dependence: power });
  const part = (salt: number): string => draw(salt, spelled.length, spelled, 'fingerprint').toString(16).padStart(8, '0');
  return part(1) + part(2);
}

/** JSON with sorted keys and without words and undefined fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const fields = Object.entries(value).filter(([key, field]) => field !== undefined && !words.has(key));
  return `{${fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join()}}`;
}
