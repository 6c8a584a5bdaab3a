import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DraftDesk } from '../app/drafts/desk.ts';
import type { Path } from '../core/scenario/problem.ts';
import { seek } from './seek.ts';

/** "members[0].name" or "members.0.name" as steps. */
const pathOf = (words: string): Path => (words.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Remembers in which field the author is, by its path in the case or, in a grid, by its own name, and on coming back leads there again. Gives what listens to the focus. */
export function usePlace(desk: DraftDesk, id: string, step: string, form: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  useEffect(() => {
    const before = desk.place(id);
    if (before?.step !== step || before.field === null) return undefined;
    const { field } = before;
    // After the screen has given its own focus.
    const waiting = setTimeout(() => { if (form.current) goBack(form.current, field); });
    return () => clearTimeout(waiting);
  }, [id]);
  useEffect(() => { if (desk.place(id)?.step !== step) desk.stand(id, { step, field: null }); }, [id, step]);
  return ({ target }) => {
    if (!(target instanceof Element)) return;
    const field = target.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? (target.id === '' ? undefined : `#${target.id}`);
    if (field !== undefined) desk.stand(id, { step, field });
  };
}

function goBack(form: HTMLElement, field: string): void {
  const cell = field.startsWith('#') ? document.getElementById(field.slice(1)) : null;
  if (!cell) return seek(form, pathOf(field));
  cell.scrollIntoView({ block: 'center' });
  cell.focus({ preventScroll: true });
}
