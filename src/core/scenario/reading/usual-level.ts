import { roles, type Role } from '../../engine/scenario.ts';
import { defaultsFor, usual, usualRoles } from '../defaults.ts';
import { levelOr } from '../format/level.ts';
import { levelWords, type LevelWord } from '../format/schema-parts.ts';
import { fieldsOf, itemsOf, numberOf } from '../idents.ts';
import type { Path } from '../problem.ts';
import { markedShare } from './complete-dials.ts';

/** What a level is while its field is empty, in a file that may be half written. */
export function usualLevel(value: unknown, path: Path): number {
  const file = fieldsOf(value);
  const [first, second, name] = path;
  if (first === 'members') return ofMember(file, fieldsOf(itemsOf(file['members'])[Number(second)]), String(name));
  if (first === 'issues') return usual.promise;
  if (first === 'information' && second !== 'account') return markedShare(itemsOf(file['facts']).map((fact) => ({ prep: fieldsOf(fact)['prep'], depth: numberOf(fieldsOf(fact)['depth']) })));
  return usual.power;
}

function ofMember(file: ReturnType<typeof fieldsOf>, member: ReturnType<typeof fieldsOf>, name: string): number {
  if (name === 'reciprocity') return usual.reciprocity;
  if (name === 'timePressure') {
    const hurry = fieldsOf(file['timePressure'])['account'] ?? file['timePressure'];
    return levelOr(isLevel(hurry) ? hurry : undefined, usual.timePressure);
  }
  const given = itemsOf(member['roles']).filter((role): role is Role => roles.some((known) => known === role));
  const from = defaultsFor(given.length > 0 ? given : usualRoles(itemsOf(file['members']).length));
  return name === 'influence' || name === 'trust' || name === 'patience' || name === 'concession' || name === 'stubbornness' ? from[name] : usual.power;
}

const isLevel = (value: unknown): value is number | LevelWord => typeof value === 'number' || (typeof value === 'string' && value in levelWords);
