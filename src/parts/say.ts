import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Says a sentence through the page's live region. The same sentence twice is said twice. */
export type Say = (sentence: string) => void;
export const SayContext = createContext<Say>(() => undefined);
export const useSay = (): Say => useContext(SayContext);
