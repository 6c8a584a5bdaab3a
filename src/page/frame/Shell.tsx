import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { words, type Language } from '../../text/words.ts';
import { Button } from '../../parts/Button.tsx';
import type { Brief, Readable } from '../../screens/session.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useReadable } from '../../parts/readable.ts';
import { RoomArt } from '../../parts/RoomArt.tsx';
import { Seats } from './Seats.tsx';

export type StageState = 'off' | 'loading' | 'on';

/**
 * The frame of every screen: the stage's place, the words, the live region.
 * stage: what to show in the stage's place; null = this screen has none. The
 * place itself always stays in the page, for the canvas lives in it.
 */
export function Shell({ language, wide, moved, stage, progress, brief, onHost, sentence, children }: {
  readonly language: Language; readonly wide: boolean; readonly moved: boolean; readonly stage: StageState | null; readonly progress: Readable<number>;
  /** Who sits there and what is outside, for the still picture where the stage is not there; while it is on its way it brings its own view. */
  readonly brief: Brief | null; readonly onHost: (host: HTMLElement | null) => void;
  readonly sentence: string; readonly children: ComponentChildren;
}) {
  const { shell } = words(language);
  return (
    <div class="shell" data-stage={stage ?? 'none'} data-wide={wide ? 'yes' : 'no'} data-moved={moved ? 'yes' : 'no'}>
      <a class="skip" href="#content" onClick={(event) => { event.preventDefault(); document.getElementById('content')?.focus(); }}>{shell.skip}</a>
      <div class="stage-place" aria-hidden="true">
        {stage !== null && stage !== 'on' && <RoomArt {...(stage === 'off' && brief ? { outside: brief } : {})}><Seats looks={brief?.members.map(({ look }) => look) ?? []} /></RoomArt>}
        {stage === 'loading' && <span class="stage-wait">{shell.stageLoading}<Progress part={progress} /></span>}
        <div class="stage-canvas" ref={onHost} />
      </div>
      <main id="content" tabIndex={-1} class="grain">
        <Net language={language}>{children}</Net>
      </main>
      <p class="out-of-sight" role="status" aria-live="polite">{sentence}</p>
    </div>
  );
}

function Progress({ part }: { readonly part: Readable<number> }) {
  return <span class="stage-wait-line" style={{ width: `${Math.round(useReadable(part) * 100)}%` }} />;
}

/** A screen that breaks says so and offers the way on; the game is kept after every move. */
function Net({ language, children }: { readonly language: Language; readonly children: ComponentChildren }) {
  const [problem] = useErrorBoundary((reason: unknown) => console.error(reason));
  const { shell } = words(language);
  if (!problem) return <>{children}</>;
  return (
    <div class="page narrow stack">
      <h1 tabIndex={-1}>{shell.broken}</h1>
      <p class="row"><Icon name="alert" />{shell.brokenLead}</p>
      <Button kind="filled" onPress={() => window.location.reload()}>{shell.reload}</Button>
    </div>
  );
}
