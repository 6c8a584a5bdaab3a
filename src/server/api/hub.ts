import type { StreamEvent } from '../../wire/events.ts';
import { no, type No, type School } from '../classes/school.ts';
import { views, type Seen, type View } from './views.ts';

/** The open streams of this process: each class or competition is looked up once per change, however many watch. */

export interface Watcher {
  /** Id of a class or competition. */
  readonly id: string;
  readonly view: View;
  /** A student or class that must stand on the board to see it; null: whoever may always see it. */
  readonly self: string | null;
  /** Hash of the key or token that watches. */
  readonly holder: string;
  /** Version of the board that the watcher has; -1: none. */
  readonly seen: number;
}

export interface Hub {
  /** The stream, or a refusal where this key watches in too many places already: its page then asks now and then. */
  readonly watch: (watcher: Watcher) => Response | No;
  readonly streams: () => number;
  /** Ends every stream: the server stops. */
  readonly close: () => void;
}

interface Stream extends Pick<Watcher, 'view' | 'self' | 'holder'> {
  seen: number;
  readonly send: (text: string) => void;
  readonly end: () => void;
  /** The reader went away. */
  readonly left: () => void;
}

const HEARTBEAT = 15_000;
/** Changes within this time come as one, milliseconds. */
const TOGETHER = 120;
/** Pieces waiting for a reader who does not read; then the stream ends, and comes back where it was. */
const MOST_WAITING = 50;
/** Streams of one key at the same time: more pages than a teacher with colleagues has open. */
const MOST_STREAMS = 24;

const said = (event: StreamEvent, data: unknown, id?: number): string => `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** onTrouble: the database did not answer; the next change or the heartbeat brings another look. */
export function openHub(school: School, onTrouble: (error: unknown) => void): Hub {
  const watched = new Map<string, Set<Stream>>();
  const looking = new Map<string, NodeJS.Timeout>();
  const missed = new Set<string>();
  let closed = false;

  async function look(id: string): Promise<void> {
    // Who comes in while we look gets a look of their own.
    const streams = [...(watched.get(id) ?? [])];
    try {
      for (const view of new Set(streams.map((stream) => stream.view))) {
        const seen = await views[view](school, id);
        show(streams.filter((stream) => stream.view === view), seen);
      }
      missed.delete(id);
    } catch (error) {
      missed.add(id);
      onTrouble(error);
    }
  }

  function news(id: string): void {
    if (closed || looking.has(id) || !watched.has(id)) return;
    looking.set(id, setTimeout(() => {
      looking.delete(id);
      void look(id);
    }, TOGETHER));
  }
  const stopListening = school.storage.listen((id) => (id === null ? [...watched.keys()] : [id]).forEach(news));
  const heart = setInterval(() => {
    for (const streams of watched.values()) for (const stream of streams) stream.send(': still here\n\n');
    missed.forEach(news);
  }, HEARTBEAT).unref();

  function add(id: string, stream: Stream): void {
    const streams = watched.get(id) ?? new Set();
    streams.add(stream);
    watched.set(id, streams);
  }
  function drop(id: string, stream: Stream): void {
    const streams = watched.get(id);
    streams?.delete(stream);
    if (streams?.size === 0) watched.delete(id);
  }

  return {
    streams: () => [...watched.values()].reduce((sum, streams) => sum + streams.size, 0),
    watch({ id, view, self, holder, seen }) {
      if ([...(watched.get(id) ?? [])].filter((other) => other.holder === holder).length >= MOST_STREAMS) return no('too-often', { wait: HEARTBEAT / 1_000 });
      let stream: Stream | undefined;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          stream = streamOf(controller, { view, self, holder, seen }, (gone) => drop(id, gone));
          stream.send('retry: 2000\n\n');
          if (closed) return stream.end();
          add(id, stream);
          // The first board comes at once: a change in between comes by the news.
          void look(id);
        },
        cancel: () => stream?.left(),
      });
      return new Response(body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' } });
    },
    close() {
      closed = true;
      stopListening();
      clearInterval(heart);
      looking.forEach((timer) => clearTimeout(timer));
      for (const streams of [...watched.values()]) for (const stream of [...streams]) {
        stream.send(said('bye', null));
        stream.end();
      }
    },
  };
}

function streamOf(controller: ReadableStreamDefaultController<Uint8Array>, watcher: Omit<Watcher, 'id'>, gone: (stream: Stream) => void): Stream {
  const encoder = new TextEncoder();
  let open = true;
  const stream: Stream = {
    ...watcher,
    send(text) {
      if (!open) return;
      controller.enqueue(encoder.encode(text));
      if ((controller.desiredSize ?? 0) < -MOST_WAITING) stream.end();
    },
    end() {
      if (!open) return;
      stream.left();
      controller.close();
    },
    left() {
      open = false;
      gone(stream);
    },
  };
  return stream;
}

/** Sends each what is new for them. seen: undefined where the class or competition is gone. */
function show(streams: readonly Stream[], seen: Seen | undefined): void {
  let text: string | undefined;
  for (const stream of streams) {
    if (!seen || (stream.self !== null && !seen.on.has(stream.self))) {
      stream.send(said(seen ? 'removed' : 'deleted', null));
      stream.end();
    } else if (seen.board.version > stream.seen) {
      stream.seen = seen.board.version;
      stream.send((text ??= said('board', seen.board, seen.board.version)));
    }
  }
}
