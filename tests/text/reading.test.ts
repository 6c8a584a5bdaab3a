import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everything, sentencesOf, wordsOf } from '../../bench/reading.ts';

/** B1 is measured over every word of the game: catalogues, messages for authors, phrase books, cases. */

const MOST = { nl: 15, en: 20 } as const;
const all = everything();

describe('all that can be read', () => {
  it('is found: catalogues, messages, phrases and cases, about as much in Dutch as in English', () => {
    const areas = new Set(all.map(({ area }) => area));
    for (const area of ['table.nl', 'table.en', 'words-lint', 'phrases of dry', 'what you say', 's07']) expect(areas).toContain(area);
    const [nl, en] = [all.filter(({ language }) => language === 'nl').length, all.filter(({ language }) => language === 'en').length];
    expect(Math.abs(nl - en) / nl).toBeLessThan(0.02);
  });

  it('has Dutch sentences of at most fifteen words, English ones of at most twenty', () => {
    const long = all.flatMap(({ area, language, text }) => sentencesOf(text).filter((sentence) => wordsOf(sentence).length > MOST[language]).map((sentence) => `${area}: ${sentence}`));
    expect(long).toEqual([]);
  });

  it('has no space too many, none before a stop, and none missing after one', () => {
    const slips = all.filter(({ text }) => /\p{L} {2}\p{L}/u.test(text) && !text.includes('AT1-') || /\s[.,;!?](\s|$)/.test(text) || /\p{Ll}{2}[.,;!?]\p{Lu}\p{Ll}/u.test(text));
    expect(slips.map(({ area, text }) => `${area}: ${text}`)).toEqual([]);
  });

  it('stutters nowhere by mistake', () => {
    const stutter = /\b(\p{L}{2,}) \1\b/iu;
    const meant = /^(ja ja|ho ho|yes yes|hallo hallo|je je)$/i;
    expect(all.flatMap(({ area, text }) => {
      const found = stutter.exec(text)?.[0];
      return found === undefined || meant.test(found) ? [] : [`${area}: ${text}`];
    })).toEqual([]);
  });

  it('holds no word in a catalogue that no screen asks for', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    const catalogues = files.filter((file) => /text\/words\/.*\.nl\.ts$/.test(file) && !file.includes('terms'));
    expect(catalogues.length).toBeGreaterThan(20);
    const code = files.filter((file) => !/text\/words\/.*\.(nl|en)\.ts$/.test(file)).map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');
    const known = new Set(code.match(/[\w-]+/g));
    const keysOf = (file: string): readonly string[] => [...readFileSync(`src/${file}`, 'utf8').matchAll(/^ {2,4}'?([A-Za-z][\w-]*)'?:/gm)].map(([, key]) => key ?? '');
    expect(catalogues.flatMap((file) => keysOf(file).filter((key) => !known.has(key)).map((key) => `${file}: ${key}`))).toEqual([]);
  });
});
