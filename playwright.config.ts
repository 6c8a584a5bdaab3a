import { defineConfig } from '@playwright/test';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './tools/browser.mjs';

/** A port that nobody listens on now. */
function freePort(): Promise<string> {
  return new Promise((done) => {
    const asking = createServer().listen(0, '127.0.0.1', () => {
      const address = asking.address();
      asking.close(() => done(typeof address === 'object' && address ? String(address.port) : '8791'));
    });
  });
}

// Playwright reads this file again in each worker; the first reading decides for all.
const port = (process.env['E2E_PORT'] ??= await freePort());
const executablePath = findBrowser();

/** The real server with the built game, and one real Chromium. Run by `npm test` and `npm run test:e2e`. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  retries: 0,
  // Room for a machine several times slower: what is waited for is the same, and no test measures time.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // The language of most players, and the reference of all words.
    locale: 'nl-NL',
    // What a service worker fetches passes by page.route(); offline.test.ts lets it in.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--autoplay-policy=no-user-gesture-required',
      ],
    },
  },
  webServer: {
    command: 'node src/server/main.ts',
    // Classes of its own: neither those of whoever works here, nor those of the last time.
    env: { PORT: port, HOST: '127.0.0.1', DATA_DIR: join(tmpdir(), `aan-tafel-e2e-${process.pid}`) },
    url: `http://127.0.0.1:${port}/healthz`,
    reuseExistingServer: false,
    stdout: 'ignore',
    timeout: 60_000,
  },
});
