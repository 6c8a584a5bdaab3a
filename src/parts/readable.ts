import { useEffect, useState } from 'preact/hooks';
import type { Readable } from '../screens/session.ts';

/** The state of a store, or a part of it, drawn again when that changes. Parts are compared by identity. */
export function useReadable<T>(store: Readable<T>): T;
export function useReadable<T, P>(store: Readable<T>, part: (state: T) => P): P;
export function useReadable<T, P>(store: Readable<T>, part?: (state: T) => P): T | P {
  const read = (): T | P => (part ? part(store.getState()) : store.getState());
  const [, draw] = useState<{ seen: T | P }>({ seen: read() });
  useEffect(() => {
    const look = (): void => draw((last) => { const seen = read(); return Object.is(last.seen, seen) ? last : { seen }; });
    look();
    return store.subscribe(look);
  }, [store]);
  return read();
}
