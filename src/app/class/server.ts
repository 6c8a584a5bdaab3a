import { refusalBody, type RefusalBody } from '../../wire/refusals.ts';

/** What a call to the class server brings: an answer, a refusal in one word, or nothing at all. */
export type ServerNo = { readonly error: RefusalBody['error'] | 'offline'; readonly body: RefusalBody | null };
export type Answer<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & ServerNo);

/** Speaks to the server of the classes. key: a teacher's key or a student's token. */
export interface ClassServer {
  get<T>(path: string, key?: string): Promise<Answer<T>>;
  send<T>(method: 'POST' | 'PATCH' | 'DELETE', path: string, body: unknown, key?: string): Promise<Answer<T>>;
  /** The answer as it comes in: for streams and files. Null where nothing comes. */
  open(path: string, key: string, init?: { readonly signal?: AbortSignal; readonly headers?: Readonly<Record<string, string>> }): Promise<Response | null>;
}

const offline: Answer<never> = { ok: false, error: 'offline', body: null };
/** Longer than any answer of a server that is well. */
const PATIENCE = 20_000;

export function classServer(fetching: typeof fetch): ClassServer {
  const ask = async <T>(path: string, init: RequestInit, key?: string): Promise<Answer<T>> => {
    const headers = { ...(init.body === undefined ? {} : { 'Content-Type': 'application/json' }), ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }) };
    try {
      const answer = await fetching(path, { ...init, headers, signal: AbortSignal.timeout(PATIENCE) });
      const said: unknown = await answer.json();
      if (answer.ok) return { ok: true, value: said as T };
      const no = refusalBody.safeParse(said);
      return no.success ? { ok: false, error: no.data.error, body: no.data } : offline;
    } catch {
      return offline;
    }
  };
  return {
    get: (path, key) => ask(path, { method: 'GET' }, key),
    send: (method, path, body, key) => ask(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }, key),
    open: (path, key, init = {}) => fetching(path, { ...init, headers: { ...init.headers, Authorization: `Bearer ${key}` } }).catch(() => null),
  };
}

/**
 * True where the server of this game serves the page. First the page's own headers, which
 * every web space answers: so that a plain one is never asked for what it cannot have.
 */
export async function serverAnswers(fetching: typeof fetch): Promise<boolean> {
  try {
    const page = await fetching('./', { method: 'HEAD', cache: 'no-store' });
    if (!page.ok || page.headers.get('cross-origin-resource-policy') !== 'same-origin') return false;
    const health: unknown = await (await fetching('./healthz', { cache: 'no-store' })).json();
    return typeof health === 'object' && health !== null && 'name' in health && health.name === 'aan-tafel';
  } catch {
    return false;
  }
}
