import type { Kysely, Transaction } from 'kysely';
import type { ClassSettings, JoinCompetition } from '../../wire/class.ts';
import { competitionRules, MOST_CLASSES, type CompetitionRules } from '../../wire/competition.ts';
import { findClass, updateClass, type JoinedTo } from '../storage/classes.ts';
import { countClasses, findCompetition } from '../storage/competitions.ts';
import { changing, type Storage } from '../storage/storage.ts';
import type { ClassRow, CompetitionRow, Played, Tables } from '../storage/tables.ts';
import { fingerprint } from '../../core/replay/fingerprint.ts';
import { fold, isRude } from './names.ts';
import { isNo, no, type No, type School } from './school.ts';
import { readCode } from './secrets.ts';
import { settingsOf } from './settings.ts';

/** A class that plays along in a competition. */

export const rulesOf = (row: Pick<CompetitionRow, 'rules'>): CompetitionRules => JSON.parse(row.rules) as CompetitionRules;

type Place = Played & JoinedTo & Pick<ClassRow, 'settings'>;

/** What a class becomes by joining: the case, the seed and the rules of the competition. self: its id, where it exists. Part of a transaction. */
export async function placeIn(storage: Storage, db: Transaction<Tables>, asked: JoinCompetition, settings: ClassSettings, self = ''): Promise<Place | No> {
  const found = await findCompetition(db, 'code', readCode(asked.code));
  if (found) await storage.hold(db, 'competition', found.id);
  const competition = found && (await findCompetition(db, 'id', found.id));
  if (!competition) return no('no-competition');
  if (competition.joining === 0) return no('competition-closed');
  if ((await countClasses(db, competition.id)) >= MOST_CLASSES) return no('competition-full');
  const folded = fold(asked.name);
  if (folded === '') return no('name-letters');
  if (isRude(asked.name)) return no('name-rude');
  const taken = await db.selectFrom('class').select('id').where('competition_id', '=', competition.id).where('called_folded', '=', folded).where('id', '!=', self).executeTakeFirst();
  if (taken) return no('name-taken');
  const { case_file, own_case, fingerprint: print, case_card, vary_seed, seed } = competition;
  return {
    case_file, own_case, fingerprint: print, case_card, vary_seed, seed,
    settings: JSON.stringify({ ...settings, ...rulesOf(competition), sameSeed: true }),
    competition_id: competition.id, called: asked.name, called_folded: folded,
  };
}

const alone: JoinedTo = { competition_id: null, called: null, called_folded: null };

/** Joins, or leaves where nothing is asked: then the class goes on for itself, with the games that it has. Returns the class as it is now. */
export async function compete(school: School, classId: string, asked: JoinCompetition | null): Promise<ClassRow | No> {
  return changing(school.storage, classId, async (db, changed) => {
    const row = await findClass(db, 'id', classId);
    if (!row) return no('no-class');
    const place = asked && (await placeIn(school.storage, db, asked, settingsOf(row), row.id));
    const refused = place && (isNo(place) ? place : await misfit(school, db, row, place));
    if (refused) return refused;
    const change = place && !isNo(place) ? place : alone;
    // Before and after: the board that it leaves changes, and the one to which it comes.
    await changed();
    await updateClass(db, classId, change);
    await changed();
    return { ...row, ...change };
  });
}

/** Why a class cannot join with what it has: another case, or games that began on another seed or by other rules. */
async function misfit(school: School, db: Kysely<Tables>, row: ClassRow, place: Place): Promise<No | null> {
  const plain = async (file: string): Promise<string> => fingerprint(await school.shelf.caseOf(db, { case_file: file, vary_seed: null }));
  if (row.case_file !== place.case_file && (await plain(row.case_file)) !== (await plain(place.case_file))) return no('other-case');
  const [mine, theirs] = [settingsOf(row), settingsOf(place)];
  const sameRules = mine.sameSeed && (Object.keys(competitionRules.shape) as (keyof CompetitionRules)[]).every((rule) => mine[rule] === theirs[rule]);
  if (sameRules && row.seed === place.seed && row.fingerprint === place.fingerprint) return null;
  const begun = await db.selectFrom('ticket').select('id').where('class_id', '=', row.id).limit(1).executeTakeFirst();
  return begun ? no('games-begun') : null;
}
