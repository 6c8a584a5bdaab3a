import type { CaseEvent, Change, Condition, Text } from '../../engine/scenario.ts';
import { eventIds, optionIds, type Fields } from '../idents.ts';
import { levelOr } from '../format/level.ts';
import type { Path } from '../problem.ts';
import type { TextInput } from '../format/schema-parts.ts';
import type { ScenarioFile } from '../format/schema.ts';
import type { ChangeInput, ConditionInput } from './schema.ts';

type Read = (given: TextInput, path: Path) => Text;

/** The events with places for names of options. issues: ids by place. */
export function completeEvents(file: ScenarioFile, issues: readonly string[], read: Read): readonly CaseEvent[] {
  const ids = eventIds(file as Fields);
  const place = (issue: string, option: number | string): number => (typeof option === 'number' ? option : optionIds(file.issues[issues.indexOf(issue)]).indexOf(option));
  const condition = (given: ConditionInput): Condition => {
    if (given.kind !== 'offer') return defined(given);
    const { option, ...rest } = given;
    return defined({ ...rest, ...(option !== undefined && given.issue !== undefined && { option: place(given.issue, option) }) });
  };
  const change = (given: ChangeInput, path: Path): Change => {
    switch (given.kind) {
      case 'say': case 'call': return defined({ ...given, line: read(given.line, [...path, 'line']) });
      case 'limit': return { ...given, batna: levelOr(given.batna, 0) };
      case 'option': return { ...given, option: place(given.issue, given.option) };
      default: return defined(given);
    }
  };
  return (file.events ?? []).map((event, n) => ({
    id: ids[n] ?? '', when: event.when.map(condition), then: event.then.map((given, k) => change(given, ['events', n, 'then', k])),
  }));
}

/** Fields that were left out are not there; the form gives them as undefined. */
const defined = <T extends object, To extends object>(given: T): To => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as To;
