import type { Hono } from 'hono';
import { eventReader, type SentEvent } from '../../src/wire/events.ts';

/** A reader of an event stream, as the browser has one. */
export interface Listening {
  /** The next event that fits. Throws after five seconds. */
  readonly next: (fits?: (event: SentEvent) => boolean) => Promise<SentEvent>;
  /** True once the server has ended the stream. */
  readonly ended: () => Promise<boolean>;
  readonly leave: () => Promise<void>;
}

export async function listenTo(app: Pick<Hono, 'request'>, key: string, lastId?: string, path = '/api/events'): Promise<Listening> {
  const answer = await app.request(path, { headers: { authorization: `Bearer ${key}`, ...(lastId !== undefined && { 'last-event-id': lastId }) } });
  if (!answer.body) throw new Error('no stream');
  return reading(answer.body.getReader());
}

/** Less than the heartbeat of a stream, which would bring another look; far more than a slow machine needs. */
export const PATIENCE = 12_000;

export function reading(reader: ReadableStreamDefaultReader<Uint8Array>): Listening {
  const read = eventReader();
  const decoder = new TextDecoder();
  const waiting: SentEvent[] = [];
  let over = false;
  const more = async (): Promise<void> => {
    const { done, value } = await reader.read();
    if (done) over = true;
    else waiting.push(...read(decoder.decode(value, { stream: true })));
  };
  const within = async <T>(what: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, fail) => (timer = setTimeout(() => fail(new Error('no event came')), PATIENCE)));
    return Promise.race([what, late]).finally(() => clearTimeout(timer));
  };
  return {
    next: (fits = () => true) => within((async () => {
      for (;;) {
        const at = waiting.findIndex(fits);
        if (at >= 0) return waiting.splice(0, at + 1).at(-1)!;
        if (over) throw new Error('the stream has ended');
        await more();
      }
    })()),
    ended: () => within((async () => {
      while (!over) await more();
      return true;
    })()),
    leave: () => reader.cancel(),
  };
}
