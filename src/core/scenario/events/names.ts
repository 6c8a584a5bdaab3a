import { fieldsOf, itemsOf, numberOf, wordOf, type Fields } from '../idents.ts';
import { exists, type Known, optionNamed } from '../reading/pointing.ts';
import type { Finding, Path } from '../problem.ts';
import * as say from './words.ts';

/** Names and bounds in events: do they point to something, can they hold at all? Works on files that are wrong elsewhere too. */

export const eventNames = (file: Fields, known: Known): Finding[] =>
  itemsOf(file.events).flatMap((event, n) => [
    ...itemsOf(fieldsOf(event).when).flatMap((condition, k) => conditionNames(fieldsOf(condition), ['events', n, 'when', k], known)),
    ...changeNames(itemsOf(fieldsOf(event).then).map(fieldsOf), ['events', n, 'then'], known),
  ]);

const bounded: readonly unknown[] = ['trust', 'mood', 'patience', 'dial'];

function conditionNames(condition: Fields, path: Path, known: Known): Finding[] {
  return [
    ...exists(condition.member, known.members, [...path, 'member'], 'member'),
    ...exists(condition.fact, known.facts, [...path, 'fact'], 'fact'),
    ...(condition.option !== undefined && condition.issue === undefined && condition.kind === 'offer' ? [say.optionAlone([...path, 'option'])] : optionNamed(condition, path, known)),
    ...(bounded.includes(condition.kind) ? bounds(condition, path) : []),
  ];
}

function bounds(condition: Fields, path: Path): Finding[] {
  const [least, most] = [numberOf(condition.atLeast), numberOf(condition.atMost)];
  if (condition.atLeast === undefined && condition.atMost === undefined) return [say.noBound(path, String(condition.kind))];
  return least !== undefined && most !== undefined && least > most ? [say.crossed([...path, 'atLeast'], least, most)] : [];
}

function changeNames(changes: readonly Fields[], path: Path, known: Known): Finding[] {
  const first = changes.findIndex(({ kind }) => kind === 'deadline');
  return changes.flatMap((change, k): Finding[] => {
    const here = [...path, k];
    const member = wordOf(change.member);
    return [
      ...exists(change.member, known.members, [...here, 'member'], 'member'),
      ...exists(change.successor, known.members, [...here, 'successor'], 'member'),
      ...(member !== undefined && change.successor === member ? [say.ownSuccessor([...here, 'successor'], member)] : []),
      ...exists(change.fact, known.facts, [...here, 'fact'], 'fact'),
      ...optionNamed(change, here, known),
      ...(change.kind === 'deadline' && k > first ? [say.twoDeadlines(here)] : []),
    ];
  });
}
