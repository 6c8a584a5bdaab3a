import type { App } from '../app/app.ts';
import type { Readable } from '../app/readable.ts';
import type { Session } from '../app/table.ts';
import type { Happening } from '../core/engine/happening.ts';
import { outsideOf } from './room/outside.ts';
import { emptyRoom, roomScreen } from './room/room.ts';
import type { RoomScreen } from './room/screen.ts';
import { tensionOf } from './tension.ts';

/** How the evening looks and whether things may move. */
export interface Mood {
  readonly dark: Readable<boolean>;
  readonly calm: Readable<boolean>;
}

/** What a step brought, when exactly one was played; nothing after undo, reload or a rewind. */
const fresh = (now: Session, before: Session): readonly Happening[] => (now.steps.length === before.steps.length + 1 ? (now.steps.at(-1)?.happenings ?? []) : []);

/** Calls at every change of the running game; before: the same session where only the game itself is new. */
function followGame(app: App, listener: (now: Session | null, happenings: readonly Happening[]) => void): void {
  let unhear = (): void => undefined;
  const sit = (): void => {
    unhear();
    const sitting = app.host.store.getState();
    if (sitting.kind !== 'playing') {
      unhear = () => undefined;
      return listener(null, []);
    }
    unhear = sitting.table.store.subscribe((now, before) => listener(now, fresh(now, before)));
    listener(sitting.table.store.getState(), []);
  };
  app.host.store.subscribe(sit);
  sit();
}

/**
 * What the stage shows, whenever that changes; null: no screen with a room.
 * Happenings come with the screen that they led to.
 */
export function feedStage(app: App, { dark, calm }: Mood, show: (screen: RoomScreen | null, happenings: readonly Happening[]) => void): void {
  let session: Session | null = null;
  let asked = 0;
  const draw = (happenings: readonly Happening[]): void => {
    const { route } = app.router.store.getState();
    const { language } = app.settings.store.getState();
    const ask = ++asked;
    if (session && (route.screen === 'prepare' || route.screen === 'table')) return show(roomScreen(session, language, dark.getState(), calm.getState()), happenings);
    if (route.screen !== 'case') return show(null, []);
    void app.open(route.id).then((opened) => {
      if (ask === asked && opened.ok) show(emptyRoom(opened.brief, language, dark.getState(), calm.getState()), []);
    });
  };
  followGame(app, (now, happenings) => {
    session = now;
    draw(happenings);
  });
  for (const store of [app.router.store, app.settings.store, dark, calm]) store.subscribe(() => draw([]));
  draw([]);
}

export interface Ears {
  /** rain: it falls outside that room. */
  room(id: string | null, rain: boolean): void;
  tension(level: number): void;
  cue(happenings: readonly Happening[]): void;
  ending(deal: boolean): void;
}

/** What there is to hear. */
export function feedSound(app: App, ears: Ears): void {
  let brief: Session['brief'] | null = null;
  const enter = (): void => {
    const heard = app.router.store.getState().route.screen === 'debrief' ? null : brief;
    ears.room(heard?.room ?? null, heard !== null && outsideOf(heard).weather === 'rain');
  };
  app.router.store.subscribe(enter);
  followGame(app, (session, happenings) => {
    brief = session?.brief ?? null;
    enter();
    if (!session) return;
    ears.tension(tensionOf(session));
    ears.cue(happenings);
    const ended = happenings.find((happening) => happening.kind === 'ended');
    if (ended?.kind === 'ended') ears.ending(ended.how === 'deal');
  });
}
