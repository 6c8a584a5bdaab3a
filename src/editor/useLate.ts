import { useEffect, useRef } from 'preact/hooks';

/** A page that nobody looks at paints nothing: after so long what was typed is written anyway. */
const LONGEST = 200;

export interface Late {
  /** What was typed and is not written yet; null: all is written. */
  readonly typed: string | null;
  type(text: string): void;
  /** Now, at the latest before anything else happens to what is typed in. */
  flush(): void;
}

/**
 * The letter first, the case right after: what is typed is painted before all that follows from it is worked out.
 * It is also written before the page goes, and when what is typed in goes from the screen.
 * onWriting: from the letter until it is written nobody may say that all is kept.
 */
export function useLate(write: (text: string) => void, onWriting: (on: boolean) => void): Late {
  const typed = useRef<string | null>(null);
  const writing = useRef(write);
  writing.current = write;
  const stop = useRef<() => void>(() => undefined);
  const flush = (): void => {
    stop.current();
    const text = typed.current;
    typed.current = null;
    if (text === null) return;
    writing.current(text);
    onWriting(false);
  };
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return {
    get typed() {
      return typed.current;
    },
    type(text) {
      stop.current();
      typed.current = text;
      onWriting(true);
      stop.current = afterPaint(flush);
    },
    flush,
  };
}

/** Calls once, when the next frame has been painted. Answers how to take it back. */
function afterPaint(call: () => void): () => void {
  const painted = new MessageChannel();
  painted.port1.onmessage = () => call();
  const frame = requestAnimationFrame(() => painted.port2.postMessage(null));
  const late = setTimeout(call, LONGEST);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(late);
    painted.port1.close();
  };
}
