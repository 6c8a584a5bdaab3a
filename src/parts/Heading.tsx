import { useLayoutEffect, useRef } from 'preact/hooks';

let firstOfVisit = true;

/**
 * The heading of a screen. It takes the focus when the screen appears, so that a
 * keyboard and a screen reader start there, and it names the browser's tab.
 * Not at the first screen of a visit: there the page itself is the start.
 */
export function Heading({ children, class: extra }: { readonly children: string; readonly class?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (firstOfVisit) firstOfVisit = false;
    else heading.current?.focus({ preventScroll: true });
    heading.current?.closest('main')?.scrollTo?.(0, 0);
    if (heading.current) window.scrollTo?.(0, 0);
  }, []);
  useLayoutEffect(() => {
    document.title = children === 'Aan Tafel' ? children : `${children} · Aan Tafel`;
  }, [children]);
  return <h1 ref={heading} tabIndex={-1} {...(extra ? { class: extra } : {})}>{children}</h1>;
}
