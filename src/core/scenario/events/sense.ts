import { accountPower } from '../../engine/aspiration.ts';
import { talkMinutes } from '../../engine/clock.ts';
import { landOf } from '../../engine/land.ts';
import type { CaseEvent, Change, Condition, Scenario } from '../../engine/scenario.ts';
import { scenarioAfter } from '../../engine/standing.ts';
import type { Finding, Path } from '../problem.ts';
import { LONGEST_LINE, MOST_WORDS, sentences } from '../sense/sense.ts';
import { wordyLine } from '../sense/words-sense.ts';
import * as say from './words.ts';

/** Do the events and rumours make sense: can they happen, does the talk stay a talk, are the lines short? */

export function checkEvents(scenario: Scenario): Finding[] {
  const events = scenario.events ?? [];
  return [
    ...events.flatMap((event, n) => [
      ...event.when.flatMap((condition, k) => (impossible(scenario, event, condition) ? [say.never(['events', n, 'when', k], event.id)] : [])),
      ...event.then.flatMap((change, k) => changeSense(scenario, event, change, ['events', n, 'then', k])),
      ...weightSums(scenario, event, ['events', n, 'then']),
      ...zoneAfter(scenario, event, ['events', n]),
    ]),
    ...closedForGood(scenario, events),
    ...rumours(scenario),
  ];
}

/** Shown expertise moves the felt power by at most this much, per cent. */
const MOST_SWAY = 15;

/** Conditions that cannot hold whatever the player does, before this very event. */
function impossible(scenario: Scenario, event: CaseEvent, condition: Condition): boolean {
  const others = (scenario.events ?? []).filter((other) => other !== event).flatMap((other) => other.then);
  switch (condition.kind) {
    case 'round': return condition.from > talkMinutes(scenario) + longest(scenario);
    case 'fact': return byEventOnly(scenario, condition.fact) && !others.some((change) => change.kind === 'fact' && change.fact === condition.fact);
    case 'offer': {
      const option = scenario.issues.find(({ id }) => id === condition.issue)?.options[condition.option ?? -1];
      return option?.unlock?.by === 'event' && !others.some((change) => opens(change, condition.issue ?? '', condition.option ?? -1));
    }
    case 'dial': {
      const power = accountPower(scenario) / 10;
      return condition.dial === 'power' && ((condition.atLeast ?? 0) > power + MOST_SWAY || (condition.atMost ?? 100) < power - MOST_SWAY);
    }
    default: return false;
  }
}

/** Moves that take no time and minutes that events add: more rounds than minutes are rare. */
const longest = (scenario: Scenario): number => (scenario.events ?? []).flatMap((event) => event.then).reduce((sum, change) => (change.kind === 'deadline' ? sum + Math.max(0, change.minutes) : sum), 0);

const byEventOnly = (scenario: Scenario, fact: string): boolean => scenario.facts.find(({ id }) => id === fact)?.byEvent ?? false;

const opens = (change: Change, issue: string, option: number): boolean => change.kind === 'option' && change.issue === issue && change.option === option;

const nameOf = (scenario: Scenario, id: string): string => scenario.members.find((member) => member.id === id)?.name ?? id;

function changeSense(scenario: Scenario, event: CaseEvent, change: Change, path: Path): Finding[] {
  switch (change.kind) {
    case 'say': case 'call': return lineSense(event, change, [...path, 'line']);
    case 'enters': return scenario.members.find(({ id }) => id === change.member)?.present === true ? [say.nothingDone(path)] : [];
    case 'leaves': return leaving(scenario, change, path);
    case 'option': return scenario.issues.find(({ id }) => id === change.issue)?.options[change.option]?.unlock === undefined ? [say.nothingDone(path)] : [];
    case 'veto': return startsWith(scenario, change) ? [say.nothingDone(path)] : [];
    case 'deadline': return change.minutes === 0 ? [say.nothingDone(path)] : [];
    default: return [];
  }
}

/** It has the veto already, or none to lose; unless another event may change that first. */
function startsWith(scenario: Scenario, { member, has }: Extract<Change, { kind: 'veto' }>): boolean {
  const touched = (scenario.events ?? []).flatMap((event) => event.then).filter((change) => (change.kind === 'veto' && change.member === member) || (change.kind === 'leaves' && (change.successor === member || change.member === member)));
  return touched.length === 1 && scenario.veto.includes(member) === has;
}

function lineSense(event: CaseEvent, { line }: Extract<Change, { kind: 'say' | 'call' }>, path: Path): Finding[] {
  const length = Math.max(line.nl.length, line.en.length);
  const most = sentences(line)[0] ?? 0;
  const told = event.then.find((change) => change.kind === 'limit' && new RegExp(`(?<!\\d)${String(change.batna)}(?!\\d)`).test(`${line.nl} ${line.en}`));
  return [
    ...(length > LONGEST_LINE ? [say.longLine(path, length, LONGEST_LINE)] : []),
    ...(most > MOST_WORDS ? [wordyLine(path, most, MOST_WORDS)] : []),
    ...(told?.kind === 'limit' ? [say.limitTold(path, told.batna)] : []),
  ];
}

function leaving(scenario: Scenario, { member, successor }: Extract<Change, { kind: 'leaves' }>, path: Path): Finding[] {
  const name = nameOf(scenario, member);
  const comes = (scenario.events ?? []).some((event) => event.then.some((change) => change.kind === 'enters' && change.member !== member));
  if (!comes && scenario.members.every((other) => other.id === member || !other.present)) return [say.lastLeaves(path, name)];
  if (successor !== undefined) return [];
  if (scenario.rule.type === 'decider' && scenario.rule.decider === member) return [say.deciderLeaves(path, name)];
  return scenario.veto.includes(member) ? [say.blockerLeaves(path, name)] : [];
}

function weightSums(scenario: Scenario, event: CaseEvent, path: Path): Finding[] {
  return scenario.members.flatMap(({ id, name }) => {
    const set = event.then.flatMap((change, k) => (change.kind === 'weight' && change.member === id ? [{ k, weight: change.weight }] : []));
    const sum = set.reduce((total, { weight }) => total + weight, 0);
    return sum > 100 ? [say.tooHeavy([...path, set[0]?.k ?? 0, 'weight'], sum, name)] : [];
  });
}

/** The talk should still have an end that is good for everybody. */
function zoneAfter(scenario: Scenario, event: CaseEvent, path: Path): Finding[] {
  const moves = event.then.some((change) => change.kind === 'limit' || change.kind === 'weight');
  if (!moves || scenario.noZone || landOf(scenario).acceptable.length === 0) return [];
  const after = scenarioAfter(scenario, [{ event: event.id, done: event.then.map((_, n) => n), moved: 0 }]);
  return landOf(after).acceptable.length === 0 ? [say.noZoneAfter(path, event.id)] : [];
}

/** Options and facts that wait for an event that is not there. */
function closedForGood(scenario: Scenario, events: readonly CaseEvent[]): Finding[] {
  const changes = events.flatMap((event) => event.then);
  return [
    ...scenario.issues.flatMap((issue, i) => issue.options.flatMap((option, o) =>
      (option.unlock?.by === 'event' && !changes.some((change) => opens(change, issue.id, o)) ? [say.neverOpens(['issues', i, 'options', o], option.id)] : []))),
    ...scenario.facts.flatMap((fact, n) => (fact.byEvent && !changes.some((change) => change.kind === 'fact' && change.fact === fact.id) ? [say.neverOut(['facts', n], fact.id)] : [])),
  ];
}

function rumours(scenario: Scenario): Finding[] {
  const given = scenario.facts.map((fact, n) => ({ fact, n })).filter(({ fact }) => fact.rumour !== undefined);
  const lonely = given.filter(({ fact }) => fact.about === 'own').map(({ fact, n }) => say.uncheckable(['facts', n], fact.id));
  const first = given.length >= 2 && given.every(({ fact }) => fact.rumour === 'false') ? given[0] : undefined;
  return [...lonely, ...(first ? [say.onlyFalse(['facts', first.n])] : [])];
}
