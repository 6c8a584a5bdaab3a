import type { Move } from '../../../src/core/engine/move.ts';
import { paths } from '../../../src/wire/paths.ts';
import type { Joined, Names, PracticeTicket } from '../../../src/wire/student.ts';
import { ask } from './in-class.ts';
import { caseOf, type CaseId, scoreOf } from './kept.ts';
import { gameOf } from './person.ts';

/** Students without a page: they join, and hand in whole games. */
export interface Pupil {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  /** Hands in a game and gives its score, worked out here. */
  play(how: Way): Promise<number>;
}

/** well: a whole good talk; walk: up and away after some questions. */
export type Way = 'well' | 'walk';

const movesOf = (id: CaseId, seed: number, how: Way): readonly Move[] => {
  if (how === 'well') return gameOf(id, seed).moves;
  const talk = gameOf(id, seed, ({ observation, steps }) => observation.stage === 'talking' && steps.length > 4);
  return [...talk.moves, { kind: 'walk', reason: 'limit' }];
};

/** A student of a class that plays this case, with a name of the game's. */
export async function pupilOf(base: string, pin: string, id: CaseId): Promise<Pupil> {
  caseOf(id);
  const { names: [name] } = await ask<Names>(base, 'GET', paths.names(pin));
  const { student, token } = await ask<Joined>(base, 'POST', paths.join, undefined, { pin, name });
  return {
    id: student.id, name: student.name, token,
    async play(how) {
      const { id: ticket, seed } = await ask<PracticeTicket>(base, 'POST', paths.tickets, token);
      const moves = movesOf(id, seed, how);
      await ask(base, 'POST', paths.result(ticket), token, { moves });
      return scoreOf(id, { seed, moves });
    },
  };
}
