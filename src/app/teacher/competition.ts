import type { CompetitionBoard, CompetitionChange, CompetitionInfo } from '../../wire/competition.ts';
import { paths } from '../../wire/paths.ts';
import { createCell } from '../cell.ts';
import { listen, type Wire } from '../class/live.ts';
import type { Answer, ClassServer } from '../class/server.ts';
import type { Readable } from '../readable.ts';

/** One competition as its leader, or the teacher of a class in it, sees it now. */
export interface CompetitionView {
  readonly board: CompetitionBoard | null;
  /** 'first': nothing heard yet. */
  readonly wire: Wire | 'first';
  /** The competition is deleted, or this class plays in it no longer. */
  readonly gone: boolean;
}

export interface FollowedCompetition {
  readonly store: Readable<CompetitionView>;
  /** What it is: its code, its case, its rules. */
  info(): Promise<Answer<CompetitionInfo>>;
  /** The rest is its leader's. */
  change(wish: CompetitionChange): Promise<Answer<CompetitionInfo>>;
  putOut(classId: string): Promise<Answer<unknown>>;
  /** Deletes the competition; its classes stay. */
  end(): Promise<Answer<unknown>>;
  stop(): void;
}

/** key: the competition's own, or that of a class in it. */
export function followCompetition(server: ClassServer, key: string): FollowedCompetition {
  const cell = createCell<CompetitionView>({ board: null, wire: 'first', gone: false });
  const set = (part: Partial<CompetitionView>): void => cell.set({ ...cell.store.getState(), ...part });
  const live = listen<CompetitionBoard>({
    server, key, at: { board: paths.competitionBoard, events: paths.competitionEvents },
    onBoard: (board) => set({ board }),
    onWire: (wire) => { if (cell.store.getState().wire !== wire) set({ wire }); },
    onGone: () => set({ gone: true }),
  });
  return {
    store: cell.store,
    info: () => server.get(paths.competition, key),
    change: (wish) => server.send('PATCH', paths.competition, wish, key),
    putOut: (classId) => server.send('DELETE', paths.competitionClass(classId), undefined, key),
    async end() {
      const answer = await server.send('DELETE', paths.competition, undefined, key);
      if (answer.ok) {
        live.stop();
        set({ gone: true });
      }
      return answer;
    },
    stop: () => live.stop(),
  };
}

/** Somebody types or pastes a code: without spaces and dashes, in capitals. */
export const codeOf = (typed: string): string => typed.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase().slice(0, 8);
export const CODE_LENGTH = 8;
