import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Size of an element in CSS pixels, followed while it changes; the first one until it is measured. */
export function useSize(firstWidth: number, firstHeight: number) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: firstWidth, height: firstHeight });
  // Before it is painted: what is too wide for a phone is never seen.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 120) setSize((last) => (last.width === width && last.height === height ? last : { width, height: Math.max(height, 120) }));
    };
    measure();
    if (typeof ResizeObserver !== 'function') return undefined;
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { box, ...size };
}

/** The same where only the width matters. */
export function useWidth(first: number) {
  const { box, width } = useSize(first, first);
  return { box, width };
}
