import { useEffect, useState } from 'preact/hooks';

/** Room for the form and something beside it; the same border as in editor.css. */
export const WIDE = '(min-width: 1000px)';

export function useWide(): boolean {
  const [wide, setWide] = useState(() => window.matchMedia(WIDE).matches);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const look = (): void => setWide(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return wide;
}
