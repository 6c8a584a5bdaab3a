import type { Storage } from './storage.ts';

export interface Where {
  /** Folder of the SQLite file. */
  readonly folder: string;
  /** postgres://…, or undefined for SQLite. */
  readonly url: string | undefined;
  readonly onTrouble: (error: unknown) => void;
}

/** Each driver is loaded only where it is used: the start stays quick. */
export async function openStorage({ folder, url, onTrouble }: Where): Promise<Storage> {
  if (url === undefined) return (await import('./sqlite.ts')).openSqlite(folder);
  return (await import('./postgres.ts')).openPostgres(url, onTrouble);
}
