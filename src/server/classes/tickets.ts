import { RULES } from '../../core/engine/game.ts';
import { briefOf, observe } from '../../core/engine/observe.ts';
import { replayMoves } from '../../core/replay/replay.ts';
import type { Me, Outcome, Ticket } from '../../wire/student.ts';
import { tell } from '../../text/tell.ts';
import { totalsIn } from '../storage/results.ts';
import { findClass } from '../storage/classes.ts';
import { addTicket, findTicket, movesOf, renewRules, ticketsOf, voidTicket } from '../storage/tickets.ts';
import { changing } from '../storage/storage.ts';
import type { ClassRow, StudentRow, TicketRow } from '../storage/tables.ts';
import { placesOf } from './board.ts';
import { studentView } from './joining.ts';
import { infoOf } from './opening.ts';
import { settingsOf, stateOf } from './settings.ts';
import { no, type No, type School } from './school.ts';
import { newId, newSeed } from './secrets.ts';

/** The right to one game that counts. */

/** Null while games may go on. */
export function standstill(school: School, row: ClassRow): No | null {
  const state = stateOf(row, school.now());
  return state === 'open' ? null : no(state === 'waiting' ? 'not-started' : state);
}

/** The ticket of the game under way, or a new one where a try is left. */
export async function takeTicket(school: School, asked: ClassRow, student: StudentRow): Promise<Ticket | No> {
  const { db } = school.storage;
  const stop = standstill(school, asked);
  if (stop) return stop;
  let row = asked;
  for (let left = 5; left > 0; left--) {
    const tickets = await ticketsOf(db, student.id);
    const open = tickets.find((ticket) => ticket.state === 'open');
    if (open && (await goesOn(school, row, open))) return showTicket(school, row, { ...open, rules: RULES });
    // The game became another one in the meantime: that costs the student no try, so the tries are counted without it.
    if (open) {
      await voidTicket(db, open.id);
      continue;
    }
    if (triesLeft(row, tickets) < 1) return no('no-tries-left');
    const now = await addNext(school, row.id, student, tickets);
    if (!now) return no('no-class');
    row = now;
  }
  throw new Error('no ticket in five tries');
}

/**
 * A new version of the game in mid-class: where the rules of now take every move that was made, the game goes on
 * with them, and only where they refuse one it is set aside. The rules of before are not in this program.
 */
async function goesOn(school: School, row: ClassRow, ticket: TicketRow): Promise<boolean> {
  if (ticket.fingerprint !== row.fingerprint) return false;
  if (ticket.rules === RULES) return true;
  const { db } = school.storage;
  const replayed = replayMoves(await school.shelf.caseOf(db, row), ticket.seed, await movesOf(db, ticket.id));
  if (!replayed.ok || replayed.game.stage === 'ended') return false;
  await renewRules(db, ticket.id, RULES);
  return true;
}

/**
 * Another request may be first with the same number: then that one's ticket is found at the next look.
 * Returns the class as it is now: the case and seed of a class that joins a competition change, once.
 */
async function addNext(school: School, classId: string, student: StudentRow, before: readonly TicketRow[]): Promise<ClassRow | undefined> {
  return changing(school.storage, classId, async (db, changed) => {
    const row = await findClass(db, 'id', classId);
    if (!row) return undefined;
    const seed = settingsOf(row).sameSeed ? row.seed : newSeed();
    const added = await addTicket(db, { id: newId(), class_id: row.id, student_id: student.id, try: before.length + 1, seed, fingerprint: row.fingerprint, rules: RULES, length: 0, state: 'open', opened_at: school.now() });
    if (added) await changed();
    return row;
  });
}

const triesLeft = (row: ClassRow, tickets: readonly TicketRow[]): number => settingsOf(row).tries - tickets.filter((ticket) => ticket.state !== 'void').length;

async function showTicket(school: School, row: ClassRow, ticket: TicketRow): Promise<Ticket> {
  const { db } = school.storage;
  const base = { id: ticket.id, try: ticket.try, fingerprint: ticket.fingerprint, rules: ticket.rules };
  if (settingsOf(row).mode === 'practice') return { ...base, mode: 'practice', seed: ticket.seed, moves: await movesOf(db, ticket.id) };
  const scenario = await school.shelf.caseOf(db, row);
  const { game, steps } = await school.tables.at(db, ticket, scenario);
  return { ...base, mode: 'exam', brief: briefOf(scenario), observation: observe(scenario, game), steps, told: tell(scenario, ticket.seed, steps) };
}

/** A ticket of this student, in whatever state. */
export async function ownTicket(school: School, student: StudentRow, id: string): Promise<TicketRow | No> {
  const ticket = await findTicket(school.storage.db, id);
  return ticket?.student_id === student.id ? ticket : no('no-ticket');
}

/** Where a student stands: all that a device needs to go on. */
export async function me(school: School, row: ClassRow, student: StudentRow): Promise<Me> {
  const { db } = school.storage;
  const tickets = await ticketsOf(db, student.id);
  const results = await db.selectFrom('result').select(['ticket_id', 'try', 'outcome']).where('student_id', '=', student.id).orderBy('try').execute();
  const open = tickets.find((ticket) => ticket.state === 'open');
  return {
    student: studentView(student), class: await infoOf(school, row),
    playing: open ? { id: open.id, try: open.try, moves: open.length } : null,
    results: results.map((result) => ({ ticket: result.ticket_id, try: result.try, outcome: JSON.parse(result.outcome) as Outcome })),
    triesLeft: Math.max(0, triesLeft(row, tickets)),
    place: placesOf(settingsOf(row).counts, await totalsIn(db, row.id)).get(student.id)?.place ?? null,
  };
}
