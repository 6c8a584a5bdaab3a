import { codeOf } from '../core/replay/code.ts';
import { record, replay } from '../core/replay/replay.ts';
import { isAsWritten } from './kept-text.ts';
import type { Library } from './library.ts';
import type { Sitting } from './session.ts';

/** The code of the finished game of this tab. null: there is none, or its case is no longer the one that was played. */
export async function resultCode(library: Library, sitting: Sitting, nickname: string): Promise<string | null> {
  // Nobody else can play a game with other figures or a borrowed beginning again, nor vouch for what an earlier talk left.
  if (sitting.kind !== 'playing' || sitting.ofClass || !isAsWritten(sitting.twist ?? {})) return null;
  const { seed, steps } = sitting.table.store.getState();
  const found = await library.find(sitting.caseId);
  if (!found.ok) return null;
  const file = record(found.scenario, seed, steps.map(({ move }) => move));
  return replay(found.scenario, file).ok ? codeOf(file, nickname) : null;
}
