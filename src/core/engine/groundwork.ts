import type { Game } from './game.ts';
import type { Happening } from './happening.ts';
import { loreById, shownOf } from './lore.ts';
import type { CaseFact, Scenario } from './scenario.ts';

/**
 * What preparation is worth at the table. Opened facts alone left the information dial thin: who trades packages well
 * finds out at the table what they did not read. So being prepared, or not, is felt in the talk itself (the
 * informational base of model 3.1). Sizes: `npm run bench -- dials`.
 */
export type Readiness = 'unprepared' | 'prepared' | 'well-prepared';

const UNPREPARED = 30;
const WELL_PREPARED = 50;
/** Unprepared: explaining who they are and what they do tires them. Per cent of their patience. */
const TIRED = 30;
/** Well prepared: a question that shows that you know their business is answered more freely. In points of openness. */
const EASIER = 5;

/** Part of the fact points of a case that this player's preparation found, per cent; null where there was nothing to read or to find. */
function groundwork(scenario: Scenario, prepared: readonly string[]): number | null {
  const points = (facts: readonly CaseFact[]): number => facts.reduce((sum, fact) => sum + fact.depth, 0);
  const all = points(scenario.facts);
  if (all === 0 || scenario.prep.sources.length === 0) return null;
  return Math.floor((100 * points(scenario.facts.filter((fact) => prepared.includes(fact.id)))) / all);
}

export function readiness(scenario: Scenario, game: Game): Readiness {
  const part = groundwork(scenario, game.prepared);
  if (part === null || scenario.level === 0) return 'prepared'; // who practises is forgiven
  return part < UNPREPARED ? 'unprepared' : part >= WELL_PREPARED ? 'well-prepared' : 'prepared';
}

/** What your lack of preparation costs somebody with this much patience. */
export const tired = (scenario: Scenario, game: Game, patience: number): number => (readiness(scenario, game) === 'unprepared' ? Math.floor((patience * TIRED) / 100) : 0);
export const easier = (scenario: Scenario, game: Game): number => (readiness(scenario, game) === 'well-prepared' ? EASIER : 0);

/** Who knows their figures can weigh what they say: at the table a fact then shows how much, not only what. */
export const weighs = (scenario: Scenario, game: Game): boolean => game.stage !== 'preparing' && readiness(scenario, game) === 'well-prepared';

/** What the player notices of it on sitting down, in the words of a member; nothing where preparation was as usual. */
export function readinessShown(scenario: Scenario, game: Game, member: string): readonly Happening[] {
  const how = readiness(scenario, game);
  if (how === 'prepared') return [];
  if (how === 'unprepared') return [{ kind: 'unprepared', member }];
  const weighed = game.facts.flatMap((id) => {
    const lore = loreById(scenario, id);
    const about = scenario.members.find((candidate) => candidate.id === lore?.about);
    const onPaper = lore && about && lore.issue >= 0 ? shownOf(about, lore.issue, true).onPaper : null;
    return lore && about && onPaper ? [{ member: about.id, topic: lore.topic, onPaper }] : [];
  });
  return [{ kind: 'well-prepared', member, weighed }];
}
