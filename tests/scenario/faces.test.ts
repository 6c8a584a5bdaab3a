import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readScenario } from '../../src/core/scenario/read.ts';
import { begin, personIn } from '../../src/core/scenario/mending/begin.ts';
import { drawn, goesWith, looks, rooms } from '../../src/core/scenario/defaults.ts';

const cast = JSON.parse(readFileSync('assets/people/cast.json', 'utf8')) as { people: { id: string; look: { nl: string } }[] };

it('every drawing goes with the pronoun that its picture shows', () => {
  for (const { id, look: { nl } } of cast.people) {
    const woman = /vrouw/i.test(nl);
    expect([id, goesWith(id, 'she'), goesWith(id, 'he'), goesWith(id, 'they')]).toEqual([id, woman, !woman, true]);
  }
  expect([...drawn.she, ...drawn.he].sort()).toEqual(cast.people.map(({ id }) => id).sort());
});

it('who chose no drawing gets one that fits', () => {
  for (const pronoun of ['she', 'he', 'they'] as const) for (const look of looks[pronoun]) expect(goesWith(look, pronoun)).toBe(true);
});

it('a name on the command line may say how one speaks of somebody', () => {
  expect(personIn('Carla Smit (zij)')).toEqual({ name: 'Carla Smit', pronoun: 'she' });
  expect(personIn('Bas (HE)')).toEqual({ name: 'Bas', pronoun: 'he' });
  for (const name of ['Robin', 'Robin (baas)', '(zij', 'Jip (constructor)']) expect(personIn(name)).toEqual({ name });
});

it('a case from answers keeps how one speaks of somebody, and a face that goes with it', () => {
  const answers = { title: 'x', account: 'y', issues: [{ label: 'a', options: ['1', '2'] }, { label: 'b', options: ['1', '2'] }], trade: 1, language: 'nl' } as const;
  const read = readScenario(begin({ ...answers, people: [{ name: 'Carla', pronoun: 'she' }, { name: 'Henk', pronoun: 'he', look: 'henk' }] }));
  const members = read.ok ? read.scenario.members : [];
  expect(members.map(({ pronoun, look }) => [pronoun, goesWith(look, pronoun)])).toEqual([['she', true], ['he', true]]);
  expect(members[1]?.look).toBe('henk');
});

it('the rooms that the checker knows are the rooms that are drawn', () => {
  expect([...rooms].sort()).toEqual(readdirSync('assets/rooms').sort());
});
