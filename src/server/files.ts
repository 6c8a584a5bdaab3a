import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** One file of the built game, whole in memory: a few megabytes in all. */
export type ServedFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Strong entity tag, with its quotes. */
  readonly tag: string;
  /** True where the name holds a hash of the content, so that it can never change. */
  readonly forever: boolean;
  /** True where compressing is worth the time: text, not pictures or sound. */
  readonly squeezes: boolean;
};

/** Web path, such as `/assets/index-x1y2z3.js`, to file. */
export type ServedFiles = ReadonlyMap<string, ServedFile>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
  '.wasm': 'application/wasm',
};

/** Vite puts eight letters of hash before the ending, and only in this folder. */
const hashed = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/**
 * Reads the whole folder once. Only what is in the answer can be served, so
 * no request, however it is spelled, can reach a file outside the folder.
 * Names that begin with a dot are left out. Throws where the folder is absent.
 */
export async function readFiles(folder: string): Promise<ServedFiles> {
  const files = new Map<string, ServedFile>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const onDisk = join(entry.parentPath, entry.name);
    const path = onDisk.slice(folder.length).replaceAll('\\', '/');
    if (path.includes('/.')) continue;
    files.set(path, describe(path, new Uint8Array(await readFile(onDisk))));
  }
  return files;
}

function describe(path: string, bytes: Uint8Array<ArrayBuffer>): ServedFile {
  const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return {
    bytes,
    type,
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    forever: hashed.test(path),
    squeezes: bytes.length > 1_000 && (type.includes('charset') || type === 'application/wasm'),
  };
}
