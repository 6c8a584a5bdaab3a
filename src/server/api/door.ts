import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { no } from '../classes/school.ts';
import { send } from './answers.ts';

/** What is checked of every request before anybody looks at what it asks. */

/**
 * Writing only from our own pages. Browsers say where a request comes from; programs say
 * nothing and may pass: no cookie gives them anybody's rights.
 */
export const sameSite: MiddlewareHandler = async (context, next) => {
  if (['GET', 'HEAD'].includes(context.req.method) || isOurs(context)) return next();
  return send(context, no('other-site'));
};

function isOurs(context: Context): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = context.req.header('origin');
  if (origin === undefined) return true;
  const hosts = [context.req.header('host'), context.req.header('x-forwarded-host')];
  return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}

/** Bytes of a body: a case may be larger than anything else. */
const SMALL = 64 * 1024;
const CASE = 512 * 1024;
/** The rest of the body is not read, so the connection ends with the answer: the next request on it would be cut off. */
function tooLarge(context: Context): Response {
  context.header('Connection', 'close');
  return send(context, no('too-large'));
}
const small = bodyLimit({ maxSize: SMALL, onError: tooLarge });
const forCase = bodyLimit({ maxSize: CASE, onError: tooLarge });
export const bounded: MiddlewareHandler = (context, next) => (context.req.path === '/api/classes' || context.req.path === '/api/competitions' ? forCase : small)(context, next);

/**
 * The address of whoever asks, for limits only; it is never stored. proxies: how many of
 * ours stand in front, each of which adds the address that it saw to X-Forwarded-For.
 */
export function addressReader(proxies: number): (context: Context) => string {
  return (context) => {
    const env = context.env as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined;
    const seen = env?.incoming?.socket?.remoteAddress ?? 'here';
    if (proxies === 0) return seen;
    const way = [...(context.req.header('x-forwarded-for') ?? '').split(',').map((address) => address.trim()).filter((address) => address !== ''), seen];
    return way[Math.max(0, way.length - 1 - proxies)] ?? seen;
  };
}
