import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { eventReader, type SentEvent } from '../src/wire/events.ts';

/** A real server as a process of its own, on this machine only, and how the bench speaks to it. */

const home = join(import.meta.dirname, '..');

export interface Server {
  readonly url: string;
  readonly kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
  /** Resident memory now, MB, and what the processor did for it since the start, seconds. */
  readonly figures: () => Promise<{ readonly memoryMb: number; readonly cpuSeconds: number }>;
}

/** where: DATA_DIR or DATABASE_URL. Throws where the game is not built, or nothing answers within a minute. */
export async function startServer(where: Readonly<Record<string, string>>): Promise<Server> {
  if (!existsSync(join(home, 'dist', 'index.html'))) throw new Error('dist/ is not there: npm run build');
  const child = spawn(process.execPath, [join(home, 'src', 'server', 'main.ts')], { env: { ...process.env, DATABASE_URL: '', PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', ...where }, stdio: ['ignore', 'pipe', 'inherit'] });
  // A bench that ends halfway leaves nothing running.
  process.once('exit', () => child.kill('SIGKILL'));
  const ended = once(child, 'close');
  const url = `http://127.0.0.1:${await portOf(child)}`;
  return {
    url,
    async kill(signal) {
      child.kill(signal);
      await ended;
    },
    async figures() {
      const text = await (await fetch(`${url}/metrics`)).text();
      const figure = (name: string): number => Number(new RegExp(`aan_tafel_${name} ([\\d.]+)`).exec(text)?.[1] ?? 0);
      return { memoryMb: Math.round(figure('memory_bytes') / 1_048_576), cpuSeconds: figure('cpu_seconds') };
    },
  };
}

function portOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error('the server did not start in a minute')), 60_000);
    let said = '';
    child.stdout?.on('data', (part) => {
      const match = /localhost:(\d+)/.exec((said += String(part)));
      if (!match?.[1]) return;
      clearTimeout(late);
      done(match[1]);
    });
    child.once('exit', (code) => fail(new Error(`the server ended with ${code}`)));
  });
}

/** Throws where the answer is no. */
export async function ask<T>(url: string, method: string, path: string, key?: string, body?: unknown): Promise<T> {
  const answer = await fetch(url + path, {
    method, headers: { ...(key !== undefined && { authorization: `Bearer ${key}` }), ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }), signal: AbortSignal.timeout(60_000),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path.split('/').slice(0, 3).join('/')}: ${answer.status} ${text.slice(0, 200)}`);
  return JSON.parse(text) as T;
}

/** Opens an event stream on a connection of its own. Resolves at its first event; returns the way to leave. */
export function listen(url: string, key: string, heard: (event: SentEvent) => void): Promise<() => void> {
  return new Promise((done, fail) => {
    const request = get(`${url}/api/events`, { agent: false, headers: { authorization: `Bearer ${key}` } }, (answer) => {
      const read = eventReader();
      answer.setEncoding('utf8').on('data', (text: string) => {
        for (const event of read(text)) {
          heard(event);
          done(() => request.destroy());
        }
      });
      answer.on('error', () => undefined);
    });
    request.on('error', fail);
  });
}

/** Runs work over the list, so many at a time. */
export async function inTurns<T, R>(list: readonly T[], atOnce: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let at = next++; at < list.length; at = next++) results[at] = await work(list[at] as T);
  }));
  return results;
}

/** The p-th of 100, milliseconds, of times in any order. */
export function percentile(times: readonly number[], p: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.ceil((p / 100) * sorted.length) - 1)] ?? 0);
}
