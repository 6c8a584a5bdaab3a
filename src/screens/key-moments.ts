import type { KeyMoment } from '../core/hindsight/key-moments.ts';
import type { Transcript } from '../app/table.ts';

export type { KeyMoment };

/** A search for the key moments that is under way, somewhere off the page. */
export interface Search {
  readonly result: Promise<readonly KeyMoment[]>;
  stop(): void;
}
/** Begins a search; part: how far it is, 0-1. */
export type Seek = (transcript: Transcript, onProgress: (part: number) => void) => Search;
