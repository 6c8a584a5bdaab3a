import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/core/scenario/read.ts';

const problemsIn = (text: string) => {
  const read = readScenario(text);
  return read.ok ? [] : read.problems;
};
const places = (text: string): string[] => problemsIn(text).map(({ line, column }) => `${line}:${column}`);

describe('text that is no JSON', () => {
  it.each([
    ['a missing comma', '{\n "title": "x"\n "level": 1\n}', '2:14', 'komma'],
    ['a comma too many in a group', '{\n "title": "x",\n}', '2:14', 'komma is te veel'],
    ['a comma too many in a list', '{\n "issues": [1, 2,]\n}', '2:17', 'komma is te veel'],
    ['a name without quotation marks', '{\n title: "x"\n}', '2:2', 'geen tekst, getal'],
    ['typographic quotation marks', '{\n “title”: "x"\n}', '2:2', 'ander aanhalingsteken'],
    ['single quotation marks', "{\n 'title': 1\n}", '2:2', 'ander aanhalingsteken'],
    ['a text that is not closed', '{\n "title": "x,\n "level": 1\n}', '2:11', 'niet afgesloten'],
    ['a missing colon', '{\n "title" "x"\n}', '2:10', 'dubbele punt'],
    ['a missing value', '{\n "title": ,\n "level": 1\n}', '2:11', 'ontbreekt een waarde'],
    ['a comment', '{\n // mijn case\n "title": "x"\n}', '2:2', 'commentaar'],
    ['a bracket of the wrong kind', '{\n "issues": [1, 2}\n}', '2:17', '[ van regel 2 is nog open'],
    ['a brace that is never closed', '{\n "title": "x"', '2:14', '{ van regel 1 is nog open'],
    ['a brace too many', '{\n "title": "x"\n}}', '3:2', 'niets meer open'],
    ['more after the end', '{} {}', '1:4', 'er komt nog'],
    ['an escape that does not exist', '{\n "title": "\\x"\n}', '2:11', '\\'],
    ['a word for true', '{\n "noZone": waar\n}', '2:12', 'geen tekst, getal, true of false'],
    ['nothing at all', '', '1:1', 'leeg'],
    ['white space only', ' \n\t', '1:1', 'leeg'],
    ['a web page', '<!doctype html>\n<title>Not found</title>', '1:1', 'geen case'],
    ['a table', 'onderwerp;optie\nprijs;36', '1:1', 'geen case'],
    ['another form of text', 'title: x\nissues:\n  - prijs', '1:1', 'geen case'],
    ['a case without its first bracket', ' "title": "x",\n "level": 1\n}', '1:1', 'geen case'],
  ])('tells %s in one sentence, at its place', (_, text, place, words) => {
    expect(places(text)).toEqual([place]);
    expect(problemsIn(text)[0]?.message.nl).toContain(words);
    expect(problemsIn(text)[0]?.fix.en).not.toBe('');
  });

  it('tells two mistakes as two', () => {
    expect(places('{\n "title": "x"\n "level": 1,\n "budget": tien,\n "noZone": false\n}')).toEqual(['2:14', '4:12']);
  });

  it('counts lines whatever ends them, and does not mind a byte order mark', () => {
    expect(places('\uFEFF{\r\n "title": "x"\r\n "level": 1\r\n}')).toEqual(['2:14']);
    expect(places('{\r "title": "x"\r "level": 1\r}')).toEqual(['2:14']);
  });

  it.each(['null', '12', '"tekst"', '[]', 'true'])('wants a group of fields, not %s', (text) => {
    expect(problemsIn(text)).toMatchObject([{ line: 1, column: 1, path: '(file)', severity: 'error' }]);
  });

  it('tells a field that stands twice at the second', () => {
    expect(problemsIn('{\n "title": "x",\n "title": "y"\n}')).toContainEqual(expect.objectContaining({ line: 3, column: 2, path: 'title', fix: { nl: 'Haal er één weg.', en: 'Remove one of them.' } }));
  });
});
