import { draw } from '../../src/core/engine/draw.ts';
import type { CaseEvent, Change, Condition } from '../../src/core/engine/event.ts';
import type { CaseFact, Scenario } from '../../src/core/engine/scenario.ts';
import { world } from './worlds.ts';

/** Cases that look the same and differ in what is hidden. */

/** The same case for the eye: other weights, values, limits and styles, the same words. */
export const inside = (scenario: Scenario, salt: number): Scenario => {
  const other = world(Number(scenario.id.slice(6)) + 5000 * salt, { members: scenario.members.length });
  return {
    ...scenario,
    members: scenario.members.map((member, j) => {
      const hidden = other.members[j];
      if (!hidden) return member;
      const reach = (band: number): number => 20 * Math.floor(band / 20);
      return {
        ...member, batna: hidden.batna, concession: hidden.concession, reciprocity: hidden.reciprocity, stubbornness: hidden.stubbornness, timePressure: hidden.timePressure, influence: hidden.influence,
        trust: Math.min(100, reach(member.trust) + (hidden.trust % 20)), weights: shuffled(member.weights, salt + j), values: member.values.map((values, i) => shuffled(values, salt + i)),
      };
    }),
    power: other.power, information: { ...scenario.information, account: other.information.account },
  };
};

function shuffled(list: readonly number[], salt: number): readonly number[] {
  const by = salt % list.length;
  return [...list.slice(by), ...list.slice(0, by)];
}

const line = { nl: 'Er is nieuws.', en: 'There is news.' };

/** The same case with events and rumours by lot. other: their hidden numbers and truths are others; what one sees is the same. */
export function eventful(scenario: Scenario, number: number, other = false): Scenario {
  const lot = (what: string, of: number): number => draw(number, 2, 'eventful', what) % of;
  const hidden = (what: string, of: number): number => draw(number, other ? 4 : 3, 'eventful', what) % of;
  const member = (what: string): string => scenario.members[lot(what, scenario.members.length)]?.id ?? '';
  const issue = (what: string): number => lot(what, scenario.issues.length);
  const condition = (n: number): Condition => ([
    { kind: 'round', from: 2 + lot(`from ${String(n)}`, 6) },
    { kind: 'minutesLeft', atMost: 4 + lot(`left ${String(n)}`, 12) },
    { kind: 'offer', by: 'you' },
    { kind: 'chance', percent: 60 },
  ] as const)[lot(`when ${String(n)}`, 4)] ?? { kind: 'round', from: 2 };
  const change = (n: number): Change => {
    const who = member(`who ${String(n)}`);
    const i = issue(`issue ${String(n)}`);
    return ([
      { kind: 'say', member: who, line },
      { kind: 'limit', member: who, batna: hidden(`limit ${String(n)}`, 80) },
      { kind: 'weight', member: who, issue: scenario.issues[i]?.id ?? '', weight: hidden(`weight ${String(n)}`, 101) },
      { kind: 'weight', member: who, issue: scenario.issues[i]?.id ?? '', weight: hidden(`heavier ${String(n)}`, 101) },
      { kind: 'deadline', minutes: lot(`minutes ${String(n)}`, 9) - 4 },
      { kind: 'veto', member: who, has: lot(`veto ${String(n)}`, 2) === 0 },
      { kind: 'leaves', member: who },
      { kind: 'fact', fact: 'news' },
    ] as const)[lot(`then ${String(n)}`, 8)] ?? { kind: 'say', line };
  };
  const events = [0, 1, 2, 3].map((n): CaseEvent => ({ id: `e${String(n)}`, when: [condition(n)], then: [{ kind: 'say', line }, change(n), change(n + 10)] }));
  const fact = (id: string, topic: string, given: Partial<CaseFact>): CaseFact => ({ id, about: member(id), topic, depth: 1, prep: false, text: line, reveals: { rule: false, roles: [] }, ...given });
  const rumour: Partial<CaseFact> = hidden('rumour', 2) === 0 ? { rumour: 'true' } : { rumour: 'false', truth: { nl: `Toch niet. ${String(number)}`, en: 'Not so.' } };
  return { ...scenario, events, facts: [fact('heard', scenario.issues[0]?.id ?? '', { ...rumour, source: 'crm', prep: true }), fact('said', scenario.issues[1]?.id ?? '', rumour), fact('news', 'time', { byEvent: true })], information: { ...scenario.information, player: 60 } };
}
