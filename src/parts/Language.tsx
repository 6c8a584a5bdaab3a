import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, words, type Words } from '../text/words.ts';

export const LanguageContext = createContext<Language>('nl');
export const useLanguage = (): Language => useContext(LanguageContext);
export const useWords = (): Words => words(useContext(LanguageContext));
