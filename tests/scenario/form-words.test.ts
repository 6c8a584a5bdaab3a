import { describe, expect, it } from 'vitest';
import { begin, issuesIn, strayLine } from '../../src/core/scenario/mending/begin.ts';
import { checkScenario } from '../../src/core/scenario/check.ts';
import { editorWords } from '../../src/text/editor-words.ts';
import { follies, sensibleText } from './sense-mistakes.ts';

/** Braces, a field with its colon, or a word of the file in quotation marks that one should type. */
const ofTheFile = /[{}]|"\w+":|"(opening|prep|truth|points|timePressure|issue|successor|option|fact|byEvent|about|name)"|is true,|\b(batna|noZone)\b/;

describe('what the form says', () => {
  it.each(follies)('$folly: without words of the file', ({ changes }) => {
    for (const { inForm, message, fix } of checkScenario(sensibleText(...changes)).problems) {
      for (const language of ['nl', 'en'] as const) expect(inForm?.[language] ?? `${message[language]} ${fix[language]}`).not.toMatch(ofTheFile);
    }
  });

  it('asks to fill in what is missing, where the text asks for a field', () => {
    const { problems } = checkScenario(sensibleText(['employer', {}]));
    expect(problems.find(({ path }) => path === 'employer.name')?.inForm?.nl).toContain('Vul het in');
  });
});

describe('a case in one language', () => {
  it.each(['nl', 'en'] as const)('names the switch of the form, and blames no field: without %s', (missing) => {
    const other = missing === 'nl' ? 'en' : 'nl';
    const said = checkScenario(sensibleText(['title', { [other]: 'Bike' }], ['issues.0.label', { [other]: 'Price' }])).problems.find(({ path }) => path === 'title');
    expect(said).toMatchObject({ severity: 'hint', whole: true });
    for (const language of ['nl', 'en'] as const) expect(said?.inForm?.[language]).toContain(editorWords(language).alsoIn[missing]);
    // One text that was forgotten is a matter of its own field.
    for (const path of ['title', 'issues[0].label']) {
      const forgotten = checkScenario(sensibleText([path.replace('[0]', '.0'), { [other]: 'Bike' }])).problems.find((problem) => problem.path === path);
      expect(forgotten?.inForm?.nl).toContain(missing.toUpperCase());
      expect(forgotten?.whole).toBeUndefined();
    }
  });
});

describe('issues, a line each', () => {
  it('a line that would be lost is asked about', () => {
    expect(strayLine('Prijs: €10, €9\nLevertijd 6 weken, 4 weken')).toBe('Levertijd 6 weken, 4 weken');
    expect(strayLine('Prijs: €10, €9\n\nLevertijd: 6 weken, 4 weken\n')).toBeUndefined();
  });

  it('a comma parts the choices without a space too, but not an amount', () => {
    expect(issuesIn('Levertijd: 6 weken,4 weken,2 weken\nPrijs: €4,20, €3,90')).toEqual([
      { label: 'Levertijd', options: ['6 weken', '4 weken', '2 weken'] },
      { label: 'Prijs', options: ['€4,20', '€3,90'] },
    ]);
  });

  it('the case of five answers says nothing of the file', () => {
    const text = begin({ title: 'Kleding', account: 'Hotel', people: [{ name: 'Marloes' }], issues: issuesIn('Prijs: €10, €9\nTijd: 1 week, 2 weken'), trade: 1, language: 'nl' });
    for (const problem of checkScenario(text).problems) expect(problem.inForm?.nl ?? problem.fix.nl).not.toMatch(ofTheFile);
  });
});
