import { createCell } from './cell.ts';
import type { Brief } from '../core/engine/observation.ts';
import type { Move } from '../core/engine/move.ts';
import type { Scenario } from '../core/engine/scenario.ts';
import { type Save, type Twist, twistOf } from './kept-text.ts';
import type { Library } from './library.ts';
import type { NoticeKind } from './notices.ts';
import type { Readable } from './readable.ts';
import type { RecordBook } from './records.ts';
import type { RelationBook } from './relations.ts';
import type { Saves } from './saves.ts';
import type { Seat } from './seat.ts';
import type { Session, Table, TableSetting } from './table.ts';

/** The game of this tab. 'elsewhere': another tab of this device plays it now. ofClass: the game of a class, not the player's own. */
export type Sitting =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly caseId: string; readonly ofClass?: true }
  | { readonly kind: 'playing'; readonly caseId: string; readonly brief: Brief; readonly table: Table; readonly ofClass?: true; readonly twist?: Twist }
  | { readonly kind: 'elsewhere'; readonly caseId: string; readonly ofClass?: true }
  | { readonly kind: 'failed'; readonly caseId: string; readonly why: 'unknown' | 'unreachable' | 'unreadable' };

export interface Host {
  readonly store: Readable<Sitting>;
  /** A new game of a case; a kept one of that case makes way. alone: without what earlier talks left, and leaving nothing. */
  start(caseId: string, practice: boolean, alone?: boolean): Promise<void>;
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
  readonly relations: RelationBook;
  readonly seat: Seat;
  readonly notify: (kind: NoticeKind) => void;
  /** A new seed, 0 … 2^32 − 1. */
  readonly seed: () => number;
  /** Brings the game of the class back. */
  readonly resumeClass: () => Promise<void>;
}

export function createHost({ library, saves, records, relations, seat, notify, seed, resumeClass }: HostSetting): Host {
  const sitting = createCell<Sitting>({ kind: 'none' });
  let unhear = (): void => undefined;

  const seatAt = (scenario: Scenario, table: Table, save: Save): void => {
    const twist = twistOf(save);
    unhear();
    seat.take();
    unhear = table.store.subscribe((now, before) => follow(scenario, twist, now, before));
    sitting.set({ kind: 'playing', caseId: scenario.id, brief: table.store.getState().brief, table, ...(Object.keys(twist).length > 0 && { twist }) });
  };

  const follow = (scenario: Scenario, twist: Twist, now: Session, before: Session): void => {
    if (now.steps === before.steps && now.hinted === before.hinted) return;
    if (!seat.isMine()) return gone(scenario.id);
    const first = now.first ? { first: { moves: now.first.moves, from: now.first.from } } : {};
    saves.keep(scenario, { seed: now.seed, moves: now.steps.map((step) => step.move), practice: now.practice && !now.first?.official, hinted: now.hinted, ...twist, ...first }, now.debrief !== null);
    // A branch is for learning: what was found out in the first run would make its score untrue.
    // And a talk that somebody else began is not one's own.
    if (!now.debrief || before.debrief || now.first || twist.tryOut) return;
    records.add(scenario.id, now.debrief.score.total);
    if (now.talk && !twist.alone) relations.add(scenario, now.talk);
  };

  const gone = (caseId: string, ofClass?: true): void => {
    unhear();
    sitting.set({ kind: 'elsewhere', caseId, ...(ofClass && { ofClass }) });
  };

  seat.store.subscribe((mine) => {
    const now = sitting.store.getState();
    if (!mine && now.kind === 'playing') gone(now.caseId, now.ofClass);
  });

  /** Something else was asked for, or the player left, while a game was being opened. */
  const isStale = (opening: Sitting): boolean => sitting.store.getState() !== opening;

  const found = async (caseId: string): Promise<{ readonly scenario: Scenario; readonly opening: Sitting } | null> => {
    const opening: Sitting = { kind: 'opening', caseId };
    sitting.set(opening);
    const result = await library.find(caseId);
    if (isStale(opening)) return null;
    if (result.ok) return { scenario: result.scenario, opening };
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

  /** Who saw an example of a case plays it with other figures; who was there before finds what they left. */
  const fresh = (scenario: Scenario, practice: boolean, alone: boolean): Save => {
    const figures = records.store.getState()[scenario.id]?.figures;
    const carry = alone ? null : relations.carryFor(scenario);
    return { seed: seed(), moves: [], practice, ...(figures !== undefined && { figures }), ...(carry && { carry }), ...(alone && scenario.campaign && { alone }) };
  };

  const begin = async (scenario: Scenario, opening: Sitting, save: Save): Promise<void> => {
    const table = await opened({ scenario, ...save });
    if (!table || isStale(opening)) return;
    saves.forget(scenario.id);
    saves.keep(scenario, save, false);
    seatAt(scenario, table, save);
  };

  const resume: Host['resume'] = async (caseId) => {
    const came = await found(caseId);
    if (!came) return;
    const { scenario, opening } = came;
    const kept = await saves.find(scenario).catch(() => null);
    if (isStale(opening)) return;
    if (!kept) return sitting.set({ kind: 'failed', caseId, why: 'unreachable' });
    if (kept.kind === 'game') {
      const table = await opened({ scenario, ...kept.save });
      if (table && !isStale(opening)) seatAt(scenario, table, kept.save);
      return;
    }
    if (kept.kind === 'set-aside') notify(kept.why === 'damaged' ? 'save-damaged' : 'save-other-version');
    await begin(scenario, opening, fresh(scenario, true, false));
  };

  return {
    store: sitting.store,
    async start(caseId, practice, alone = false) {
      const came = await found(caseId);
      if (came) await begin(came.scenario, came.opening, fresh(came.scenario, practice, alone));
    },
    async tryOut(caseId, { seed: its, start, moves, minute }) {
      const came = await found(caseId);
      if (came) await begin(came.scenario, came.opening, { seed: its, moves, practice: true, tryOut: { trust: start, moves: moves.length, minute } });
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
        if (now.steps === before.steps && now.hinted === before.hinted) return;
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
