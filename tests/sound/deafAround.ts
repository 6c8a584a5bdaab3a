import type { Around, HowlLike, Recording } from '../../src/sound/around.ts';

/** What was done with a sound, in the order in which it was done; ms of the test's own clock. */
export interface Done {
  readonly at: number;
  /** The file: 'effects', 'score-calm', … */
  readonly file: string;
  readonly act: 'make' | 'play' | 'pause' | 'stop' | 'fade' | 'rate' | 'seek' | 'unload';
  readonly with: readonly (string | number)[];
}

/** A browser without ears: sounds that are only noted down, files that come when told, a clock that goes when told. */
export interface DeafAround extends Around {
  readonly done: readonly Done[];
  /** The files of which a sound stands open, in the order in which they were asked for. */
  open(): readonly string[];
  volumeOf(file: string): number;
  /** The file has come; missing: it never will. */
  come(file: string, missing?: boolean): void;
  /** Whatever is on its way has come, and what is asked for then. */
  comeAll(): void;
  hide(hidden: boolean): void;
  /** false: the browser does not let audio start yet. */
  allow(allowed: boolean): void;
  pass(ms: number): void;
}

interface Open {
  readonly file: string;
  readonly recording: Recording;
  volume: number;
  isLoaded: boolean;
  isOpen: boolean;
}

const fileOf = (src: readonly string[]): string => /([a-z-]+)\.(webm|mp3)/.exec(src[0] ?? '')?.[1] ?? '';

/** audio: false where there is none at all. */
export function deafAround({ audio = true } = {}): DeafAround {
  const done: Done[] = [];
  const all: Open[] = [];
  let timers: { at: number; act: () => void }[] = [];
  let [now, ids, allowed] = [0, 0, true];
  const blocked: (() => void)[] = [];
  let listener: (hidden: boolean) => void = () => undefined;

  const later = (ms: number, act: () => void): (() => void) => {
    const timer = { at: now + ms, act };
    timers.push(timer);
    return () => { timers = timers.filter((other) => other !== timer); };
  };

  const make = (recording: Recording): HowlLike | null => {
    if (!audio) return null;
    const open: Open = { file: fileOf(recording.src), recording, volume: recording.volume, isLoaded: false, isOpen: true };
    all.push(open);
    const note = (act: Done['act'], ...with_: (string | number)[]): void => void done.push({ at: now, file: open.file, act, with: with_ });
    note('make');
    return {
      play(part) {
        note('play', part);
        return typeof part === 'number' ? part : ++ids;
      },
      pause: (id) => note('pause', id),
      stop: () => note('stop'),
      volume: () => open.volume,
      setVolume(to) { open.volume = to; },
      fade(from, to, ms) {
        note('fade', from, to, ms);
        open.volume = to;
      },
      rate: (rate, id) => note('rate', rate, id),
      place: () => 40,
      seek: (seconds, id) => note('seek', seconds, id),
      once(event, heard) {
        if (event !== 'play') return;
        if (allowed) later(0, heard);
        else blocked.push(heard);
      },
      loaded: () => open.isLoaded,
      unload() {
        note('unload');
        open.isOpen = false;
      },
    };
  };

  const pass = (ms: number): void => {
    const until = now + ms;
    for (;;) {
      const next = timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      timers = timers.filter((timer) => timer !== next);
      now = next.at;
      next.act();
    }
    now = until;
  };

  const come = (file: string, missing = false): void => {
    const open = all.findLast((sound) => sound.file === file && sound.isOpen && !sound.isLoaded);
    if (!open) throw new Error(`nobody asked for ${file}`);
    open.isLoaded = !missing;
    if (missing) open.recording.onloaderror();
    else open.recording.onload();
    pass(0);
  };

  return {
    done, make, later, pass, come,
    onHidden(told) { listener = told; },
    open: () => all.filter((sound) => sound.isOpen).map((sound) => sound.file),
    volumeOf: (file) => all.findLast((sound) => sound.file === file && sound.isOpen)?.volume ?? 0,
    comeAll() {
      for (;;) {
        const next = all.find((sound) => sound.isOpen && !sound.isLoaded);
        if (!next) break;
        come(next.file);
      }
    },
    hide: (hidden) => listener(hidden),
    allow(now_) {
      allowed = now_;
      if (allowed) for (const heard of blocked.splice(0)) later(0, heard);
      pass(0);
    },
  };
}
