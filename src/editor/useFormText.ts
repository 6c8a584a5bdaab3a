import { useEffect, useState } from 'preact/hooks';

/** So long after the last letter in the text the form follows: drawing it for each would make the letters wait. */
const PAUSE = 250;

/** The text that the form shows: the newest at once, except while somebody types in the text beside it. */
export function useFormText(text: string, view: string): string {
  const [shown, setShown] = useState(text);
  const inText = view === 'text' && document.activeElement?.classList.contains('text-pane') === true;
  useEffect(() => {
    if (shown === text) return undefined;
    const waiting = setTimeout(() => setShown(text), inText ? PAUSE : 0);
    return () => clearTimeout(waiting);
  }, [text, shown, inText]);
  return inText ? shown : text;
}
