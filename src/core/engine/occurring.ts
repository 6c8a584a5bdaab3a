import { talkMinutes } from './clock.ts';
import { due } from './conditions.ts';
import type { Game } from './game.ts';
import { loreById } from './lore.ts';
import { atTable, indexOf, note, setMember, withGame, type Turn } from './member.ts';
import { openFact, unlockOption } from './rules/reveal.ts';
import type { CaseEvent, Change, ChangeKind } from './event.ts';
import type { Scenario } from './scenario.ts';
import { scenarioAt } from './standing.ts';

/** Events of a case: what happens by itself while one talks. Each happens once. */

/** However near an event brings the end, there is time for one more paper. */
const LEAST_LEFT = 2;

/** All events whose conditions hold after this move, in the author's order; what one brings about counts for another from the next move on. */
export function occur(scenario: Scenario, turn: Turn): Turn {
  const { game } = turn;
  const now = scenarioAt(scenario, game);
  const happened = new Set((game.fired ?? []).map(({ event }) => event));
  const dueNow = (scenario.events ?? []).filter((event) => !happened.has(event.id) && due(now, game, event));
  return dueNow.reduce((after, event) => happen(scenario, after, event), turn);
}

function happen(scenario: Scenario, turn: Turn, event: CaseEvent): Turn {
  const moved = movedBy(scenario, turn.game, event);
  const firstMove = event.then.findIndex(({ kind }) => kind === 'deadline');
  const done = event.then.flatMap((change, n) => (matters(scenario, turn.game, change, moved) && (change.kind !== 'deadline' || n === firstMove) ? [n] : []));
  const fired = [...(turn.game.fired ?? []), { event: event.id, turn: turn.game.turn, done, moved }];
  const stands = note(withGame(turn, { fired }), { kind: 'event', event: event.id, done, moved });
  const after = scenarioAt(scenario, stands.game);
  const told = event.then.reduce((now, change, n) => (done.includes(n) ? bring(after, now, change, { event: event.id, line: n, moved }) : now), stands);
  return takenBack(told, event, done);
}

/** Minutes that the event as a whole moves the end. */
function movedBy(scenario: Scenario, game: Game, event: CaseEvent): number {
  const wanted = event.then.reduce((sum, change) => (change.kind === 'deadline' ? sum + change.minutes : sum), 0);
  const left = talkMinutes(scenarioAt(scenario, game)) - game.minutes;
  return wanted < 0 ? Math.min(0, Math.max(wanted, LEAST_LEFT - left)) : wanted;
}

/** Whether this change can take place: nobody enters twice, and the last one at the table stays. Depends on nothing that is hidden. */
function matters(scenario: Scenario, game: Game, change: Change, moved: number): boolean {
  const where = (id: string): string | undefined => game.members[indexOf(scenario, id)]?.where;
  switch (change.kind) {
    case 'enters': return where(change.member) === 'outside';
    case 'leaves': return where(change.member) === 'outside' || (where(change.member) === 'table' && atTable(game).length > 1);
    case 'fact': return !game.facts.includes(change.fact);
    case 'deadline': return moved !== 0;
    case 'veto': return scenarioAt(scenario, game).veto.includes(change.member) !== change.has;
    case 'option': return scenario.issues.find(({ id }) => id === change.issue)?.options[change.option]?.unlock !== undefined;
    default: return true;
  }
}

interface At {
  readonly event: string;
  /** Place of the change. */
  readonly line: number;
  /** By the event as a whole. */
  readonly moved: number;
}

type Bring = { readonly [K in ChangeKind]: (scenario: Scenario, turn: Turn, change: Extract<Change, { kind: K }>, at: At) => Turn };

const brings: Bring = {
  say: (_, turn, { member }, { event, line }) => note(turn, { kind: 'said', event, line, member: member ?? null }),
  call: (_, turn, { member }, { event, line }) => note(turn, { kind: 'phoned', event, line, member: member ?? null }),
  enters: (scenario, turn, { member }) => note(setMember(turn, indexOf(scenario, member), { where: 'table' }), { kind: 'entered', member }, { kind: 'position-stated', member }),
  leaves: (scenario, turn, { member, successor }) => note(gone(scenario, turn, member), { kind: 'called-away', member, successor: successor ?? null }),
  fact: (scenario, turn, { fact, member }) => {
    const lore = loreById(scenario, fact);
    return lore ? openFact(scenario, turn, lore, 'event', member ?? null) : turn;
  },
  limit: (scenario, turn, { member }) => note(thinkAnew(scenario, turn, member), { kind: 'changed-mind', member, over: null }),
  weight: (scenario, turn, { member, issue }) => note(thinkAnew(scenario, turn, member), { kind: 'changed-mind', member, over: issue }),
  option: (scenario, turn, { issue, option }) => unlockOption(turn, issue, scenario.issues.find(({ id }) => id === issue)?.options[option]?.id ?? '', option, 'event'),
  deadline: (scenario, turn, _, { moved }) => note(turn, { kind: 'deadline-moved', minutes: moved, minutesLeft: Math.max(0, talkMinutes(scenario) - turn.game.minutes) }),
  veto: (_, turn, { member, has }) => note(turn, { kind: 'veto-changed', member, has }),
};

function bring(scenario: Scenario, turn: Turn, change: Change, at: At): Turn {
  const one = brings[change.kind] as (scenario: Scenario, turn: Turn, change: Change, at: At) => Turn;
  return one(scenario, turn, change, at);
}

/** Whoever leaves takes no part in deciding any more, and nobody speaks to them in private. */
function gone(scenario: Scenario, turn: Turn, member: string): Turn {
  const left = setMember(turn, indexOf(scenario, member), { where: 'left', influence: 0, waitsFor: null });
  return left.game.aside === member ? withGame(left, { aside: null }) : left;
}

/** What they want is worked out anew, also where it rises. */
const thinkAnew = (scenario: Scenario, turn: Turn, member: string): Turn => setMember(turn, indexOf(scenario, member), { aspiration: null });

const unsettling: readonly ChangeKind[] = ['limit', 'weight', 'veto', 'leaves', 'enters'];

/** A paper of theirs from before something changed for them is no offer any more. */
function takenBack(turn: Turn, event: CaseEvent, done: readonly number[]): Turn {
  const serious = event.then.some((change, n) => done.includes(n) && unsettling.includes(change.kind));
  return serious && turn.game.counter !== null ? note(withGame(turn, { counter: null }), { kind: 'paper-withdrawn' }) : turn;
}
