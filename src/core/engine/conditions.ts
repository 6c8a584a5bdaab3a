import { feltPower, timeUsed } from './aspiration.ts';
import { talkMinutes } from './clock.ts';
import { draw } from './draw.ts';
import type { Game } from './game.ts';
import { loreOf } from './lore.ts';
import type { CaseEvent, Condition } from './event.ts';
import type { Scenario } from './scenario.ts';
import { ONE } from './points.ts';

/** Whether an event may happen now: every condition holds. scenario: the case as it stands. */
export const due = (scenario: Scenario, game: Game, event: CaseEvent): boolean => event.when.every((condition) => holds(scenario, game, event, condition));

function holds(scenario: Scenario, game: Game, event: CaseEvent, condition: Condition): boolean {
  switch (condition.kind) {
    case 'round': return roundOf(game) >= condition.from;
    case 'minutesLeft': return talkMinutes(scenario) - game.minutes <= condition.atMost;
    case 'trust': case 'mood': case 'patience': {
      const member = game.members[scenario.members.findIndex(({ id }) => id === condition.member)];
      return member !== undefined && within(member[condition.kind], condition);
    }
    case 'offer': return offered(scenario, game, condition);
    case 'fact': return game.facts.includes(condition.fact);
    case 'dial': return within(dialNow(scenario, game, condition.dial), condition);
    // Once per game, not once per move: else a small chance would come true in every long talk.
    case 'chance': return draw(game.seed, 0, event.id, 'event') % 100 < condition.percent;
  }
}

const within = (value: number, { atLeast = -Infinity, atMost = Infinity }: { readonly atLeast?: number; readonly atMost?: number }): boolean => value >= atLeast && value <= atMost;

/** The move under way is the first, second, … at the table. */
const roundOf = (game: Game): number => game.turn - (game.satAt ?? game.turn);

/** A paper with this option was laid down; without an option any paper. */
function offered(scenario: Scenario, game: Game, { by, issue, option }: Extract<Condition, { kind: 'offer' }>): boolean {
  const i = scenario.issues.findIndex(({ id }) => id === issue);
  return game.papers.some((paper) => (paper.by === 'you') === (by === 'you') && (i < 0 || option === undefined || paper.deal[i] === option));
}

/** Per cent: their power as it is felt, how much of what can be known the player knows, how much of the time is used. */
function dialNow(scenario: Scenario, game: Game, dial: 'power' | 'information' | 'time'): number {
  if (dial === 'power') return Math.floor(feltPower(scenario, game.expertise) / 10);
  if (dial === 'time') return Math.floor((100 * timeUsed(scenario, game)) / ONE);
  const counting = loreOf(scenario).filter((lore) => lore.counts);
  const points = (all: typeof counting): number => all.reduce((sum, lore) => sum + lore.depth, 0);
  return counting.length === 0 ? 100 : Math.floor((100 * points(counting.filter((lore) => game.facts.includes(lore.id)))) / Math.max(1, points(counting)));
}
