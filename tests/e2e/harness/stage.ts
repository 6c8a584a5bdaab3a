import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { distFolder } from './dist-folder.ts';

type Manifest = Readonly<Record<string, { readonly file: string; readonly name?: string }>>;

/** The files that draw, as this build names them: Phaser itself and the way into our stage. */
function stageFiles(): readonly string[] {
  const path = join(distFolder, '.vite', 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  return Object.entries(manifest)
    .filter(([key, chunk]) => key.startsWith('src/stage/') || chunk.name === 'phaser')
    .map(([, { file }]) => basename(file));
}

/** The game as it is where the stage never arrives: its files fail to load. Call before `goto`. */
export async function withoutStage(page: Page): Promise<void> {
  const files = stageFiles();
  if (files.length === 0) throw new Error('the build has no stage');
  await page.route(
    (url) => files.includes(basename(url.pathname)),
    (route) => route.abort(),
  );
}
