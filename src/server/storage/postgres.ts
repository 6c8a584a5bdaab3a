import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { migrate } from './migrations.ts';
import { listeners, type Storage } from './storage.ts';
import type { Tables } from './tables.ts';

const channel = 'aan_tafel_class';
const BIGINT = 20;

/** Data in PostgreSQL, for any number of processes: each hears of what the others stored. Throws where the server does not answer. */
export async function openPostgres(url: string, onTrouble: (error: unknown) => void): Promise<Storage> {
  const pool = new pg.Pool({
    connectionString: url, max: 10, connectionTimeoutMillis: 5_000,
    // Times fit a JavaScript number; pg would give them as text.
    types: { getTypeParser: ((oid: number, format: 'text') => (oid === BIGINT ? Number : pg.types.getTypeParser(oid, format))) as typeof pg.types.getTypeParser },
  });
  // A connection that breaks while idle: the pool makes another when one is needed.
  pool.on('error', onTrouble);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db);
  const ears = listeners();
  const line = await openLine(url, ears.tell, onTrouble);
  return {
    kind: 'postgres', db, listen: ears.add,
    hold: async (within, table, id) => void (await within.selectFrom(table).select('id').where('id', '=', id).forNoKeyUpdate().execute()),
    // PostgreSQL sends it to every process, this one too, when the transaction is stored.
    announce: async (within, id) => void (await sql`select pg_notify(${channel}, ${id})`.execute(within)),
    stored: () => undefined,
    async close() {
      await line.close();
      await db.destroy();
    },
  };
}

/** A connection that only listens. When it breaks it comes back by itself, and says that news may have been missed. */
async function openLine(url: string, tell: (classId: string | null) => void, onTrouble: (error: unknown) => void): Promise<{ close(): Promise<void> }> {
  let closed = false;
  let current: pg.Client | undefined;
  async function connect(): Promise<void> {
    const client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 });
    let stands = false;
    client.on('notification', ({ payload }) => tell(payload ?? null));
    // Until it stands, connect() itself throws; an error without a listener would end the program.
    client.on('error', (error) => stands && onTrouble(error));
    client.on('end', () => stands && mend());
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      stands = true;
      current = client;
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
  }
  const mend = (): void => {
    if (closed) return;
    const retry = (): void => void connect().then(() => tell(null), (error: unknown) => (onTrouble(error), mend()));
    setTimeout(retry, 500).unref();
  };
  await connect();
  return {
    async close() {
      closed = true;
      await current?.end();
    },
  };
}
