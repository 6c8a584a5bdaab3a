import { createCell } from './cell.ts';
import type { Brief } from '../core/engine/observation.ts';
import type { Move } from '../core/engine/move.ts';
import type { Scenario } from '../core/engine/scenario.ts';
import type { Save, TryOut } from './kept-text.ts';
import type { Library } from './library.ts';
import type { NoticeKind } from './notices.ts';
import type { Readable } from './readable.ts';
import type { RecordBook } from './records.ts';
import type { Saves } from './saves.ts';
import type { Seat } from './seat.ts';
import type { Session, Table, TableSetting } from './table.ts';

/** The game of this tab. 'elsewhere': another tab of this device plays it now. ofClass: the game of a class, not the player's own. */
export type Sitting =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly caseId: string; readonly ofClass?: true }
  | { readonly kind: 'playing'; readonly caseId: string; readonly brief: Brief; readonly table: Table; readonly ofClass?: true; readonly tryOut?: TryOut }
  | { readonly kind: 'elsewhere'; readonly caseId: string; readonly ofClass?: true }
  | { readonly kind: 'failed'; readonly caseId: string; readonly why: 'unknown' | 'unreachable' | 'unreadable' };

export interface Host {
  readonly store: Readable<Sitting>;
  /** A new game of a case; a kept one of that case makes way. */
  start(caseId: string, practice: boolean): Promise<void>;
  /** A talk that a scripted player began; it is kept like a game, but its score is not. */
  tryOut(caseId: string, begun: Begun): Promise<void>;
  /** The kept game of a case, where it was; a fresh one where it cannot be read. */
  resume(caseId: string): Promise<void>;
  /** A game that is opened and kept by somebody else: one of a class. Wait first, sit when it is there. */
  waitFor(caseId: string): void;
  sit(caseId: string, table: Table, follow: (now: Session) => void): void;
  /** Back at this tab after another one played. */
  takeOver(): Promise<void>;
  /** From the table; the game stays kept. */
  rise(): void;
}

/** The first moves of a talk, and the trust with which it began. */
export interface Begun {
  readonly seed: number;
  readonly start: readonly number[];
  readonly moves: readonly Move[];
  readonly minute: number;
}

export interface HostSetting {
  readonly library: Library;
  readonly saves: Saves;
  readonly records: RecordBook;
  readonly seat: Seat;
  readonly notify: (kind: NoticeKind) => void;
  /** A new seed, 0 … 2^32 − 1. */
  readonly seed: () => number;
  /** Brings the game of the class back. */
  readonly resumeClass: () => Promise<void>;
}

export function createHost({ library, saves, records, seat, notify, seed, resumeClass }: HostSetting): Host {
  const sitting = createCell<Sitting>({ kind: 'none' });
  let unhear = (): void => undefined;

  const seatAt = (scenario: Scenario, table: Table, tryOut?: TryOut): void => {
    unhear();
    seat.take();
    unhear = table.store.subscribe((now, before) => follow(scenario, now, before, tryOut));
    sitting.set({ kind: 'playing', caseId: scenario.id, brief: table.store.getState().brief, table, ...(tryOut && { tryOut }) });
  };

  const follow = (scenario: Scenario, now: Session, before: Session, tryOut?: TryOut): void => {
    if (now.steps === before.steps && now.hinted === before.hinted) return;
    if (!seat.isMine()) return gone(scenario.id);
    const first = now.first ? { first: { moves: now.first.moves, from: now.first.from } } : {};
    saves.keep(scenario, { seed: now.seed, moves: now.steps.map((step) => step.move), practice: now.practice && !now.first?.official, hinted: now.hinted, ...(tryOut && { tryOut }), ...first }, now.debrief !== null);
    // A branch is for learning: what was found out in the first run would make its score untrue.
    // And a talk that somebody else began is not one's own.
    if (now.debrief && !before.debrief && !now.first && !tryOut) records.add(scenario.id, now.debrief.score.total);
  };

  const gone = (caseId: string, ofClass?: true): void => {
    unhear();
    sitting.set({ kind: 'elsewhere', caseId, ...(ofClass && { ofClass }) });
  };

  seat.store.subscribe((mine) => {
    const now = sitting.store.getState();
    if (!mine && now.kind === 'playing') gone(now.caseId, now.ofClass);
  });

  const found = async (caseId: string): Promise<Scenario | null> => {
    sitting.set({ kind: 'opening', caseId });
    const result = await library.find(caseId);
    if (result.ok) return result.scenario;
    sitting.set({ kind: 'failed', caseId, why: result.why });
    return null;
  };

  /** The rules and the words come when the first game is opened; null: they could not be fetched. */
  const opened = async (setting: TableSetting): Promise<Table | null> => {
    const came = await import('./table.ts').catch(() => null);
    if (came) return came.openTable(setting);
    sitting.set({ kind: 'failed', caseId: setting.scenario.id, why: 'unreachable' });
    return null;
  };

  const begin = async (scenario: Scenario, save: Save): Promise<void> => {
    const table = await opened({ scenario, ...save });
    if (!table) return;
    saves.forget(scenario.id);
    saves.keep(scenario, save, false);
    seatAt(scenario, table, save.tryOut);
  };

  const resume: Host['resume'] = async (caseId) => {
    const scenario = await found(caseId);
    if (!scenario) return;
    const kept = await saves.find(scenario).catch(() => null);
    if (!kept) return sitting.set({ kind: 'failed', caseId, why: 'unreachable' });
    if (kept.kind === 'game') {
      const table = await opened({ scenario, ...kept.save });
      if (table) seatAt(scenario, table, kept.save.tryOut);
      return;
    }
    if (kept.kind === 'set-aside') notify(kept.why === 'damaged' ? 'save-damaged' : 'save-other-version');
    await begin(scenario, { seed: seed(), moves: [], practice: true });
  };

  return {
    store: sitting.store,
    async start(caseId, practice) {
      const scenario = await found(caseId);
      if (scenario) await begin(scenario, { seed: seed(), moves: [], practice });
    },
    async tryOut(caseId, { seed: its, start, moves, minute }) {
      const scenario = await found(caseId);
      if (scenario) await begin(scenario, { seed: its, moves, practice: true, tryOut: { trust: start, moves: moves.length, minute } });
    },
    resume,
    waitFor: (caseId) => {
      unhear();
      sitting.set({ kind: 'opening', caseId, ofClass: true });
    },
    sit(caseId, table, follow) {
      unhear();
      seat.take();
      unhear = table.store.subscribe((now, before) => {
        if (now.steps === before.steps) return;
        if (seat.isMine()) follow(now);
        else gone(caseId, true);
      });
      sitting.set({ kind: 'playing', caseId, brief: table.store.getState().brief, table, ofClass: true });
    },
    async takeOver() {
      const now = sitting.store.getState();
      if (now.kind === 'elsewhere') await (now.ofClass ? resumeClass() : resume(now.caseId));
    },
    rise() {
      unhear();
      sitting.set({ kind: 'none' });
      seat.leave();
    },
  };
}
