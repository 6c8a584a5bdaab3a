import { useEffect, useState } from 'preact/hooks';

/** Room for the form and something beside it; the same border as in editor.css. */
export const WIDE = '(min-width: 1000px)';

/** A phone: what is long is folded. */
export const NARROW = '(max-width: 600px)';

export function useWide(border = WIDE): boolean {
  const [wide, setWide] = useState(() => window.matchMedia(border).matches);
  useEffect(() => {
    const query = window.matchMedia(border);
    const look = (): void => setWide(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return wide;
}
