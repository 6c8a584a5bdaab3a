import { talkMinutes } from '../engine/clock.ts';
import type { Game } from '../engine/game.ts';
import { landOf } from '../engine/land.ts';
import { loreById, loreOf, topicsOf } from '../engine/lore.ts';
import type { Move } from '../engine/move.ts';
import { briefOf, observe } from '../engine/observe.ts';
import { heard } from '../engine/hearsay.ts';
import type { Scenario } from '../engine/scenario.ts';
import { scenarioAt } from '../engine/standing.ts';
import { players } from '../players/players.ts';

/** What else could sensibly have been done: ask, probe, sum up, understand, trade, take or leave; never the same thing again. read: facts that nobody said at the table. */
export function alternatives(scenario: Scenario, game: Game, actual: Move, read: readonly string[] = []): readonly Move[] {
  const there = scenario.members.filter((_, j) => game.members[j]?.where === 'table');
  const probes = there.flatMap(({ id }): Move[] => (stateOf(scenario, game, id)?.hints ?? []).slice(0, 1).map((topic) => ({ kind: 'probe', member: id, topic })));
  const summaries = there.flatMap(({ id }): Move[] => heard(scenario, game.facts.filter((fact) => !read.includes(fact)), id).filter((topic) => topicsOf(scenario, id).includes(topic) && !stateOf(scenario, game, id)?.summarised.includes(topic)).slice(-1).map((topic) => ({ kind: 'summarise', member: id, topic })));
  const hurt = there.filter(({ id }) => (stateOf(scenario, game, id)?.trust ?? 50) < 40 || (stateOf(scenario, game, id)?.mood ?? 0) < 0).slice(0, 1).map(({ id }): Move => ({ kind: 'empathise', member: id }));
  // First ask, then trade: no paper is put to somebody who has not asked yet, unless time is running.
  const trade = game.questions >= 2 || 2 * game.minutes > talkMinutes(scenarioAt(scenario, game)) ? traded(scenario, game) : [];
  const facts = game.facts.filter((fact) => loreById(scenario, fact) !== undefined).slice(-1);
  const criterion = facts.flatMap((fact): Move[] => there.slice(0, 1).map(({ id }) => ({ kind: 'criterion', member: id, fact })));
  const leave: Move[] = landOf(scenarioAt(scenario, game)).acceptable.length === 0 ? [{ kind: 'walk', reason: 'limit' }] : [];
  const take: Move[] = game.counter === null ? [] : [{ kind: 'accept' }];
  const list = [...probes.slice(0, 1), ...heaviest(scenario, game), ...leave, ...trade, ...summaries.slice(0, 1), ...hurt, ...take, ...probes.slice(1), ...criterion];
  return list.filter((move) => !alike(move, actual));
}

const stateOf = (scenario: Scenario, game: Game, id: string): Game['members'][number] | undefined => game.members[scenario.members.findIndex((member) => member.id === id)];

/** The question about what weighs most for somebody and is still closed, the most influential first. */
function heaviest(scenario: Scenario, game: Game): Move[] {
  const weight = (about: string, issue: number): number => {
    const member = scenario.members.find(({ id }) => id === about);
    return (member?.weights[issue] ?? 0) * (member?.influence ?? 0);
  };
  return loreOf(scenario)
    .filter((lore) => lore.counts && !game.facts.includes(lore.id) && stateOf(scenario, game, lore.about)?.where === 'table' && !stateOf(scenario, game, lore.about)?.hints.includes(lore.topic))
    .sort((a, b) => weight(b.about, b.issue) - weight(a.about, a.issue))
    .slice(0, 2)
    .map((lore): Move => ({ kind: 'ask', member: lore.about, topic: lore.topic }));
}

/** The package that the integrative player would lay down now, whatever it would rather do first. */
function traded(scenario: Scenario, game: Game): Move[] {
  const seen = observe(scenario, game);
  const whole = Math.max(seen.minutesUsed + seen.minutesLeft, 1);
  const used = Math.max(seen.minutesUsed, Math.ceil(whole * 0.56));
  const late = { ...seen, minutesUsed: used, minutesLeft: Math.max(0, whole - used), criteria: 1, counter: null };
  const move = players.integrative(briefOf(scenario), late, game.seed);
  return move.kind === 'package' ? [move] : [];
}

/** The same in substance: a package by its deal, talk by whom and about what. */
export const alike = (a: Move, b: Move): boolean => {
  if (a.kind !== b.kind) return a.kind === 'ask' && b.kind === 'check' && a.member === b.member && a.topic === b.topic;
  if ('deal' in a && 'deal' in b) return a.deal.join() === b.deal.join();
  if ('topic' in a && 'topic' in b) return a.member === b.member && a.topic === b.topic;
  return true;
};
