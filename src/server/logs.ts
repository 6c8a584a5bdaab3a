import { pino, type Logger } from 'pino';

/** Lines of JSON on standard error. They hold routes, status and times: no names, no keys, no addresses, no bodies. */
export const openLogs = (level: string): Logger => pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));

/**
 * What may be written of an error: a database quotes the values of a row in its details,
 * so only the message, the code and the place in our code go in.
 */
export function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  return { error: error.message, ...(code !== undefined && { code }), stack: error.stack?.split('\n').slice(1, 6).map((line) => line.trim()) };
}

/** Is it the database that failed us, rather than we? It may be back in a moment. */
export function isStorageTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return /^(ERR_SQLITE|ERR_INVALID_STATE|ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|ENOSPC)|^[0-9A-Z]{5}$/.test(code) || /^(Connection terminated|timeout exceeded|driver has already been destroyed)/.test(error.message);
}
