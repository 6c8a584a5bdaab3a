import { commandEn } from './words-command.en.ts';
import { commandNl } from './words-command.nl.ts';

export const commandWords = { nl: commandNl, en: commandEn } as const;
