import type { Game } from '../game.ts';
import { affectTable, begin, note, withGame, worked, type Turn } from '../member.ts';
import type { Move } from '../move.ts';
import type { Scenario } from '../scenario.ts';

type Of<K extends Move['kind']> = Extract<Move, { kind: K }>;

/** Leaving with the own limit or a known fact as the reason is a justified no. */
export function walk(_: Scenario, game: Game, move: Of<'walk'>): Turn {
  const justified = move.reason === 'limit' || (move.reason === 'fact' && move.fact !== undefined && game.facts.includes(move.fact));
  const turn = withGame(begin(game), { stage: 'ended', ending: 'walked-away', justified });
  return note(turn, { kind: 'ended', how: 'walked-away', reason: move.reason, fact: move.fact ?? null });
}

/** The deal is confirmed: a summary of what was agreed, and the next step. */
export function close(_: Scenario, game: Game, move: Of<'close'>): Turn {
  let turn = affectTable(begin(game), { process: move.summary ? 3 : 0 });
  if (move.summary) turn = worked(turn, 'closing');
  turn = withGame(turn, { stage: 'ended', ending: 'deal', closing: { summary: move.summary, next: move.next } });
  return note(turn, { kind: 'closed', summary: move.summary, next: move.next }, { kind: 'ended', how: 'deal', reason: null, fact: null });
}
