import { createDrawer } from './drawer.ts';
import type { Plan } from '../core/engine/move.ts';
import type { Brief } from '../core/engine/observation.ts';
import { createHost, type Host } from './session.ts';
import { type Journal, openJournal } from './journal.ts';
import { cardOf, type CaseCard, createLibrary, type Fetch } from './library.ts';
import { createNotices, type Notices } from './notices.ts';
import { openRecords, type RecordBook } from './records.ts';
import { createRouter, type Place, type Route, type Router } from './route.ts';
import { createSaves } from './saves.ts';
import { createSeat, type Whisper } from './seat.ts';
import { openSettings, type SettingsBook } from './settings.ts';

/** What the game asks of the browser; a test brings its own. */
export interface Surroundings {
  readonly storage: () => Storage;
  readonly place: Place;
  readonly whisper: Whisper;
  readonly cases: Readonly<Record<string, Fetch>>;
  readonly seed: () => number;
  /** The language that the browser asks for: 'nl-NL'. */
  readonly preferred: string;
  readonly reload: () => void;
}

export type Opened = { readonly ok: true; readonly brief: Brief; readonly card: CaseCard } | { readonly ok: false; readonly why: 'unknown' | 'unreachable' | 'unreadable' };

/** Everything the page can read and do. */
export interface App {
  readonly settings: SettingsBook;
  readonly router: Router;
  readonly notices: Notices;
  readonly records: RecordBook;
  readonly host: Host;
  /** What the student wrote beside a game. */
  readonly journal: Journal;
  readonly caseIds: readonly string[];
  /** A new game; the address follows. */
  start(caseId: string, practice: boolean): void;
  /** The kept game where it was. */
  goOn(caseId: string): void;
  /** The public part of a case. */
  open(caseId: string): Promise<Opened>;
  /** Cases with a game that is still going on; the first is the one played last. */
  kept(): readonly string[];
  /** What the player had filled in of the plan. */
  draft(caseId: string): Plan | null;
  keepDraft(caseId: string, plan: Plan | null): void;
  /** Wipes this device and starts anew. */
  wipe(): void;
}

export function createApp(around: Surroundings): App {
  const drawer = createDrawer(around.storage);
  const notices = createNotices();
  const settings = openSettings(drawer, around.preferred);
  const saves = createSaves(drawer);
  const records = openRecords(drawer);
  const library = createLibrary(around.cases);
  const seat = createSeat(drawer, around.whisper, `${around.seed()}-${around.seed()}`);
  const host = createHost({ library, saves, records, seat, notify: notices.notify, seed: around.seed });
  const router = createRouter(around.place, () => isRunning(host));
  if (settings.damaged) notices.notify('settings-damaged');
  const trouble = (): void => {
    const state = drawer.store.getState();
    if (state !== 'works') notices.notify(state === 'full' ? 'storage-full' : 'storage-blocked');
  };
  trouble();
  drawer.store.subscribe(trouble);
  usher(host, router, saves.last);
  return {
    settings, router, notices, records, host, journal: openJournal(drawer),
    caseIds: library.ids,
    start(caseId, practice) {
      void host.start(caseId, practice);
      router.go({ screen: 'prepare' });
    },
    goOn(caseId) {
      void host.resume(caseId);
      router.go({ screen: 'prepare' });
    },
    async open(caseId) {
      const found = await library.find(caseId);
      if (!found.ok) return found;
      const observing = await import('../core/engine/observe.ts').catch(() => null);
      if (!observing) return { ok: false, why: 'unreachable' };
      const { briefOf } = observing;
      const brief = briefOf(found.scenario);
      return { ok: true, brief, card: cardOf(found.scenario, brief.budget) };
    },
    kept: saves.running,
    draft: saves.draft,
    keepDraft: saves.keepDraft,
    wipe() {
      host.rise();
      drawer.empty();
      around.reload();
    },
  };
}

/** A game that would be broken off by leaving. */
function isRunning(host: Host): boolean {
  const sitting = host.store.getState();
  if (sitting.kind !== 'playing') return false;
  const { stage, turn } = sitting.table.store.getState().observation;
  return stage !== 'ended' && (stage !== 'preparing' || turn > 0);
}

/**
 * Keeps address and game together: an address of a game without a game brings
 * the kept one back; the game's own stage says whether that is the preparation or the table.
 */
function usher(host: Host, router: Router, lastPlayed: () => string | null): void {
  let unhear = (): void => undefined;
  const settle = (): void => {
    const { route } = router.store.getState();
    const sitting = host.store.getState();
    const inGame = route.screen === 'prepare' || route.screen === 'table' || route.screen === 'debrief';
    if (!inGame) {
      if (sitting.kind === 'playing' || sitting.kind === 'elsewhere') host.rise();
      return;
    }
    if (sitting.kind === 'none') {
      const last = lastPlayed();
      if (last === null) router.go({ screen: 'title' }, { replace: true });
      else void host.resume(last);
    } else if (sitting.kind === 'playing') {
      const fitting = fit(route, sitting.table.store.getState().observation.stage);
      if (fitting !== route.screen) router.go({ screen: fitting }, { replace: true });
    }
  };
  host.store.subscribe((sitting, before) => {
    if (sitting === before) return;
    unhear();
    unhear = sitting.kind === 'playing' ? sitting.table.store.subscribe(settle) : (): void => undefined;
    settle();
  });
  router.store.subscribe((way, before) => { if (way.route !== before.route) settle(); });
  settle();
}

/** After the end the table shows how it ended; the debrief is one step further. */
function fit(route: Route, stage: 'preparing' | 'talking' | 'closing' | 'ended'): 'prepare' | 'table' | 'debrief' {
  if (stage === 'preparing') return 'prepare';
  return stage === 'ended' && route.screen === 'debrief' ? 'debrief' : 'table';
}
