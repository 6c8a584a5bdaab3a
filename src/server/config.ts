import { join } from 'node:path';
import type { networkInterfaces } from 'node:os';
import { serverWords } from '../text/server-words.ts';

/** How this server is set, by its environment. */
export interface Config {
  readonly port: number;
  readonly host: string | undefined;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  /** Days that a class is kept where its teacher chooses nothing. */
  readonly retentionDays: number;
  readonly logLevel: string;
  /** How many proxies of ours stand between us and the browser. */
  readonly proxies: number;
  /** Undefined: /metrics answers everybody. */
  readonly metricsToken: string | undefined;
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** The settings, or the sentence that says what is wrong with them. An empty variable is one that is not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, home: string): Config | string {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  const whole = (name: string, otherwise: number, least: number, most: number): number | undefined => {
    const text = given(name) ?? String(otherwise);
    return /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined;
  };
  // 0 lets the system choose a free one; the tests ask for that.
  const port = whole('PORT', 8080, 0, 65_535);
  if (port === undefined) return serverWords.portNoNumber(given('PORT') ?? '');
  const retentionDays = whole('RETENTION_DAYS', 30, 1, 365);
  if (retentionDays === undefined) return serverWords.badSetting('RETENTION_DAYS', given('RETENTION_DAYS') ?? '', '1 … 365');
  const proxies = whole('TRUST_PROXY', 0, 0, 9);
  if (proxies === undefined) return serverWords.badSetting('TRUST_PROXY', given('TRUST_PROXY') ?? '', '0 … 9');
  const logLevel = given('LOG_LEVEL') ?? 'warn';
  if (!levels.includes(logLevel)) return serverWords.badSetting('LOG_LEVEL', logLevel, levels.join(', '));
  const databaseUrl = given('DATABASE_URL');
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) return serverWords.badSetting('DATABASE_URL', '…', 'postgres://…');
  return { port, host: given('HOST'), dataFolder: given('DATA_DIR') ?? join(home, 'data'), databaseUrl, retentionDays, logLevel, proxies, metricsToken: given('METRICS_TOKEN') };
}

/** Where other devices in the network find this server: IPv4, as people can type it. None where it listens to this machine or one address only. */
export function networkAddresses(host: string | undefined, cards: ReturnType<typeof networkInterfaces>): readonly string[] {
  if (host !== undefined && host !== '0.0.0.0' && host !== '::') return [];
  return Object.values(cards).flatMap((card) => (card ?? []).flatMap(({ family, internal, address }) => (family === 'IPv4' && !internal ? [address] : [])));
}
