import type { Page } from '@playwright/test';
import { openTable, type Session } from '../../../src/app/table.ts';
import { RULES } from '../../../src/core/engine/game.ts';
import type { Move } from '../../../src/core/engine/move.ts';
import type { Scenario } from '../../../src/core/engine/scenario.ts';
import { fingerprint } from '../../../src/core/replay/fingerprint.ts';
import { replayMoves } from '../../../src/core/replay/replay.ts';
import { readScenario } from '../../../src/core/scenario/read.ts';
import { debriefOf } from '../../../src/core/scoring/debrief.ts';
import { caseText } from '../../replays/golden.ts';

/** The game that a browser keeps, read from outside and played again in Node. */

export interface KeptGame {
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly practice: boolean;
}

export type CaseId = 'tutorial' | 's01' | 's02' | 's03' | 's07' | 's09';

const read = new Map<CaseId, Scenario>();

/** A shipped case. Throws where it cannot be read. */
export function caseOf(id: CaseId): Scenario {
  const known = read.get(id);
  if (known) return known;
  const result = readScenario(caseText(id));
  if (!result.ok) throw new Error(`${id} cannot be read`);
  read.set(id, result.scenario);
  return result.scenario;
}

export const gameKey = (id: CaseId): string => `aan-tafel/game/${id}`;

/** What the page has kept of a case, as it stands in the browser's storage; null before the first game. */
export async function savedText(page: Page, id: CaseId): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), gameKey(id));
}

/** The kept game. Throws where none is kept. */
export async function keptGame(page: Page, id: CaseId): Promise<KeptGame> {
  const text = await savedText(page, id);
  if (text === null) throw new Error(`no game of ${id} is kept`);
  return JSON.parse(text) as KeptGame;
}

/** All that a screen may read of a game, worked out in Node. */
export const sessionOf = (id: CaseId, save: KeptGame): Session => openTable({ scenario: caseOf(id), ...save }).store.getState();

/** The score of a finished game by the rules alone: no app, no page. */
export function scoreOf(id: CaseId, { seed, moves }: Pick<KeptGame, 'seed' | 'moves'>): number {
  const scenario = caseOf(id);
  const played = replayMoves(scenario, seed, moves);
  if (!played.ok) throw new Error(`${id}: move ${played.turn} is refused: ${played.refusal}`);
  return debriefOf(scenario, played.game, played.steps).score.total;
}

/** What a browser has kept that left this game open: to be put into its storage before the page opens. */
export function storageWith(id: CaseId, { seed, moves, practice }: KeptGame): Readonly<Record<string, string>> {
  const save = { format: 1, rules: RULES, case: id, fingerprint: fingerprint(caseOf(id)), seed, practice, moves };
  return { [gameKey(id)]: JSON.stringify(save), 'aan-tafel/last': id };
}
