import { RULES } from '../../core/engine/game.ts';
import type { Move } from '../../core/engine/move.ts';
import { observe } from '../../core/engine/observe.ts';
import { play } from '../../core/engine/play.ts';
import type { Scenario } from '../../core/engine/scenario.ts';
import { MOST_MOVES, replayMoves } from '../../core/replay/replay.ts';
import { tell } from '../../text/tell.ts';
import type { Answered } from '../../wire/student.ts';
import { addResult } from '../storage/results.ts';
import { changing } from '../storage/storage.ts';
import { appendMoves, findTicket } from '../storage/tickets.ts';
import type { ClassRow, TicketRow } from '../storage/tables.ts';
import { judge, type Judged } from './judge.ts';
import { resultRow, tooLong } from './practice.ts';
import { no, type No, type School } from './school.ts';
import type { Standing } from './tables.ts';
import { standstill } from './tickets.ts';

/**
 * Exam: the table stands on the server. A move is played, stored, and only then answered,
 * with what this player may know and no more. Nothing is taken back.
 */
export async function playMove(school: School, row: ClassRow, ticket: TicketRow, at: number, move: Move): Promise<Answered | No> {
  const { db } = school.storage;
  // Asking for the ticket anew settles whether the game can go on.
  if (ticket.rules !== RULES || ticket.fingerprint !== row.fingerprint) return no(ticket.state === 'done' ? 'already-counted' : 'other-rules');
  const scenario = await school.shelf.caseOf(db, row);
  const standing = await school.tables.at(db, ticket, scenario);
  const known = standing.steps[at];
  if (known) return JSON.stringify(known.move) === JSON.stringify(move) ? answerAt(scenario, ticket, standing, at) : no('other-move', { turn: at, length: standing.steps.length });
  if (ticket.state === 'done') return no('already-counted');
  const stop = standstill(school, row);
  if (stop) return stop;
  if (ticket.state !== 'open') return no('other-rules');
  if (at > standing.steps.length) return no('move-gap', { length: standing.steps.length });
  if (at >= MOST_MOVES || tooLong([...standing.steps.map((step) => step.move), move])) return no('too-many-moves');
  const played = play(scenario, standing.game, move);
  if (!played.ok) return no('move-refused', { turn: at, refusal: played.refusal });
  const after: Standing = { game: played.game, steps: [...standing.steps, { turn: at, minute: played.game.minutes, move, happenings: played.happenings }] };
  if (await keep(school, ticket, scenario, after)) return answerAt(scenario, ticket, after, at);
  // Another request was first with this place: its move stands, and this one is compared with it.
  const newer = await findTicket(db, ticket.id);
  return newer && newer.length > at ? playMove(school, row, newer, at, move) : no('closed');
}

/** Stores the newest move, and the result where it was the last. False where another was first. */
async function keep(school: School, ticket: TicketRow, scenario: Scenario, after: Standing): Promise<boolean> {
  const last = after.steps.at(-1);
  if (!last) return false;
  const stored = await changing(school.storage, ticket.class_id, async (db, changed) => {
    if (!(await appendMoves(db, ticket.id, last.turn, [last.move]))) return false;
    if (after.game.ending !== null) {
      const moves = after.steps.map((step) => step.move);
      await addResult(db, resultRow(ticket, judge(scenario, after.game), moves, school.now()));
      await changed();
    }
    return true;
  });
  if (stored) school.tables.keep(ticket.id, after);
  return stored;
}

/** What followed this move, as the player saw it then. */
function answerAt(scenario: Scenario, ticket: TicketRow, standing: Standing, at: number): Answered | No {
  const steps = standing.steps.slice(0, at + 1);
  const step = steps[at];
  const then = at + 1 === standing.steps.length ? standing : replayMoves(scenario, ticket.seed, steps.map(({ move }) => move));
  if (!step || !('game' in then)) return no('went-wrong');
  const judged: Judged | null = then.game.ending === null ? null : judge(scenario, then.game);
  return { step, told: tell(scenario, ticket.seed, steps).filter((line) => line.turn === at), observation: observe(scenario, then.game), outcome: judged?.outcome ?? null };
}
