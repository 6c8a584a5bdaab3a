import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { useWords } from '../../parts/Language.tsx';

/** Back, or another way out, while a talk is going on: ask, and say that nothing is lost. */
export function LeaveDialog({ onAnswer }: { readonly onAnswer: (leave: boolean) => void }) {
  const { shell } = useWords();
  return (
    <Dialog title={shell.leaveAsk} closeLabel={shell.close} onClose={() => onAnswer(false)}>
      <p>{shell.leaveCalm}</p>
      <div class="actions">
        <Button kind="filled" onPress={() => onAnswer(false)}>{shell.leaveNo}</Button>
        <Button onPress={() => onAnswer(true)}>{shell.leaveYes}</Button>
      </div>
    </Dialog>
  );
}
