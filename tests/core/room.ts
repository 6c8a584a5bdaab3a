import type { Game, MemberState } from '../../src/core/engine/game.ts';
import type { Move } from '../../src/core/engine/move.ts';
import { play } from '../../src/core/engine/play.ts';
import type { Member, Scenario } from '../../src/core/engine/scenario.ts';
import { after } from './games.ts';
import { world } from './worlds.ts';

export const same = (nl: string) => ({ nl, en: nl });

/** Two members, two issues of three options, everything at the middle: each test moves one thing. */
export function room(change: { readonly ann?: Partial<Member>; readonly bob?: Partial<Member>; readonly scenario?: Partial<Scenario> } = {}): Scenario {
  const base = world(1, { members: 2 });
  const [first] = base.members;
  if (!first) throw new Error('no member');
  const calm: Member = {
    ...first, batna: 30, weights: [70, 30], values: [[0, 50, 100], [0, 50, 100]], influence: 50, trust: 50, mood: 0, patience: 80, concession: 50, reciprocity: 50, stubbornness: 50,
    timePressure: 0, grievance: 'none', roles: ['user'],
  };
  return {
    ...base, budget: 20, power: { account: 50, supplier: 50 }, information: { player: 50, account: 50 }, timePressure: { account: 50, player: 50 },
    rule: { type: 'weighted', theta: 0 }, veto: [], facts: [], gifts: [],
    issues: [0, 1].map((i) => ({ id: `i${String(i)}`, label: same('issue'), promise: 0, options: [0, 1, 2].map((o) => ({ id: `o${String(o)}`, label: same('option') })) })),
    player: { batna: 30, batnaText: same('b'), weights: [30, 70], values: [[100, 50, 0], [100, 50, 0]] },
    members: [{ ...calm, id: 'ann', name: 'Ann', ...change.ann }, { ...calm, id: 'bob', name: 'Bob', weights: [40, 60], ...change.bob }],
    ...change.scenario,
  };
}

export const seated = (scenario: Scenario): Game => after(scenario, [{ kind: 'sit' }]);

/** What one move changed of a member, beside the fading of the mood. */
export function change(scenario: Scenario, move: Move, j = 0, before: Game = seated(scenario)): Partial<Record<'trust' | 'mood' | 'face' | 'process' | 'patience' | 'press', number>> & { readonly game: Game } {
  const played = play(scenario, before, move);
  if (!played.ok) throw new Error(`${move.kind}: ${played.refusal}`);
  const [was, is] = [before.members[j], played.game.members[j]];
  if (!was || !is) throw new Error('no member');
  const difference = (what: 'trust' | 'mood' | 'face' | 'process' | 'patience' | 'press'): number => is[what] - was[what];
  return { trust: difference('trust'), mood: difference('mood'), face: difference('face'), process: difference('process'), patience: difference('patience'), press: difference('press'), game: played.game };
}

export const withMember = (game: Game, j: number, state: Partial<MemberState>): Game => ({ ...game, members: game.members.map((member, k) => (k === j ? { ...member, ...state } : member)) });
export const knowing = (game: Game, ...facts: string[]): Game => ({ ...game, facts });
