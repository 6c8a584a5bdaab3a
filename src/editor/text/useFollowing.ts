import type { EditorView } from '@codemirror/view';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { stepBetween } from '../../app/drafts/history.ts';

/** So long after the last letter in the form the text beside it follows: laying it out anew for each would make the letters wait. */
const PAUSE = 200;

interface Following {
  /** At once: before the first key in it, a problem is marked, a place is shown. Nobody ever writes in an old text. */
  follow(): EditorView | null;
  /** What somebody just wrote in the pane itself: the newest there is, also before the case knows. */
  wrote(text: string): void;
}

/** Keeps the text pane equal to the case: after a pause while somebody types elsewhere, at once while they are in it. flush: writes what was typed in it last. */
export function useFollowing(view: RefObject<EditorView | null>, text: string, language: string, flush: () => void): Following {
  const newest = useRef(text);
  newest.current = text;
  const follow = (): EditorView | null => {
    flush();
    const there = view.current;
    if (there) catchUp(there, newest.current);
    return there;
  };
  useEffect(() => {
    if (view.current?.hasFocus) return void follow();
    const waiting = setTimeout(follow, PAUSE);
    return () => clearTimeout(waiting);
  }, [text, language]);
  return { follow, wrote: (next) => { newest.current = next; } };
}

/** The caret stays with the letters beside it. */
function catchUp(view: EditorView, text: string): void {
  const now = view.state.doc.toString();
  if (now === text) return;
  const step = stepBetween(now, text, '', 0);
  view.dispatch({ changes: { from: step.at, to: step.at + step.out.length, insert: step.in } });
}
