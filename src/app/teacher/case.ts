import type { Problem } from '../../core/scenario/problem.ts';
import type { Text } from '../../core/engine/scenario.ts';
import { MOST_CASE_TEXT } from '../../wire/class.ts';

export type { Problem };

/** A case that the teacher brings along, looked at before the server sees it. */
export type OwnCase =
  | { readonly ok: true; readonly text: string; readonly title: Text; readonly account: string }
  | { readonly ok: false; readonly why: 'too-big' | 'unreadable' }
  | { readonly ok: false; readonly why: 'broken'; readonly problems: readonly Problem[] };

export async function readOwnCase(file: Blob): Promise<OwnCase> {
  if (file.size > 2 * MOST_CASE_TEXT) return { ok: false, why: 'too-big' };
  const came = await Promise.all([file.text(), import('../../core/scenario/read.ts')]).catch(() => null);
  if (!came) return { ok: false, why: 'unreadable' };
  const [text, { readScenario }] = came;
  if (text.length > MOST_CASE_TEXT) return { ok: false, why: 'too-big' };
  const read = readScenario(text);
  if (!read.ok) return { ok: false, why: 'broken', problems: read.problems.filter((problem) => problem.severity === 'error') };
  return { ok: true, text, title: read.scenario.title, account: read.scenario.account.name };
}
