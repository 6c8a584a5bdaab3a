import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { serverWords } from '../text/server-words.ts';
import { classApi } from './api/api.ts';
import type { School } from './classes/school.ts';
import { clockWatch } from './classes/clock.ts';
import { openShelf } from './classes/shelf.ts';
import { sweep } from './classes/sweep.ts';
import { openTables } from './classes/tables.ts';
import { networkAddresses, readConfig, type Config } from './config.ts';
import { readFiles, type ServedFiles } from './files.ts';
import { openLogs, plainError } from './logs.ts';
import { site } from './site.ts';
import { openStorage } from './storage/open.ts';
import { reachable, type Storage } from './storage/storage.ts';

const home = join(import.meta.dirname, '..', '..');

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

async function builtGame(): Promise<ServedFiles> {
  const folder = join(home, 'dist');
  try {
    const files = await readFiles(folder);
    if (files.has('/index.html')) return files;
  } catch {
    // Said below: an absent folder and one without a page need the same remedy.
  }
  return stop(serverWords.notBuilt('dist'));
}

function versionOf(folder: string): string {
  const about: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return typeof about === 'object' && about && 'version' in about ? String(about.version) : '';
}

const config = readConfig(process.env, home);
if (typeof config === 'string') stop(config);
const { port, host } = config;
const log = openLogs(config.logLevel);
const files = await builtGame();

async function storageAsked(): Promise<Storage> {
  const { dataFolder, databaseUrl } = config as Config;
  try {
    return await openStorage({ folder: dataFolder, url: databaseUrl, onTrouble: (error) => log.error(plainError(error), 'database') });
  } catch (error) {
    // Never the address: it may hold a password.
    return stop(serverWords.noStorage(databaseUrl === undefined ? dataFolder : 'DATABASE_URL', error instanceof Error ? error.message : ''));
  }
}

const storage = await storageAsked();
const school: School = { storage, shelf: openShelf(join(home, 'scenarios')), tables: openTables(), now: () => Date.now(), retentionDays: config.retentionDays };
const { app: api, hub } = classApi({ school, log, proxies: config.proxies, metricsToken: config.metricsToken, tick: () => performance.now() });
const app = site(files, { status: 'ok', name: 'aan-tafel', version: versionOf(home) }, { api, well: () => reachable(storage) });

/** Milliseconds for whoever sends: somebody who only holds a line goes, a case over a poor line still arrives. */
const patience = { headersTimeout: 20_000, requestTimeout: 60_000, connectionsCheckingInterval: 5_000 };
const server = serve({ fetch: app.fetch, port, serverOptions: patience, ...(host !== undefined && { hostname: host }) }, (address) => {
  console.log(serverWords.open(`http://localhost:${address.port}`));
  const network = networkAddresses(host, networkInterfaces());
  if (network.length > 0) console.log(serverWords.openInNetwork(network.map((ip) => `http://${ip}:${address.port}`)));
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') stop(serverWords.portTaken(port));
  if (error.code === 'EACCES') stop(serverWords.portForbidden(port));
  throw error;
});

/** Closes homework within a minute, deletes what is over; several processes may do so at once. */
const sure = clockWatch(school.now, () => performance.now());
const sweeping = (): void => void sweep(school, sure()).then(
  ({ closed, deleted }) => closed + deleted > 0 && log.info({ closed, deleted }, 'swept'),
  (error: unknown) => log.error(plainError(error), 'sweep'),
);
sweeping();
setInterval(sweeping, 60_000).unref();

/** The database closes last: what was answered is stored, and nothing is answered after. */
async function end(): Promise<never> {
  await storage.close().catch((error: unknown) => log.error(plainError(error), 'closing'));
  console.log(serverWords.closed);
  process.exit(0);
}

let asked = 0;
/**
 * Lets answers under way finish, for at most two seconds; whoever asks again does
 * not wait. Ctrl+C comes twice at once, from the terminal and through npm start.
 */
function close(): void {
  if (asked > 0 && performance.now() - asked > 300) process.exit(0);
  if (asked > 0) return;
  asked = performance.now();
  hub.close();
  server.close(() => void end());
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  setTimeout(() => void end(), 2_000).unref();
}
process.on('SIGTERM', close);
process.on('SIGINT', close);
