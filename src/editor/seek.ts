import { pathText, type Path } from '../core/scenario/problem.ts';

/**
 * Leads the eye and the focus to a field: opens what is folded around it, scrolls, and focuses its first control.
 * write: it is new, and what stands in it is there to be written over.
 */
export function seek(root: HTMLElement, path: Path, why: 'look' | 'write' = 'look', tries = 6): void {
  const found = nearest(root, path);
  const folded = found?.closest<HTMLDetailsElement>('details:not([open])') ?? (found instanceof HTMLDetailsElement && !found.open ? found : null);
  if (folded && tries > 0) {
    folded.open = true;
    // Its fields come with the next drawing.
    setTimeout(() => seek(root, path, why, tries - 1), 60);
    return;
  }
  if (!found) return;
  const control = found.querySelector<HTMLElement>('input, textarea, select') ?? found.querySelector('button') ?? found;
  // The middle of a tall thing is not where one begins to write.
  (why === 'write' ? control : found).scrollIntoView({ block: 'center', behavior: 'smooth' });
  control.focus({ preventScroll: true });
  if (why === 'write') {
    if (control instanceof HTMLInputElement) control.select();
    return;
  }
  found.classList.add('sought');
  setTimeout(() => found.classList.remove('sought'), 2000);
}

/** The field itself, or what is closest around it. */
function nearest(root: HTMLElement, path: Path): HTMLElement | null {
  for (let length = path.length; length > 0; length--) {
    const wanted = pathText(path.slice(0, length));
    const found = [...root.querySelectorAll<HTMLElement>('[data-path]')].filter((place) => place.dataset['path'] === wanted).at(-1);
    if (found) return found;
  }
  return null;
}
