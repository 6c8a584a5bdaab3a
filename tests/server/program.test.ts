import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const home = join(import.meta.dirname, '..', '..');
const unbuilt = !existsSync(join(home, 'dist', 'index.html'));
const reason = 'dist/ is not there: npm run build';

const data = mkdtempSync(join(tmpdir(), 'program-'));
afterAll(() => rmSync(data, { recursive: true }));

type Ended = { readonly code: number | null; readonly said: string };

function start(port: string, more: Readonly<Record<string, string>> = {}): { child: ChildProcess; ended: Promise<Ended>; firstWords: Promise<string> } {
  const child = spawn(process.execPath, [join(home, 'src', 'server', 'main.ts')], {
    env: { ...process.env, PORT: port, HOST: '127.0.0.1', DATA_DIR: data, DATABASE_URL: '', ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part) => (said += part));
  const firstWords = new Promise<string>((done) => child.stdout.on('data', (part) => done((said += part))));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  return { child, ended, firstWords };
}

describe('the server as a program', () => {
  it('says which PORT is no port, in both languages, and ends with 1', async () => {
    const { code, said } = await start('eighty').ended;
    expect(code).toBe(1);
    expect(said).toContain('PORT is geen poortnummer: eighty');
    expect(said).toContain('PORT is no port number: eighty');
  });

  it('says where it cannot keep the data of classes, and ends with 1', async ({ skip }) => {
    skip(unbuilt, reason);
    // Below a file, and in a folder that takes no folders.
    for (const DATA_DIR of ['/dev/null/here', '/proc/here']) {
      const { code, said } = await start('0', { DATA_DIR }).ended;
      expect(code).toBe(1);
      expect(said).toContain('DATA_DIR=/folder npm start');
    }
  });

  it('says that a port is taken and how to choose another, and ends with 1', async ({ skip }) => {
    skip(unbuilt, reason);
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, said } = await start(String(port)).ended;
    other.close();
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} is already in use`);
    expect(said).toContain(`PORT=${port + 1} npm start`);
  });

  it.for(['SIGTERM', 'SIGINT'] as const)('prints its address, and ends well on %s', async (signal, { skip }) => {
    skip(unbuilt, reason);
    const { child, ended, firstWords } = start('0');
    const address = /http:\/\/localhost:(\d+)/.exec(await firstWords);
    const health = await fetch(`http://127.0.0.1:${address?.[1]}/healthz`);
    expect(((await health.json()) as { status: string }).status).toBe('ok');
    child.kill(signal);
    expect((await ended).code).toBe(0);
  });
});
