import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** A word with its explanation one tap away. Escape or a press elsewhere closes it. more: a way to read on, inside the note. */
export function Term({ meaning, more, children }: { readonly meaning: string; readonly more?: ComponentChildren; readonly children: ComponentChildren }) {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLSpanElement>(null);
  const id = useId();
  useEffect(() => {
    if (!place) return;
    const close = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      if (event instanceof PointerEvent && whole.current?.contains(event.target instanceof Node ? event.target : null)) return;
      setPlace(null);
    };
    const kinds = ['keydown', 'pointerdown', 'scroll', 'resize'] as const;
    for (const kind of kinds) window.addEventListener(kind, close, { capture: true });
    return () => { for (const kind of kinds) window.removeEventListener(kind, close, { capture: true }); };
  }, [place]);
  const open = (): void => {
    const box = button.current?.getBoundingClientRect();
    if (!box || place) return setPlace(null);
    const width = Math.min(320, window.innerWidth - 24);
    setPlace({ left: Math.max(12, Math.min(box.left, window.innerWidth - width - 12)), top: Math.min(box.bottom + 8, window.innerHeight - 120) });
  };
  return (
    <span class="term" ref={whole}>
      <button type="button" ref={button} aria-expanded={place !== null} aria-controls={id} onClick={open}>{children}</button>
      <span id={id} role="status">{place && <span class="term-note" style={{ left: `${place.left}px`, top: `${place.top}px` }}>{meaning}{more}</span>}</span>
    </span>
  );
}
