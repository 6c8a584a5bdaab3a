import { landOf } from '../../engine/land.ts';
import type { Deal } from '../../engine/move.ts';
import { open, play } from '../../engine/play.ts';
import type { Game } from '../../engine/game.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { scoreOf } from '../../scoring/score.ts';

/** What it pays to open with something and take the first counter-offer, without a question asked. Model 6, L6. */
export interface FirstCounters {
  /** Openings that led to a counter-offer. */
  readonly games: number;
  readonly mean: number;
  readonly largest: number;
}

const MOST_OPENINGS = 200;
/** A prime above the most packages: its multiples visit them in a mixed order, each once. */
const STEP = 7919;

export function firstCounters(scenario: Scenario): FirstCounters {
  const { deals } = landOf(scenario);
  const scores: number[] = [];
  for (let k = 0; k < Math.min(deals.length, MOST_OPENINGS); k++) {
    const deal = deals[(k * STEP) % deals.length];
    const game = deal && taken(scenario, deal);
    if (game) scores.push(scoreOf(scenario, game).total);
  }
  const sum = scores.reduce((total, score) => total + score, 0);
  return { games: scores.length, mean: scores.length === 0 ? 0 : Math.round(sum / scores.length), largest: Math.max(0, ...scores) };
}

/** Null where the opening is accepted at once, cannot be laid down, or gets no counter-offer. */
function taken(scenario: Scenario, deal: Deal): Game | null {
  const seated = play(scenario, open(scenario, 1), { kind: 'sit' });
  const offered = seated.ok ? play(scenario, seated.game, { kind: 'offer', deal }) : seated;
  if (!offered.ok || offered.game.agreed) return null;
  const accepted = play(scenario, offered.game, { kind: 'accept' });
  const closed = accepted.ok ? play(scenario, accepted.game, { kind: 'close', summary: true, next: true }) : accepted;
  return closed.ok ? closed.game : null;
}
