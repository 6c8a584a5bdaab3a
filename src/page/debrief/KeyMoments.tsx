import { useEffect, useState } from 'preact/hooks';
import { moveWords, type Transcript } from '../../screens/after.ts';
import type { KeyMoment } from '../../screens/key-moments.ts';
import type { Session } from '../../screens/session.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { LookKey } from './Looks.tsx';
import { useSeek } from './seek.ts';
import { useStory } from './story.ts';

export type Found = { readonly kind: 'busy'; readonly part: number } | { readonly kind: 'found'; readonly moments: readonly KeyMoment[] } | { readonly kind: 'failed' };

/** Searches in the background, from the first look on; it is kept while the debrief is open. */
export function useKeyMoments(transcript: () => Transcript | null): { readonly found: Found | null; readonly search: () => void } {
  const seek = useSeek();
  const [found, setFound] = useState<Found | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const ended = round > 0 ? transcript() : null;
    if (!seek || !ended) return undefined;
    setFound({ kind: 'busy', part: 0 });
    const search = seek(ended, (part) => setFound({ kind: 'busy', part }));
    let wanted = true;
    search.result.then((moments) => { if (wanted) setFound({ kind: 'found', moments }); }, () => { if (wanted) setFound({ kind: 'failed' }); });
    return () => { wanted = false; search.stop(); };
  }, [round, seek]);
  return { found, search: () => setRound((before) => before + 1) };
}

/** The moves that cost or gained most, by playing on from them in the background. */
export function KeyMoments({ session, found, onSearch, onReplay }: { readonly session: Session; readonly found: Found | null; readonly onSearch: () => void; readonly onReplay?: (turn: number) => void }) {
  const story = useStory();
  const seek = useSeek();
  useEffect(() => { if (found === null) onSearch(); }, [found === null]);
  if (!seek) return null;
  return (
    <section class="pinned key-moments" aria-labelledby="key-title">
      <h3 id="key-title">{story.keyTitle}</h3>
      <p class="muted">{story.keyLead}</p>
      {(found === null || found.kind === 'busy') && <Busy part={found?.part ?? 0} />}
      {found?.kind === 'failed' && <><p role="alert">{story.keyFailed}</p><Button size="small" icon="again" onPress={onSearch}>{story.keyAgain}</Button></>}
      {found?.kind === 'found' && found.moments.length === 0 && <p role="status">{story.keyNone}</p>}
      {found?.kind === 'found' && found.moments.length > 0 && (
        <>
          <ol role="list">{found.moments.map((moment) => <li key={moment.turn}><Card session={session} moment={moment} {...(onReplay && { onReplay })} /></li>)}</ol>
          <p class="muted">{story.keyHonest}</p>
        </>
      )}
    </section>
  );
}

function Busy({ part }: { readonly part: number }) {
  const story = useStory();
  const percent = Math.min(100, Math.round(100 * part));
  return (
    <div class="key-busy">
      <p>{story.keyBusy(percent)}</p>
      <div class="bar" role="progressbar" aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100} aria-label={story.keyTitle}><span class={percent > 0 ? 'fill' : 'fill none'} style={{ width: `${percent}%` }} /></div>
    </div>
  );
}

function Card({ session, moment, onReplay }: { readonly session: Session; readonly moment: KeyMoment; readonly onReplay?: (turn: number) => void }) {
  const story = useStory();
  const words = useWords().debrief;
  const language = useLanguage();
  const points = Math.abs(moment.yours - moment.theirs);
  const cost = moment.kind === 'cost';
  return (
    <article class={`key-moment ${moment.kind}`}>
      <p class="when"><LookKey session={session} turn={moment.turn} /> <b>{cost ? story.keyCost(points) : story.keyGain(points)}</b></p>
      <p>{moveWords(session.brief, moment.move, language, 'did')}</p>
      <p class="other"><Icon name={cost ? 'advice' : 'star'} /><span>{cost ? story.keyOther : story.keyInstead} <b>{moveWords(session.brief, moment.other, language, 'todo')}</b></span></p>
      <p class="muted">{story.keyMeans(moment.yours, moment.theirs)} {story.keyRuns(moment.ahead, moment.runs)}</p>
      {onReplay && <button type="button" class="play-from" aria-label={words.playFromLabel(moment.minute)} onClick={() => onReplay(moment.turn)}><Icon name="again" />{words.playFrom}</button>}
    </article>
  );
}
