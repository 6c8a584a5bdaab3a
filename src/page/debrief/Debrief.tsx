import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Chapter, chapters, type Entry, looseJournal } from '../../screens/after.ts';
import { compareRows, dealTitle, nextSeed } from '../../screens/debrief.ts';
import { exampleFor } from '../../screens/example-for.ts';
import type { App, Session, Table } from '../../screens/session.ts';
import { inLanguage, type Language } from '../../text/words.ts';
import { Button } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { Aftermath } from '../relation/Aftermath.tsx';
import { BetterNote } from './BetterNote.tsx';
import type { ChapterProps } from './chapter-props.ts';
import { ChapterSteps, ChapterTabs, ChapterTitle } from './Chapters.tsx';
import { Compare } from './Compare.tsx';
import { Guesses } from './own/Guesses.tsx';
import { Insight } from './own/Insight.tsx';
import { KeyMoments, useKeyMoments } from './KeyMoments.tsx';
import { Members } from './Members.tsx';
import { Methods } from './Methods.tsx';
import { Happened } from './Happened.tsx';
import { Missed } from './Missed.tsx';
import { Moments } from './Moments.tsx';
import { MomentSheet } from './MomentSheet.tsx';
import { NextTime } from './own/NextTime.tsx';
import { OverTime } from './OverTime.tsx';
import { Parallel } from './Parallel.tsx';
import { Result } from './Result.tsx';
import { ShowMomentContext } from './story.ts';
import { YouFirst } from './own/YouFirst.tsx';

/** After the talk: first the own estimate, then a story in five chapters. app: where the own words are kept and other cases are found. */
export function Debrief({ table, language, straight = false, menu, onLeave, app, code }: {
  readonly table: Table; readonly language: Language; readonly menu?: ComponentChildren; readonly onLeave?: () => void; readonly app?: App;
  /** Somebody else's game: nothing is asked first. */
  readonly straight?: boolean;
  /** Below it all: the game as a code for the teacher. */
  readonly code?: ComponentChildren;
}) {
  const session = useReadable(table.store);
  const { debrief } = session;
  const [entry, write] = useEntry(session, app);
  if (!debrief) return null;
  return (
    <div class="debrief">
      {entry.estimate === null && !straight
        ? <><div class="top-row"><Heading class="title">{inLanguage(session.brief.title, language)}</Heading>{menu}</div><YouFirst title={dealTitle(session.brief, debrief.deal !== null, language)} dealt={debrief.deal !== null} onDone={(estimate) => write({ ...entry, estimate })} /></>
        : <Story session={session} debrief={debrief} language={language} entry={entry} onEntry={write} table={table} app={app} onLeave={() => onLeave?.()} menu={menu} />}
      {code}
    </div>
  );
}

/** What the student wrote beside this game, kept at every letter. */
function useEntry(session: Session, app: App | undefined): readonly [Entry, (entry: Entry) => void] {
  const journal = useMemo(() => app?.journal ?? looseJournal(), [app]);
  const [entry, setEntry] = useState(() => journal.read(session.brief.id, session.seed));
  const write = (next: Entry): void => {
    journal.write(session.brief.id, next);
    setEntry(next);
  };
  return [entry, write];
}

function Story({ menu, ...props }: Omit<ChapterProps, 'found' | 'onSearch' | 'onAgain'> & { readonly menu: ComponentChildren }) {
  const { app, session, table, language, onLeave } = props;
  const { debrief: words, shell } = useWords();
  const [chapter, setChapter] = useState<Chapter>('result');
  const [moment, setMoment] = useState<number | null>(null);
  const { found, search } = useKeyMoments(() => table.transcript());
  const place = useHeadingFocus(chapter);
  const Shown = screens[chapter];
  // Whoever saw the example plays with other figures: that is a new table.
  const onAgain = (): void => (app && exampleFor(app.records.store.getState()[session.brief.id]).seen ? app.start(session.brief.id, session.practice, playsAlone(app)) : table.restart(nextSeed(session)));
  return (
    <ShowMomentContext.Provider value={setMoment}>
      <div ref={place}>
        <div class="top-row chapter-bar"><Heading class="title">{inLanguage(session.brief.title, language)}</Heading>{menu}<ChapterTabs chapter={chapter} onChapter={setChapter} /><ChapterTitle chapter={chapter} /></div>
        <Shown {...props} found={found} onSearch={search} onAgain={onAgain} />
        {props.app && session.replayable && (chapter === 'result' || chapter === 'next') && <Aftermath app={props.app} session={session} />}
        <div class="story-end">
          <ChapterSteps chapter={chapter} onChapter={setChapter} />
          <div class="again">
            <Button icon={session.replayable ? 'home' : 'arrow-left'} onPress={onLeave}>{session.replayable ? words.otherCase : shell.back}</Button>
            {chapter !== 'next' && <Button icon="printer" onPress={() => setChapter('next')}>{words.print}</Button>}
            {session.replayable && <Button kind={chapter === chapters.at(-1) ? 'filled' : 'plain'} icon="again" onPress={onAgain}>{words.again}</Button>}
          </div>
        </div>
      </div>
      {moment !== null && <MomentSheet session={session} turn={moment} onClose={() => setMoment(null)} />}
    </ShowMomentContext.Provider>
  );
}

/** A case of an account that is played by itself stays so. */
function playsAlone(app: App): boolean {
  const sitting = app.host.store.getState();
  return sitting.kind === 'playing' && sitting.twist?.alone === true;
}

/** A new chapter starts at its heading, at the top. */
function useHeadingFocus(chapter: Chapter) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('#chapter-title')?.focus({ preventScroll: true });
    place.current?.closest('main')?.scrollTo?.(0, 0);
    window.scrollTo?.(0, 0);
  }, [chapter]);
  return place;
}

function People({ session, debrief, entry, onEntry }: ChapterProps) {
  const { hindsight } = session;
  return (
    <div class="spread-sheets even">
      <div class="left">
        <Happened session={session} debrief={debrief} />
        <Missed session={session} debrief={debrief} />
        <Members session={session} debrief={debrief} />
        {hindsight && <Insight session={session} debrief={debrief} hindsight={hindsight} entry={entry} onEntry={onEntry} />}
      </div>
      <div class="right">
        <Guesses session={session} debrief={debrief} />
        {hindsight && <OverTime session={session} hindsight={hindsight} />}
      </div>
    </div>
  );
}

function Moves({ session, debrief, table, found, onSearch }: ChapterProps) {
  const { hindsight, replayable } = session;
  const again = replayable ? { onReplay: (turn: number) => table.rewind(turn) } : {};
  return (
    <div class="spread-sheets even">
      <div class="left">
        {hindsight && <Methods session={session} hindsight={hindsight} />}
      </div>
      <div class="right">
        {table.transcript() && <KeyMoments session={session} found={found} onSearch={onSearch} {...again} />}
        <Moments session={session} moments={debrief.moments} {...again} />
      </div>
    </div>
  );
}

function Trade({ session, debrief, language, app }: ChapterProps) {
  const { hindsight } = session;
  return (
    <div class="spread-sheets even">
      <div class="left">{compareRows(session.brief, debrief, language).length > 0 ? <Compare session={session} debrief={debrief} /> : <BetterNote session={session} debrief={debrief} />}</div>
      <div class="right">{hindsight && <Parallel app={app} session={session} hindsight={hindsight} />}</div>
    </div>
  );
}

const screens = { result: Result, people: People, moves: Moves, trade: Trade, next: NextTime } as const;
