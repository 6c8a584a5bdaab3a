import { readFileSync, readdirSync } from 'node:fs';
import type { Scenario } from '../../src/core/engine/scenario.ts';

/** The shipped cases as texts, with their names. */
export const shippedTexts = (): [string, string][] =>
  readdirSync('scenarios').filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json')).map((name) => [name, readFileSync(`scenarios/${name}`, 'utf8')]);

/** The file of a case as an author could have written it: names instead of places, nothing filled in that the format does not know. */
export function fileOf(scenario: Scenario): object {
  const { issues, members, player, rule, veto, id, title } = scenario;
  const table = <T>(list: readonly T[]): Record<string, T> => Object.fromEntries(list.map((item, i) => [issues[i]?.id ?? '', item]));
  const stakes = (party: Pick<Scenario['player'], 'batna' | 'weights' | 'values'>) => ({ batna: party.batna, weights: table(party.weights), values: table(party.values) });
  return {
    id, title, rule: { ...rule, veto }, issues,
    player: stakes(player),
    members: members.map((member) => ({ id: member.id, name: member.name, roles: member.roles, trust: member.trust, ...stakes(member) })),
  };
}
