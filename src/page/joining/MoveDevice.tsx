import { useState } from 'preact/hooks';
import type { MoveCode, Pupil } from '../../screens/class.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { useWords } from '../../parts/Language.tsx';
import { Refused, useAsking } from './usePupil.tsx';

/** A short code with which another device goes on as this student. */
export function MoveDevice({ pupil }: { readonly pupil: Pupil }) {
  const { shell, class: words } = useWords();
  const [code, setCode] = useState<MoveCode | null>(null);
  const asking = useAsking();
  const fetchCode = (): void => asking.ask(async () => {
    const answer = await pupil.moveCode();
    if (!answer.ok) return answer;
    setCode(answer.value);
    return null;
  });
  return (
    <>
      <Refused no={asking.no} />
      <Button icon="laptop" aria-disabled={asking.busy} onPress={fetchCode}>{words.moveKey}</Button>
      {code && (
        <Dialog title={words.moveTitle} closeLabel={shell.close} onClose={() => setCode(null)}>
          <p>{words.moveLead}</p>
          <p class="move-code" aria-label={[...code.code].join(' ')}><span aria-hidden="true">{code.code.slice(0, 4)} {code.code.slice(4)}</span></p>
          <p class="muted">{words.moveUntil(Math.max(1, Math.round((code.expiresAt - Date.now()) / 60_000)))}</p>
        </Dialog>
      )}
    </>
  );
}
