import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Act, type Given, moveOf, nextNeed } from '../../screens/acts.ts';
import type { ComposerMode } from '../../screens/composer.ts';
import { lengthOf } from '../../screens/knowledge.ts';
import { suggestions } from '../../screens/moves.ts';
import { acrossTable } from '../../screens/naming.ts';
import { hourOf } from '../../screens/room/room.ts';
import { outsideLine } from '../../screens/room/outside.ts';
import { logLines, pointsLine } from '../../screens/table.ts';
import type { Move, Pointed, Readable, Table as Seat } from '../../screens/session.ts';
import { inLanguage, type Language } from '../../text/words.ts';
import { IconButton, LinkButton } from '../../parts/Button.tsx';
import { Sheet } from '../../parts/Dialog.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { useSay } from '../../parts/say.ts';
import { Coach, CoachCall } from './Coach.tsx';
import { Composer } from './Composer.tsx';
import { KnowSheet } from './KnowSheet.tsx';
import { Log, LogPages } from './Log.tsx';
import { MoreSheet } from './MoreSheet.tsx';
import { MoveList } from './MoveList.tsx';
import { MoveSheet, mustConfirm } from './MoveSheet.tsx';
import { Closing, Ended, OpeningSheet } from './Phases.tsx';
import { Points } from './Points.tsx';

/** The one leaf that lies over the table, if any. */
type Leaf =
  | { readonly kind: 'more' | 'log' | 'opening' }
  | { readonly kind: 'know'; readonly first: string | null }
  | { readonly kind: 'steps'; readonly act: Act; readonly given: Given };

const composing = { offer: 'offer', package: 'package', meso: 'meso', ultimatum: 'ultimatum' } as const satisfies Record<ComposerMode, ComposerMode>;
const isComposing = (act: Act): act is ComposerMode => act in composing;

/** The talk: what was said, what the paper on the table is worth, and your next move. */
export function Table({ table: seat, language, menu, pointed, endLabel, onLeave, onDebrief }: {
  readonly table: Seat; readonly language: Language; readonly menu?: ComponentChildren; readonly pointed?: Readable<Pointed | null>;
  /** Where the end leads to, if not to the debrief. */
  readonly endLabel?: string; readonly onLeave?: () => void; readonly onDebrief?: () => void;
}) {
  const session = useReadable(seat.store);
  const { table } = useWords();
  const say = useSay();
  const [leaf, setLeaf] = useState<Leaf | null>(null);
  const [desk, setDesk] = useState<ComposerMode | null>(null);
  const { stage } = session.observation;
  const place = useFocusReturn(session.steps.length, desk, stage);
  const moves = useMemo(() => suggestions(session, language), [session, language]);
  const lines = useMemo(() => logLines(session, language), [session, language]);

  const openLog = (): void => setLeaf({ kind: 'log' });
  const openKnow = (first: string | null): void => setLeaf({ kind: 'know', first });
  const play = (move: Move): void => {
    if (seat.play(move)) {
      setLeaf(null);
      setDesk(null);
    } else {
      const { refusal } = seat.store.getState();
      if (refusal) say(table.refusals[refusal]);
    }
  };
  const begin = (act: Act, given: Given = {}): void => {
    if (act === 'open') return setLeaf({ kind: 'opening' });
    if (isComposing(act)) {
      setLeaf(null);
      return setDesk(act);
    }
    const { given: known, need } = nextNeed(session, act, given);
    const move = need === null && !mustConfirm(act) ? moveOf(act, known) : null;
    if (move) play(move);
    else setLeaf({ kind: 'steps', act, given: known });
  };
  usePointed(pointed, stage === 'talking', (what) => {
    if (what.kind === 'person') openKnow(what.id);
    else begin('offer');
  });
  const undo = (): void => {
    if (seat.undo()) say(table.undone);
  };
  const canUndo = session.practice && stage !== 'ended' && session.steps.length > 0 && session.steps.at(-1)?.move.kind !== 'sit';
  const close = (): void => setLeaf(null);
  return (
    <div class={desk ? 'panel talk at-desk' : `panel talk ${stage}`} ref={place}>
      <div class={desk ? 'top-row out-of-sight' : 'top-row'}>
        <div class="title">
          <Heading>{inLanguage(session.brief.title, language)}</Heading>
          <p><span class="account">{acrossTable(session.brief, language)}, </span>{table.minutesLeft(session.observation.minutesLeft, lengthOf(session.observation))}</p>
          <p class="out-of-sight">{outsideLine(session.brief, hourOf(session), language)}</p>
        </div>
        {/* At the desk its own keys lead there: what nobody sees is no stop on the way. */}
        {!desk && <span class="log-key"><IconButton icon="log" label={table.openLog} onPress={openLog} /></span>}
        {!desk && <IconButton icon="colleague" label={table.know} onPress={() => openKnow(null)} />}
        {!desk && menu}
      </div>
      <Log lines={lines} away={desk !== null} />
      {desk && stage === 'talking' && <Composer key={desk} session={session} mode={desk} onPlay={play} onClose={() => setDesk(null)} onLog={openLog} onKnow={() => openKnow(null)} />}
      {!desk && (session.observation.ending === null || session.observation.ending === 'deal') && <Points line={pointsLine(session)} />}
      {!desk && stage === 'talking' && (
        <section class="your-move" aria-labelledby="your-move">
          <h2 id="your-move" class="out-of-sight" tabIndex={-1}>{table.moves}</h2>
          <Coach session={session} table={seat} act={moves[0]?.act ?? null} />
          {session.refusal && <p class="note row refusal" role="alert"><Icon name="alert" />{table.refusals[session.refusal]}</p>}
          <MoveList moves={moves} onAct={begin} />
          <div class="more-row">
            <LinkButton onPress={() => setLeaf({ kind: 'more' })} data-act="more">{table.more}</LinkButton>
            <span class="muted">{table.moreHint}</span>
            <CoachCall session={session} table={seat} />
            {canUndo && <LinkButton icon="undo" onPress={undo}>{table.undo}</LinkButton>}
          </div>
        </section>
      )}
      {stage === 'closing' && <Closing session={session} onPlay={play} />}
      {stage === 'closing' && canUndo && <LinkButton icon="undo" onPress={undo}>{table.undo}</LinkButton>}
      {stage === 'ended' && <Ended session={session} {...(endLabel && { label: endLabel })} onDebrief={() => onDebrief?.()} />}
      {leaf?.kind === 'more' && <MoreSheet session={session} onAct={begin} onLeave={() => { close(); onLeave?.(); }} onClose={close} />}
      {leaf?.kind === 'log' && <LogSheet lines={lines} onClose={close} />}
      {leaf?.kind === 'opening' && <OpeningSheet onPlay={play} onClose={close} />}
      {leaf?.kind === 'know' && <KnowSheet session={session} first={leaf.first} onAsk={(member) => begin('ask', { member })} onClose={close} />}
      {leaf?.kind === 'steps' && <MoveSheet session={session} act={leaf.act} given={leaf.given} onGiven={(given) => setLeaf({ ...leaf, given })} onPlay={play} onClose={close} />}
    </div>
  );
}

function LogSheet({ lines, onClose }: { readonly lines: ReturnType<typeof logLines>; readonly onClose: () => void }) {
  const { table, shell } = useWords();
  return <Sheet title={table.log} closeLabel={shell.close} onClose={onClose}><LogPages lines={lines} /></Sheet>;
}

/** The stage is a second way to the same controls; what was pointed at before this screen does not count. */
function usePointed(pointed: Readable<Pointed | null> | undefined, able: boolean, act: (what: Pointed) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!pointed || !able) return undefined;
    return pointed.subscribe((what) => { if (what) latest.current(what); });
  }, [pointed, able]);
}

/**
 * The focus never gets lost: back to the button that opened the desk, and after a
 * move, where its button is gone, to the heading of what can be done next.
 */
function useFocusReturn(turn: number, desk: ComposerMode | null, stage: string) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef({ turn, desk, stage });
  useEffect(() => {
    const was = before.current;
    before.current = { turn, desk, stage };
    // A reply is where the eye should go: on a phone the talk is above the moves.
    if (was.turn !== turn) place.current?.closest('main')?.scrollTo?.(0, 0);
    if (desk !== null || (was.turn === turn && was.desk === desk && was.stage === stage)) return;
    const lost = document.activeElement === null || document.activeElement === document.body || was.desk !== null || was.stage !== stage;
    if (!lost) return;
    const opener = was.turn === turn && was.desk ? place.current?.querySelector<HTMLElement>(`[data-act="${was.desk}"]`) : null;
    (opener ?? place.current?.querySelector<HTMLElement>('#phase-title, #your-move'))?.focus({ preventScroll: true });
  });
  return place;
}
