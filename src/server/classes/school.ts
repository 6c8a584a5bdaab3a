import type { RefusalBody } from '../../wire/refusals.ts';
import type { Storage } from '../storage/storage.ts';
import type { Shelf } from './shelf.ts';
import type { Tables } from './tables.ts';

/** What the work of a class needs from around it. */
export interface School {
  readonly storage: Storage;
  readonly shelf: Shelf;
  readonly tables: Tables;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Days that a class is kept where its teacher says nothing. */
  readonly retentionDays: number;
}

/** A refusal is a value: the body of the answer that says no. */
export type No = RefusalBody;
export const no = (error: No['error'], more: Omit<No, 'error'> = {}): No => ({ error, ...more });
export const isNo = (value: object): value is No => 'error' in value;
