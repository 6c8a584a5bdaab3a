import { commandEn } from './words/command.en.ts';
import { commandNl } from './words/command.nl.ts';
import { reportEn } from './words/report.en.ts';
import { reportNl } from './words/report.nl.ts';

export const commandWords = { nl: commandNl, en: commandEn } as const;
export const reportWords = { nl: reportNl, en: reportEn } as const;
