import type { Board } from '../../wire/board.ts';
import { boardOf } from '../classes/board.ts';
import type { School } from '../classes/school.ts';

/** The open streams of this process: each class is looked up once per change, however many watch. */

export interface Watcher {
  readonly classId: string;
  /** null: the teacher, who always sees the names. */
  readonly student: string | null;
  /** Version of the board that the watcher has; -1: none. */
  readonly seen: number;
}

export interface Hub {
  readonly watch: (watcher: Watcher) => Response;
  readonly streams: () => number;
  /** Ends every stream: the server stops. */
  readonly close: () => void;
}

interface Stream {
  readonly student: string | null;
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

const said = (event: string, data: unknown, id?: number): string => `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** onTrouble: the database did not answer; the next change or the heartbeat brings another look. */
export function openHub(school: School, onTrouble: (error: unknown) => void): Hub {
  const classes = new Map<string, Set<Stream>>();
  const looking = new Map<string, NodeJS.Timeout>();
  const missed = new Set<string>();
  let closed = false;

  async function look(classId: string): Promise<void> {
    // Who comes in while we look gets a look of their own.
    const streams = [...(classes.get(classId) ?? [])];
    if (streams.length === 0) return;
    try {
      const asked = { teacher: streams.some((one) => one.student === null), student: streams.some((one) => one.student !== null) };
      const named = asked.teacher ? await boardOf(school.storage.db, classId, true, school.now()) : undefined;
      const plain = asked.student ? await boardOf(school.storage.db, classId, false, school.now()) : undefined;
      show(streams, named, plain);
      missed.delete(classId);
    } catch (error) {
      missed.add(classId);
      onTrouble(error);
    }
  }

  function news(classId: string): void {
    if (closed || looking.has(classId) || !classes.has(classId)) return;
    looking.set(classId, setTimeout(() => {
      looking.delete(classId);
      void look(classId);
    }, TOGETHER));
  }
  const stopListening = school.storage.listen((classId) => (classId === null ? [...classes.keys()] : [classId]).forEach(news));
  const heart = setInterval(() => {
    for (const streams of classes.values()) for (const stream of streams) stream.send(': still here\n\n');
    missed.forEach(news);
  }, HEARTBEAT).unref();

  function add(classId: string, stream: Stream): void {
    const streams = classes.get(classId) ?? new Set();
    streams.add(stream);
    classes.set(classId, streams);
  }
  function drop(classId: string, stream: Stream): void {
    const streams = classes.get(classId);
    streams?.delete(stream);
    if (streams?.size === 0) classes.delete(classId);
  }

  return {
    streams: () => [...classes.values()].reduce((sum, streams) => sum + streams.size, 0),
    watch({ classId, student, seen }) {
      let stream: Stream | undefined;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          stream = streamOf(controller, student, seen, (gone) => drop(classId, gone));
          stream.send('retry: 2000\n\n');
          if (closed) return stream.end();
          add(classId, stream);
          // The first board comes at once: a change in between comes by the news.
          void look(classId);
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
      for (const streams of [...classes.values()]) for (const stream of [...streams]) {
        stream.send(said('bye', null));
        stream.end();
      }
    },
  };
}

function streamOf(controller: ReadableStreamDefaultController<Uint8Array>, student: string | null, seen: number, gone: (stream: Stream) => void): Stream {
  const encoder = new TextEncoder();
  let open = true;
  const stream: Stream = {
    student, seen,
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

/** Sends each watcher what is new for them. named, plain: undefined where nobody asked, or the class is gone. */
function show(streams: readonly Stream[], named: Board | undefined, plain: Board | undefined): void {
  const texts = new Map<Board, string>();
  for (const stream of streams) {
    const board = stream.student === null ? named : plain;
    if (!board || (stream.student !== null && !board.rows.some((row) => row.student === stream.student))) {
      stream.send(said(board ? 'removed' : 'deleted', null));
      stream.end();
    } else if (board.version > stream.seen) {
      stream.seen = board.version;
      const text = texts.get(board) ?? said('board', board, board.version);
      texts.set(board, text);
      stream.send(text);
    }
  }
}
