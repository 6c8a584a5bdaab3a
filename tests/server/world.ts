import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as within } from 'node:path';
import { pino } from 'pino';
import type { Hono } from 'hono';
import { classApi } from '../../src/server/api/api.ts';
import type { Hub } from '../../src/server/api/hub.ts';
import type { School } from '../../src/server/classes/school.ts';
import { openShelf } from '../../src/server/classes/shelf.ts';
import { openTables } from '../../src/server/classes/tables.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import type { Storage } from '../../src/server/storage/storage.ts';
import type { Opened, OpenRequest } from '../../src/wire/class.ts';
import type { Joined, Names, PracticeTicket, ResultRequest } from '../../src/wire/student.ts';
import type { Golden } from '../replays/golden.ts';

/** A server without a port, with a clock of its own, and what teachers and students do with it. */

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly text: string;
  readonly headers: Headers;
}

export interface World {
  readonly app: Hono;
  readonly hub: Hub;
  readonly school: School;
  readonly clock: { now: number; tick: number };
  readonly lines: string[];
  readonly ask: <T = Record<string, unknown>>(method: string, path: string, key?: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer<T>>;
}

export function worldOn(storage: Storage): World {
  const clock = { now: 1_800_000_000_000, tick: 0 };
  const lines: string[] = [];
  const school: School = { storage, shelf: openShelf('scenarios'), tables: openTables(), now: () => clock.now, retentionDays: 30 };
  const log = pino({ level: 'info', base: null }, { write: (line: string) => void lines.push(line) });
  const { app, hub } = classApi({ school, log, proxies: 0, metricsToken: undefined, tick: () => clock.tick });
  const ask: World['ask'] = async <T>(method: string, path: string, key?: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await app.request(path, {
      method,
      headers: { ...(key !== undefined && { authorization: `Bearer ${key}` }), ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const json = answer.headers.get('content-type')?.startsWith('application/json') ?? false;
    return { status: answer.status, body: (json ? JSON.parse(text) : {}) as T, text, headers: answer.headers };
  };
  return { app, hub, school, clock, lines, ask };
}

/** On SQLite in a folder of its own; close() removes it. */
export async function openWorld(): Promise<World & { close(): Promise<void> }> {
  const folder = mkdtempSync(within(tmpdir(), 'class-'));
  const storage = await openSqlite(folder);
  const world = worldOn(storage);
  return {
    ...world,
    async close() {
      world.hub.close();
      await storage.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export async function openClass(world: World, settings: OpenRequest['settings'] = {}, id = 's01'): Promise<Opened> {
  const { status, body, text } = await world.ask<Opened>('POST', '/api/classes', undefined, { case: { kind: 'built-in', id }, settings, state: 'open' });
  if (status !== 201) throw new Error(text);
  return body;
}

export async function join(world: World, pin: string, team?: string): Promise<Joined> {
  // They come in one after the other.
  world.clock.now += 1;
  const names = await world.ask<Names>('GET', `/api/pins/${pin}/names`);
  // Two who come in at once may have rolled the same name: the second takes another.
  for (const name of names.body.names) {
    const { status, body, text } = await world.ask<Joined>('POST', '/api/join', undefined, { pin, name, ...(team !== undefined && { team }) });
    if (status === 201) return body;
    if (status !== 409) throw new Error(text);
  }
  throw new Error('six names taken');
}

export const ticketOf = async (world: World, token: string): Promise<PracticeTicket> => (await world.ask<PracticeTicket>('POST', '/api/tickets', token)).body;

/** A kept game; its moves are sound for any seed only where nothing was drawn, so the class gets its seed. */
export const golden = (name: string): Golden => JSON.parse(readFileSync(`tests/replays/${name}.json`, 'utf8')) as Golden;
export const honest = golden('s01-integrative-1');
export const weaker = golden('s01-splitter-1');
export const movesOf = ({ replay }: Golden): ResultRequest => ({ moves: replay.moves });

/** Lets the class play on the seed of the kept games. */
export async function seeded(world: World, classId: string, seed = 1): Promise<void> {
  await world.school.storage.db.updateTable('class').set({ seed }).where('id', '=', classId).execute();
}
