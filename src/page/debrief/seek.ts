import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Seek } from '../../screens/key-moments.ts';

/** Who searches for the key moments; null where nobody can. */
export const SeekContext = createContext<Seek | null>(null);
export const useSeek = (): Seek | null => useContext(SeekContext);
