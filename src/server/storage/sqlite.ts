import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, SqliteDialect, type SqliteDatabase } from 'kysely';
import { migrate } from './migrations.ts';
import { listeners, type Storage } from './storage.ts';
import type { Tables } from './tables.ts';

/**
 * Data in one file of the folder. What was answered is on the disk: WAL with synchronous
 * FULL loses nothing at kill -9 or a power cut. Throws where the folder cannot be written.
 */
export async function openSqlite(folder: string): Promise<Storage> {
  // Recursive only where it must be: in a folder that takes no folders (/proc) Node would try for ever.
  if (!existsSync(folder)) mkdirSync(folder, { recursive: !existsSync(dirname(folder)) });
  const file = new DatabaseSync(join(folder, 'aan-tafel.sqlite'), { timeout: 5_000, enableForeignKeyConstraints: true });
  for (const wish of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) file.exec(`PRAGMA ${wish}`);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: asKyselyWants(file) }) });
  await migrate(db);
  const ears = listeners();
  return {
    kind: 'sqlite', db, listen: ears.add, stored: ears.tell,
    // One transaction at a time.
    hold: () => Promise.resolve(),
    // One process: it tells itself, once the transaction is stored.
    announce: () => Promise.resolve(),
    close: () => db.destroy(),
  };
}

/** Node's own SQLite in the shape that Kysely knows. Statements are prepared once each: the queries are few. */
function asKyselyWants(file: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    close: () => file.close(),
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = file.prepare(sql);
      const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];
      const shaped = {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...values(parameters)),
        run: (parameters: readonly unknown[]) => statement.run(...values(parameters)),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...values(parameters)),
      };
      // Lists of values give queries of many lengths: no more of them than this.
      if (prepared.size < 200 && !/^(create|drop|alter|pragma)/i.test(sql)) prepared.set(sql, shaped);
      return shaped;
    },
  };
}
