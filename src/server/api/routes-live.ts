import type { Hono } from 'hono';
import { boardOf } from '../classes/board.ts';
import { isNo, no } from '../classes/school.ts';
import { send } from './answers.ts';
import { askerOf, type Door } from './asker.ts';
import type { Hub } from './hub.ts';

/** Version that somebody says to have; -1 where it is none. */
export const versionOf = (text: string | undefined): number => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : -1);

/** The board, as it is and as it changes; teacher and students. */
export function liveRoutes(app: Hono, door: Door, hub: Hub): void {
  const { school } = door;

  app.get('/api/board', async (context) => {
    const asker = await askerOf(door, context);
    if (isNo(asker)) return send(context, asker);
    const { version } = asker.class;
    // Homework that has just ended has no version of its own until the sweep: state is worked out then.
    if (versionOf(context.req.query('since')) === version) return send(context, { version, unchanged: true });
    return send(context, (await boardOf(school.storage.db, asker.class.id, asker.student === null, school.now())) ?? no('no-class'));
  });

  app.get('/api/events', async (context) => {
    const asker = await askerOf(door, context);
    if (isNo(asker)) return send(context, asker);
    const { student, hash } = asker;
    const stream = hub.watch({ id: asker.class.id, view: student ? 'student' : 'teacher', self: student?.id ?? null, holder: hash, seen: versionOf(context.req.header('last-event-id')) });
    return isNo(stream) ? send(context, stream) : stream;
  });
}
