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
  const asked = useRef(false);
  const holding = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const show = (): void => {
    holding.current = undefined;
    if (found.current) setStudied(found.current);
    found.current = null;
  };
  const hold = useCallback((): void => {
    clearTimeout(holding.current);
    holding.current = setTimeout(show, PAUSE);
  }, []);
  useEffect(() => {
    if (asked.current) hold();
    const waiting = setTimeout(() => {
      void laboratory.study(text).then((study) => {
        if (!study) return;
        found.current = { study, text };
        // Drawing a map under somebody's next letter would make that wait.
        if (holding.current === undefined) show();
      });
    }, asked.current ? PAUSE : 0);
    asked.current = true;
    return () => clearTimeout(waiting);
  }, [laboratory, text]);
  useEffect(() => () => clearTimeout(holding.current), []);
  return { ...studied, hold };
}
