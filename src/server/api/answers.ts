import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { refusals, type Reads } from '../../wire/refusals.ts';
import { isNo, no, type No } from '../classes/school.ts';

/** An answer, or the refusal with its status. Never kept by a browser or a proxy. */
export function send(context: Context, answer: object, status: ContentfulStatusCode = 200): Response {
  context.header('Cache-Control', 'no-store');
  if (!isNo(answer)) return context.json(answer, status);
  if (answer.wait !== undefined) context.header('Retry-After', String(answer.wait));
  return context.json(answer, refusals[answer.error]);
}

/** The body as the schema wants it, or the first place where it is otherwise. */
export async function bodyOf<T>(context: Context, schema: Reads<T>): Promise<{ readonly body: T } | No> {
  if (!/^application\/json\b/i.test(context.req.header('content-type') ?? '')) return no('not-understood', { path: 'Content-Type' });
  let raw: unknown;
  try {
    raw = JSON.parse(await context.req.text());
  } catch {
    return no('not-understood', { path: '' });
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { body: parsed.data };
  return no('not-understood', { path: (parsed.error.issues[0]?.path ?? []).join('.').slice(0, 200) });
}
