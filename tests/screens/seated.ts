import { readFileSync } from 'node:fs';
import { openTable, type Table } from '../../src/app/table.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import type { Move } from '../../src/core/engine/move.ts';
import { readScenario } from '../../src/core/scenario/read.ts';

export function caseOf(id: string): Scenario {
  const read = readScenario(readFileSync(`scenarios/${id}.json`, 'utf8'));
  if (!read.ok) throw new Error(`${id} cannot be read`);
  return read.scenario;
}

/** A table of a shipped case, with the people seated and these moves played. */
export function seatedAt(id: string, moves: readonly Move[] = [], seed = 7): Table {
  const table = openTable({ scenario: caseOf(id), seed, practice: true });
  for (const move of [{ kind: 'sit' } as const, ...moves]) {
    if (!table.play(move)) throw new Error(`${move.kind} refused: ${table.store.getState().refusal}`);
  }
  return table;
}
