import type { Hono } from 'hono';
import { openRequest, pin } from '../../wire/class.ts';
import { codeRequest, joinRequest } from '../../wire/student.ts';
import { classByPin, type Crowd, freeNames, join, joinByCode } from '../classes/joining.ts';
import { infoOf, openClass } from '../classes/opening.ts';
import { isNo, no, type No } from '../classes/school.ts';
import { bodyOf, send } from './answers.ts';
import { secretOf, tooOften, type Door } from './asker.ts';
import type { Context } from 'hono';

/** What needs no key: opening a class, looking at a PIN, coming in. */
export function openRoutes(app: Hono, door: Door): void {
  const { school } = door;

  app.post('/api/classes', async (context) => {
    const busy = tooOften(door, 'opening', context);
    if (busy) return send(context, busy);
    const asked = await bodyOf(context, openRequest);
    if (isNo(asked) || asked.body.case.kind !== 'competition') return send(context, isNo(asked) ? asked : await openClass(school, asked.body), 201);
    return send(context, await guessing(door, context, () => openClass(school, asked.body)), 201);
  });

  app.get('/api/pins/:pin', async (context) => send(context, await guessing(door, context, async () => {
    const row = await byPin(door, context);
    return isNo(row) ? row : infoOf(school, row);
  }, () => pinInPath(context))));

  app.get('/api/pins/:pin/names', async (context) => send(context, await guessing(door, context, async () => {
    const row = await byPin(door, context);
    return isNo(row) ? row : { names: await freeNames(school, row) };
  }, () => pinInPath(context))));

  app.post('/api/join', async (context) => send(context, await guessing(door, context, async () => {
    const asked = await bodyOf(context, joinRequest);
    return isNo(asked) ? asked : join(school, asked.body, secretOf(context), crowdAt(door, context));
  }, () => pinInBody(context)), 201));

  app.post('/api/join/code', async (context) => send(context, await guessing(door, context, async () => {
    const asked = await bodyOf(context, codeRequest);
    return isNo(asked) ? asked : joinByCode(school, asked.body);
  }), 201));
}

const pinInPath = (context: Context): string | undefined => pin.safeParse(context.req.param('pin')).data;
async function pinInBody(context: Context): Promise<string | undefined> {
  const asked = await bodyOf(context, joinRequest);
  return isNo(asked) ? undefined : asked.body.pin;
}

async function byPin(door: Door, context: Context): ReturnType<typeof classByPin> {
  const asked = pinInPath(context);
  return asked === undefined ? no('no-class') : classByPin(door.school, asked);
}

/** Only who really comes in counts. */
function crowdAt({ limits, addressOf }: Door, context: Context): Crowd {
  const place = (classId: string): string => `${classId} ${addressOf(context)}`;
  return {
    problem(classId) {
      const wait = limits.wait('joining', place(classId));
      return wait > 0 ? no('crowded', { wait }) : null;
    },
    came: (classId) => void limits.take('joining', place(classId)),
  };
}

/** Answers to a PIN or code that is none. */
const guesses: ReadonlySet<No['error']> = new Set(['no-class', 'no-code', 'no-competition']);

/**
 * Wrong PINs and codes are counted; who has used up theirs waits, also with a right one, else guessing would go on.
 * But a school is one address: one pupil who guesses must not keep the others out. So a class whose teacher sits at
 * this very address is still found: its PIN is on the board there for all to read.
 */
export async function guessing(door: Door, context: Context, work: () => Promise<object>, pinOf?: () => Promise<string | undefined> | string | undefined): Promise<object> {
  const { limits, addressOf, homes } = door;
  const busy = tooOften(door, 'address', context);
  if (busy) return busy;
  const wait = Math.max(limits.wait('guess', addressOf(context)), limits.wait('guessAnywhere', ''));
  if (wait > 0) {
    const asked = await pinOf?.();
    const row = asked === undefined ? undefined : await classByPin(door.school, asked);
    return row && !isNo(row) && homes.has(addressOf(context), row.id) ? work() : no('too-often', { wait });
  }
  const answer: object | No = await work();
  if (isNo(answer) && guesses.has(answer.error)) {
    limits.take('guess', addressOf(context));
    limits.take('guessAnywhere', '');
  }
  return answer;
}
