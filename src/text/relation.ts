import { relationEn } from './words/relation.en.ts';
import { relationNl, type RelationWords } from './words/relation.nl.ts';
import type { Language } from './words.ts';

const catalogue = { nl: relationNl, en: relationEn } satisfies Record<Language, RelationWords>;

export const relationWords = (language: Language): RelationWords => catalogue[language];
