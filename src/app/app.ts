import { type Authoring, openAuthoring } from './authoring.ts';
import { createDoor, type PupilDoor } from './class-door.ts';
import type { ClassGame } from './class-game.ts';
import { createDrawer, type Drawer } from './drawer.ts';
import type { Plan } from '../core/engine/move.ts';
import type { Brief } from '../core/engine/observation.ts';
import { type Begun, createHost, type Host } from './session.ts';
import { type Journal, openJournal } from './journal.ts';
import { cardOf, type CaseCard, createLibrary, type Fetch } from './library.ts';
import { createNotices, type Notices } from './notices.ts';
import { openRecords, type RecordBook } from './records.ts';
import { openRelations, type RelationBook } from './relations.ts';
import { createRouter, type Place, type Route, type Router } from './route.ts';
import { createSaves, type Saves } from './saves.ts';
import { createSeat, type Whisper } from './seat.ts';
import { openSettings, type SettingsBook } from './settings.ts';
import type { Session as TableSession } from './table.ts';

/** What the game asks of the browser; a test brings its own. */
export interface Surroundings {
  readonly storage: () => Storage;
  readonly place: Place;
  readonly whisper: Whisper;
  readonly cases: Readonly<Record<string, Fetch>>;
  /** Small cases to begin one's own with. */
  readonly templates?: Readonly<Record<string, Fetch>>;
  /** Where drafts are kept; throws or is not there where the browser forbids it. */
  readonly database?: () => IDBFactory;
  readonly seed: () => number;
  /** The language that the browser asks for: 'nl-NL'. */
  readonly preferred: string;
  readonly reload: () => void;
  /** How the page asks its server; absent where there is none to ask. */
  readonly fetching?: typeof fetch;
}

export type Opened = { readonly ok: true; readonly brief: Brief; readonly card: CaseCard } | { readonly ok: false; readonly why: 'unknown' | 'unreachable' | 'unreadable' };

/** Everything the page can read and do. */
export interface App {
  readonly settings: SettingsBook;
  readonly router: Router;
  readonly notices: Notices;
  readonly records: RecordBook;
  /** The accounts of this device, and how they stand. */
  readonly relations: RelationBook;
  readonly host: Host;
  /** What the student wrote beside a game. */
  readonly journal: Journal;
  /** For the houses beside the game, which keep what is theirs. */
  readonly drawer: Drawer;
  /** The class of this device, if any. */
  readonly pupil: PupilDoor;
  readonly caseIds: readonly string[];
  /** Cases of the player's own. */
  readonly authoring: Authoring;
  /** A new game; the address follows. alone: a case of an account by itself. */
  start(caseId: string, practice: boolean, alone?: boolean): void;
  /** A talk of one's own case, taken over from where a scripted player left it. */
  tryOut(caseId: string, begun: Begun): void;
  /** The kept game where it was. */
  goOn(caseId: string): void;
  /** The public part of a case. */
  open(caseId: string): Promise<Opened>;
  /** Cases with a game that is still going on; the first is the one played last. */
  kept(): readonly string[];
  /** What the player had filled in of the plan. */
  draft(caseId: string): Plan | null;
  keepDraft(caseId: string, plan: Plan | null): void;
  /** A good talk of this case, to look at after two games that were no success; from then on it is played with other figures. null: it cannot be fetched. */
  example(caseId: string): Promise<TableSession | null>;
  /** The code of the game of one's own that was just finished, for a teacher without a server; null: there is none. */
  resultCode(nickname: string): Promise<string | null>;
  /** Wipes this device and starts anew. */
  wipe(): void;
}

export function createApp(around: Surroundings): App {
  const drawer = createDrawer(around.storage);
  const notices = createNotices();
  const settings = openSettings(drawer, around.preferred);
  const saves = createSaves(drawer);
  const records = openRecords(drawer);
  const relations = openRelations(drawer);
  const authoring = openAuthoring(around);
  const library = createLibrary(around.cases, authoring.textOf);
  const seat = createSeat(drawer, around.whisper, `${around.seed()}-${around.seed()}`);
  const host = createHost({ library, saves, records, relations, seat, notify: notices.notify, seed: around.seed, resumeClass: () => resumeClass(host, router, pupil) });
  const router = createRouter(around.place, () => isRunning(host));
  const pupil = createDoor({
    drawer, library, fetching: around.fetching ?? (() => Promise.reject(new Error('no server'))),
    sit: ({ case: about }, game) => sitInClass(host, router, about.id, game),
    rise: () => leaveClassTable(host, router),
    fresh: (caseId) => saves.keepDraft(caseId, null),
  });
  if (settings.damaged) notices.notify('settings-damaged');
  if (relations.damaged) notices.notify('relations-damaged');
  const trouble = (): void => {
    const state = drawer.store.getState();
    if (state !== 'works') notices.notify(state === 'full' ? 'storage-full' : 'storage-blocked');
  };
  trouble();
  drawer.store.subscribe(trouble);
  usher(host, router, () => resumeLast(drawer, { host, router, saves, pupil }));
  host.store.subscribe((sitting) => { if (sitting.kind === 'playing') drawer.write(HOUSE, sitting.ofClass ? 'class' : 'own'); });
  return {
    settings, router, notices, records, relations, host, drawer, journal: openJournal(drawer), pupil, authoring,
    caseIds: library.ids,
    start(caseId, practice, alone = false) {
      void host.start(caseId, practice, alone);
      router.go({ screen: 'prepare' });
    },
    tryOut(caseId, begun) {
      void host.tryOut(caseId, begun);
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
      const figures = records.store.getState()[caseId]?.figures;
      const varying = figures === undefined ? null : await import('../core/scenario/trying/vary.ts').catch(() => null);
      const brief = briefOf(varying && figures !== undefined ? varying.otherFigures(found.scenario, figures) : found.scenario);
      return { ok: true, brief, card: cardOf(found.scenario, brief.budget) };
    },
    kept: saves.running,
    draft: saves.draft,
    keepDraft: saves.keepDraft,
    async example(caseId) {
      const [found, made] = await Promise.all([library.find(caseId), import('./example.ts').catch(() => null)]);
      if (!found.ok || !made) return null;
      records.seen(caseId, around.seed());
      return made.exampleOf(found.scenario);
    },
    resultCode: (nickname) => import('./result-code.ts').then((made) => made.resultCode(library, host.store.getState(), nickname)).catch(() => null),
    wipe() {
      host.rise();
      drawer.empty();
      authoring.wipe(around.reload);
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
function usher(host: Host, router: Router, bringBack: () => void): void {
  let unhear = (): void => undefined;
  const settle = (): void => {
    const { route } = router.store.getState();
    const sitting = host.store.getState();
    if (!isInGame(route)) {
      if (sitting.kind === 'playing' || sitting.kind === 'elsewhere') host.rise();
      return;
    }
    if (sitting.kind === 'none') bringBack();
    else if (sitting.kind === 'playing') {
      const { stage } = sitting.table.store.getState().observation;
      // A game of a class is talked over in the class.
      const fitting = sitting.ofClass && stage === 'ended' ? 'table' : fit(route, stage);
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

const isInGame = (route: Route): boolean => route.screen === 'prepare' || route.screen === 'table' || route.screen === 'debrief';

/** Name of the note that says whose game was played last. */
const HOUSE = 'house';

/** The game that this address is about: the own one that is kept, or that of the class. */
function resumeLast(drawer: Drawer, { host, router, saves, pupil }: { readonly host: Host; readonly router: Router; readonly saves: Saves; readonly pupil: PupilDoor }): void {
  if (drawer.read(HOUSE) === 'class' && pupil.known()) return void resumeClass(host, router, pupil);
  const last = saves.last();
  if (last === null) router.go({ screen: 'title' }, { replace: true });
  else void host.resume(last);
}

/** Back to the game of the class where it was; where it cannot go on, the class page says why. */
async function resumeClass(host: Host, router: Router, door: PupilDoor): Promise<void> {
  host.waitFor('');
  const pupil = await door.open();
  if (!pupil || await pupil.play(false)) leaveClassTable(host, router);
}

function sitInClass(host: Host, router: Router, caseId: string, game: ClassGame): void {
  host.waitFor(caseId);
  if (!isInGame(router.store.getState().route)) router.go({ screen: 'prepare' });
  host.sit(caseId, game.table, game.follow);
}

function leaveClassTable(host: Host, router: Router): void {
  const sitting = host.store.getState();
  if (!('ofClass' in sitting)) return;
  // First away: an address of a game without a game would bring one back.
  if (isInGame(router.store.getState().route)) router.go({ screen: 'class', path: [] }, { replace: true });
  host.rise();
}

/** After the end the table shows how it ended; the debrief is one step further. */
function fit(route: Route, stage: 'preparing' | 'talking' | 'closing' | 'ended'): 'prepare' | 'table' | 'debrief' {
  if (stage === 'preparing') return 'prepare';
  return stage === 'ended' && route.screen === 'debrief' ? 'debrief' : 'table';
}
