import type { Member, Rule, Scenario } from '../../engine/scenario.ts';
import { usual } from '../defaults.ts';
import { memberIds } from '../idents.ts';
import { levelOr } from '../format/level.ts';
import type { ScenarioFile } from '../format/schema.ts';

/** The three dials and the way of deciding. */

/** One number is the account's power; the dependences that give it are 100 minus it, and it. */
export function completePower(file: ScenarioFile): Scenario['power'] {
  const given = file.power ?? usual.power;
  if (typeof given === 'object') return { account: levelOr(given.account, 50), supplier: levelOr(given.supplier, 50) };
  const power = levelOr(given, usual.power);
  return { account: 100 - power, supplier: power };
}

/** Where the author says nothing, preparation finds the facts that they marked. */
export function completeInformation(file: ScenarioFile): Scenario['information'] {
  const given = typeof file.information === 'object' ? file.information : { player: file.information, account: undefined };
  return { player: levelOr(given.player, markedShare(file.facts ?? [])), account: levelOr(given.account, usual.accountKnows) };
}

export function markedShare(facts: readonly { readonly prep?: unknown; readonly depth?: number | undefined }[]): number {
  const points = (marked: boolean): number => facts.reduce((sum, fact) => sum + (!marked || fact.prep ? (fact.depth ?? usual.depth) : 0), 0);
  const found = points(true);
  return found === 0 ? usual.playerKnows : Math.ceil((found * 100) / points(false));
}

interface Hurry {
  /** For members without a number of their own. */
  readonly account: number;
  readonly player: number;
  /** What to show as the account's hurry: the author's word, else the mean of the members. */
  readonly shown: (members: readonly Member[]) => number;
}

export function completeTime(file: ScenarioFile, count: number): Hurry {
  const given = typeof file.timePressure === 'object' ? file.timePressure : { account: file.timePressure, player: undefined };
  const account = levelOr(given.account, usual.timePressure);
  const mean = (members: readonly Member[]): number => Math.round(members.reduce((sum, member) => sum + member.timePressure, 0) / Math.max(1, count));
  return { account, player: levelOr(given.player, usual.timePressure), shown: (members) => (given.account === undefined ? mean(members) : account) };
}

/** Without a rule the decider decides; without a decider they vote by influence. */
export function completeRule(file: ScenarioFile, members: readonly Member[]): Rule {
  const decider = members.find((member) => member.roles.includes('decider'))?.id;
  const given = file.rule;
  const theta = given?.theta ?? 0;
  if (!given) return decider === undefined ? { type: 'weighted', theta } : { type: 'decider', decider, theta };
  if (given.type === 'decider') return { type: 'decider', decider: given.decider ?? decider ?? mostInfluential(file, members), theta };
  return given.type === 'quorum' ? { type: 'quorum', k: given.k, theta } : { type: given.type, theta };
}

const mostInfluential = (file: ScenarioFile, members: readonly Member[]): string =>
  members.reduce<Member | null>((top, member) => (top === null || member.influence > top.influence ? member : top), null)?.id ?? memberIds(file)[0] ?? '';
