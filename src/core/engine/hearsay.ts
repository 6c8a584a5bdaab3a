import type { Game } from './game.ts';
import type { Scenario } from './scenario.ts';
import { changesOf } from './standing.ts';

/** How far one can rely on what one heard: rumours that nobody was asked about, and words from before something changed. */

export type Known = Pick<Game, 'facts' | 'checked'>;

/** Topics on which this member's own fact is open. */
export function heard(scenario: Scenario, facts: readonly string[], member: string): readonly string[] {
  const topics = facts.flatMap((fact) => {
    const written = scenario.facts.find((candidate) => candidate.id === fact);
    if (written) return written.about === member ? [written.topic] : [];
    return fact.startsWith(`${member}/`) ? [fact.slice(member.length + 1)] : [];
  });
  return [...new Set(topics)];
}

/** A rumour, true or false, that was not asked on about. */
export const unsure = (scenario: Scenario, game: Known, fact: string): boolean =>
  !(game.checked ?? []).includes(fact) && scenario.facts.some((written) => written.id === fact && written.rumour !== undefined);

export const uncheckedOf = (scenario: Scenario, game: Known): readonly string[] => game.facts.filter((fact) => unsure(scenario, game, fact));

/** How many events had happened when this member last spoke of this topic. */
export function learntAt(scenario: Scenario, game: Game, member: string, topic: string): number {
  const facts = scenario.facts.filter((fact) => fact.about === member && fact.topic === topic && game.facts.includes(fact.id)).map((fact) => fact.id);
  return Math.max(0, ...[`${member}/${topic}`, ...facts].map((key) => game.learnt?.[key] ?? 0));
}

/** Something changed for this member since they spoke of this topic. What changed is not asked: it may be hidden. */
export function outdated(scenario: Scenario, game: Game, member: string, topic: string): boolean {
  const since = (game.fired ?? []).slice(learntAt(scenario, game, member, topic));
  const issue = scenario.issues.some(({ id }) => id === topic);
  return since.some((happened) => changesOf(scenario, happened).some((change) =>
    (change.kind === 'weight' && change.member === member && issue) || (change.kind === 'limit' && change.member === member && topic === 'alternative')));
}

/** The game with a note of when this was told; nothing to note before anything happened. */
export const learning = (game: Game, key: string): Partial<Game> => (game.fired ? { learnt: { ...game.learnt, [key]: game.fired.length } } : {});
