import type { Fired, Game } from './game.ts';
import type { CaseEvent, Change } from './event.ts';
import type { Member, Scenario } from './scenario.ts';
import { withWeight } from './weights.ts';

/** The case as it stands after what happened in a game: limits, weights, vetoes, who decides, and when it ends. */

const made = new WeakSet<Scenario>();
const kept = new WeakMap<Scenario, Map<string, Scenario>>();

/** What every rule, score and observation compares with. The same object for the same events; the case itself where nothing happened. */
export const scenarioAt = (scenario: Scenario, game: Pick<Game, 'fired'>): Scenario => scenarioAfter(scenario, game.fired ?? []);

export function scenarioAfter(scenario: Scenario, fired: readonly Pick<Fired, 'event' | 'done' | 'moved'>[]): Scenario {
  if (fired.length === 0 || made.has(scenario)) return scenario;
  const known = kept.get(scenario) ?? new Map<string, Scenario>();
  kept.set(scenario, known);
  const key = JSON.stringify(fired.map(({ event, done, moved }) => [event, done, moved]));
  const there = known.get(key);
  if (there) return there;
  const standing = fired.reduce((now, happened) => ({ ...changesOf(now, happened).reduce(changed, now), moved: (now.moved ?? 0) + happened.moved }), scenario);
  made.add(standing);
  known.set(key, standing);
  return standing;
}

const eventOf = (scenario: Scenario, id: string): CaseEvent | undefined => scenario.events?.find((event) => event.id === id);

/** The changes of an event that made a difference. */
export function changesOf(scenario: Scenario, { event, done }: Pick<Fired, 'event' | 'done'>): readonly Change[] {
  return (eventOf(scenario, event)?.then ?? []).filter((_, n) => done.includes(n));
}

function changed(scenario: Scenario, change: Change): Scenario {
  switch (change.kind) {
    case 'limit': return withMember(scenario, change.member, () => ({ batna: change.batna }));
    case 'weight': return withMember(scenario, change.member, ({ weights }) => ({ weights: withWeight(weights, scenario.issues.findIndex(({ id }) => id === change.issue), change.weight) }));
    case 'veto': return { ...scenario, veto: vetoes(scenario.veto, change.member, change.has) };
    case 'leaves': return succeeded(scenario, change.member, change.successor);
    default: return scenario;
  }
}

const withMember = (scenario: Scenario, id: string, change: (member: Member) => Partial<Member>): Scenario =>
  ({ ...scenario, members: scenario.members.map((member) => (member.id === id ? { ...member, ...change(member) } : member)) });

function vetoes(veto: readonly string[], member: string, has: boolean): readonly string[] {
  const others = veto.filter((id) => id !== member);
  return has ? [...others, member] : others;
}

function succeeded(scenario: Scenario, leaver: string, successor: string | undefined): Scenario {
  if (successor === undefined) return scenario;
  const rule = scenario.rule.type === 'decider' && scenario.rule.decider === leaver ? { ...scenario.rule, decider: successor } : scenario.rule;
  return { ...scenario, rule, veto: scenario.veto.includes(leaver) ? vetoes(vetoes(scenario.veto, leaver, false), successor, true) : scenario.veto };
}
