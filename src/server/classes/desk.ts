import type { ClassMap, Desk, DeskResult } from '../../wire/board.ts';
import type { HintSeen, Outcome } from '../../wire/student.ts';
import { briefOf } from '../../core/engine/observe.ts';
import { limitsOf } from '../../core/scoring/map.ts';
import { hintsIn } from '../storage/hints.ts';
import { resultsIn } from '../storage/results.ts';
import { studentsOf } from '../storage/students.ts';
import { ticketsIn } from '../storage/tickets.ts';
import type { ClassRow, ResultRow, StudentRow } from '../storage/tables.ts';
import { placesOf, type Place } from './board.ts';
import { hintSeen } from './hints.ts';
import { mapKept, type Findings } from './judge.ts';
import { studentView } from './joining.ts';
import { settingsOf } from './settings.ts';
import type { School } from './school.ts';

/** What the teacher sees of a class. */

interface Finished {
  readonly present: readonly StudentRow[];
  readonly results: readonly ResultRow[];
  readonly places: ReadonlyMap<string, Place>;
}

async function finished(school: School, row: ClassRow): Promise<Finished> {
  const present = (await studentsOf(school.storage.db, row.id)).filter((student) => student.removed === 0);
  const here = new Set(present.map((student) => student.id));
  const results = (await resultsIn(school.storage.db, row.id)).filter((result) => here.has(result.student_id));
  return { present, results, places: placesOf(settingsOf(row).counts, results) };
}

const findingsOf = (result: ResultRow): Findings => JSON.parse(result.findings) as Findings;

/** Every student with every finished game. */
export async function deskOf(school: School, row: ClassRow): Promise<Desk> {
  const { present, results, places } = await finished(school, row);
  const tickets = await ticketsIn(school.storage.db, row.id);
  const read = await hintsIn(school.storage.db, row.id);
  const hintsFor = (ticket: string): readonly HintSeen[] => read.filter((hint) => hint.ticket_id === ticket).map(hintSeen);
  const rows = present.map((student) => {
    const open = tickets.find((ticket) => ticket.student_id === student.id && ticket.state === 'open');
    const place = places.get(student.id);
    return {
      ...studentView(student), joinedAt: student.joined_at, place: place?.place ?? null,
      playing: open ? { ticket: open.id, moves: open.length, hints: hintsFor(open.id) } : null,
      results: results.filter((result) => result.student_id === student.id).map((result) => ({ ...deskResult(result, place, results), hints: hintsFor(result.ticket_id) })),
    };
  });
  return { version: row.version, students: rows };
}

function deskResult(result: ResultRow, place: Place | undefined, all: readonly ResultRow[]): Omit<DeskResult, 'hints'> {
  const { own, account, facts, factsInAll } = findingsOf(result);
  const talk = ({ talk: known, digest }: ResultRow): string => known ?? digest;
  const same = all.filter((other) => talk(other) === talk(result) && other.student_id !== result.student_id).map((other) => other.student_id);
  return {
    ticket: result.ticket_id, try: result.try, counted: place?.ticket === result.ticket_id, outcome: JSON.parse(result.outcome) as Outcome, own, account,
    moves: result.moves, facts, factsInAll, sameAs: [...new Set(same)], at: result.at,
  };
}

/** All counted deals of the class on one map, and what the class left lying. Tells of nobody. */
export async function mapOfClass(school: School, row: ClassRow): Promise<ClassMap> {
  const { results, places } = await finished(school, row);
  const counted = results.filter((result) => places.get(result.student_id)?.ticket === result.ticket_id).map(findingsOf);
  const scenario = await school.shelf.caseOf(school.storage.db, row);
  const deals = counted.flatMap(({ own, account }) => (own === null || account === null ? [] : [{ own, account }]));
  return {
    brief: briefOf(scenario),
    points: mapKept(scenario),
    limits: limitsOf(scenario),
    deals: deals.sort((a, b) => a.own - b.own || a.account - b.account),
    noDeal: counted.length - deals.length,
    belowOwnLimit: counted.filter((one) => one.kind === 'below-own-limit').length,
    missed: tally(counted.flatMap(({ missed }) => missed), ({ member, topic }) => `${member}/${topic}`).map(({ one, students }) => ({ ...one, students })),
    mistakes: tally(counted.flatMap(({ mistakes }) => mistakes), (what) => what).map(({ one, students }) => ({ what: one, students })),
  };
}

/** How often each comes, most often first. */
function tally<T>(list: readonly T[], keyOf: (one: T) => string): { readonly one: T; readonly students: number }[] {
  const counts = new Map<string, { one: T; students: number }>();
  for (const one of list) {
    const known = counts.get(keyOf(one));
    if (known) known.students++;
    else counts.set(keyOf(one), { one, students: 1 });
  }
  return [...counts.values()].sort((a, b) => b.students - a.students);
}
