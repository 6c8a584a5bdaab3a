import type { Kysely } from 'kysely';
import { bandOf } from '../../core/scoring/score.ts';
import type { CompetitionBoard, CompetitionPupil } from '../../wire/competition.ts';
import { classesOf, findCompetition, pupilsOf, totalsOf } from '../storage/competitions.ts';
import type { ClassRow, Tables } from '../storage/tables.ts';
import { placesOf, ranked, togetherOf } from './board.ts';
import { rulesOf } from './competing.ts';
import { isProposed } from './names.ts';
import { settingsOf, stateOf } from './settings.ts';

/** The board that several classes share. Worked out anew from the results each time. */

/** Pupils that it names. */
const MOST_BEST = 10;

interface Pupil {
  readonly id: string;
  readonly class_id: string;
  readonly name: string;
  readonly team: string | null;
  readonly total: number | null;
}

/** Undefined where the competition is gone. */
export async function sharedBoardOf(db: Kysely<Tables>, id: string, now: number): Promise<CompetitionBoard | undefined> {
  const row = await findCompetition(db, 'id', id);
  if (!row) return undefined;
  const { mode, counts } = rulesOf(row);
  const [classes, present, totals] = [await classesOf(db, id), await pupilsOf(db, id), await totalsOf(db, id)];
  const places = placesOf(counts, totals);
  const pupils = present.map((pupil): Pupil => ({ ...pupil, total: places.get(pupil.id)?.total ?? null }));
  const inside = classes.map((one) => ({ row: one, pupils: pupils.filter((pupil) => pupil.class_id === one.id) }));
  return {
    version: row.version, name: row.name, mode,
    classes: ranked(inside.map(({ row: one, pupils: mine }) => ({ class: one.id, name: nameOf(one), state: stateOf(one, now), ...togetherOf(mine) }))),
    teams: ranked(inside.flatMap(({ row: one, pupils: mine }) => settingsOf(one).teams.map((team) => ({ class: one.id, name: nameOf(one), team, ...togetherOf(mine.filter((pupil) => pupil.team === team)) })))),
    best: bestOf(classes, pupils),
  };
}

const nameOf = (row: ClassRow): string => row.called ?? '';

/** Places 1-10, all who share the last of them included. */
function bestOf(classes: readonly ClassRow[], pupils: readonly Pupil[]): readonly CompetitionPupil[] {
  const rows = new Map(classes.map((row) => [row.id, row]));
  const finished = pupils.flatMap((pupil) => (pupil.total === null ? [] : [{ ...pupil, total: pupil.total }])).sort((a, b) => b.total - a.total);
  const least = finished[MOST_BEST - 1]?.total ?? 0;
  return ranked(finished.filter(({ total }) => total >= least)).map(({ id, class_id, name, total, place }) => {
    const row = rows.get(class_id);
    // A name that the game did not propose may be a real one: it stays within its class.
    const shown = row && !settingsOf(row).hideNames && isProposed(name);
    return { student: id, name: shown ? name : null, class: row?.called ?? '', place: place ?? 0, total, medal: bandOf(total).medal };
  });
}
