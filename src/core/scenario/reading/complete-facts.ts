import type { CaseFact, Member, Source, Text } from '../../engine/scenario.ts';
import { usual } from '../defaults.ts';
import { sourceIds, usualSources } from '../idents.ts';
import type { Path } from '../problem.ts';
import type { TextInput } from '../format/schema-parts.ts';
import type { ScenarioFile } from '../format/schema.ts';
import * as words from './words-defaults.ts';

/** What can be found out, and where. */

type Read = (given: TextInput, path: Path) => Text;

export function completeFact(fact: NonNullable<ScenarioFile['facts']>[number], id: string, n: number, read: Read): CaseFact {
  return {
    id,
    about: fact.about,
    topic: fact.topic,
    depth: (fact.depth as CaseFact['depth'] | undefined) ?? usual.depth,
    prep: fact.prep ?? false,
    ...(fact.source !== undefined && { source: fact.source }),
    text: read(fact.text, ['facts', n, 'text']),
    ...(fact.truth !== undefined ? { rumour: 'false' as const, truth: read(fact.truth, ['facts', n, 'truth']) } : fact.rumour ? { rumour: 'true' as const } : {}),
    ...(fact.byEvent && { byEvent: true as const }),
    reveals: { rule: fact.reveals?.rule ?? false, roles: fact.reveals?.roles ?? [] },
  };
}

/** A source whose author wrote no true line tells who somebody is, each source somebody else. */
export function completeSources(file: ScenarioFile, members: readonly Member[], read: Read): Source[] {
  const ids = sourceIds(file);
  const given: NonNullable<NonNullable<ScenarioFile['prep']>['sources']> = file.prep?.sources ?? usualSources.map((kind) => ({ kind }));
  return given.map((source, n): Source => {
    const member = members[n % members.length];
    const path = ['prep', 'sources', n];
    return {
      id: ids[n] ?? '',
      kind: source.kind,
      label: source.label === undefined ? words.sourceLabels[source.kind] : read(source.label, [...path, 'label']),
      truth: source.truth === undefined ? words.truth(member?.name ?? '', member?.job ?? { nl: '', en: '' }) : read(source.truth, [...path, 'truth']),
    };
  });
}
