import type { HintSeen, HintsKept } from '../../wire/student.ts';
import { addHints, hintsOf } from '../storage/hints.ts';
import type { ClassRow, HintRow, TicketRow } from '../storage/tables.ts';
import { settingsOf } from './settings.ts';
import { no, type No, type School } from './school.ts';

/** More than a talk can bring: whoever sends more sends nonsense, and that is left lying. */
const MOST_HINTS = 400;

/** What the coach said on the student's device, for the teacher to see. No score looks at it; it may come after the result. */
export async function noteHints(school: School, row: ClassRow, ticket: TicketRow, hints: readonly HintSeen[]): Promise<HintsKept | No> {
  if (!settingsOf(row).hints) return no('no-hints');
  return school.storage.db.transaction().execute(async (db) => {
    const kept = await hintsOf(db, ticket.id);
    if (kept.length < MOST_HINTS) await addHints(db, hints.map(({ turn, trigger, rung }) => ({ ticket_id: ticket.id, turn, cause: trigger, rung })));
    return { hints: (await hintsOf(db, ticket.id)).length };
  });
}

/** As they were sent: only what the wire allows is ever stored. */
export const hintSeen = ({ turn, cause, rung }: HintRow): HintSeen => ({ turn, trigger: cause as HintSeen['trigger'], rung: rung as HintSeen['rung'] });
