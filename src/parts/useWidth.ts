import { useEffect, useRef, useState } from 'preact/hooks';

/** Width of an element in CSS pixels, followed while it changes; first until it is measured. */
export function useWidth(first: number) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => { if (element.clientWidth > 120) setWidth(element.clientWidth); };
    measure();
    if (typeof ResizeObserver !== 'function') return undefined;
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { box, width };
}
