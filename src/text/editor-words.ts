import { editorEn } from './words/editor.en.ts';
import { editorNl } from './words/editor.nl.ts';
import { fieldsEn } from './words/fields.en.ts';
import { fieldsNl } from './words/fields.nl.ts';
import { locksEn } from './words/locks.en.ts';
import { locksNl } from './words/locks.nl.ts';
import { questionsEn } from './words/questions.en.ts';
import { questionsNl } from './words/questions.nl.ts';
import { renewEn } from './words/renew.en.ts';
import { renewNl } from './words/renew.nl.ts';
import type { Language } from './words.ts';

/** The author's words are a house of their own: players never wait for them. */
const catalogue = { nl: { ...editorNl, ...fieldsNl, ...locksNl, ...questionsNl, ...renewNl }, en: { ...editorEn, ...fieldsEn, ...locksEn, ...questionsEn, ...renewEn } };

export const editorWords = (language: Language): (typeof catalogue)['nl'] => catalogue[language];
