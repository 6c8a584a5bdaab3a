import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Board, Desk } from '../src/wire/board.ts';
import { startPostgres } from '../tests/server/postgres.ts';
import { ask, inTurns, listen, percentile, startServer, type Server } from './class-server.ts';
import { joinClass, openClasses, sendResult, takeTicket, type Pupil } from './class-school.ts';
import type { Row } from './run.ts';

/**
 * The class server under load, on this machine alone: a school in which everybody hands in at once,
 * two thousand watchers, and kill -9 in the middle. Client and server share its cores; load is
 * what the machine had to do beside it when the row began.
 */

const CLASSES = 70;
const PUPILS = 30;
const WATCHERS = 2_000;
const KILLS = 10;
/** Results on their way at once. */
const AT_ONCE = 32;

const load = (): number => Math.round(10 * (loadavg()[0] ?? 0)) / 10;
const folderFor = (what: string): string => mkdtempSync(join(tmpdir(), `bench-${what}-`));

/** Every pupil of every class hands in a whole game; boards: where the teachers look on. */
async function everybody(server: Server, boards: string): Promise<{ readonly pupils: readonly Pupil[]; readonly row: Row }> {
  const results = server.url;
  const classes = await openClasses(results, CLASSES);
  const pupils = await inTurns(classes.flatMap((one) => Array.from({ length: PUPILS }, () => one)), 16, (one) => joinClass(results, one));
  const tickets = new Map(await inTurns(pupils, 16, async (pupil) => [pupil.id, await takeTicket(results, pupil)] as const));
  const sent = new Map<string, number>();
  const toBoard = new Map<string, number>();
  const leaves = await inTurns(classes, 16, ({ key }) => listen(boards, key, ({ event, data }) => {
    if (event !== 'board') return;
    const now = performance.now();
    for (const row of (JSON.parse(data) as Board).rows) if (row.total !== null && !toBoard.has(row.student)) toBoard.set(row.student, now - (sent.get(row.student) ?? now));
  }));
  const acknowledged: number[] = [];
  const used = await server.figures();
  const began = performance.now();
  await inTurns(pupils, AT_ONCE, async (pupil) => {
    const start = performance.now();
    sent.set(pupil.id, start);
    await sendResult(results, pupil, tickets.get(pupil.id)!);
    acknowledged.push(performance.now() - start);
  });
  const seconds = (performance.now() - began) / 1_000;
  for (let left = 100; left > 0 && toBoard.size < pupils.length; left--) await new Promise((done) => setTimeout(done, 100));
  leaves.forEach((leave) => leave());
  const times = [...toBoard.values()];
  const { memoryMb, cpuSeconds } = await server.figures();
  const row = {
    memoryMb, serverCpuMsPerResult: Math.round((10_000 * (cpuSeconds - used.cpuSeconds)) / pupils.length) / 10,
    results: pupils.length, onBoards: toBoard.size, resultsPerSecond: Math.round(pupils.length / seconds),
    answerP50Ms: percentile(acknowledged, 50), answerP99Ms: percentile(acknowledged, 99), boardP50Ms: percentile(times, 50), boardP99Ms: percentile(times, 99),
  };
  return { pupils, row };
}

/** Everybody watches, and every class changes once. */
async function watching(url: string, pupils: readonly Pupil[]): Promise<Row> {
  let changed = 0;
  const times: number[] = [];
  let heard = 0;
  const leaves = await inTurns(pupils.slice(0, WATCHERS), 50, (pupil) => listen(url, pupil.token, ({ event }) => {
    if (event !== 'board') return;
    heard += 1;
    if (changed > 0) times.push(performance.now() - changed);
  }));
  const first = heard;
  changed = performance.now();
  await inTurns([...new Set(pupils.slice(0, WATCHERS).map((pupil) => pupil.class.key))], 16, (key) => ask(url, 'PATCH', '/api/class', key, { joining: false }));
  for (let left = 100; left > 0 && times.length < leaves.length; left--) await new Promise((done) => setTimeout(done, 100));
  leaves.forEach((leave) => leave());
  return { streams: leaves.length, firstBoards: first, heardChange: times.length, changeP99Ms: percentile(times, 99) };
}

export async function* schoolRows(): AsyncGenerator<Row> {
  const folder = folderFor('school');
  const before = load();
  const server = await startServer({ DATA_DIR: folder });
  try {
    const { memoryMb: idleMemoryMb } = await server.figures();
    const { pupils, row } = await everybody(server, server.url);
    yield { what: 'a school hands in', storage: 'sqlite', processes: 1, classes: CLASSES, ...row, idleMemoryMb, load: before };
    yield { what: 'a school watches', storage: 'sqlite', ...(await watching(server.url, pupils)), memoryMb: (await server.figures()).memoryMb, load: load() };
  } finally {
    await server.kill('SIGTERM');
    rmSync(folder, { recursive: true });
  }
}

interface Answered {
  readonly pupil: Pupil;
  readonly ticket: string;
}

/** Pupils of four classes play without end until the server is killed; gives what was acknowledged. */
async function untilKilled(servers: readonly Server[], victim: Server): Promise<readonly Answered[]> {
  const answered: Answered[] = [];
  const [first = victim] = servers;
  const classes = await openClasses(first.url, 4);
  let going = true;
  const plays = Array.from({ length: 16 }, async (_, i) => {
    const { url } = servers[i % servers.length] ?? victim;
    try {
      const pupil = await joinClass(url, classes[i % 4]!);
      while (going) {
        const ticket = await takeTicket(url, pupil);
        await sendResult(url, pupil, ticket);
        answered.push({ pupil, ticket: ticket.id });
      }
    } catch {
      // What the kill cut off was not answered: whether it is stored is nobody's promise.
    }
  });
  for (let left = 600; left > 0 && answered.length < 40; left--) await new Promise((done) => setTimeout(done, 50));
  await victim.kill('SIGKILL');
  going = false;
  await Promise.all(plays);
  return answered;
}

/** How many of these are on no desk. */
async function lost(url: string, answered: readonly Answered[]): Promise<number> {
  const keys = [...new Set(answered.map(({ pupil }) => pupil.class.key))];
  const desks = await inTurns(keys, 4, (key) => ask<Desk>(url, 'GET', '/api/class/desk', key));
  const stored = new Set(desks.flatMap((desk) => desk.students.flatMap((student) => student.results.map((result) => result.ticket))));
  return answered.filter(({ ticket }) => !stored.has(ticket)).length;
}

export async function* killedRows(): AsyncGenerator<Row> {
  const folder = folderFor('killed');
  const before = load();
  const all: Answered[] = [];
  try {
    for (let kill = 0; kill < KILLS; kill++) {
      const server = await startServer({ DATA_DIR: folder });
      all.push(...(await untilKilled([server], server)));
    }
    const server = await startServer({ DATA_DIR: folder });
    yield { what: 'kill -9 under load', storage: 'sqlite', kills: KILLS, acknowledged: all.length, lost: await lost(server.url, all), load: before };
    await server.kill('SIGTERM');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function* postgresRows(): AsyncGenerator<Row> {
  const postgres = await startPostgres();
  if (typeof postgres === 'string') return yield { what: 'postgres', left: 'out', why: postgres };
  try {
    const where = { DATABASE_URL: await postgres.fresh() };
    const before = load();
    const [here, there] = await Promise.all([startServer(where), startServer(where)]);
    let servers: readonly Server[] = [here, there];
    const { row } = await everybody(here, there.url);
    yield { what: 'a school hands in to one process and looks at another', storage: 'postgres', processes: 2, classes: CLASSES, ...row, load: before };
    const all: Answered[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const victim = servers[kill % 2]!;
      all.push(...(await untilKilled(servers, victim)));
      const next = await startServer(where);
      servers = servers.map((server) => (server === victim ? next : server));
    }
    yield { what: 'kill -9 of one of two under load', storage: 'postgres', kills: KILLS, acknowledged: all.length, lost: await lost(servers[0]!.url, all), load: load() };
    for (const server of servers) await server.kill('SIGTERM');
  } finally {
    await postgres.stop();
  }
}
