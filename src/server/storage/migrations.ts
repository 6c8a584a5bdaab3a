import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Tables } from './tables.ts';

/**
 * Steps from one shape of the data to the next, forward only, each in a transaction.
 * A step that was released never changes: add another.
 */
const steps: Readonly<Record<string, Migration>> = { '001-class': { up: classTables }, '002-competition': { up: competitionTable }, '003-hint': { up: hintTable }, '004-talk': { up: talkColumn } };

async function classTables(db: Kysely<never>): Promise<void> {
  const table = (name: string) => db.schema.createTable(name);
  await table('case_file').addColumn('id', 'text', (c) => c.primaryKey()).addColumn('text', 'text', (c) => c.notNull()).execute();
  await table('class')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('pin', 'text', (c) => c.notNull().unique()).addColumn('key_hash', 'text', (c) => c.notNull().unique())
    .addColumn('case_file', 'text', (c) => c.notNull().references('case_file.id')).addColumn('own_case', 'integer', (c) => c.notNull()).addColumn('fingerprint', 'text', (c) => c.notNull()).addColumn('case_card', 'text', (c) => c.notNull())
    .addColumn('vary_seed', 'bigint').addColumn('seed', 'bigint', (c) => c.notNull()).addColumn('state', 'text', (c) => c.notNull()).addColumn('settings', 'text', (c) => c.notNull()).addColumn('version', 'bigint', (c) => c.notNull())
    .addColumn('opened_at', 'bigint', (c) => c.notNull()).addColumn('ends_at', 'bigint').addColumn('delete_at', 'bigint', (c) => c.notNull())
    .execute();
  await table('student')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('class_id', 'text', (c) => c.notNull().references('class.id').onDelete('cascade')).addColumn('token_hash', 'text', (c) => c.notNull().unique())
    .addColumn('name', 'text', (c) => c.notNull()).addColumn('folded', 'text', (c) => c.notNull()).addColumn('team', 'text').addColumn('removed', 'integer', (c) => c.notNull()).addColumn('joined_at', 'bigint', (c) => c.notNull())
    .addUniqueConstraint('student_name', ['class_id', 'folded'])
    .execute();
  await table('handover')
    .addColumn('code_hash', 'text', (c) => c.primaryKey()).addColumn('student_id', 'text', (c) => c.notNull().references('student.id').onDelete('cascade')).addColumn('expires_at', 'bigint', (c) => c.notNull())
    .execute();
  await gameTables(db);
}

async function gameTables(db: Kysely<never>): Promise<void> {
  await db.schema.createTable('ticket')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('class_id', 'text', (c) => c.notNull().references('class.id').onDelete('cascade')).addColumn('student_id', 'text', (c) => c.notNull().references('student.id').onDelete('cascade'))
    .addColumn('try', 'integer', (c) => c.notNull()).addColumn('seed', 'bigint', (c) => c.notNull()).addColumn('fingerprint', 'text', (c) => c.notNull()).addColumn('rules', 'integer', (c) => c.notNull())
    .addColumn('length', 'integer', (c) => c.notNull()).addColumn('state', 'text', (c) => c.notNull()).addColumn('opened_at', 'bigint', (c) => c.notNull())
    .addUniqueConstraint('ticket_try', ['student_id', 'try'])
    .execute();
  await db.schema.createTable('move')
    .addColumn('ticket_id', 'text', (c) => c.notNull().references('ticket.id').onDelete('cascade')).addColumn('at', 'integer', (c) => c.notNull()).addColumn('move', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('move_key', ['ticket_id', 'at'])
    .execute();
  await db.schema.createTable('result')
    .addColumn('ticket_id', 'text', (c) => c.primaryKey().references('ticket.id').onDelete('cascade')).addColumn('class_id', 'text', (c) => c.notNull().references('class.id').onDelete('cascade')).addColumn('student_id', 'text', (c) => c.notNull())
    .addColumn('try', 'integer', (c) => c.notNull()).addColumn('total', 'integer', (c) => c.notNull()).addColumn('outcome', 'text', (c) => c.notNull()).addColumn('findings', 'text', (c) => c.notNull())
    .addColumn('digest', 'text', (c) => c.notNull()).addColumn('moves', 'integer', (c) => c.notNull()).addColumn('at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('ticket_class').on('ticket').column('class_id').execute();
  await db.schema.createIndex('result_class').on('result').column('class_id').execute();
  await db.schema.createIndex('handover_student').on('handover').column('student_id').execute();
  await db.schema.createIndex('class_delete').on('class').column('delete_at').execute();
}

async function competitionTable(db: Kysely<never>): Promise<void> {
  await db.schema.createTable('competition')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('code', 'text', (c) => c.notNull().unique()).addColumn('key_hash', 'text', (c) => c.notNull().unique()).addColumn('name', 'text', (c) => c.notNull()).addColumn('joining', 'integer', (c) => c.notNull())
    .addColumn('case_file', 'text', (c) => c.notNull().references('case_file.id')).addColumn('own_case', 'integer', (c) => c.notNull()).addColumn('fingerprint', 'text', (c) => c.notNull()).addColumn('case_card', 'text', (c) => c.notNull())
    .addColumn('vary_seed', 'bigint').addColumn('seed', 'bigint', (c) => c.notNull()).addColumn('rules', 'text', (c) => c.notNull()).addColumn('retention_days', 'integer', (c) => c.notNull()).addColumn('version', 'bigint', (c) => c.notNull())
    .addColumn('opened_at', 'bigint', (c) => c.notNull()).addColumn('delete_at', 'bigint', (c) => c.notNull())
    .execute();
  // One column a time: SQLite adds no more.
  await db.schema.alterTable('class').addColumn('competition_id', 'text', (c) => c.references('competition.id').onDelete('set null')).execute();
  await db.schema.alterTable('class').addColumn('called', 'text').execute();
  await db.schema.alterTable('class').addColumn('called_folded', 'text').execute();
  await db.schema.createIndex('class_called').on('class').columns(['competition_id', 'called_folded']).unique().execute();
}

async function hintTable(db: Kysely<never>): Promise<void> {
  await db.schema.createTable('hint')
    .addColumn('ticket_id', 'text', (c) => c.notNull().references('ticket.id').onDelete('cascade')).addColumn('turn', 'integer', (c) => c.notNull()).addColumn('cause', 'text', (c) => c.notNull()).addColumn('rung', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('hint_key', ['ticket_id', 'turn', 'cause', 'rung'])
    .execute();
}

async function talkColumn(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('result').addColumn('talk', 'text').execute();
}

/** Brings the data to the newest shape. Throws where that fails, or where the data are newer than this program. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...steps }) } }).migrateToLatest();
  if (error) throw error;
}
