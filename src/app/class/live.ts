import type { Board, NothingNew } from '../../wire/board.ts';
import { eventReader } from '../../wire/events.ts';
import { paths } from '../../wire/paths.ts';
import type { ClassServer } from './server.ts';

/** 'live': news comes by itself; 'asking': we ask every few seconds; 'away': nothing answers now. */
export type Wire = 'live' | 'asking' | 'away';

export interface Live {
  stop(): void;
}

interface Versioned {
  readonly version: number;
}

export interface LiveSetting<T extends Versioned = Board> {
  readonly server: ClassServer;
  readonly key: string;
  /** Absent: the board of a class. */
  readonly at?: { readonly board: string; readonly events: string };
  readonly onBoard: (board: T) => void;
  readonly onWire: (wire: Wire) => void;
  /** Removed, or the class is deleted: there will be no more news. */
  readonly onGone: (why: 'removed' | 'deleted') => void;
  readonly later?: (act: () => void, ms: number) => unknown;
}

const EVERY = 3_000;
/** Heartbeats come every 15 seconds; a network that holds streams back lets none through. */
const SILENCE = 35_000;
/** A stream that brings nothing at all this soon is held back: ask meanwhile. */
const FIRST = 4_000;

/** The board as it changes: by server-sent events, and by asking while those do not come. */
export function listen<T extends Versioned = Board>({ server, key, at = paths, onBoard, onWire, onGone, later = setTimeout }: LiveSetting<T>): Live {
  let stopped = false;
  let version = -1;
  let flowing = false;
  let breaking = new AbortController();
  const show = (board: T): void => {
    if (stopped || board.version < version) return;
    version = board.version;
    onBoard(board);
  };
  const gone = (why: 'removed' | 'deleted'): void => {
    if (stopped) return;
    stop();
    onGone(why);
  };

  async function stream(): Promise<void> {
    while (!stopped) {
      breaking = new AbortController();
      const { signal } = breaking;
      await readStream(signal).catch(() => undefined);
      flowing = false;
      await new Promise<void>((done) => later(done, EVERY));
    }
  }

  async function readStream(signal: AbortSignal): Promise<void> {
    const mine = breaking;
    let quiet = setTimeout(() => mine.abort(), SILENCE);
    const answer = await server.open(at.events, key, { signal, headers: version >= 0 ? { 'Last-Event-ID': String(version) } : {} });
    try {
      if (!answer?.ok || !answer.body) return;
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      const read = eventReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done || stopped) return;
        clearTimeout(quiet);
        quiet = setTimeout(() => mine.abort(), SILENCE);
        flowing = true;
        onWire('live');
        for (const { event, data } of read(value)) {
          if (event === 'board') show(JSON.parse(data) as T);
          if (event === 'removed' || event === 'deleted') return gone(event);
        }
      }
    } finally {
      clearTimeout(quiet);
    }
  }

  async function asking(): Promise<void> {
    await new Promise<void>((done) => later(done, FIRST));
    while (!stopped) {
      if (!flowing) {
        const answer = await server.get<T | NothingNew>(version < 0 ? at.board : `${at.board}?since=${version}`, key);
        if (answer.ok && !flowing) {
          onWire('asking');
          if (!('unchanged' in answer.value)) show(answer.value);
        } else if (!answer.ok) {
          if (answer.error === 'removed') return gone('removed');
          if (answer.error === 'no-key' || answer.error === 'no-class' || answer.error === 'no-competition') return gone('deleted');
          onWire('away');
        }
      }
      await new Promise<void>((done) => later(done, EVERY));
    }
  }

  function stop(): void {
    stopped = true;
    breaking.abort();
  }
  void stream();
  void asking();
  return { stop };
}
