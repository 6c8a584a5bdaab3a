import type { Study } from '../core/scenario/study.ts';
import type { Trial } from '../core/scenario/trial.ts';

export type { Study } from '../core/scenario/study.ts';
export type { Trial } from '../core/scenario/trial.ts';

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

interface Answer {
  readonly id: number;
  readonly study?: Study;
  readonly trial?: Trial;
  readonly over?: true;
}

/** start: a new worker; where none can be had the page itself looks, which is slower. */
export function createLaboratory(start: () => Bench): Laboratory {
  let bench: Bench | null = null;
  let broken = false;
  let working: ((study: Study | null) => void) | null = null;
  let waiting: { readonly text: string; readonly done: (study: Study | null) => void } | null = null;
  let running: Running | null = null;
  let turn = 0;

  const opened = (): Bench | null => {
    if (broken) return null;
    try {
      bench ??= listening(start());
    } catch {
      broken = true;
    }
    return bench;
  };
  const listening = (fresh: Bench): Bench => {
    fresh.addEventListener('message', ({ data }) => answered((data as Answer).study ?? null));
    fresh.addEventListener('error', () => {
      broken = true;
      bench = null;
      answered(null);
    });
    return fresh;
  };
  const answered = (study: Study | null): void => {
    const done = working;
    working = null;
    done?.(study);
    const next = waiting;
    waiting = null;
    if (next) look(next.text, next.done);
  };
  const look = (text: string, done: (study: Study | null) => void): void => {
    working = done;
    const there = opened();
    if (there) there.postMessage({ kind: 'study', id: ++turn, text });
    else void onThePage(text).then(answered);
  };

  return {
    study: (text) => new Promise((done) => {
      if (!working) return look(text, done);
      waiting?.done(null);
      waiting = { text, done };
    }),
    trial(text, games, onSoFar) {
      running?.stop();
      running = tryOut(start, text, games, onSoFar);
      return running;
    },
    close() {
      running?.stop();
      waiting?.done(null);
      waiting = null;
      bench?.terminate();
      bench = null;
      const done = working;
      working = null;
      done?.(null);
    },
  };
}

async function onThePage(text: string): Promise<Study | null> {
  const came = await Promise.all([import('../core/scenario/study.ts'), import('../text/phrases/reaction.ts')]).catch(() => null);
  return came && came[0].study(text, came[1].reactions);
}

/** A worker of its own: to stop it is to end it, in the middle of a game. */
function tryOut(start: () => Bench, text: string, games: number, onSoFar: (soFar: Trial) => void): Running {
  let bench: Bench | null = null;
  let end: (whole: boolean) => void = () => undefined;
  const over = new Promise<boolean>((done) => {
    end = (whole) => {
      bench?.terminate();
      bench = null;
      done(whole);
    };
  });
  try {
    const there = start();
    bench = there;
    there.addEventListener('message', ({ data }) => {
      const answer = data as Answer;
      if (answer.trial && bench) onSoFar(answer.trial);
      if (answer.over) end(true);
    });
    there.addEventListener('error', () => end(false));
    there.postMessage({ kind: 'trial', id: 0, text, games });
  } catch {
    end(false);
  }
  return { over, stop: () => end(false) };
}
