import { briefOf, observe } from '../../core/engine/observe.ts';
import { hindsightOf } from '../../core/hindsight/hindsight.ts';
import { replayMoves } from '../../core/replay/replay.ts';
import { debriefOf } from '../../core/scoring/debrief.ts';
import { scoreOf } from '../../core/scoring/score.ts';
import { tell } from '../../text/tell.ts';
import type { Reviewed } from '../../wire/student.ts';
import { hintsOf } from '../storage/hints.ts';
import { resultOf } from '../storage/results.ts';
import { findTicket, movesOf } from '../storage/tickets.ts';
import type { ClassRow, StudentRow } from '../storage/tables.ts';
import { hintSeen } from './hints.ts';
import { settingsOf, stateOf } from './settings.ts';
import { no, type No, type School } from './school.ts';

/**
 * A finished game with everything that was hidden in it. The teacher may see each of the class;
 * a student their own, and in an exam only when nobody plays any more.
 */
export async function review(school: School, row: ClassRow, student: StudentRow | null, id: string): Promise<Reviewed | No> {
  const { db } = school.storage;
  const ticket = await findTicket(db, id);
  if (!ticket || ticket.class_id !== row.id || (student && ticket.student_id !== student.id)) return no('no-ticket');
  if (ticket.state !== 'done') return no('unfinished', { length: ticket.length });
  if (student && settingsOf(row).mode === 'exam' && stateOf(row, school.now()) !== 'closed') return no('not-yet');
  if (ticket.fingerprint !== row.fingerprint) return no('other-rules');
  const scenario = await school.shelf.caseOf(db, row);
  const replayed = replayMoves(scenario, ticket.seed, await movesOf(db, id));
  // The score was worked out by the rules of its time, and stays; newer rules may tell another story of the game.
  if (!replayed.ok || replayed.game.ending === null) return no('other-rules');
  const { game, steps } = replayed;
  if ((await resultOf(db, id))?.total !== scoreOf(scenario, game).total) return no('other-rules');
  return { student: ticket.student_id, try: ticket.try, brief: briefOf(scenario), observation: observe(scenario, game), seed: ticket.seed, steps, told: tell(scenario, ticket.seed, steps), debrief: debriefOf(scenario, game, steps), hindsight: hindsightOf(scenario, game, steps), hints: (await hintsOf(db, id)).map(hintSeen), scenario };
}
