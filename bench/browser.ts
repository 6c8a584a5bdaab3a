import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { build } from '../tools/build.mjs';
import { findBrowser } from '../tools/browser.mjs';

const home = join(import.meta.dirname, '..');

/** The built game on its own server, and a real browser. close() ends both. */
export async function openGame(): Promise<{ readonly browser: Browser; readonly address: string; readonly close: () => Promise<void> }> {
  if (!(await build({ silent: true }))) throw new Error('the game does not build');
  const port = await freePort();
  const server = spawn(process.execPath, ['src/server/main.ts'], { cwd: home, env: { ...process.env, PORT: port, HOST: '127.0.0.1' }, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/`;
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-background-networking'] });
  const close = async (): Promise<void> => {
    await browser.close();
    server.kill();
    await once(server, 'exit');
  };
  await answering(address).catch(async (problem: unknown) => {
    await close();
    throw problem;
  });
  return { browser, address, close };
}

async function freePort(): Promise<string> {
  const asking = createServer().listen(0, '127.0.0.1');
  await once(asking, 'listening');
  const at = asking.address();
  asking.close();
  return String(typeof at === 'object' && at ? at.port : 0);
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const well = await fetch(`${address}healthz`).then((answer) => answer.ok, () => false);
    if (well) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('the server does not answer');
}
