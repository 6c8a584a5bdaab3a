import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useWords } from './Language.tsx';

/** A screen whose code comes when it is first needed, so that the first words need not wait for it. */
export interface Lazy<P> {
  readonly Screen: FunctionComponent<P>;
  /** Fetches it beforehand; what fails is tried again when it is needed. */
  readonly fetch: () => void;
}

export function lazy<P extends object>(load: () => Promise<FunctionComponent<P>>): Lazy<P> {
  let here: FunctionComponent<P> | null = null;
  const bring = async (): Promise<void> => { here = await load(); };
  function Screen(props: P) {
    const [state, setState] = useState<'here' | 'coming' | 'away'>(here ? 'here' : 'coming');
    useEffect(() => {
      if (state !== 'coming') return;
      let wanted = true;
      bring().then(() => { if (wanted) setState('here'); }, () => { if (wanted) setState('away'); });
      return () => { wanted = false; };
    }, [state]);
    if (state === 'here' && here) {
      const Here = here;
      return <Here {...props} />;
    }
    return <Waiting away={state === 'away'} onAgain={() => setState('coming')} />;
  }
  return { Screen, fetch: () => { void bring().catch(() => undefined); } };
}

function Waiting({ away, onAgain }: { readonly away: boolean; readonly onAgain: () => void }) {
  const { shell } = useWords();
  if (!away) return <div class="panel"><p role="status">{shell.loading}</p></div>;
  return (
    <div class="panel">
      <p role="alert">{shell.screenAway}</p>
      <Button kind="filled" icon="again" onPress={onAgain}>{shell.tryAgain}</Button>
    </div>
  );
}
