import { useEffect } from 'preact/hooks';

/** Single keys for whoever stands at the board; never while typing, in a dialog, or with a modifier held. */
export function useKeys(on: boolean, acts: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    if (!on) return;
    const hear = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, select, textarea')) return;
      const act = acts[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  });
}
