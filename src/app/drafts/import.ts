import type { Text } from '../../core/engine/scenario.ts';
import { fieldsOf, firstText } from '../../core/scenario/idents.ts';
import { slug } from '../../core/scenario/reading/words-form.ts';
import { renewed } from '../../core/scenario/migrations/migrate.ts';
import { LARGEST_FILE, parse } from '../../core/scenario/sheet/places.ts';

/** A file or a pasted text on its way to the desk. Nothing of it is shown as anything but text. */
/** changes: what is different where the file was of an older version; none where it was not. */
export type Import = { readonly ok: true; readonly text: string; readonly id: string | null; readonly changes: readonly Text[] } | { readonly ok: false; readonly why: 'too-big' | 'not-text' };

/** The bytes of a file, before they are believed to be text. */
export function importBytes(bytes: Uint8Array): Import {
  if (bytes.length > LARGEST_FILE) return { ok: false, why: 'too-big' };
  try {
    return importText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, why: 'not-text' };
  }
}

/** A text that is wrong is welcome: the editor helps to mend it. Signs that no text has are not. */
export function importText(given: string): Import {
  const text = given.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.length > LARGEST_FILE) return { ok: false, why: 'too-big' };
  // Control signs: the file is a picture, a document, a program.
  if ([...text.slice(0, 4000)].some((sign) => sign < ' ' && sign !== '\n' && sign !== '\t')) return { ok: false, why: 'not-text' };
  const now = renewed(text);
  return { ok: true, text: now?.text ?? text, id: idOf(text), changes: (now?.changes ?? []).map(({ message }) => message) };
}

/** The short name of the case, its own or by its title: the same one twice is probably the same case. */
export function idOf(text: string): string | null {
  const parsed = parse(text);
  const { id, title } = fieldsOf(parsed.ok ? parsed.value : null);
  return typeof id === 'string' ? id : slug(firstText(title)) || null;
}
