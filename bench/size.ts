import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from '../tools/build.mjs';
import type { Row } from './run.ts';

/** What Vite writes about each of its files. */
type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

const dist = join(import.meta.dirname, '..', 'dist');

/** Bytes that a player downloads before the first screen (page), and later for the stage. */
export async function* sizeRows(): AsyncGenerator<Row> {
  if (!(await build({ silent: true }))) throw new Error('the game does not build');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const page = withImports(manifest, ['index.html']);
  yield { what: 'page', ...bytesOf(['index.html', ...filesOf(manifest, page)]) };
  for (const key of new Set([...page].flatMap((one) => manifest[one]?.dynamicImports ?? []))) {
    const later = [...withImports(manifest, [key])].filter((one) => !page.has(one));
    yield { what: key.replace(/^src\/([^/]+)\/.*$/, '$1'), from: key, ...bytesOf(filesOf(manifest, later)) };
  }
}

/** These parts and everything they import at once. */
function withImports(manifest: Manifest, keys: readonly string[], seen = new Set<string>()): Set<string> {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    withImports(manifest, manifest[key]?.imports ?? [], seen);
  }
  return seen;
}

function filesOf(manifest: Manifest, keys: Iterable<string>): readonly string[] {
  const files = [...keys].flatMap((key) => [manifest[key]?.file ?? [], ...(manifest[key]?.css ?? [])].flat());
  return [...new Set(files)];
}

function bytesOf(files: readonly string[]): { files: number; bytes: number; gzipBytes: number } {
  const contents = files.map((file) => readFileSync(join(dist, file)));
  return {
    files: files.length,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    gzipBytes: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}
