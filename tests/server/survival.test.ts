import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as within } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import type { Board } from '../../src/wire/board.ts';
import type { Opened } from '../../src/wire/class.ts';
import type { Joined, Names, PracticeTicket } from '../../src/wire/student.ts';
import { reading } from './listening.ts';
import { honest } from './world.ts';

const home = within(import.meta.dirname, '..', '..');
const unbuilt = !existsSync(within(home, 'dist', 'index.html'));
const data = mkdtempSync(within(tmpdir(), 'survival-'));
/** Whatever a test leaves running would keep the whole run waiting. */
const children = new Set<ChildProcess>();
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});
/** A program takes seconds to start on a busy machine, and is started five times. */
const PATIENCE = 120_000;

async function start(): Promise<{ readonly child: ChildProcess; readonly url: string; readonly ended: Promise<unknown[]> }> {
  const child = spawn(process.execPath, [within(home, 'src', 'server', 'main.ts')], { env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: data, DATABASE_URL: '', LOG_LEVEL: 'silent' }, stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(child);
  const ended = once(child, 'close');
  const port = await new Promise<string>((done) => {
    let said = '';
    child.stdout.on('data', (part) => {
      const match = /localhost:(\d+)/.exec((said += String(part)));
      if (match?.[1]) done(match[1]);
    });
  });
  return { child, url: `http://127.0.0.1:${port}`, ended };
}

async function ask<T>(url: string, method: string, path: string, key?: string, body?: unknown): Promise<T> {
  const answer = await fetch(url + path, { method, headers: { ...(key !== undefined && { authorization: `Bearer ${key}` }), 'content-type': 'application/json' }, ...(body !== undefined && { body: JSON.stringify(body) }) });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

async function joined(url: string, pin: string): Promise<Joined> {
  const { names } = await ask<Names>(url, 'GET', `/api/pins/${pin}/names`);
  return ask<Joined>(url, 'POST', '/api/join', undefined, { pin, name: names[0] });
}

describe('a server that is killed', () => {
  it('has every game, every move and everybody that it had answered for', { timeout: PATIENCE }, async ({ skip }) => {
    skip(unbuilt, 'dist/ is not there: npm run build');
    let server = await start();
    const { key, class: info } = await ask<Opened>(server.url, 'POST', '/api/classes', undefined, { case: { kind: 'built-in', id: 's01' }, state: 'open', settings: { tries: 50 } });
    // The kept game was played on seed 1: the class gets it behind the server's back.
    server.child.kill('SIGKILL');
    await server.ended;
    const direct = await openSqlite(data);
    await direct.db.updateTable('class').set({ seed: 1 }).execute();
    await direct.close();

    const answered = { results: 0, students: 0 };
    for (let round = 0; round < 3; round++) {
      server = await start();
      const { url } = server;
      let going = true;
      const pupil = async (): Promise<void> => {
        const { token } = await joined(url, info.pin);
        answered.students += 1;
        while (going) {
          const ticket = await ask<PracticeTicket>(url, 'POST', '/api/tickets', token);
          await ask(url, 'POST', `/api/tickets/${ticket.id}/result`, token, { moves: honest.replay.moves });
          answered.results += 1;
        }
      };
      // What the kill cuts off was not answered: whether it is stored is nobody's promise.
      const pupils = Array.from({ length: 6 }, () => pupil().catch(() => undefined));
      const before = answered.results;
      await expect.poll(() => answered.results, { timeout: PATIENCE }).toBeGreaterThan(before + 2);
      server.child.kill('SIGKILL');
      going = false;
      await Promise.all([...pupils, server.ended]);
    }
    server = await start();
    const board = await ask<Board>(server.url, 'GET', '/api/board', key);
    expect(answered.results).toBeGreaterThan(3);
    expect(board.rows.length).toBeGreaterThanOrEqual(answered.students);
    expect(board.rows.reduce((sum, row) => sum + row.tries, 0)).toBeGreaterThanOrEqual(answered.results);
    expect(board.rows.filter((row) => row.total !== null).every((row) => row.total === honest.score)).toBe(true);
    server.child.kill('SIGTERM');
    await server.ended;
  });

  it('says goodbye on SIGTERM, ends at once, and leaves a whole file', { timeout: PATIENCE }, async ({ skip }) => {
    skip(unbuilt, 'dist/ is not there: npm run build');
    const server = await start();
    const { key } = await ask<Opened>(server.url, 'POST', '/api/classes', undefined, { case: { kind: 'built-in', id: 's01' } });
    const answer = await fetch(`${server.url}/api/events`, { headers: { authorization: `Bearer ${key}` } });
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const stream = reading(answer.body!.getReader());
    await stream.next();
    const health = await fetch(`${server.url}/healthz`);
    expect(health.status).toBe(200);
    server.child.kill('SIGTERM');
    expect((await stream.next()).event).toBe('bye');
    expect(await stream.ended()).toBe(true);
    expect((await server.ended)[0]).toBe(0);
    expect(existsSync(within(data, 'aan-tafel.sqlite-wal'))).toBe(false);
  });
});
