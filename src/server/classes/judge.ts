import { createHash } from 'node:crypto';
import type { Game } from '../../core/engine/game.ts';
import { unsure } from '../../core/engine/hearsay.ts';
import { dealIndex } from '../../core/engine/land.ts';
import { loreOf } from '../../core/engine/lore.ts';
import type { Move } from '../../core/engine/move.ts';
import type { Scenario } from '../../core/engine/scenario.ts';
import { scenarioAt } from '../../core/engine/standing.ts';
import { mapOf } from '../../core/scoring/map.ts';
import { scoreOf } from '../../core/scoring/score.ts';
import type { MapPoint, Score } from '../../core/scoring/debrief-type.ts';
import type { Outcome } from '../../wire/student.ts';

/** What the teacher's pages need of a finished game. own, account: tenths of a point, null without a deal. */
export interface Findings {
  readonly own: number | null;
  readonly account: number | null;
  readonly kind: Score['parts']['kind'];
  readonly facts: number;
  readonly factsInAll: number;
  readonly missed: readonly { readonly member: string; readonly topic: string }[];
  readonly mistakes: readonly string[];
}

export interface Judged {
  readonly outcome: Outcome;
  readonly findings: Findings;
}

const maps = new WeakMap<Scenario, readonly MapPoint[]>();

/** Every deal of the case as a point, worked out once per case: in the order of dealIndex. */
export function mapKept(scenario: Scenario): readonly MapPoint[] {
  const known = maps.get(scenario) ?? mapOf(scenario);
  maps.set(scenario, known);
  return known;
}

/** The server's own score of an ended game. Throws before the end. */
export function judge(scenario: Scenario, game: Game): Judged {
  if (game.ending === null) throw new Error('no score before the end');
  const { total, grade, medal, mark, deal, relation, information, technique, parts } = scoreOf(scenario, game);
  const point = game.agreed ? mapKept(scenarioAt(scenario, game))[dealIndex(scenario, game.agreed)] : undefined;
  const counting = loreOf(scenario).filter((lore) => lore.counts);
  const missed = counting.filter((lore) => !game.facts.includes(lore.id) || unsure(scenario, game, lore.id));
  return {
    outcome: { total, grade, medal, mark, deal, relation, information, technique, ending: game.ending },
    findings: {
      own: point?.own ?? null, account: point?.account ?? null, kind: parts.kind,
      facts: counting.length - missed.length, factsInAll: counting.length,
      missed: missed.map(({ about, topic }) => ({ member: about, topic })),
      mistakes: [...new Set(parts.errors.map((error) => error.what))],
    },
  };
}

/** Equal for equal games: the same people, the same moves. */
export const digestOf = (seed: number, moves: readonly Move[]): string => createHash('sha256').update(JSON.stringify([seed, moves])).digest('base64url');

/** As digestOf, from the moment they sit down: a plan that is filled in otherwise makes a copy no other talk. */
export const talkOf = (seed: number, moves: readonly Move[]): string => digestOf(seed, moves.slice(moves.findIndex(({ kind }) => kind === 'sit') + 1));

/** Index of the first move that differs, or null where one list is the beginning of the other. */
export function firstDifference(a: readonly Move[], b: readonly Move[]): number | null {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (JSON.stringify(a[i]) !== JSON.stringify(b[i])) return i;
  return null;
}
