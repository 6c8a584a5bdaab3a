import { h, render } from 'preact';
import './page/page.css';
import { createApp } from './app/app.ts';
import { createCell } from './app/cell.ts';
import { builtInFiles, templateFiles } from './app/library.ts';
import { keepForOffline } from './app/offline.ts';
import type { Whisper } from './app/seat.ts';
import type { Happening } from './core/engine/happening.ts';
import { type Annexes, fetchScreens, Game, type StageState } from './page/Game.tsx';
import type { RoomScreen } from './screens/room/screen.ts';
import type { Pointed } from './screens/session.ts';
import { lazy } from './parts/lazy.tsx';
import type { Stage } from './stage/mount.ts';
import { seekMoments } from './workers/seek.ts';

/** Puts the browser game together: app, page, stage (late, may be missing), sound (after the first gesture). */

const seed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The tabs of this device hear one another; storage events where BroadcastChannel is missing. */
function whisperOf(): Whisper {
  if (typeof BroadcastChannel === 'function') {
    const channel = new BroadcastChannel('aan-tafel');
    return {
      send: (tab) => channel.postMessage(tab),
      onHear: (listener) => channel.addEventListener('message', (event) => { if (typeof event.data === 'string') listener(event.data); }),
    };
  }
  return {
    send: () => undefined,
    onHear: (listener) => window.addEventListener('storage', (event) => { if (event.key === 'aan-tafel/seat' && event.newValue) listener(event.newValue); }),
  };
}

const fetching: typeof fetch = (input, init) => window.fetch(input, init);

const app = createApp({
  storage: () => window.localStorage,
  place: window,
  whisper: whisperOf(),
  cases: builtInFiles(),
  templates: templateFiles(),
  database: () => window.indexedDB,
  seed,
  preferred: navigator.language,
  reload: () => { window.location.hash = '#/'; window.location.reload(); },
  fetching,
});

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
const systemCalm = window.matchMedia('(prefers-reduced-motion: reduce)');
const dark = createCell(false);
const calm = createCell(false);
const dress = (): void => {
  const { theme, motion } = app.settings.store.getState();
  dark.set(theme === 'system' ? systemDark.matches : theme === 'dark');
  calm.set(motion === 'system' ? systemCalm.matches : motion === 'calm');
};
dress();
app.settings.store.subscribe(dress);
for (const wish of [systemDark, systemCalm]) wish.addEventListener('change', dress);

window.addEventListener('offline', () => app.notices.notify('offline'));
window.addEventListener('online', () => { app.notices.dismiss('offline'); app.pupil.again(); });

const stageState = createCell<StageState>('loading');
const pointed = createCell<Pointed | null>(null);
/** How much of the room is loaded, 0-1. */
const progress = createCell(0);

let stage: Stage | null = null;
let coming = false;
let host: HTMLElement | null = null;
let shown: RoomScreen | null = null;

/** The room comes when a screen first wants it, after that screen's words; without it the page plays on. */
function callStage(): void {
  if (coming || !host || !shown) return;
  coming = true;
  const [there, first] = [host, shown];
  setTimeout(() => {
    import('./stage/mount.ts')
      .then(({ mountStage }) => mountStage(there, { onPoint: (what) => pointed.set({ ...what }), onProgress: progress.set }))
      .then((mounted) => {
        stage = mounted;
        stage.show(shown ?? first);
        stageState.set('on');
      })
      .catch((problem: unknown) => {
        console.warn(problem);
        stageState.set('off');
        app.notices.notify('stage-off');
      });
  });
}

/** A drawing that breaks must not break the game. */
function onStage(act: (stage: Stage) => void): void {
  if (!stage) return;
  try {
    act(stage);
  } catch (problem) {
    console.warn(problem);
    stage = null;
    stageState.set('off');
  }
}

/** After the page's own drawing: a change of screen may also change the stage's size. */
let waiting: Happening[] | null = null;
function drawSoon(happenings: readonly Happening[]): void {
  if (waiting) {
    waiting.push(...happenings);
    return;
  }
  waiting = [...happenings];
  requestAnimationFrame(() => {
    const happened = waiting ?? [];
    waiting = null;
    onStage((drawing) => {
      if (shown) drawing.show(shown);
      if (happened.length > 0) drawing.perform(happened);
    });
  });
}

/** Houses beside the game: class, teacher, editor. Each comes when it is first needed. */
const annexes: Annexes = {
  terms: lazy(() => import('./page/terms/Terms.tsx').then((file) => file.Terms)),
  editor: lazy(async () => {
    const [{ Editor }, { createLaboratory }] = await Promise.all([import('./editor/Editor.tsx'), import('./app/laboratory.ts')]);
    const laboratory = createLaboratory(() => new Worker(new URL('./workers/author.ts', import.meta.url), { type: 'module' }));
    return (props) => h(Editor, { ...props, laboratory });
  }),
  join: lazy(() => import('./page/joining/Join.tsx').then((file) => file.Join)),
  class: lazy(() => import('./page/joining/ClassHouse.tsx').then((file) => file.ClassHouse)),
  codes: lazy(async () => {
    const [{ Codes }, { openCodes }, { openCodeCases }] = await Promise.all([import('./classroom/codes/Codes.tsx'), import('./app/codes/codes.ts'), import('./app/codes/cases.ts')]);
    const codes = openCodes(app.drawer, openCodeCases(app.caseIds, app.authoring));
    // A second tab with the same board: the browser tells this one what it kept. No key: everything went.
    window.addEventListener('storage', ({ key }) => { if (key === null || key === 'aan-tafel/codes') codes.look(); });
    return (props) => h(Codes, { ...props, codes });
  }),
  teacher: lazy(async () => {
    const [{ Teacher }, { Debriefing }, { RubricForm }] = await Promise.all([import('./classroom/Teacher.tsx'), import('./page/joining/Debriefing.tsx'), import('./page/debrief/RubricForm.tsx')]);
    return (props) => h(Teacher, { ...props, fetching, Debriefing, Assessment: RubricForm });
  }),
};

const place = document.getElementById('game');
const onHost = (element: HTMLElement | null): void => {
  host = element;
  callStage();
};
if (place) render(h(Game, { app, annexes, stage: stageState.store, progress: progress.store, dark: dark.store, pointed: pointed.store, onHost, seek: seekMoments }), place);

/** Everything that the first words do not need; each may fail alone, and the page plays on. */
async function fetchRest(): Promise<void> {
  const { feedSound, feedStage } = await import('./screens/feeds.ts');
  feedStage(app, { dark: dark.store, calm: calm.store }, (screen, happenings) => {
    if (!screen) return;
    shown = screen;
    callStage();
    drawSoon(happenings);
  });
  fetchScreens();
  // A game of the class that could not be sent goes now.
  if (app.pupil.known()) void app.pupil.open();
  const [{ createSound }, { hearGestures }] = await Promise.all([import('./sound/sound.ts'), import('./sound/gestures.ts')]);
  const sound = createSound(app.settings.store.getState());
  app.settings.store.subscribe((settings) => sound.set(settings));
  feedSound(app, sound);
  hearGestures(window, sound);
}

/** A part that could not be fetched is tried again when the connection is back. */
function fetchRestSoon(): void {
  setTimeout(() => {
    fetchRest().catch((problem: unknown) => {
      console.warn(problem);
      window.addEventListener('online', fetchRestSoon, { once: true });
    });
  }, 50);
}
fetchRestSoon();

/** After everything a first game needs: keeping it must not slow it. The page itself is asked for without its `#/…`. */
const seen = (): string[] => [window.location.href.replace(/#.*/, ''), ...performance.getEntriesByType('resource').map(({ name }) => name)];
if (import.meta.env.PROD) {
  setTimeout(() => {
    keepForOffline(navigator.serviceWorker as ServiceWorkerContainer | undefined, new URL('offline.js', document.baseURI), seen).catch((problem: unknown) => console.warn(problem));
  }, 4_000);
}
