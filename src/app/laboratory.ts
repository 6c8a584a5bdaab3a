import type { Answer, Asked } from '../core/scenario/author.ts';
import type { Study } from '../core/scenario/trying/study.ts';
import type { Tally, Trial } from '../core/scenario/trying/tally.ts';

export type { Study } from '../core/scenario/trying/study.ts';
export type { Trial } from '../core/scenario/trying/tally.ts';

/** Where a case is looked at and tried while its author writes on. */
export interface Laboratory {
  /** Of texts that come quickly one after another only the last is looked at; the others answer null. */
  study(text: string): Promise<Study | null>;
  /** Calls back as the numbers settle. false from the promise: stopped, or the case cannot be played. */
  trial(text: string, games: number, onSoFar: (soFar: Trial) => void): Running;
  /** The editor is left: nothing goes on. */
  close(): void;
}

export interface Running {
  readonly over: Promise<boolean>;
  stop(): void;
}

/** What it needs of a Worker. */
export interface Bench {
  postMessage(asked: unknown): void;
  addEventListener(kind: 'message' | 'error', listener: (event: { readonly data?: unknown }) => void): void;
  terminate(): void;
}

/** A worker that answers one question after another; without workers the page itself thinks, which is slower. */
interface Lane {
  /** Null: the lane was closed, or even the code could not be fetched. */
  ask(asked: Asked): Promise<Answer | null>;
  close(): void;
}

/** start: a new worker. lanes: how many may play a trial side by side; the first also looks at what is being written. */
export function createLaboratory(start: () => Bench, lanes = 2): Laboratory {
  const all = Array.from({ length: lanes }, () => openLane(start));
  let working = false;
  let waiting: { readonly text: string; readonly done: (study: Study | null) => void } | null = null;
  let running: Running | null = null;

  const look = async (text: string): Promise<Study | null> => {
    working = true;
    const answer = await all[0]?.ask({ kind: 'study', text });
    working = false;
    const next = waiting;
    waiting = null;
    if (next) void look(next.text).then(next.done);
    return answer?.study ?? null;
  };

  return {
    study: (text) => (working ? new Promise((done) => {
      waiting?.done(null);
      waiting = { text, done };
    }) : look(text)),
    trial(text, games, onSoFar) {
      running?.stop();
      running = tryOut(all, text, games, onSoFar);
      return running;
    },
    close() {
      running?.stop();
      waiting?.done(null);
      waiting = null;
      for (const lane of all) lane.close();
    },
  };
}

function openLane(start: () => Bench): Lane {
  let bench: Bench | null = null;
  let broken = false;
  let asking: { readonly asked: Asked; readonly done: (answer: Answer | null) => void }[] = [];
  const take = (answer: Answer | null): void => asking.shift()?.done(answer);
  /** Whatever was asked of a worker that breaks, the page answers. */
  const rescue = (): void => {
    broken = true;
    bench = null;
    const left = asking;
    asking = [];
    for (const { asked, done } of left) void onThePage(asked).then(done);
  };
  const opened = (): Bench | null => {
    if (broken || bench) return bench;
    try {
      bench = start();
      bench.addEventListener('message', ({ data }) => take(data as Answer));
      bench.addEventListener('error', rescue);
    } catch {
      broken = true;
    }
    return bench;
  };
  return {
    ask: (asked) => new Promise((done) => {
      const there = opened();
      if (!there) return void onThePage(asked).then(done);
      asking.push({ asked, done });
      there.postMessage(asked);
    }),
    close() {
      bench?.terminate();
      bench = null;
      while (asking.length > 0) take(null);
    },
  };
}

async function onThePage(asked: Asked): Promise<Answer | null> {
  const came = await import('../core/scenario/author.ts').catch(() => null);
  const words = came && await import('../text/phrases/reaction.ts').catch(() => null);
  return words && came.answer(asked, words.reactions);
}

/** Each lane plays the next round as soon as it is free; at the end of a block the others wait for the last. */
function tryOut(lanes: readonly Lane[], text: string, games: number, onSoFar: (soFar: Trial) => void): Running {
  let end: (whole: boolean) => void = () => undefined;
  let going = true;
  const over = new Promise<boolean>((done) => {
    end = (whole) => {
      going = false;
      done(whole);
    };
  });
  const free = new Set(lanes);
  const give = (tally: Tally): void => {
    for (const lane of free) {
      const next = going ? tally.next() : null;
      if (!next) return;
      free.delete(lane);
      void lane.ask({ kind: 'round', text, ...next }).then((answer) => {
        free.add(lane);
        if (!going) return;
        if (!answer?.round) return end(false);
        tally.add(answer.round);
        onSoFar(tally.report());
        if (tally.over()) end(true);
        else give(tally);
      });
    }
  };
  void import('../core/scenario/trying/tally.ts').then(({ createTally }) => give(createTally(games)), () => end(false));
  return { over, stop: () => end(false) };
}
