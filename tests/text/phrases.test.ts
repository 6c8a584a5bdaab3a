import { describe, expect, it } from 'vitest';
import { temperaments } from '../../src/core/engine/scenario.ts';
import { ownLineKinds, ownLines, plainLines } from '../../src/text/lines.ts';
import { reactions, shades, type Line } from '../../src/text/phrases/reaction.ts';
import { sceneLines, scenes } from '../../src/text/phrases/scene.ts';
import { APART, books, BUBBLE } from '../../src/text/tell-table.ts';
import { sentencesIn, wordsIn } from './cases.ts';

const MOST_WORDS = 15;
/** A reaction that can come at every turn needs more lines than may not be repeated. */
const often = ['rejects', 'doubts', 'wavers', 'leans', 'likes', 'insulted', 'went-back', 'counter-same', 'hint', 'hint-again', 'shrugged', 'asked-again', 'empathy-spare', 'silence-uneasy', 'silence-calm', 'criterion-unfounded', 'threatened', 'summary-again', 'visited', 'back'] as const;

const inBooks: readonly (readonly [string, Line])[] = temperaments.flatMap((temperament) =>
  reactions.flatMap((reaction) => shades.flatMap((shade) => books[temperament][reaction][shade].map((line) => [`${temperament} ${reaction} ${shade}`, line] as const))));
const ours: readonly (readonly [string, Line])[] = [
  ...ownLineKinds.flatMap((kind) => ownLines[kind].map((line) => [`you ${kind}`, line as Line] as const)),
  ...Object.entries(plainLines).flatMap(([kind, lines]) => lines.map((line) => [`plain ${kind}`, line as Line] as const)),
];
const seen: readonly (readonly [string, Line])[] = scenes.flatMap((kind) => sceneLines[kind].map((line) => [`scene ${kind}`, line as Line] as const));
const everything = [...inBooks, ...ours, ...seen];

describe('the phrase books', () => {
  it.each(temperaments)('%s has at least four different lines for every reaction in every mood', (temperament) => {
    const poor = reactions.flatMap((reaction) =>
      shades.filter((shade) => {
        const book = books[temperament][reaction];
        const lines = shade === 'neutral' ? [...book.neutral, ...book.cold, ...book.warm] : [...book[shade], ...book.neutral];
        return new Set(lines.map((line) => line[0])).size < 4 || book[shade].length === 0;
      }).map((shade) => `${reaction} ${shade}`));
    expect(poor).toEqual([]);
  });

  it.each(temperaments)('%s can do what comes often for five replies without repeating itself', (temperament) => {
    const poor = often.flatMap((reaction) =>
      shades.filter((shade) => {
        const book = books[temperament][reaction];
        const lines = shade === 'neutral' ? [...book.neutral, ...book.cold, ...book.warm] : [...book[shade], ...book.neutral];
        return new Set(lines.map((line) => line[0])).size < APART;
      }).map((shade) => `${reaction} ${shade}`));
    expect(poor).toEqual([]);
  });

  it.each(temperaments)('%s never has the same words twice', (temperament) => {
    const words = inBooks.filter(([where]) => where.startsWith(`${temperament} `)).map(([, line]) => line[0]);
    expect(words.filter((line, i) => words.indexOf(line) !== i)).toEqual([]);
  });

  it('talk about an offer with the issue named, and without', () => {
    const poor = temperaments.flatMap((temperament) =>
      (['rejects', 'doubts', 'wavers'] as const).filter((reaction) => {
        const { neutral } = books[temperament][reaction];
        const naming = neutral.filter((line) => /\{issue\}/i.test(line[0])).length;
        return naming < 1 || naming === neutral.length;
      }).map((reaction) => `${temperament} ${reaction}`));
    expect(poor).toEqual([]);
  });
});

describe('every line', () => {
  it('is there in Dutch and in English, and they differ', () => {
    expect(everything.filter(([, [nl, en]]) => nl.trim() === '' || en.trim() === '' || nl === en).map(([where]) => where)).toEqual([]);
  });

  it('fills in the same things in both languages', () => {
    const holes = (template: string): string => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => (name ?? '').toLowerCase()).sort().join();
    expect(everything.filter(([, [nl, en]]) => holes(nl) !== holes(en)).map(([where, line]) => `${where}: ${line[0]}`)).toEqual([]);
  });

  it('has sentences of at most fifteen words', () => {
    expect(everything.flatMap(([where, [nl]]) => sentencesIn(nl).filter((sentence) => wordsIn(sentence) > MOST_WORDS).map((sentence) => `${where}: ${sentence}`))).toEqual([]);
  });

  it('fits in a bubble of two lines', () => {
    expect([...inBooks, ...ours].flatMap(([where, line]) => line.filter((words) => words.length > BUBBLE).map((words) => `${where}: ${words}`))).toEqual([]);
  });

  it('uses no straight double quotes and no double spaces', () => {
    expect(everything.filter(([, line]) => line.some((words) => words.includes('"') || words.includes('  '))).map(([where]) => where)).toEqual([]);
  });
});

describe('the player and the room', () => {
  it('have at least two ways of saying everything, and the player three in most moves', () => {
    expect(ownLineKinds.filter((kind) => ownLines[kind].length < (kind === 'walk-fact' ? 2 : 3))).toEqual([]);
    expect(scenes.filter((kind) => sceneLines[kind].length < 2)).toEqual([]);
  });
});
