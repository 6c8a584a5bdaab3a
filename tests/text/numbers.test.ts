import { describe, expect, test } from 'vitest';
import { editorNl } from '../../src/text/words-editor.nl.ts';
import { differenceOf, exactPointsOf, inLanguage, languages, pointsOf } from '../../src/text/words.ts';

describe('points', () => {
  test('are whole numbers on every screen of the talk', () => {
    for (const language of languages) for (let tenths = -1000; tenths <= 1000; tenths += 1) expect(pointsOf(tenths, language)).toMatch(/^-?\d+$/);
    expect([pointsOf(625, 'nl'), pointsOf(624, 'en'), pointsOf(630, 'nl')]).toEqual(['63', '62', '63']);
  });

  test('and what is more or less than before adds up with the two numbers beside it', () => {
    for (let now = 0; now <= 1000; now += 7) {
      for (let before = 0; before <= 1000; before += 13) expect(Number(pointsOf(before, 'nl')) + differenceOf(now, before) / 10).toBe(Number(pointsOf(now, 'nl')));
    }
  });

  test('where a table must add up they keep their tenth, with the comma of the language', () => {
    expect([exactPointsOf(375, 'nl'), exactPointsOf(375, 'en'), exactPointsOf(380, 'nl')]).toEqual(['37,5', '37.5', '38']);
  });
});

test('a sum of money is not broken over two lines', () => {
  expect(inLanguage({ nl: 'Dat kost € 900 per keer.', en: 'That costs €900 a time.' }, 'nl')).toBe('Dat kost €\u00A0900 per keer.');
});

test('a count of problems leaves out what there is none of', () => {
  expect([editorNl.problemCount(1, 0), editorNl.problemCount(2, 1), editorNl.problemCount(1, 3)]).toEqual(['1 fout', '2 fouten, 1 tip', '1 fout, 3 tips']);
});
