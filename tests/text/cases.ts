import { readdirSync, readFileSync } from 'node:fs';
import { open, play } from '../../src/core/engine/play.ts';
import { briefOf, observe } from '../../src/core/engine/observe.ts';
import type { Step } from '../../src/core/engine/game.ts';
import type { Happening } from '../../src/core/engine/happening.ts';
import type { Move } from '../../src/core/engine/move.ts';
import type { Scenario, Text } from '../../src/core/engine/scenario.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { players } from '../../src/core/players/players.ts';
import type { PlayerName } from '../../src/core/players/player.ts';

/** The shipped cases and games on them, for the tests of words. */

const folder = new URL('../../scenarios/', import.meta.url);

export const shipped: readonly Scenario[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'scenario.schema.json')
  .sort()
  .map((name) => {
    const read = readScenario(readFileSync(new URL(name, folder), 'utf8'));
    if (!read.ok) throw new Error(`${name}: ${read.problems.map((problem) => problem.message.en).join(' ')}`);
    return read.scenario;
  });

export function caseById(id: string): Scenario {
  const found = shipped.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found;
}

/** A step in which just this happened. */
export const step = (turn: number, ...happenings: readonly Happening[]): Step => ({ turn, minute: turn, move: { kind: 'silence' }, happenings });

/** Plays until the end, or at most so many moves. Refused moves are skipped. */
export function playMoves(scenario: Scenario, seed: number, next: (steps: readonly Step[], seen: ReturnType<typeof observe>) => Move | null, most = 150): readonly Step[] {
  let game = open(scenario, seed);
  const steps: Step[] = [];
  for (let i = 0; i < most && game.stage !== 'ended'; i++) {
    const move = next(steps, observe(scenario, game));
    if (move === null) break;
    const played = play(scenario, game, move);
    if (!played.ok) continue;
    steps.push({ turn: game.turn, minute: played.game.minutes, move, happenings: played.happenings });
    game = played.game;
  }
  return steps;
}

export function playScripted(scenario: Scenario, seed: number, name: PlayerName): readonly Step[] {
  const brief = briefOf(scenario);
  return playMoves(scenario, seed, (_, seen) => players[name](brief, seen, seed));
}

/** All words of a case that a player sees without having found anything out. */
export function openWords(scenario: Scenario): readonly Text[] {
  return [
    scenario.title, scenario.story, scenario.goal, scenario.player.batnaText, scenario.employer.what, scenario.account.what,
    ...scenario.gifts.map((gift) => gift.label),
    ...scenario.prep.sources.flatMap((source) => [source.label, source.truth]),
    ...scenario.members.flatMap((member) => [
      member.job, member.position, ...member.opening, ...Object.values(member.reactions).flat(),
      ...Object.values(member.lines).flatMap((lines) => [...lines.question, ...lines.hint]),
    ]),
  ];
}

/** Words of a sentence: what stands between spaces and holds a letter or a digit. */
export const wordsIn = (sentence: string): number => sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;
export const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.!?…:][’”)]?)\s+/u);
