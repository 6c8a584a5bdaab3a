import { useState } from 'preact/hooks';
import type { Pupil } from '../../screens/class.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';

/** Takes the class off this device, so that somebody else can come in. */
export function OtherPlayer({ pupil, onLeft }: { readonly pupil: Pupil; readonly onLeft?: () => void }) {
  const { shell, class: words } = useWords();
  const state = useReadable(pupil.store);
  const [asked, setAsked] = useState(false);
  if (state.kind !== 'in') return null;
  const unsent = state.sending !== null && state.sending.state !== 'sent' && state.sending.state !== 'refused';
  const leave = (): void => {
    setAsked(false);
    pupil.leave();
    onLeft?.();
  };
  return (
    <>
      <Button icon="swap" onPress={() => setAsked(true)}>{words.otherPlayer}</Button>
      {asked && (
        <Dialog title={words.otherPlayerAsk(state.student.name)} closeLabel={shell.close} onClose={() => setAsked(false)}>
          <p>{words.otherPlayerLead}</p>
          {unsent && <p class="note row"><Icon name="alert" /><span>{words.unsent}</span></p>}
          <div class="actions">
            <Button kind="filled" onPress={() => setAsked(false)}>{shell.keep}</Button>
            <Button onPress={leave}>{words.otherPlayerYes}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
