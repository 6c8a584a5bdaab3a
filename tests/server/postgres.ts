import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/**
 * A PostgreSQL that lives as long as a test: its own folder, its own port, no password, only
 * on this machine. PostgreSQL refuses to run as root, so it then runs as its own user.
 */
export interface ThrowAway {
  /** A new empty database. */
  readonly fresh: () => Promise<string>;
  /** Cuts every connection of a database, as a restart would. */
  readonly cut: () => Promise<void>;
  /** Takes a database away from everybody, or gives it back. */
  readonly away: (url: string, gone: boolean) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The server, or the reason why there is none. */
export async function startPostgres(): Promise<ThrowAway | string> {
  const bin = programs() ?? fromDebian();
  if (bin === undefined) return 'no PostgreSQL on this machine, and no way to install it: apt-get install postgresql';
  const owner: Owner | undefined = process.getuid?.() === 0 ? ownUser() : {};
  if (owner === undefined) return 'PostgreSQL does not run as root, and there is no user postgres';
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const made = spawnSync(join(bin, 'initdb'), ['-A', 'trust', '-U', 'tester', '-E', 'UTF8', '--locale=C', '--no-sync', '-D', data], { ...owner, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) return `initdb: ${made.stderr.trim().split('\n').at(-1) ?? ''}`;
  const port = await freePort();
  const child = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-h', '127.0.0.1', '-p', String(port), '-c', 'fsync=off', '-c', 'log_min_messages=panic'], { ...owner, cwd: folder, stdio: 'ignore' });
  const url = (name: string): string => `postgres://tester@127.0.0.1:${port}/${name}`;
  if (!(await answers(url('postgres'), child))) return 'PostgreSQL did not start';
  let count = 0;
  return {
    async fresh() {
      const name = `test${++count}`;
      await ask(url('postgres'), `create database ${name}`);
      return url(name);
    },
    cut: () => ask(url('postgres'), "select pg_terminate_backend(pid) from pg_stat_activity where datname like 'test%'"),
    async away(one, gone) {
      const name = new URL(one).pathname.slice(1);
      await ask(url('postgres'), `alter database ${name} allow_connections ${gone ? 'false' : 'true'}`);
      if (gone) await ask(url('postgres'), `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    },
    async stop() {
      child.kill('SIGQUIT');
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Folder of the programs. */
function programs(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)).map((version) => join(debian, version, 'bin')) : [];
  return [...versions, ...(process.env['PATH'] ?? '').split(':')].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  // Debian would start a server of its own at once; ours is enough.
  mkdirSync('/etc/postgresql-common', { recursive: true });
  writeFileSync('/etc/postgresql-common/createcluster.conf', 'create_main_cluster = false\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update', '-q'], ['install', '-y', '-q', '--no-install-recommends', 'postgresql']]) spawnSync('apt-get', args, { env, timeout: 240_000 });
  return programs();
}

/** Whom a program runs as; left out: whoever runs this. */
interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

function ownUser(): Required<Owner> | undefined {
  try {
    const id = (what: string): number => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  for (let left = 100; left > 0 && child.exitCode === null; left--) {
    if (await ask(url, 'select 1').then(() => true, () => false)) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}
