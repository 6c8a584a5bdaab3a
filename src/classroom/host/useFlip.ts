import { useLayoutEffect, useRef } from 'preact/hooks';

const EASE = 'cubic-bezier(0.2, 0.7, 0.2, 1)';

export const isCalm = (): boolean => {
  const { motion } = document.documentElement.dataset;
  return motion === 'calm' || (motion !== 'full' && window.matchMedia('(prefers-reduced-motion: reduce)').matches);
};

/**
 * Lets the children of a list glide from where they were to where they are now.
 * They are known by data-id. order: changes when the list may have moved.
 */
export function useFlip<E extends HTMLElement>(order: string) {
  const list = useRef<E>(null);
  const before = useRef(new Map<string, { readonly x: number; readonly y: number }>());
  useLayoutEffect(() => {
    const now = new Map<string, { readonly x: number; readonly y: number }>();
    for (const child of list.current?.querySelectorAll<HTMLElement>('[data-id]') ?? []) {
      const id = child.dataset['id'] ?? '';
      const place = { x: child.offsetLeft, y: child.offsetTop };
      now.set(id, place);
      const old = before.current.get(id);
      if (!old || (old.x === place.x && old.y === place.y) || typeof child.animate !== 'function' || isCalm()) continue;
      child.animate([{ transform: `translate(${old.x - place.x}px, ${old.y - place.y}px)` }, { transform: 'none' }], { duration: 650, easing: EASE });
    }
    before.current = now;
  }, [order]);
  return list;
}
