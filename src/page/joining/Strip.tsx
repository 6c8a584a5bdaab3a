import { useEffect, useState } from 'preact/hooks';
import { type Pupil, type PupilState, refusalWords, stripOf } from '../../screens/class.ts';
import type { App } from '../../screens/session.ts';
import { LinkButton } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useWords } from '../../parts/Language.tsx';
import './joining.css';

/** Above a game of the class: whether the class has it. Calm while all is well. */
export function Strip({ app, onGone }: { readonly app: App; readonly onGone: () => void }) {
  const words = useWords();
  const { strip, toClass } = words.class;
  const [pupil, setPupil] = useState<Pupil | null>(null);
  const [state, setState] = useState<PupilState>({ kind: 'none' });
  useEffect(() => {
    let unhear = (): void => undefined;
    void app.pupil.open().then((opened) => {
      if (!opened) return;
      setPupil(opened);
      setState(opened.store.getState());
      unhear = opened.store.subscribe(setState);
    });
    return () => unhear();
  }, [app]);
  // Who plays hears at once that the class stands still, or that the place in it is gone; not only at the next move.
  useEffect(() => pupil?.watch(), [pupil]);
  if (!pupil || state.kind !== 'in') return null;
  const { kind, word, no } = stripOf(state);
  return (
    <div class={`class-strip ${kind}`}>
      <Icon name={kind === 'calm' ? 'check' : kind === 'busy' ? 'clock' : 'alert'} />
      <span {...(kind === 'calm' || kind === 'busy' ? {} : { role: kind === 'waiting' ? 'status' : 'alert' } as const)}>{no ? refusalWords(words, no) : ''} {word === 'refused' || !no ? strip[word] : ''}</span>
      {kind === 'trouble' && <LinkButton onPress={() => pupil.again()}>{strip.retry}</LinkButton>}
      {(kind === 'over' || word === 'paused') && <LinkButton onPress={onGone}>{toClass}</LinkButton>}
    </div>
  );
}
