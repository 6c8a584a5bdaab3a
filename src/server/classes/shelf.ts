import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { landOf } from '../../core/engine/land.ts';
import type { Scenario } from '../../core/engine/scenario.ts';
import { lintOf } from '../../core/scenario/sense/lint.ts';
import { readScenario } from '../../core/scenario/read.ts';
import { vary, type Spread } from '../../core/scenario/trying/vary.ts';
import { caseText } from '../storage/classes.ts';
import type { ClassRow, Tables } from '../storage/tables.ts';
import { newSeed } from './secrets.ts';

/** The server's own copies of the cases. */
export interface Shelf {
  /** Text of a built-in case, or undefined. */
  readonly builtIn: (id: string) => string | undefined;
  /** The case as this class plays it. Throws where the text is gone: a bug. */
  readonly caseOf: (db: Kysely<Tables>, row: Pick<ClassRow, 'case_file' | 'vary_seed'>) => Promise<Scenario>;
}

/** Small enough that the trades of a case stay what they were. */
export const classSpread: Spread = { limits: 2, weights: 8, styles: 5 };

/** Cases in memory at once: each is read and its packages listed once. */
const MOST_KEPT = 200;

/** folder: the built-in cases; each is read from the disk when a teacher first chooses it. */
export function openShelf(folder: string): Shelf {
  const names = new Set(readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json')));
  const kept = new Map<string, Scenario>();
  return {
    builtIn: (id) => (names.has(`${id}.json`) ? readFileSync(join(folder, `${id}.json`), 'utf8') : undefined),
    async caseOf(db, { case_file: file, vary_seed: seed }) {
      const key = `${file}/${seed ?? ''}`;
      const known = kept.get(key);
      if (known) {
        // The one used last stands at the end.
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const scenario = played(await caseText(db, file), seed);
      for (const oldest of kept.keys()) if (kept.size >= MOST_KEPT) kept.delete(oldest);
      kept.set(key, scenario);
      return scenario;
    },
  };
}

function played(text: string | undefined, seed: number | null): Scenario {
  const read = text === undefined ? null : readScenario(text);
  if (!read?.ok) throw new Error('the case of a class cannot be read');
  return seed === null ? read.scenario : vary(read.scenario, seed, classSpread);
}

/**
 * A seed whose other numbers still make the same kind of case: a zone of agreement where there was
 * one, none where there was none, and no check failing that held. Null where eight tries find none: the
 * checks of a large case take a second.
 */
export function steadySeed(scenario: Scenario): number | null {
  const troubles = (candidate: Scenario): readonly string[] => lintOf(candidate).flatMap((lint) => (lint.finding ? [lint.check] : []));
  const zone = landOf(scenario).acceptable.length > 0;
  const known = troubles(scenario);
  for (let left = 8; left > 0; left--) {
    const seed = newSeed();
    const varied = vary(scenario, seed, classSpread);
    if (landOf(varied).acceptable.length > 0 === zone && troubles(varied).every((check) => known.includes(check))) return seed;
  }
  return null;
}
