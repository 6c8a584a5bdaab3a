import type { Context, Hono } from 'hono';
import { studentId as id } from '../../wire/class.ts';
import { competitionChange, competitionRequest } from '../../wire/competition.ts';
import { changeCompetition, competitionByCode, competitionView, forgetCompetition, openCompetition, putOut } from '../classes/competition.ts';
import { isNo, no, type No } from '../classes/school.ts';
import { hashOf } from '../classes/secrets.ts';
import { sharedBoardOf } from '../classes/shared-board.ts';
import { findCompetition } from '../storage/competitions.ts';
import type { CompetitionRow } from '../storage/tables.ts';
import { bodyOf, send } from './answers.ts';
import { secretOf, teacherOf, tooOften, type Door } from './asker.ts';
import type { Hub } from './hub.ts';
import { versionOf } from './routes-live.ts';
import { guessing } from './routes-open.ts';

interface Looking {
  readonly row: CompetitionRow;
  /** The class whose teacher looks; null: the organiser. */
  readonly classId: string | null;
  /** Hash of the key. */
  readonly hash: string;
}

/** Several classes in one competition. */
export function competitionRoutes(app: Hono, door: Door, hub: Hub): void {
  const { school } = door;
  const asOrganiser = (work: (row: CompetitionRow, context: Context) => Promise<object>) => async (context: Context) => {
    const looking = await lookerOf(door, context);
    if (isNo(looking)) return send(context, looking);
    return send(context, looking.classId === null ? await work(looking.row, context) : no('organiser-only'));
  };

  app.post('/api/competitions', async (context) => {
    const busy = tooOften(door, 'opening', context);
    if (busy) return send(context, busy);
    const asked = await bodyOf(context, competitionRequest);
    return send(context, isNo(asked) ? asked : await openCompetition(school, asked.body), 201);
  });
  app.get('/api/competitions/:code', async (context) => send(context, await guessing(door, context, () => competitionByCode(school, context.req.param('code')))));

  app.get('/api/competition', async (context) => {
    const looking = await lookerOf(door, context);
    return send(context, isNo(looking) ? looking : await competitionView(school, looking.row));
  });
  app.patch('/api/competition', asOrganiser(async (row, context) => {
    const asked = await bodyOf(context, competitionChange);
    return isNo(asked) ? asked : changeCompetition(school, row.id, asked.body);
  }));
  app.delete('/api/competition', asOrganiser(async (row) => {
    await forgetCompetition(school, row.id);
    return { deleted: true };
  }));
  app.delete('/api/competition/classes/:class', asOrganiser(async (row, context) => {
    const asked = id.safeParse(context.req.param('class'));
    return asked.success ? putOut(school, row.id, asked.data) : no('not-found');
  }));
  boardRoutes(app, door, hub);
}

/** For the organiser and for the teachers of the classes in it. */
function boardRoutes(app: Hono, door: Door, hub: Hub): void {
  const { school } = door;
  app.get('/api/competition/board', async (context) => {
    const looking = await lookerOf(door, context);
    if (isNo(looking)) return send(context, looking);
    const { id: competition, version } = looking.row;
    if (versionOf(context.req.query('since')) === version) return send(context, { version, unchanged: true });
    return send(context, (await sharedBoardOf(school.storage.db, competition, school.now())) ?? no('no-competition'));
  });
  app.get('/api/competition/events', async (context) => {
    const looking = await lookerOf(door, context);
    if (isNo(looking)) return send(context, looking);
    const stream = hub.watch({ id: looking.row.id, view: 'competition', self: looking.classId, holder: looking.hash, seen: versionOf(context.req.header('last-event-id')) });
    return isNo(stream) ? send(context, stream) : stream;
  });
}

/** Limits as everywhere: on the key first, then on the competition; on the address only for who shows no valid key. */
async function lookerOf(door: Door, context: Context): Promise<Looking | No> {
  const secret = secretOf(context);
  if (secret === undefined || !secret.startsWith('c')) return throughClass(door, context);
  const hash = hashOf(secret);
  const busy = door.limits.take('token', hash);
  if (busy > 0) return no('too-often', { wait: busy });
  const row = await findCompetition(door.school.storage.db, 'key_hash', hash);
  if (!row) return tooOften(door, 'address', context) ?? no('no-key');
  const wait = door.limits.take('class', row.id);
  return wait > 0 ? no('too-often', { wait }) : { row, classId: null, hash };
}

async function throughClass(door: Door, context: Context): Promise<Looking | No> {
  const asker = await teacherOf(door, context);
  if (isNo(asker)) return asker;
  const { competition_id: competition, id: classId } = asker.class;
  const row = competition === null ? undefined : await findCompetition(door.school.storage.db, 'id', competition);
  return row ? { row, classId, hash: asker.hash } : no('no-competition');
}
