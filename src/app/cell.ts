import { createStore } from 'zustand/vanilla';
import { type Readable, readable } from './readable.ts';

/** One value that others may read and listen to, and only its maker sets. */
export interface Cell<T> {
  readonly store: Readable<T>;
  set(value: T): void;
}

export function createCell<T>(first: T): Cell<T> {
  const box = createStore<{ readonly value: T }>(() => ({ value: first }));
  const inner = readable(box);
  return {
    store: { getState: () => inner.getState().value, subscribe: (listener) => inner.subscribe((now, before) => { if (!Object.is(now.value, before.value)) listener(now.value, before.value); }) },
    set: (value) => box.setState({ value }),
  };
}
