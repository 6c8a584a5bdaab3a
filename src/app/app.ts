import { type Authoring, openAuthoring } from './authoring.ts';
import { createDoor, type PupilDoor } from './class/door.ts';
import { createDrawer, type Drawer } from './drawer.ts';
import type { Plan } from '../core/engine/move.ts';
import type { Brief } from '../core/engine/observation.ts';
import { type Begun, createHost, type Host } from './session.ts';
import { type Journal, openJournal } from './journal.ts';
import { cardOf, type CaseCard, createLibrary, type Fetch } from './library.ts';
import { createNotices, type Notices } from './notices.ts';
import { openRecords, type RecordBook } from './records.ts';
import { openRelations, type RelationBook } from './relations.ts';
import { createRouter, type Place, type Router } from './route.ts';
import { createSaves } from './saves.ts';
import { createSeat, type Whisper } from './seat.ts';
import { openSettings, type SettingsBook } from './settings.ts';
import type { Session as TableSession } from './table.ts';
import { HOUSE, isRunning, leaveClassTable, resumeClass, resumeLast, sitInClass, usher } from './usher.ts';

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
  /** How many moves lie ready for goOn(), where the case is still as it was then; null: nothing to go on with. */
  underWay(caseId: string): Promise<number | null>;
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
    async underWay(caseId) {
      const found = await library.find(caseId);
      return found.ok ? saves.underWay(found.scenario) : null;
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
