import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hashOf, type Annex, type App, type Brief, type Pointed, type Readable, type Route, type Settings } from '../screens/session.ts';
import { words } from '../text/words.ts';
import { DraftStrip } from './frame/DraftStrip.tsx';
import { LeaveDialog } from './frame/LeaveDialog.tsx';
import { NoticeList } from './frame/NoticeList.tsx';
import { briefing, scoreHelp } from './frame/screens.ts';
import { Seated } from './frame/Seated.tsx';
import { Shell, type StageState } from './frame/Shell.tsx';
import type { Lazy } from '../parts/lazy.tsx';
import { LanguageContext } from '../parts/Language.tsx';
import { useReadable } from '../parts/readable.ts';
import { SayContext } from '../parts/say.ts';
import { SettingsSheet } from './settings/SettingsSheet.tsx';
import { Shelf } from './shelf/Shelf.tsx';
import { Title } from './title/Title.tsx';
import type { Seek } from '../screens/key-moments.ts';
import { SeekContext } from './debrief/seek.ts';

export { fetchScreens } from './frame/screens.ts';
export type { StageState } from './frame/Shell.tsx';

/** What a house beside the game gets. path: the rest of its address. */
export interface AnnexProps {
  readonly app: App;
  readonly path: readonly string[];
  readonly onSettings: () => void;
}
export type Annexes = Readonly<Partial<Record<Annex, Lazy<AnnexProps>>>>;

/** Screens that show the room beside the words. */
const staged: readonly Route['screen'][] = ['case', 'prepare', 'table'];

/** The whole page. stage: how far the drawing of the room is; the page never waits for it. */
export function Game({ app, annexes, stage, progress, dark, pointed, onHost, seek }: {
  readonly app: App; readonly annexes: Annexes; readonly stage: Readable<StageState>; readonly progress: Readable<number>; readonly dark: Readable<boolean>;
  /** What was pointed at on the stage: a shortcut for a control of the page. */
  readonly pointed: Readable<Pointed | null>; readonly onHost: (host: HTMLElement | null) => void;
  /** Who can search for the key moments of an ended game. */
  readonly seek?: Seek;
}) {
  const settings = useReadable(app.settings.store);
  const { route, asked } = useReadable(app.router.store);
  const [sentence, say] = useSentence();
  const [sheet, setSheet] = useState(false);
  const openSettings = useCallback(() => setSheet(true), []);
  // Back closes the sheet with the screen that it was opened on.
  useEffect(() => setSheet(false), [hashOf(route)]);
  useFocusKept(screenKey(route));
  const moved = useMoved(hashOf(route));
  useDress(settings, useReadable(dark));
  const stageState = useReadable(stage);
  return (
    <LanguageContext.Provider value={settings.language}>
      <SayContext.Provider value={say}>
        <SeekContext.Provider value={seek ?? null}>
        <Shell language={settings.language} wide={route.screen === 'case' || route.screen === 'prepare'} stage={staged.includes(route.screen) ? stageState : null} moved={moved} brief={useBrief(app)} progress={progress} onHost={onHost} sentence={sentence}>
          <ScreenOf key={screenKey(route)} app={app} annexes={annexes} route={route} pointed={pointed} onSettings={openSettings} />
        </Shell>
        </SeekContext.Provider>
        <DraftStrip app={app} />
        <NoticeList notices={app.notices} />
        {asked && <LeaveDialog onAnswer={app.router.answer} />}
        {sheet && <SettingsSheet app={app} onClose={() => setSheet(false)} />}
      </SayContext.Provider>
    </LanguageContext.Provider>
  );
}

/** Preparation, table and debrief are one place: the seat. So is each house beside the game. */
function screenKey(route: Route): string {
  if ('path' in route) return route.screen;
  return route.screen === 'prepare' || route.screen === 'table' || route.screen === 'debrief' ? 'seat' : hashOf(route);
}

function ScreenOf({ app, annexes, route, pointed, onSettings }: { readonly app: App; readonly annexes: Annexes; readonly route: Route; readonly pointed: Readable<Pointed | null>; readonly onSettings: () => void }) {
  if ('path' in route) {
    const House = annexes[route.screen]?.Screen;
    return House ? <House app={app} path={route.path} onSettings={onSettings} /> : <Title app={app} onSettings={onSettings} />;
  }
  switch (route.screen) {
    case 'title': return <Title app={app} onSettings={onSettings} />;
    case 'cases': return <Shelf app={app} onSettings={onSettings} />;
    case 'case': return <briefing.Screen app={app} caseId={route.id} onSettings={onSettings} />;
    case 'score': return <scoreHelp.Screen app={app} />;
    case 'prepare': case 'table': case 'debrief': return <Seated app={app} screen={route.screen} pointed={pointed} onSettings={onSettings} />;
  }
}

/** While the next screen is still coming its heading cannot have the focus: the content keeps it, not the void. */
function useFocusKept(screen: string): void {
  const first = useRef(true);
  useEffect(() => {
    if (!first.current && document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true });
    first.current = false;
  }, [screen]);
}

/** Whether another screen came before this one: the first words of a visit wait for no movement. */
function useMoved(screen: string): boolean {
  const first = useRef(screen);
  const moved = useRef(false);
  if (screen !== first.current) moved.current = true;
  return moved.current;
}

/** What the player sees of the running game. */
function useBrief(app: App): Brief | null {
  const sitting = useReadable(app.host.store);
  return sitting.kind === 'playing' ? sitting.brief : null;
}

/** Long enough for any screen reader to have picked it up, in milliseconds. */
const SENTENCE_STAYS = 8000;

/** One sentence at a time for the live region; the same one twice gets an unseen difference, or it is not spoken. */
function useSentence(): [string, (sentence: string) => void] {
  const [said, setSaid] = useState({ sentence: '', times: 0 });
  const say = useCallback((sentence: string) => setSaid((last) => ({ sentence, times: last.times + 1 })), []);
  // Whoever reads the page later on should not find what belonged to another moment, or another language.
  useEffect(() => {
    if (said.sentence === '') return undefined;
    const over = setTimeout(() => setSaid(({ times }) => ({ sentence: '', times })), SENTENCE_STAYS);
    return () => clearTimeout(over);
  }, [said]);
  return useMemo(() => [said.sentence === '' ? '' : said.sentence + (said.times % 2 ? '\u200b' : ''), say], [said, say]);
}

/** What the settings mean for the whole document. */
function useDress(settings: Settings, dark: boolean): void {
  useEffect(() => {
    const root = document.documentElement;
    root.lang = settings.language;
    root.dataset['theme'] = dark ? 'dark' : 'light';
    root.dataset['motion'] = settings.motion;
    root.dataset['spacing'] = settings.spacing;
    // No media query sees how large the letters are.
    root.dataset['letters'] = settings.textSize >= 130 ? 'large' : 'usual';
    root.style.setProperty('--text-scale', String(settings.textSize / 100));
    document.querySelector('meta[name="description"]')?.setAttribute('content', words(settings.language).shell.promise);
  }, [settings, dark]);
}
