import { useEffect, useRef, useState } from 'preact/hooks';
import type { Laboratory, Running, Trial } from '../../app/laboratory.ts';
import { editorWords } from '../../text/editor-words.ts';
import { Button } from '../../parts/Button.tsx';
import { Bar } from '../../parts/Bar.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';

/** Per scripted player at most; who is clear sooner plays less. */
const GAMES = 20;
const dialNames = { power: 'power', information: 'information', 'member-pressure': 'time' } as const;
/** Points of score that nobody would notice. */
const NOTHING = 25;

/** Scripted players try the case: the numbers settle while they play. A change of the case makes them old, and says so by being pale. */
export function TrialView({ laboratory, text, ready }: { readonly laboratory: Laboratory; readonly text: string; readonly ready: boolean }) {
  const words = editorWords(useLanguage());
  const [soFar, setSoFar] = useState<Trial | null>(null);
  const [of, setOf] = useState('');
  const [running, setRunning] = useState<Running | null>(null);
  const now = useRef<Running | null>(null);
  useEffect(() => () => now.current?.stop(), []);
  const go = (): void => {
    const next = laboratory.trial(text, GAMES, setSoFar);
    now.current = next;
    setOf(text);
    setRunning(next);
    void next.over.then(() => { if (now.current === next) setRunning(null); });
  };
  if (!ready && !soFar) return <p class="note">{words.mapNone}</p>;
  return (
    <div class="stack trial">
      <p>{words.trialLead}</p>
      <div class="row">
        {running
          ? <Button icon="close" size="small" onPress={() => running.stop()}>{words.trialStop}</Button>
          : <Button kind="filled" icon="play" size="small" aria-disabled={!ready} onPress={go}>{soFar ? words.trialAgain : words.trialGo}</Button>}
        {running && <progress max={soFar?.all ?? 1} value={soFar?.done ?? 0} aria-label={words.trialTitle} />}
        {soFar && <span class="muted" role="status">{running || soFar.done < soFar.all ? words.trialNow(soFar.done, soFar.all) : `${words.trialNow(soFar.done, soFar.all)}. ${words.trialClear}`}</span>}
      </div>
      {soFar && <Numbers trial={soFar} old={of !== text} />}
    </div>
  );
}

function Numbers({ trial, old }: { readonly trial: Trial; readonly old: boolean }) {
  const words = editorWords(useLanguage());
  const { shell } = useWords();
  const rows = Object.entries(trial.players).sort((a, b) => (b[1]?.score ?? 0) - (a[1]?.score ?? 0));
  const [first] = rows[0] ?? ['integrative'];
  const well = first === 'integrative' || first === 'beginner';
  const most = Math.max(1, ...trial.decides.map(({ points }) => points));
  const percent = (part: number | undefined): string => `${Math.round(100 * (part ?? 0))}%`;
  return (
    <div class={old ? 'stack old' : 'stack'}>
      <p class={well ? 'all-well' : 'note'}>{well ? words.trialGood : words.trialBad(words.trialPlayers[first] ?? first)}</p>
      <table class="trial-table">
        <thead><tr><td /><th scope="col">{words.trialScore}</th><th scope="col">{words.trialDeals}</th><th scope="col">{words.trialOwn}</th><th scope="col">{words.trialTheirs}</th></tr></thead>
        <tbody>
          {rows.map(([name, means]) => (
            <tr key={name}>
              <th scope="row">{words.trialPlayers[name] ?? name}</th>
              <td class="score-cell"><b>{Math.round(means?.score ?? 0)}</b><span class="muted">{words.trialMargin(Math.round(means?.margin ?? 0))}</span><Bar value={(means?.score ?? 0) / 10} height="0.7rem" /></td>
              <td>{percent(means?.deals)}</td><td>{percent(means?.own)}</td><td>{percent(means?.account)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{words.trialDecides}</h3>
      <ul role="list" class="trial-factors">
        {trial.decides.map(({ what, points }) => <li key={what}><span>{words.trialFactors[what] ?? what}</span><b>{words.trialPoints(points)}</b><Bar value={(Math.max(0, points) * 100) / most} height="0.7rem" /></li>)}
      </ul>
      <h3>{words.trialDials}</h3>
      <ul role="list" class="trial-dials">
        {Object.entries(dialNames).map(([dial, name]) => {
          const ends = trial.dials[dial as keyof typeof dialNames];
          return ends && <li key={dial}>{words.trialDialOf(shell.dials[name], Math.round(ends.low), Math.round(ends.high))}{Math.abs(ends.high - ends.low) < NOTHING && <span class="muted"> ({words.trialDialNothing})</span>}</li>;
        })}
      </ul>
    </div>
  );
}
