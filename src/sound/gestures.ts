import type { Sound } from './sound.ts';

/**
 * What answers a press with a sound. Sliders and text fields do not: they would rattle. Labels neither:
 * their click comes again from their box.
 */
const PRESSED = 'button, a[href], summary, input[type="checkbox"], input[type="radio"]';

/** Keys that no browser takes for a gesture, and those that only move the focus. */
const SILENT_KEYS = ['Escape', 'Control', 'Shift', 'Alt', 'Meta', 'Tab'];

/**
 * Wakes the sound at the first gesture at which a browser lets audio start: the end of a touch, not its
 * beginning, and a key. Each press is heard.
 */
export function hearGestures(page: Window, sound: Pick<Sound, 'wake' | 'press'>): void {
  const off = new AbortController();
  const wake = (event: Event): void => {
    if (event instanceof KeyboardEvent && SILENT_KEYS.includes(event.key)) return;
    off.abort();
    sound.wake();
  };
  for (const kind of ['pointerup', 'click', 'keydown']) page.addEventListener(kind, wake, { passive: true, signal: off.signal });
  page.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest(PRESSED)) sound.press();
  }, { passive: true });
}
