import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/core/scenario/check.ts';
import { changeKinds, conditionKinds, freshChange, freshCondition, freshEvent, startingIn } from '../../src/core/scenario/events/begin.ts';
import { eventIds, factIds, fieldsOf, issueIds, memberIds, type Fields } from '../../src/core/scenario/idents.ts';
import type { Path } from '../../src/core/scenario/problem.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { type Sheet, sheetOf } from '../../src/core/scenario/sheet/sheet.ts';
import { type Called, eventSentence, eventWords } from '../../src/text/event-sentence.ts';
import { languages } from '../../src/text/words.ts';
import { world } from '../core/worlds.ts';
import { fileOf, shippedTexts } from './files.ts';

const opened = (text: string): Sheet => {
  const sheet = sheetOf(text);
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
const words = startingIn({ title: { nl: 'x', en: 'y' } }, eventWords('nl').starting, eventWords('en').starting);
const at = (value: unknown, path: Path): unknown => path.reduce<unknown>((now, step) => (now as Record<string, unknown>)[step], value);

function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, [...path, Array.isArray(value) ? Number(name) : name]));
}

/** An event as the form makes it: any kinds, each changed to another kind once. */
const eventFor = (file: Fields) => fc.record({
  when: fc.array(fc.tuple(fc.constantFrom(...conditionKinds), fc.constantFrom(...conditionKinds)), { minLength: 1, maxLength: 4 }),
  then: fc.uniqueArray(fc.constantFrom(...changeKinds), { minLength: 1, maxLength: 5 }),
}).map(({ when, then }) => ({
  when: when.map(([first, next]) => freshCondition(next, file, fieldsOf(freshCondition(first, file)))),
  then: then.map((kind) => freshChange(kind, file, words, fieldsOf(freshChange('say', file, words)))),
}));

const called: Called = { member: (id) => id, fact: (id) => id, issue: (id) => id, option: (issue, option) => `${issue}.${String(option)}`, text: (given) => (typeof given === 'string' ? given : String(Object.values(fieldsOf(given))[0])) };

describe('an event in the form', () => {
  it.each(shippedTexts())('begins without a mistake in %s, of whatever kind', (_, text) => {
    const file = JSON.parse(text) as Fields;
    const bare = opened(text).remove(['events']);
    for (const kind of conditionKinds) if (kind !== 'fact' || factIds(file).length > 0) expect(errorsIn(bare.set(['events'], [{ when: [freshCondition(kind, file)], then: [freshChange('say', file, words)] }]))).toEqual([]);
    for (const kind of changeKinds.filter((one) => one !== 'leaves' && (one !== 'fact' || factIds(file).length > 0))) expect(errorsIn(bare.set(['events'], [{ when: [{ kind: 'round', from: 3 }], then: [freshChange(kind, file, words)] }]))).toEqual([]);
    expect(errorsIn(bare.set(['events'], [freshEvent(file, words)]))).toEqual([]);
  });

  it('comes back from the text as it was written, in 1,000 generated cases, however they are laid out', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }).chain((number) => {
      const file = { ...fileOf(world(number, { members: 2 })), facts: [{ id: 'f1', about: 'account', topic: 'time', text: 'Morgen is de kermis.', rumour: true }] } as unknown as Fields;
      return fc.tuple(fc.constant(file), fc.array(eventFor(file), { minLength: 1, maxLength: 4 }), fc.constantFrom(undefined, 1, 2, '\t'));
    }), ([file, events, indent]) => {
      const before = JSON.stringify(file, null, indent);
      // Written one by one into the text, as an author adds them.
      const sheet = events.reduce<Sheet>((now, event, n) => (n === 0 ? now.set(['events'], [event]) : now.insert(['events'], n, event)), opened(before));
      expect(at(sheet.value, ['events'])).toEqual(JSON.parse(JSON.stringify(events)));
      const places = leaves(events, ['events']);
      for (const path of places.filter((_, n) => n % Math.ceil(places.length / 6) === 0)) expect(sheet.set(path, at(sheet.value, path)).text).toBe(sheet.text);
      expect(sheet.remove(['events']).value).toEqual(JSON.parse(before));
      const read = readScenario(sheet.text);
      if (read.ok) expect(read.scenario.events?.map(({ when, then }) => [when.map(({ kind }) => kind), then.map(({ kind }) => kind)])).toEqual(events.map(({ when, then }) => [when.map(({ kind }) => kind), then.map(({ kind }) => kind)]));
    }), { numRuns: 1000 });
  });

  it('is one sentence with nothing left open, in both languages', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }).chain((number) => {
      const file = { ...fileOf(world(number, { members: 2 })), facts: [{ id: 'f1', about: 'account', topic: 'time', text: 'x' }] } as unknown as Fields;
      return fc.tuple(fc.constant(file), eventFor(file));
    }), ([, event]) => {
      for (const language of languages) {
        const sentence = eventSentence(event, called, language);
        expect(sentence).toMatch(language === 'nl' ? /^Als .+, dan .+[.!?’]$/ : /^If .+, then .+[.!?’]$/);
        expect(sentence).not.toMatch(/…|undefined|NaN|\[object/);
      }
    }), { numRuns: 300 });
  });
});

const errorsIn = (sheet: Sheet) => checkScenario(sheet.text).problems.filter(({ severity }) => severity === 'error').map(({ path, message }) => [path, message.nl]);

describe('the sentence of an event', () => {
  const names: Called = { ...called, member: (id) => id[0]?.toUpperCase() + id.slice(1) };
  it.each([
    [{ when: [{ kind: 'minutesLeft', atMost: 10 }], then: [{ kind: 'enters', member: 'bas' }] }, 'Als er nog 10 minuten zijn, dan komt Bas binnen.', 'If there are 10 minutes left, then Bas comes in.'],
    [{ when: [{ kind: 'trust', member: 'ann', atLeast: 60 }, { kind: 'chance', percent: 50 }], then: [{ kind: 'deadline', minutes: -1 }] }, 'Als het vertrouwen van Ann minstens 60 is en het toeval het wil (50 van de 100 keer), dan is er 1 minuut minder.', 'If the trust of Ann is at least 60 and chance will have it (50 times in 100), then there is 1 minute less.'],
    [{ when: [{ kind: 'offer', by: 'them', issue: 'prijs', option: 2 }], then: [{ kind: 'say', line: 'Er klopt iemand.' }] }, 'Als zij een papier neerleggen met ‘prijs: prijs.2’, dan hoort de speler: ‘Er klopt iemand.’', 'If they lay down a paper with ‘prijs: prijs.2’, then the player hears: ‘Er klopt iemand.’'],
    [{ when: [{ kind: 'mood', member: 'ann', atLeast: -20, atMost: 20 }], then: [{ kind: 'leaves', member: 'ann', successor: 'bas' }] }, 'Als de stemming van Ann -20 tot 20 is, dan gaat Ann weg en neemt Bas het over.', 'If the mood of Ann is -20 to 20, then Ann leaves and Bas takes over.'],
    [{ when: [{ kind: 'dial' }], then: [{}] }, 'Als … … is, dan ….', 'If … is …, then ….'],
    [null, 'Als …, dan ….', 'If …, then ….'],
  ])('%#', (event, nl, en) => {
    expect(eventSentence(event, names, 'nl')).toBe(nl);
    expect(eventSentence(event, names, 'en')).toBe(en);
  });
});

it('a new line is written in the languages of the case', () => {
  const [nl, en] = [{ say: 'ja', call: 'hallo' }, { say: 'yes', call: 'hello' }];
  expect(startingIn({ title: 'Ruil' }, nl, en).say).toBe('ja');
  expect(startingIn({ title: { en: 'Trade' } }, nl, en).call).toEqual({ en: 'hello' });
  expect(startingIn({ title: { nl: 'Ruil', en: 'Trade' } }, nl, en).say).toEqual({ nl: 'ja', en: 'yes' });
});

it('a new rule points only to what the case has', () => {
  const file = { issues: [{ label: 'Prijs', options: ['1', '2'] }, { label: 'Tijd', options: ['a', { label: 'nacht', unlock: { by: 'event' } }] }], members: [{ name: 'Ann Bos' }, { name: 'Bas', present: false }] } as unknown as Fields;
  expect(freshChange('enters', file, words)).toEqual({ kind: 'enters', member: memberIds(file)[1] });
  expect(freshChange('option', file, words)).toEqual({ kind: 'option', issue: issueIds(file)[1], option: 'nacht' });
  expect(eventIds(file)).toEqual([]);
});
