import type { Page } from '@playwright/test';
import { createServer } from 'vite';
import { fileURLToPath } from 'node:url';
import { openPainter } from '../rooms/render.ts';

/** The stage by itself in a browser, for pictures of it: starts Vite and Chromium, and stops both. */

export interface StagePage {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

export interface View {
  readonly w: number;
  readonly h: number;
  readonly ratio: number;
}

export async function openStage(view: View, query: string): Promise<StagePage> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const server = await createServer({ root, logLevel: 'error', optimizeDeps: { entries: ['tools/rooms/preview.html'] }, server: { port: Number(process.env['PORT'] ?? 5199), hmr: false, watch: null } });
  await server.listen();
  const browser = await openPainter();
  const page = await browser.newPage({ viewport: { width: view.w, height: view.h }, deviceScaleFactor: view.ratio });
  page.on('pageerror', (error) => console.error(error.message));
  const address = server.resolvedUrls?.local[0] ?? '';
  await page.goto(`${address}tools/rooms/preview.html?bare&size=${view.w}x${view.h}&${query}`);
  await page.waitForFunction('window.stage && document.title === "stage 100 %"', undefined, { timeout: 90_000 });
  return { page, close: async () => { await browser.close(); await server.close(); } };
}
