import type { Game } from '../engine/game.ts';
import { unsure } from '../engine/hearsay.ts';
import { loreById } from '../engine/lore.ts';
import type { Move } from '../engine/move.ts';
import { play } from '../engine/play.ts';
import { heard } from '../engine/hearsay.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Missed } from '../scoring/debrief-type.ts';
import { scoreOf } from '../scoring/score.ts';

/** When a closed fact could have been opened, and by which moves: played, not guessed. */
export interface Opening {
  readonly fact: string;
  /** The first turn at which these moves open it; null: not in this talk, as the trust for it was never there. */
  readonly turn: number | null;
  readonly minute: number;
  readonly moves: readonly Move[];
  /** Whom and about what; the weight of that for them, 0-100. */
  readonly member: string;
  readonly topic: string;
  readonly weight: number;
  /** Points of the score that knowing it alone would have brought. */
  readonly worth: number;
}

export function openingsOf(scenario: Scenario, missed: readonly Missed[], course: readonly Game[]): readonly Opening[] {
  return missed.map((fact) => openingOf(scenario, fact, course));
}

function openingOf(scenario: Scenario, { fact, member, topic, source }: Missed, course: readonly Game[]): Opening {
  const lore = loreById(scenario, fact);
  const about = scenario.members.find((known) => known.id === member);
  const ended = course.at(-1);
  const rumour = lore?.written?.rumour !== undefined;
  const base = { fact, member, topic, weight: about?.weights[lore?.issue ?? -1] ?? 0, worth: ended ? scoreOf(scenario, { ...ended, facts: [...ended.facts, fact], ...(rumour && { checked: [...(ended.checked ?? []), fact] }) }).total - scoreOf(scenario, ended).total : 0 };
  const research: Move[] = source === null ? [] : [{ kind: 'research', source }];
  const [ask, probe, visit]: readonly [Move, Move, Move] = [{ kind: 'ask', member, topic }, { kind: 'probe', member, topic }, { kind: 'visit', member }];
  const ways: readonly ((game: Game) => readonly (readonly Move[])[])[] = [
    () => (research.length > 0 ? [research] : []),
    () => [[probe]], () => [[ask]], () => [[ask, probe]],
    (game) => summaries(scenario, game, member).flatMap((summary) => [[summary, probe], [summary, ask], [ask, summary, probe]]),
    () => [[visit, ask], [visit, ask, probe]],
  ];
  for (const way of ways) {
    for (const game of course) {
      const moves = way(game).find((tried) => opens(scenario, game, tried, fact));
      if (moves) return { ...base, turn: game.turn, minute: game.minutes, moves };
    }
  }
  return { ...base, turn: null, minute: 0, moves: [] };
}

/** What this member said and nobody summed up yet: a summary opens the next answer. */
function summaries(scenario: Scenario, game: Game, member: string): readonly Move[] {
  const done = game.members[scenario.members.findIndex(({ id }) => id === member)]?.summarised ?? [];
  return heard(scenario, game.facts, member).filter((topic) => !done.includes(topic)).slice(0, 1).map((topic): Move => ({ kind: 'summarise', member, topic }));
}

/** Whether these moves, played from here, open the fact. */
export function opens(scenario: Scenario, from: Game, moves: readonly Move[], fact: string): boolean {
  let game = from;
  for (const move of moves) {
    const played = play(scenario, game, move);
    if (!played.ok) return false;
    game = played.game;
  }
  return game.facts.includes(fact) && !unsure(scenario, game, fact);
}
