import type { Campaign, Option, Text } from '../../engine/scenario.ts';
import type { Path } from '../problem.ts';
import type { TextInput } from '../format/schema-parts.ts';
import type { ScenarioFile } from '../format/schema.ts';
import type { IssueInput } from '../format/schema.ts';

/** The place in an account's life, and the colleagues behind closed options. Absent parts stay absent. */

export const completeCampaign = ({ account, step, after, bridge }: NonNullable<ScenarioFile['campaign']>): Campaign =>
  ({ account, step, ...(after !== undefined && { after }), ...(bridge !== undefined && { bridge }) });

type Given = NonNullable<Extract<IssueInput['options'][number], { label: unknown }>['unlock']>;

export function completeUnlock(given: Given, path: Path, read: (given: TextInput, path: Path) => Text): NonNullable<Option['unlock']> {
  if (given.by !== 'authority') return given;
  if (!given.desk) return { by: 'authority' };
  const { department, name, needs, yes, no } = given.desk;
  const at = [...path, 'unlock', 'desk'];
  return { by: 'authority', desk: { department, name, ...(needs !== undefined && { needs }), yes: read(yes, [...at, 'yes']), no: read(no, [...at, 'no']) } };
}
