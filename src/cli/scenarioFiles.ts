import { readFileSync, statSync } from 'node:fs';
import { LARGEST_FILE, atStart } from '../core/scenario/sheet/places.ts';
import { readPlaced, type PlacedReading } from '../core/scenario/read.ts';
import { cannotRead, isFolder, notText } from '../core/scenario/reading/words-read.ts';
import type { Problem } from '../core/scenario/problem.ts';

export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Text of a file, or why there is none. Of a file that is far too large only the start is of use: the reader refuses it by its size. */
export function textOf(file: string): FileText {
  try {
    const about = statSync(file);
    if (about.isDirectory()) return refused(isFolder());
    if (about.size > 4 * LARGEST_FILE) return { ok: true, text: ' '.repeat(LARGEST_FILE + 1) };
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file)) };
  } catch (error) {
    return refused(error instanceof TypeError ? notText() : cannotRead((error as NodeJS.ErrnoException).code ?? 'unknown'));
  }
}

export function caseOf(file: string): PlacedReading {
  const read = textOf(file);
  return read.ok ? readPlaced(read.text) : read;
}

const refused = (finding: ReturnType<typeof isFolder>): FileText => ({ ok: false, problems: [atStart(finding)] });
