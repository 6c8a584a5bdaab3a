import { useEffect, useMemo, useState } from 'preact/hooks';
import { type RunUp, type RunUpWish, takeOverOf } from '../core/scenario/trying/run-up.ts';
import type { App } from '../screens/session.ts';
import { editorWords } from '../text/editor-words.ts';
import { Button } from '../parts/Button.tsx';
import { Sheet } from '../parts/Dialog.tsx';
import { Pick, Segments, Slider } from '../parts/Fields.tsx';
import { useLanguage, useWords } from '../parts/Language.tsx';

/** The same wish always gives the same beginning. */
const SEED = 1;
/** A slider that is pulled asks only once it rests. */
const PAUSE = 150;
const ways = ['asIs', 'all', 'each'] as const;
type Way = (typeof ways)[number];
/** Who can have talked until now: one who does it well, a beginner, and one who spoils it. */
const openers = ['integrative', 'beginner', 'squeezer'] as const;

export interface PlayFromProps {
  readonly app: App;
  readonly id: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** The author takes over a talk of the case: from a minute, with as much trust as there should be. */
export function PlayFrom({ app, id, text, onClose }: PlayFromProps) {
  const words = editorWords(useLanguage());
  const { shell } = useWords();
  const talk = useMemo(() => takeOverOf(text), [text]);
  const people = talk?.people ?? [];
  const [minute, setMinute] = useState(Math.floor((talk?.minutes ?? 0) / 2));
  const [player, setPlayer] = useState<(typeof openers)[number]>('integrative');
  const [way, setWay] = useState<Way>('asIs');
  const [trust, setTrust] = useState(() => people.map((person) => person.trust));
  const wish = useMemo((): RunUpWish => ({ minute, player, trust: trust.map((one) => (way === 'asIs' ? null : way === 'all' ? (trust[0] ?? 50) : one)) }), [minute, player, way, trust]);
  const [found, setFound] = useState<{ readonly wish: RunUpWish; readonly run: RunUp } | null>(null);
  const look = (): RunUp | null => (found?.wish === wish ? found.run : (talk?.runUp(SEED, wish) ?? null));
  useEffect(() => {
    const waiting = setTimeout(() => { const run = look(); if (run) setFound({ wish, run }); }, PAUSE);
    return () => clearTimeout(waiting);
  }, [wish]);
  const go = (): void => {
    const run = look();
    if (run) app.tryOut(id, { seed: SEED, start: run.start, moves: run.moves, minute: run.minute });
  };
  const pull = (j: number, value: number): void => setTrust(trust.map((one, k) => (k === j ? value : one)));
  return (
    <Sheet title={words.playFrom} closeLabel={shell.close} onClose={onClose}>
      <div class="stack play-from">
        <p>{words.playFromLead}</p>
        <Slider name={words.playFromMinute} shown={words.minuteOf(minute, talk?.minutes ?? 0)} value={minute} min={0} max={talk?.minutes ?? 0} onChange={setMinute} />
        <Pick name={words.playFromPlayer} value={player} options={openers.map((value) => ({ value, label: words.trialPlayers[value] ?? value }))} onChange={setPlayer} />
        <Segments legend={words.playFromTrust} value={way} options={ways.filter((one) => one !== 'each' || people.length > 1).map((value) => ({ value, label: words.trustWays[value] }))} onChange={setWay} />
        {way === 'all' && <Slider name={words.trustAll} shown={String(trust[0] ?? 50)} value={trust[0] ?? 50} min={0} max={100} onChange={(value) => pull(0, value)} />}
        {way === 'each' && people.map((person, j) => <Slider key={j} name={words.trustOf(person.name)} shown={String(trust[j] ?? 50)} value={trust[j] ?? 50} min={0} max={100} onChange={(value) => pull(j, value)} />)}
        <Beginning found={found} people={people.map(({ name }) => name)} />
        <Button kind="filled" icon="play" wide aria-disabled={!talk} onPress={go}>{words.playFromGo}</Button>
      </div>
    </Sheet>
  );
}

/** What the wish comes to: trust cannot be had at any price, and a talk may be over sooner. */
function Beginning({ found, people }: { readonly found: { readonly wish: RunUpWish; readonly run: RunUp } | null; readonly people: readonly string[] }) {
  const words = editorWords(useLanguage());
  if (!found) return <p role="status">{words.mapWorking}</p>;
  const { wish, run } = found;
  const off = wish.trust.some((one, j) => one !== null && one !== run.trust[j]);
  return (
    <div class="note stack" role="status">
      <p><b>{words.playFromStart(run.minute, run.moves.length)}</b>{run.minute < wish.minute - 2 && ` ${words.playFromSooner}`}</p>
      <p>{people.map((name, j) => words.trustThen(name, run.trust[j] ?? 0)).join(' ')}{off && ` ${words.trustNearest}`}</p>
    </div>
  );
}
