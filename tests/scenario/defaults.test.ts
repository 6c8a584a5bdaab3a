import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import { looks } from '../../src/core/scenario/defaults.ts';
import { playOut } from '../../src/core/scenario/trying/simulate.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { players } from '../../src/core/players/players.ts';
import { usualLevel } from '../../src/core/scenario/reading/usual-level.ts';
import { broken, type Change, type Json } from './smallCase.ts';

function scenarioFrom(text: string): Scenario {
  const read = readScenario(text);
  if (!read.ok) throw new Error(read.problems.map((problem) => `${problem.path}: ${problem.message.en}`).join('\n'));
  return read.scenario;
}
const withChange = (path: string, value: Json): Scenario => scenarioFrom(broken([path, value]));

const least = {
  title: 'Fietsen',
  issues: [{ label: 'Prijs', options: ['€900', '€800'] }, { label: 'Tijd', options: ['snel', 'langzaam'] }],
  player: { weights: { prijs: 60, tijd: 40 }, values: { prijs: [100, 0], tijd: [0, 100] } },
  members: [{ weights: { prijs: 30, tijd: 70 }, values: { prijs: [0, 100], tijd: [100, 0] } }],
};

describe('a case with the least that can be written', () => {
  const scenario = scenarioFrom(JSON.stringify(least));

  it('can be played to its end', () => {
    expect(playOut(scenario, 1, players.integrative).stage).toBe('ended');
  });

  it('has names made from its labels', () => {
    expect(scenario.id).toBe('fietsen');
    expect(scenario.issues.map((issue) => issue.id)).toEqual(['prijs', 'tijd']);
    expect(scenario.issues[0]?.options.map((option) => option.id)).toEqual(['900', '800']);
  });

  it('has one decider, neutral dials, sources to read and somebody to draw', () => {
    const [member] = scenario.members;
    expect(scenario.rule).toEqual({ type: 'decider', decider: member?.id, theta: 0 });
    expect(scenario.power).toEqual({ account: 50, supplier: 50 });
    expect(scenario.timePressure).toEqual({ account: 50, player: 50 });
    expect(scenario.prep.sources.length).toBeGreaterThan(0);
    expect(member).toMatchObject({ trust: 50, mood: 0, present: true, style: 'curve', grievance: 'none' });
    for (const text of [scenario.story, scenario.goal, scenario.player.batnaText, member?.position, member?.interest, member?.batnaText]) {
      expect(text?.nl).not.toBe('');
      expect(text?.en).not.toBe('');
    }
  });

  it('tells nothing hidden in the sentences that it was given', () => {
    const [member] = scenario.members;
    const shown = [scenario.story, scenario.goal, member?.job, ...scenario.prep.sources.map((source) => source.truth)].map((text) => text?.nl).join(' ');
    expect(shown).not.toMatch(/\d/);
  });
});

describe('defaults', () => {
  it.each([
    ['decider', { influence: 40, stubbornness: 65 }],
    ['buyer', { influence: 30, concession: 40 }],
    ['influencer', { influence: 20, concession: 40 }],
    ['gatekeeper', { influence: 20, patience: 60 }],
    ['user', { influence: 15, concession: 60 }],
    ['initiator', { influence: 15, concession: 60, trust: 60 }],
  ] as const)('come from the role: %s', (role, numbers) => {
    expect(withChange('members.0.roles', [role]).members[0]).toMatchObject(numbers);
  });

  it('of several roles are those of the heaviest', () => {
    expect(withChange('members.0.roles', ['user', 'decider']).members[0]).toMatchObject({ influence: 40, stubbornness: 65 });
  });

  it.each([['low', 20], ['medium', 50], ['high', 80], ['laag', 20], ['midden', 50], ['hoog', 80], [65, 65]] as const)('read the level %s as %i', (level, number) => {
    expect(withChange('members.0.trust', level).members[0]?.trust).toBe(number);
    expect(withChange('information', { account: level }).information.account).toBe(number);
    expect(withChange('timePressure', level).members[0]?.timePressure).toBe(number);
  });

  it.each([20, 50, 80, 100, 0])('take one number for power as the account’s power, %i', (power) => {
    const { account, supplier } = withChange('power', power).power;
    expect(50 + (supplier - account) / 2).toBe(power);
  });

  it('give a member’s own hurry before the case’s', () => {
    const scenario = scenarioFrom(broken(['timePressure', { account: 80, player: 10 }], ['members.0.timePressure', 30]));
    expect(scenario.members[0]?.timePressure).toBe(30);
    expect(scenario.timePressure).toEqual({ account: 80, player: 10 });
    expect(withChange('members.0.timePressure', 30).timePressure.account).toBe(30);
  });

  it('let preparation find the facts that the author marked', () => {
    const facts = [
      { about: 'noor', topic: 'tijd', depth: 3, text: 'Eén.' },
      { about: 'noor', topic: 'prijs', depth: 1, prep: true, text: 'Twee.' },
    ];
    expect(withChange('facts', facts).information.player).toBe(25);
  });

  it.each<readonly Change[]>([[], [['members.0.roles', ['user', 'gatekeeper']]], [['members.0.roles', undefined], ['timePressure', 'hoog']], [['timePressure', { account: 35 }], ['facts.0.prep', true]]])('are told to who leaves a field empty, as they will be: %#', (...changes) => {
    const text = broken(...changes);
    const value: unknown = JSON.parse(text);
    const { members: [member], issues, information } = scenarioFrom(text);
    for (const name of ['influence', 'trust', 'patience', 'concession', 'stubbornness', 'reciprocity', 'timePressure'] as const) expect(usualLevel(value, ['members', 0, name]), name).toBe(member?.[name]);
    expect(usualLevel(value, ['issues', 0, 'promise'])).toBe(issues[0]?.promise);
    expect(usualLevel(value, ['information'])).toBe(information.player);
    expect(usualLevel(value, ['information', 'account'])).toBe(information.account);
  });

  it('let several vote by influence where nobody decides', () => {
    const member = { weights: { prijs: 100 }, values: { prijs: [0, 50, 100] } };
    expect(withChange('members', [{ name: 'Noor Bos', ...member }, { name: 'Jip Vink', ...member }]).rule).toEqual({ type: 'weighted', theta: 0 });
  });

  it('give weight 0 and no value to an issue that somebody does not name', () => {
    const scenario = scenarioFrom(broken(['members.0.weights', { tijd: 100 }], ['members.0.values', { tijd: [0, 100] }]));
    expect(scenario.members[0]).toMatchObject({ weights: [0, 100], values: [[0, 0, 0], [0, 100]] });
  });

  it('find a dealbreaker by its place or its name', () => {
    expect(withChange('members.0.dealbreakers', [{ issue: 'prijs', option: '800' }, { issue: 'tijd', option: 0 }]).members[0]?.dealbreakers).toEqual([{ issue: 0, option: 1 }, { issue: 1, option: 0 }]);
  });

  it('fill a network with influence where a pair is not given', () => {
    const member = { weights: { prijs: 100 }, values: { prijs: [0, 50, 100] } };
    const scenario = scenarioFrom(broken(['members', [{ id: 'noor', influence: 30, ...member }, { id: 'jip', influence: 20, ...member }]], ['network', { noor: { jip: 90 } }]));
    expect(scenario.network).toEqual([[30, 90], [30, 20]]);
  });

  it('draw only people who are in the cast', () => {
    const cast = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'assets', 'people', 'cast.json'), 'utf8')) as { people: { id: string }[] };
    const ids = cast.people.map((person) => person.id);
    expect(Object.values(looks).flat().filter((look) => !ids.includes(look))).toEqual([]);
  });
});
