import { everything, sentencesOf, wordsOf, type Reading } from './reading.ts';
import type { Row } from './run.ts';

/** B1: a sentence of so many words, a word of so many letters. */
const MOST_WORDS = 15;
const LONG = { nl: 17, en: 15 } as const;
const SHOWN = 40;

/** How the words read: sentence lengths an area, the longest sentences, long words, what is said again and again, slips of the pen. */
export function* wordRows(): Generator<Row> {
  const all = everything();
  for (const area of [...new Set(all.map((reading) => reading.area))]) for (const language of ['nl', 'en'] as const) yield* areaRow(area, language, all);
  yield* longSentences(all);
  yield* longWords(all);
  yield* repeated(all);
  yield* slips(all);
}

function* areaRow(area: string, language: Reading['language'], all: readonly Reading[]): Generator<Row> {
  const lengths = all.filter((reading) => reading.area === area && reading.language === language).flatMap(({ text }) => sentencesOf(text)).map((sentence) => wordsOf(sentence).length);
  if (lengths.length === 0) return;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  yield { name: 'area', area, language, sentences: lengths.length, meanWords: Number(mean.toFixed(1)), mostWords: Math.max(...lengths), tooLong: lengths.filter((length) => length > MOST_WORDS).length };
}

function* longSentences(all: readonly Reading[]): Generator<Row> {
  const long = all.flatMap(({ area, language, text }) => sentencesOf(text).map((sentence) => ({ area, language, sentence, words: wordsOf(sentence).length }))).filter(({ words, language }) => words > MOST_WORDS + (language === 'en' ? 5 : 0));
  for (const { area, language, sentence, words } of long.sort((a, b) => b.words - a.words)) yield { name: 'long sentence', area, language, words, sentence };
}

function* longWords(all: readonly Reading[]): Generator<Row> {
  for (const language of ['nl', 'en'] as const) {
    const seen = new Map<string, { times: number; area: string }>();
    for (const { area, text } of all.filter((reading) => reading.language === language)) {
      for (const [word] of text.toLowerCase().matchAll(/[\p{L}]+/gu)) if (word.length >= LONG[language]) seen.set(word, { times: (seen.get(word)?.times ?? 0) + 1, area });
    }
    for (const [word, { times, area }] of [...seen].sort((a, b) => b[0].length - a[0].length).slice(0, SHOWN)) yield { name: 'long word', language, word, letters: word.length, times, area };
  }
}

/** The same sentence of some length in more than two places: a person who says it again, or two who say the same. */
function* repeated(all: readonly Reading[]): Generator<Row> {
  for (const language of ['nl', 'en'] as const) {
    const seen = new Map<string, string[]>();
    for (const { area, text } of all.filter((reading) => reading.language === language && !reading.area.startsWith('words-'))) {
      for (const sentence of sentencesOf(text)) if (wordsOf(sentence).length > 3) seen.set(sentence, [...(seen.get(sentence) ?? []), area]);
    }
    const often = [...seen].filter(([, areas]) => areas.length > 2).sort((a, b) => b[1].length - a[1].length);
    for (const [sentence, areas] of often.slice(0, SHOWN)) yield { name: 'repeated', language, sentence, times: areas.length, areas: [...new Set(areas)].join(', ') };
  }
}

const slip = { 'a word twice': /\b(\p{L}+) \1\b/iu, 'two spaces': / {2}/, 'space before a stop': /\s[.,;!?](\s|$)/, 'no space after a stop': /\p{L}{2}[.,;!?]\p{L}{2}/u, 'straight quote': /"/ } as const;

function* slips(all: readonly Reading[]): Generator<Row> {
  for (const { area, language, text } of all) {
    for (const [what, pattern] of Object.entries(slip)) if (pattern.test(text)) yield { name: 'slip', what, area, language, text };
  }
}
