import { readFileSync, readdirSync } from 'node:fs';
import { draw } from '../../src/core/engine/draw.ts';
import type { Member, Scenario, Stakes } from '../../src/core/engine/scenario.ts';
import { readScenario } from '../../src/core/scenario/read.ts';

/** Cases for tests: the shipped ones, the ten drafts, and generated ones. */
function caseAt(path: string): Scenario {
  const read = readScenario(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(`${path}: ${read.problems.map((problem) => `${problem.path} ${problem.message.en}`).join('; ')}`);
  return read.scenario;
}

export const shippedIds = readdirSync('scenarios').filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json')).map((name) => name.slice(0, -5)).sort();
export const shipped = (id: string): Scenario => caseAt(`scenarios/${id}.json`);
export const draftIds = ['s01', 's02', 's03', 's04', 's05', 's06', 's07', 's08', 's09', 's10'] as const;
export const draft = (id: string): Scenario => caseAt(`tests/fixtures/cases/${id}.json`);
/** The shipped case where there is one, else the draft. */
export const bestVersion = (id: string): Scenario => (shippedIds.includes(id) ? shipped(id) : draft(id));

const same = (nl: string) => ({ nl, en: nl });

export interface Shape {
  readonly members?: number;
}

/** A case made from a number: 1-4 members, 2-4 issues of 2-4 options, limits 20-85. The same number gives the same case. */
export function world(number: number, shape: Shape = {}): Scenario {
  const lot = (what: string, from: number, to: number): number => from + (draw(number, 1, 'world', what) % (to - from + 1));
  const issues = Array.from({ length: lot('issues', 2, 4) }, (_, i) => ({
    id: `i${String(i)}`, label: same(`issue ${String(i)}`), promise: 20 * lot(`promise${String(i)}`, 0, 4),
    options: Array.from({ length: lot(`options${String(i)}`, 2, 4) }, (_option, o) => ({ id: `o${String(o)}`, label: same(String(o)) })),
  }));
  const stakes = (who: string): Stakes => {
    const raw = issues.map((_, i) => lot(`${who} weight ${String(i)}`, 1, 50));
    const total = raw.reduce((sum, weight) => sum + weight, 0);
    const weights = raw.map((weight) => Math.floor((100 * weight) / total));
    weights[0] = (weights[0] ?? 0) + 100 - weights.reduce((sum, weight) => sum + weight, 0);
    const values = issues.map((issue, i) => {
      const list = issue.options.map((_, o) => lot(`${who} value ${String(i)} ${String(o)}`, 0, 99));
      list[lot(`${who} best ${String(i)}`, 0, list.length - 1)] = 100;
      return list;
    });
    return { batna: lot(`${who} limit`, 20, 85), weights, values };
  };
  const members = Array.from({ length: shape.members ?? lot('members', 1, 4) }, (_, j): Member => {
    const id = `m${String(j)}`;
    const style = (what: string, from = 0, to = 100): number => lot(`${id} ${what}`, from, to);
    return {
      ...stakes(id), id, name: id, job: same('job'), pronoun: 'they', look: 'mark', temperament: 'brisk', roles: j === 0 ? ['decider'] : ['user'],
      influence: style('influence', 10, 60), trust: style('trust'), mood: style('mood', -60, 60), patience: style('patience', 30, 100), concession: style('concession'),
      reciprocity: style('reciprocity'), stubbornness: style('stubbornness'), timePressure: style('hurry'), present: true, style: 'curve', dealbreakers: [],
      grievance: (['none', 'competence', 'integrity'] as const)[style('grievance', 0, 2)] ?? 'none',
      position: same('p'), interest: same('i'), batnaText: same('b'), opening: [], lines: {}, reactions: {},
    };
  });
  const rule = ([
    { type: 'decider', decider: 'm0', theta: 0 }, { type: 'weighted', theta: 0 }, { type: 'consensus', theta: 0 }, { type: 'quorum', k: Math.floor(members.length / 2) + 1, theta: 0 },
  ] as const)[lot('rule', 0, 3)] ?? { type: 'weighted', theta: 0 };
  return {
    id: `world-${String(number)}`, version: 1, title: same('w'), level: 1, phase: 'growth', room: 'workshop', employer: { name: 'e', what: same('e') }, account: { name: 'a', what: same('a') },
    story: same('s'), goal: same('g'), power: { account: lot('dependence', 0, 100), supplier: lot('dependence 2', 0, 100) },
    information: { player: lot('information', 0, 100), account: lot('knowledge', 0, 100) }, timePressure: { account: 50, player: lot('hurry', 0, 100) },
    budget: lot('budget', 10, 30), rule, veto: lot('veto', 0, 2) === 0 ? [`m${String(members.length - 1)}`] : [], issues, player: { ...stakes('you'), batnaText: same('b') }, members,
    facts: [], prep: { points: 2, sources: [{ id: 'crm', kind: 'crm', label: same('crm'), truth: same('t') }] }, gifts: [], qWeights: { relation: 50, information: 35, technique: 15 }, noZone: false, trades: [],
  };
}

export const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n + 1);
