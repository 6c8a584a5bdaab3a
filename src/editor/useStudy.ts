import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Laboratory, Study } from '../app/laboratory.ts';

/** So long after the last change the case is looked at, and what was found is drawn: typing itself stays free. */
const PAUSE = 300;

export interface Studied {
  /** The last that was found out; of a text that may be a few letters older. */
  readonly study: Study | null;
  /** The text that it was found out of. */
  readonly text: string | null;
  /** A letter was typed: nothing is drawn under the next one. */
  hold(): void;
}

export function useStudy(laboratory: Laboratory, text: string): Studied {
  const [studied, setStudied] = useState<Omit<Studied, 'hold'>>({ study: null, text: null });
  const found = useRef<Omit<Studied, 'hold'> | null>(null);
  const holding = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const typing = useRef(false);
  const show = (): void => {
    if (found.current) setStudied(found.current);
    found.current = null;
  };
  const asked = useRef(false);
  useEffect(() => {
    typing.current = asked.current;
    const waiting = setTimeout(() => {
      typing.current = false;
      show();
      void laboratory.study(text).then((study) => {
        if (!study) return;
        found.current = { study, text };
        // Drawing a map under somebody's next letter would make that wait.
        if (!typing.current) show();
      });
    }, asked.current ? PAUSE : 0);
    asked.current = true;
    return () => clearTimeout(waiting);
  }, [laboratory, text]);
  useEffect(() => () => clearTimeout(holding.current), []);
  const hold = useCallback((): void => {
    typing.current = true;
    clearTimeout(holding.current);
    holding.current = setTimeout(() => {
      typing.current = false;
      show();
    }, PAUSE);
  }, []);
  return { ...studied, hold };
}
