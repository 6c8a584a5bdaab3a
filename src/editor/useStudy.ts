import { useEffect, useState } from 'preact/hooks';
import type { Laboratory, Study } from '../app/laboratory.ts';

/** So long after the last change the case is looked at: typing itself stays free. */
const PAUSE = 300;

export interface Studied {
  /** The last that was found out; of a text that may be a few letters older. */
  readonly study: Study | null;
  /** The text that it was found out of. */
  readonly text: string | null;
}

export function useStudy(laboratory: Laboratory, text: string): Studied {
  const [studied, setStudied] = useState<Studied>({ study: null, text: null });
  useEffect(() => {
    const waiting = setTimeout(() => {
      void laboratory.study(text).then((study) => { if (study) setStudied({ study, text }); });
    }, studied.text === null ? 0 : PAUSE);
    return () => clearTimeout(waiting);
  }, [laboratory, text]);
  return studied;
}
