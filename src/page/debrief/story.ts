import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { rubricWords, storyWords } from '../../text/after.ts';
import { useLanguage } from '../../parts/Language.tsx';

export const useStory = (): ReturnType<typeof storyWords> => storyWords(useLanguage());
export const useRubricWords = (): ReturnType<typeof rubricWords> => rubricWords(useLanguage());

/** Opens the log at a move. */
export const ShowMomentContext = createContext<(turn: number) => void>(() => undefined);
export const useShowMoment = (): ((turn: number) => void) => useContext(ShowMomentContext);
