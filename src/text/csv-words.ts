import type { Language } from './words.ts';

/** Heads of the columns of a class's results, and what somebody is doing. */
const nl = {
  columns: {
    place: 'Plaats', name: 'Naam', team: 'Team', total: 'Score (0-1000)', mark: 'Cijfer', deal: 'Deal (%)', relation: 'Relatie (%)', information: 'Informatie (%)', technique: 'Techniek (%)',
    tries: 'Pogingen', moves: 'Zetten', facts: 'Feiten gevonden', factsInAll: 'Feiten in totaal', hints: 'Hints gelezen', same: 'Zelfde zetten als', doing: 'Stand', mode: 'Soort',
  },
  doing: { waiting: 'nog niet begonnen', playing: 'bezig', finished: 'klaar', unfinished: 'niet afgemaakt' },
  mode: { practice: 'oefenen', exam: 'toets' },
};
export type CsvWords = typeof nl;
const en: CsvWords = {
  columns: {
    place: 'Place', name: 'Name', team: 'Team', total: 'Score (0-1000)', mark: 'Mark', deal: 'Deal (%)', relation: 'Relationship (%)', information: 'Information (%)', technique: 'Technique (%)',
    tries: 'Tries', moves: 'Moves', facts: 'Facts found', factsInAll: 'Facts in all', hints: 'Hints read', same: 'Same moves as', doing: 'Status', mode: 'Kind',
  },
  doing: { waiting: 'not started', playing: 'playing', finished: 'finished', unfinished: 'unfinished' },
  mode: { practice: 'practice', exam: 'exam' },
};
export const csvWords = { nl, en } as const satisfies Record<Language, CsvWords>;
