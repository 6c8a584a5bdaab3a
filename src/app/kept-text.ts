import type { Move } from '../core/engine/move.ts';

/** A game as this device keeps it: what a replay needs, nothing else. */
export interface Save {
  readonly seed: number;
  readonly moves: readonly Move[];
  readonly practice: boolean;
}

export type Kept =
  | { readonly kind: 'none' }
  | { readonly kind: 'game'; readonly save: Save }
  /** Put aside under another name, so that nothing is lost for good. */
  | { readonly kind: 'set-aside'; readonly why: 'damaged' | 'other-version' };

/** Version of the form in which games are kept. */
export const FORMAT = 1;

/** What a kept text says, or null where it says nothing. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
