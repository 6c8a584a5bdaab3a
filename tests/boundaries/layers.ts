import { readFileSync } from 'node:fs';

/** The table of src/layers.json. Folders are named from src, without a slash at the end. */
export type Layer = {
  readonly uses: readonly string[];
  readonly types?: readonly string[];
  readonly packages: readonly string[];
  readonly assets?: readonly string[];
};

export type Pure = {
  readonly folder: string;
  readonly globals: readonly string[];
  /** The only members of Math that give the same bits on every machine. */
  readonly math: readonly string[];
  readonly members: readonly string[];
  readonly operators: readonly string[];
};

export type Table = { readonly layers: Readonly<Record<string, Layer>>; readonly pure: Pure };

export function readTable(): Table {
  return JSON.parse(readFileSync(new URL('../../src/layers.json', import.meta.url), 'utf8')) as Table;
}

/** Is this path the folder itself, or in it? */
export function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** The layer of a file (path from src), undefined where the table knows none. */
export function layerOf(table: Table, path: string): string | undefined {
  return Object.keys(table.layers).find((folder) => isIn(path, folder));
}
