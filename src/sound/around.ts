/** What sound asks of the browser; a test brings its own. */
export interface Around {
  /** null: no sound can be made here. */
  make(recording: Recording): HowlLike | null;
  /** Does something after so many ms; gives what calls it off. */
  later(ms: number, act: () => void): () => void;
  /** Calls when the page goes out of sight (true) or comes back. */
  onHidden(listener: (hidden: boolean) => void): void;
}

/** Milliseconds from the start of the file, milliseconds long, again and again. */
export type Part = [from: number, length: number, loop: boolean];

/** What Howler's Howl is made of. Its listeners are always called later, never while it is being made. */
export interface Recording {
  readonly src: string[];
  readonly sprite: Record<string, Part>;
  readonly volume: number;
  readonly onload: () => void;
  readonly onloaderror: () => void;
}

/** As much of Howler's Howl as the game uses. */
export interface HowlLike {
  /** A part by name, or the id of a sound that was paused. Gives the id. */
  play(part: string | number): number;
  pause(id: number): void;
  /** All that sounds. */
  stop(): void;
  /** 0-1. */
  volume(): number;
  /** Ends a fade that is under way. */
  setVolume(to: number): void;
  /** Howler's never ends where from equals to: only fadeTo calls this. */
  fade(from: number, to: number, ms: number): void;
  rate(rate: number, id: number): void;
  /** Seconds from the start of the file. */
  place(id: number): number;
  seek(seconds: number, id: number): void;
  once(event: 'play' | 'end', listener: () => void, id: number): void;
  loaded(): boolean;
  unload(): void;
}
