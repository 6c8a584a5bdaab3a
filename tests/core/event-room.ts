import type { Game } from '../../src/core/engine/game.ts';
import type { Happening } from '../../src/core/engine/happening.ts';
import type { Move } from '../../src/core/engine/move.ts';
import { play } from '../../src/core/engine/play.ts';
import type { CaseEvent, Change, Condition } from '../../src/core/engine/event.ts';
import type { CaseFact, Member, Scenario } from '../../src/core/engine/scenario.ts';
import { room, same } from './room.ts';

/** Ann and Bob at the table, Cas outside; the third option of the second issue waits for an event. */
export function eventRoom(events: readonly CaseEvent[], change: Partial<Scenario> = {}): Scenario {
  const base = room({ ann: { weights: [70, 30] } });
  const [ann] = base.members;
  if (!ann) throw new Error('nobody');
  const cas: Member = { ...ann, id: 'cas', name: 'Cas', present: false, influence: 20 };
  return {
    ...base,
    issues: base.issues.map((issue, i) => (i === 1 ? { ...issue, options: issue.options.map((option, o) => (o === 2 ? { ...option, unlock: { by: 'event' } } : option)) } : issue)),
    members: [...base.members, cas], facts: [fact({ id: 'f1' }), fact({ id: 'f2', about: 'account', byEvent: true })], events, ...change,
  };
}

export const fact = (given: Partial<CaseFact> = {}): CaseFact => ({ id: 'f', about: 'ann', topic: 'i0', depth: 1, prep: false, text: same('fact'), reveals: { rule: false, roles: [] }, ...given });
export const event = (when: readonly Condition[], then: readonly Change[], id = 'e1'): CaseEvent => ({ id, when, then });
/** Holds at every move of the talk. */
export const always: Condition = { kind: 'round', from: 1 };
export const line = { nl: 'Nu even iets anders.', en: 'Now for something else.' };

export function one(scenario: Scenario, game: Game, move: Move): { readonly game: Game; readonly happenings: readonly Happening[] } {
  const played = play(scenario, game, move);
  if (!played.ok) throw new Error(`${move.kind}: ${played.refusal}`);
  return played;
}

export const kindsOf = (happenings: readonly Happening[]): readonly string[] => happenings.map(({ kind }) => kind);
