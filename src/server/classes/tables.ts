import type { Kysely } from 'kysely';
import type { Game, Step } from '../../core/engine/game.ts';
import { open } from '../../core/engine/play.ts';
import { replayMoves } from '../../core/replay/replay.ts';
import type { Scenario } from '../../core/engine/scenario.ts';
import { movesOf } from '../storage/tickets.ts';
import type { Tables as Stored, TicketRow } from '../storage/tables.ts';

/** A game that stands on the server, with all that happened in it. */
export interface Standing {
  readonly game: Game;
  readonly steps: readonly Step[];
}

/** The exam's tables in memory. The log in the database is the truth: what is here is only quicker. */
export interface Tables {
  /** The game as far as the log goes: from memory where that has as many moves, else played again. */
  readonly at: (db: Kysely<Stored>, ticket: TicketRow, scenario: Scenario) => Promise<Standing>;
  readonly keep: (ticket: string, standing: Standing) => void;
}

const MOST_KEPT = 2_000;

export function openTables(): Tables {
  const kept = new Map<string, Standing>();
  const keep: Tables['keep'] = (ticket, standing) => {
    kept.delete(ticket);
    for (const oldest of kept.keys()) if (kept.size >= MOST_KEPT) kept.delete(oldest);
    kept.set(ticket, standing);
  };
  return {
    keep,
    async at(db, ticket, scenario) {
      const known = kept.get(ticket.id);
      if (known && known.steps.length === ticket.length) return known;
      const moves = (await movesOf(db, ticket.id)).slice(0, ticket.length);
      const standing = moves.length === 0 ? { game: open(scenario, ticket.seed), steps: [] } : replayMoves(scenario, ticket.seed, moves);
      if ('ok' in standing && !standing.ok) throw new Error(`kept move ${standing.turn} is refused: ${standing.refusal}`);
      keep(ticket.id, standing);
      return standing;
    },
  };
}
