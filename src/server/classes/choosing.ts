import type { Scenario, Text } from '../../core/engine/scenario.ts';
import { fingerprint } from '../../core/replay/fingerprint.ts';
import { readScenario } from '../../core/scenario/read.ts';
import { vary } from '../../core/scenario/trying/vary.ts';
import type { CaseChoice } from '../../wire/class.ts';
import type { Played } from '../storage/tables.ts';
import { no, type No, type School } from './school.ts';
import { newSeed } from './secrets.ts';
import { classSpread, steadySeed } from './shelf.ts';

/** The case that a teacher chose, read and fixed for all who will play it. */

export type CaseCard = { readonly id: string; readonly title: Text; readonly account: string };

export interface Chosen {
  readonly text: string;
  readonly played: Omit<Played, 'case_file'>;
}

/** varied: limits and weights moved a little, where that keeps the case what it is. */
export function chooseCase(school: School, choice: CaseChoice, varied: boolean): Chosen | No {
  const text = choice.kind === 'own' ? choice.text : school.shelf.builtIn(choice.id);
  if (text === undefined) return no('no-case');
  const read = readScenario(text);
  if (!read.ok) return no('case-unreadable', { problems: read.problems.slice(0, 20) });
  const varySeed = varied ? steadySeed(read.scenario) : null;
  const print = fingerprint(varySeed === null ? read.scenario : vary(read.scenario, varySeed, classSpread));
  return { text, played: { own_case: choice.kind === 'own' ? 1 : 0, fingerprint: print, case_card: cardOf(read.scenario), vary_seed: varySeed, seed: newSeed() } };
}

const cardOf = ({ id, title, account }: Scenario): string => JSON.stringify({ id, title, account: account.name } satisfies CaseCard);

export const caseView = (row: Pick<Played, 'case_card' | 'own_case' | 'fingerprint'>): CaseCard & { readonly own: boolean; readonly fingerprint: string } =>
  ({ ...(JSON.parse(row.case_card) as CaseCard), own: row.own_case === 1, fingerprint: row.fingerprint });
