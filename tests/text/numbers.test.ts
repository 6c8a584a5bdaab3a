import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editorNl } from '../../src/text/words/editor.nl.ts';
import { inLanguage, pointsOf, signedPointsOf } from '../../src/text/words.ts';

describe('points', () => {
  test('read the same everywhere: whole where they are whole, else with their tenth and the comma of the language', () => {
    expect([375, 380, 0, 5, -5, -120].map((tenths) => pointsOf(tenths, 'nl'))).toEqual(['37,5', '38', '0', '0,5', '−0,5', '−12']);
    expect([375, 380].map((tenths) => pointsOf(tenths, 'en'))).toEqual(['37.5', '38']);
    expect([25, 0, -25].map((tenths) => signedPointsOf(tenths, 'nl'))).toEqual(['+2,5', '0', '−2,5']);
  });

  test('add up with the difference beside them', () => {
    const value = (said: string): number => Number(said.replace('−', '-'));
    for (let now = 0; now <= 1000; now += 7) for (let before = 0; before <= 1000; before += 13) {
      expect(value(pointsOf(before, 'en')) + value(signedPointsOf(now - before, 'en'))).toBeCloseTo(value(pointsOf(now, 'en')), 6);
    }
  });

  test('are written by that one function: no screen rounds tenths by itself', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /^(screens|page|stage|parts|classroom)\/.*\.tsx?$/.test(file));
    expect(files.length).toBeGreaterThan(100);
    const rounding = files.filter((file) => /(Math\.(round|floor|trunc|ceil)|toFixed)\([^;]*(T|t)enths[^;]* \/ 10\b/.test(readFileSync(`src/${file}`, 'utf8')));
    expect(rounding).toEqual([]);
  });
});

test('a sum of money is not broken over two lines', () => {
  expect(inLanguage({ nl: 'Dat kost € 900 per keer.', en: 'That costs €900 a time.' }, 'nl')).toBe('Dat kost €\u00A0900 per keer.');
});

test('a count of problems leaves out what there is none of', () => {
  expect([editorNl.problemCount(1, 0), editorNl.problemCount(2, 1), editorNl.problemCount(1, 3)]).toEqual(['1 fout', '2 fouten, 1 tip', '1 fout, 3 tips']);
});
