import { hintIdea } from '../../screens/coach.ts';
import type { Session } from '../../screens/session.ts';
import { logLines } from '../../screens/table.ts';
import { Sheet } from '../../parts/Dialog.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { LogPages } from '../table/Log.tsx';
import { useStory } from './story.ts';

/** The whole talk, opened at one move, with the hints that were read. */
export function MomentSheet({ session, turn, onClose }: { readonly session: Session; readonly turn: number; readonly onClose: () => void }) {
  const story = useStory();
  const language = useLanguage();
  const { shell } = useWords();
  const notes = session.hinted.map((hint) => ({ turn: hint.turn, text: `${story.hintRead(hint.rung)}: ${hintIdea(hint.trigger, hint.rung, language)}` }));
  return (
    <Sheet title={story.talkTitle} closeLabel={shell.close} onClose={onClose}>
      <p class="muted">{story.hintsUsed(session.hinted.length)}</p>
      <LogPages lines={logLines(session, language)} turn={turn} notes={notes} />
    </Sheet>
  );
}
