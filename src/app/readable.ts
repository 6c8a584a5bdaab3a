import type { StoreApi } from 'zustand/vanilla';

/** A store that can be read and listened to. Writing stays with the module that made it. */
export interface Readable<T> {
  getState(): T;
  subscribe(listener: (state: T, previous: T) => void): () => void;
}

/** The same store without its pen: setState is not only missing from the type but from the object. */
export const readable = <T>(store: StoreApi<T>): Readable<T> => ({ getState: store.getState, subscribe: store.subscribe });
