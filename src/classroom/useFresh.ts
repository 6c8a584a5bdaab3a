import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../app/class/server.ts';

const AGAIN = 4_000;

/**
 * Something asked of the server, and asked anew when `when` changes. What was there
 * stays until the new one comes; what fails is tried again until it comes.
 */
export function useFresh<T>(ask: () => Promise<Answer<T>>, when: string | number): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let here = true;
    let wait: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => void ask().then((answer) => {
      if (!here) return;
      if (answer.ok) setValue(answer.value);
      else wait = setTimeout(look, AGAIN);
    });
    look();
    return () => {
      here = false;
      clearTimeout(wait);
    };
  }, [ask, when]);
  return value;
}
