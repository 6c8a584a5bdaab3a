import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Move } from '../src/core/engine/move.ts';
import { players } from '../src/core/players/players.ts';
import { playOut } from '../src/core/scenario/trying/simulate.ts';
import { readScenario } from '../src/core/scenario/read.ts';
import type { Opened } from '../src/wire/class.ts';
import type { Joined, Names, PracticeTicket } from '../src/wire/student.ts';
import { ask, inTurns } from './class-server.ts';

/** Classes full of pupils who play honest games: what the bench of the class server sends. */

const read = readScenario(readFileSync(join(import.meta.dirname, '..', 'scenarios', 's01.json'), 'utf8'));
if (!read.ok) throw new Error('s01 cannot be read');
const scenario = read.scenario;

const games = new Map<number, readonly Move[]>();

/** A whole game on this seed, played once for all who have it. */
function gameOn(seed: number): readonly Move[] {
  const known = games.get(seed);
  if (known) return known;
  const moves: Move[] = [];
  playOut(scenario, seed, (brief, seen, lot) => {
    const move = players.integrative(brief, seen, lot);
    moves.push(move);
    return move;
  });
  games.set(seed, moves);
  return moves;
}

export interface Pupil {
  readonly id: string;
  readonly token: string;
  readonly class: Opened;
}

export const openClasses = (url: string, count: number): Promise<Opened[]> =>
  inTurns(Array.from({ length: count }), 8, () => ask<Opened>(url, 'POST', '/api/classes', undefined, { case: { kind: 'built-in', id: 's01' }, state: 'open', settings: { tries: 50 } }));

export async function joinClass(url: string, opened: Opened): Promise<Pupil> {
  const { pin } = opened.class;
  for (let left = 10; left > 0; left--) {
    const { names } = await ask<Names>(url, 'GET', `/api/pins/${pin}/names`);
    // Two who roll the same name at once: the second takes another.
    const joined = await ask<Joined>(url, 'POST', '/api/join', undefined, { pin, name: names[left % names.length] }).catch((error: unknown) => (String(error).includes('name-taken') ? null : Promise.reject(error as Error)));
    if (joined) return { id: joined.student.id, token: joined.token, class: opened };
  }
  throw new Error('ten names taken');
}

export const takeTicket = (url: string, pupil: Pupil): Promise<PracticeTicket> => ask<PracticeTicket>(url, 'POST', '/api/tickets', pupil.token);

export const sendResult = (url: string, pupil: Pupil, ticket: PracticeTicket): Promise<unknown> =>
  ask(url, 'POST', `/api/tickets/${ticket.id}/result`, pupil.token, { moves: gameOn(ticket.seed) });
