import { z } from 'zod';

/** Small shapes that the whole file format is made of. */

// Zod would otherwise compile checks from text, which a strict content policy forbids and reports.
z.config({ jitless: true });

const LONGEST_TEXT = 600;
export const levelWords = { low: 20, medium: 50, high: 80, laag: 20, midden: 50, hoog: 80 } as const;
export type LevelWord = keyof typeof levelWords;

/** Description (Dutch first, then English) and examples of a field, for the editor that completes and explains. */
export const about = (nl: string, en: string, ...examples: readonly unknown[]): { description: string; examples: unknown[] } => ({
  description: `${nl}\n${en}`,
  examples: [...examples],
});

/** An object without unknown keys. Its refusal lists the known ones, so that the reader can name the nearest. */
export const strict = <S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<S, z.core.$strict> =>
  z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined) });

const words = z.string().max(LONGEST_TEXT).regex(/\S/);

export const text = z
  .union([
    words,
    strict({
      nl: words.optional().meta(about('De tekst in het Nederlands.', 'The text in Dutch.', 'Levertijd')),
      en: words.optional().meta(about('De tekst in het Engels.', 'The text in English.', 'Delivery time')),
    }),
  ])
  .meta({
    id: 'text',
    ...about(
      'Een tekst in één of twee talen. Alleen tekst tussen aanhalingstekens telt als Nederlands. Ontbreekt een taal, dan ziet de speler de andere.',
      'A text in one or two languages. Plain text in quotes counts as Dutch. Where a language is missing, the player sees the other.',
      { nl: 'Levertijd', en: 'Delivery time' },
      'Levertijd',
    ),
  });

export const level = z
  .union([z.enum(Object.keys(levelWords) as LevelWord[]), z.int().min(0).max(100)])
  .meta({
    id: 'level',
    ...about('Een heel getal van 0 tot en met 100. Een woord mag ook: laag is 20, midden is 50, hoog is 80.', 'A whole number from 0 to 100. A word will do too: low is 20, medium is 50, high is 80.', 'hoog', 'high', 65),
  });

export const ident = z
  .string()
  .max(40)
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .meta({ id: 'id', ...about('Korte naam voor verwijzingen: kleine letters, cijfers en streepjes.', 'Short name to refer to: small letters, digits and hyphens.', 'levertijd') });

export const shortName = z.string().max(80).regex(/\S/);

export type TextInput = z.infer<typeof text>;
export type LevelInput = z.infer<typeof level>;
