import type { Session } from '../../../src/app/table.ts';
import type { Move } from '../../../src/core/engine/move.ts';
import { integrative } from '../../../src/core/players/asker.ts';
import { paperMove } from '../../../src/screens/composer.ts';
import { draftOf, planOf } from '../../../src/screens/preparation.ts';
import { tradeOf } from '../../../src/screens/trade.ts';
import { type CaseId, type KeptGame, sessionOf } from './kept.ts';

/**
 * Somebody who negotiates well: prepares, greets, asks, probes, sums up, trades, ends in style.
 * Sees what the page shows, so the same game is played on the page and in Node.
 */
export function nextMove(session: Session): Move {
  const { brief, observation, seed, steps } = session;
  const made = (kind: Move['kind']): boolean => steps.some((step) => step.move.kind === kind);
  if (observation.stage === 'closing') return { kind: 'close', summary: true, next: true };
  const move = integrative(brief, observation, seed);
  if (move.kind === 'sit' && brief.level > 0 && !made('plan')) return { kind: 'plan', plan: planOf(draftOf(brief, null)) };
  if (observation.stage === 'talking' && !made('open')) return { kind: 'open', greet: true, goal: true, agenda: true };
  // A paper becomes an if-then of what changes most, as the page proposes it.
  return move.kind === 'package' ? paperMove('package', [move.deal], tradeOf(session, move.deal), false) : move;
}

/** Such a game up to the first moment that `until` names, or to its end. */
export function gameOf(id: CaseId, seed: number, until: (session: Session) => boolean = () => false): KeptGame {
  let save: KeptGame = { seed, moves: [], practice: true };
  for (;;) {
    const session = sessionOf(id, save);
    if (session.observation.stage === 'ended' || until(session)) return save;
    save = { ...save, moves: [...save.moves, nextMove(session)] };
  }
}
