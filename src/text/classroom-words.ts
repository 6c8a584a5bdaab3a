import { competitionEn } from './words/competition.en.ts';
import { competitionNl } from './words/competition.nl.ts';
import { deskEn } from './words/desk.en.ts';
import { deskNl } from './words/desk.nl.ts';
import { formsEn } from './words/forms.en.ts';
import { formsNl } from './words/forms.nl.ts';
import { hostEn } from './words/host.en.ts';
import { hostNl } from './words/host.nl.ts';
import { teacherEn } from './words/teacher.en.ts';
import { teacherNl } from './words/teacher.nl.ts';
import type { Language } from './words.ts';

/** The words of the teacher's screens: apart, so that a student's first page need not wait for them. */
const nl = { teacher: teacherNl, host: hostNl, desk: deskNl, forms: formsNl, competition: competitionNl };
export type ClassroomWords = typeof nl;
const en: ClassroomWords = { teacher: teacherEn, host: hostEn, desk: deskEn, forms: formsEn, competition: competitionEn };

const catalogue = { nl, en } satisfies Record<Language, ClassroomWords>;

export const classroomWords = (language: Language): ClassroomWords => catalogue[language];
