import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { compareRows, nextSeed, type Debrief as Findings } from '../../screens/debrief.ts';
import type { Session, Table } from '../../screens/session.ts';
import { inLanguage, type Language } from '../../text/words.ts';
import { Button } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { BetterNote } from './BetterNote.tsx';
import { Compare } from './Compare.tsx';
import { DealMap } from './DealMap.tsx';
import { Guesses } from './Guesses.tsx';
import { Lessons } from './Lessons.tsx';
import { Members } from './Members.tsx';
import { Missed } from './Missed.tsx';
import { Moments } from './Moments.tsx';
import { ScoreCard } from './ScoreCard.tsx';
import { type Estimate, YouFirst } from './YouFirst.tsx';

/** After the talk: first the own estimate, then the result and everything it rests on. */
export function Debrief({ table, language, straight = false, menu, onLeave, code }: {
  readonly table: Table; readonly language: Language; readonly menu?: ComponentChildren; readonly onLeave?: () => void;
  /** Somebody else's game: nothing is asked first. */
  readonly straight?: boolean;
  /** Below it all: the game as a code for the teacher. */
  readonly code?: ComponentChildren;
}) {
  const session = useReadable(table.store);
  const [estimate, setEstimate] = useState<Estimate | 'skipped' | null>(straight ? 'skipped' : null);
  const { debrief } = session;
  if (!debrief) return null;
  return (
    <div class="debrief">
      <div class="top-row"><Heading class="title">{inLanguage(session.brief.title, language)}</Heading>{menu}</div>
      {estimate === null
        ? <YouFirst account={session.brief.account.name} hasDeal={debrief.deal !== null} onDone={setEstimate} />
        : <Result session={session} debrief={debrief} language={language} estimate={estimate === 'skipped' ? null : estimate} table={table} onLeave={onLeave} />}
      {code}
    </div>
  );
}

function Result({ session, debrief, language, estimate, table, onLeave }: {
  readonly session: Session; readonly debrief: Findings; readonly language: Language; readonly estimate: Estimate | null; readonly table: Table; readonly onLeave: (() => void) | undefined;
}) {
  const { debrief: words, shell } = useWords();
  return (
    <div class="spread-sheets">
      <div class="right">
        <ScoreCard session={session} debrief={debrief} estimate={estimate} />
        <BetterNote session={session} debrief={debrief} />
        <Moments session={session} debrief={debrief} {...(session.replayable && { onReplay: (turn: number) => table.rewind(turn) })} />
        <Lessons debrief={debrief} />
        <Missed session={session} debrief={debrief} />
        <Guesses session={session} debrief={debrief} />
        <div class="again beside">
          <Button icon="printer" onPress={() => window.print()}>{words.print}</Button>
          {session.replayable && <Button kind="filled" icon="again" onPress={() => table.restart(nextSeed(session))}>{words.again}</Button>}
        </div>
      </div>
      <div class="left">
        <DealMap session={session} debrief={debrief} />
        <Members session={session} debrief={debrief} />
        {compareRows(session.brief, debrief, language).length > 0 && <Compare session={session} debrief={debrief} />}
        <div class="again">
          <Button icon={session.replayable ? 'home' : 'arrow-left'} onPress={() => onLeave?.()}>{session.replayable ? words.otherCase : shell.back}</Button>
          <span class="narrow-only"><Button icon="printer" wide onPress={() => window.print()}>{words.print}</Button></span>
          {session.replayable && <Button kind="filled" icon="again" onPress={() => table.restart(nextSeed(session))}>{words.again}</Button>}
        </div>
      </div>
    </div>
  );
}
