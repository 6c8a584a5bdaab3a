import { createScanner, type ParseError } from 'jsonc-parser';
import { shown, type Finding } from '../problem.ts';
import { brokenJson, commaLeftOver, commaMissing, emptyFile, neverClosed, otherFile, plainQuotes, wrongBracket } from './words-json.ts';

/** From the parser's errors to one sentence per mistake of the writer. */

/** Numbers of SyntaxKind and ParseErrorCode in jsonc-parser: its const enums do not exist at run time. */
const pair: Readonly<Record<number, number>> = { 2: 1, 4: 3 };
const OPENERS: readonly number[] = [1, 3];
const END = 17;
const NAME_EXPECTED = 3;
const VALUE_EXPECTED = 4;
const COMMA_EXPECTED = 6;
const CLOSE_EXPECTED: readonly number[] = [7, 8];
const STRING_UNENDED = 12;

export interface Brackets {
  readonly tooDeep: number | null;
  /** First closing bracket that does not fit the open one. */
  readonly wrong: { readonly offset: number; readonly found: string; readonly open: number | null } | null;
  /** Innermost bracket that is still open at the end. */
  readonly open: number | null;
}

/** Walks over the brackets without recursion: the parser would follow a deep nest until its memory is gone. */
export function brackets(text: string, deepest: number): Brackets {
  const scanner = createScanner(text, true);
  const open: { kind: number; offset: number }[] = [];
  // A bracket that does not fit closes nothing for the parser: it stays as deep as it is.
  let depth = 0;
  let wrong: Brackets['wrong'] = null;
  for (let kind: number = scanner.scan(); kind !== END; kind = scanner.scan()) {
    const offset = scanner.getTokenOffset();
    if (OPENERS.includes(kind)) {
      open.push({ kind, offset });
      if (++depth > deepest) return { tooDeep: offset, wrong, open: null };
    } else if (pair[kind] !== undefined) {
      const last = open.pop();
      if (last?.kind === pair[kind]) depth--;
      else wrong ??= { offset, found: text.charAt(offset), open: last?.offset ?? null };
    }
  }
  return { tooDeep: null, wrong, open: open[open.length - 1]?.offset ?? null };
}

/** In file order. What follows directly upon another error is its echo and left out. */
export function mistakes(text: string, errors: readonly ParseError[], shape: Brackets): Finding[] {
  if (text.trim() === '') return [at(0, emptyFile())];
  // A web page, a table, a picture: what the parser says of its first signs helps nobody.
  if (!/^\s*[{[/]/.test(text)) return [at(0, otherFile())];
  const ordered = [...errors].sort((a, b) => a.offset - b.offset);
  // A text that runs on to the end of its line swallows brackets; what is said about them then is an echo too.
  const swallowed = ordered.find((error) => error.error === STRING_UNENDED)?.offset ?? Infinity;
  const wrong = shape.wrong && shape.wrong.offset < swallowed ? shape.wrong : null;
  const until = wrong?.offset ?? Infinity;
  const found: Finding[] = [];
  let end = -1;
  // After a name that is none the parser is lost until the next comma.
  let lost = false;
  for (const error of ordered) {
    if (error.offset >= until || (CLOSE_EXPECTED.includes(error.error) && error.offset > swallowed)) continue;
    const between = text.slice(end, Math.max(end, error.offset));
    const echo: boolean = end >= 0 && (between.trim() === '' || (lost && !between.includes(',')));
    if (!echo) found.push(mistake(text, error, shape));
    lost = error.error === NAME_EXPECTED || (echo && lost);
    end = Math.max(end, error.offset + error.length);
  }
  return wrong ? [...found, at(wrong.offset, wrongBracket(wrong.found, wrong.open === null ? null : text.charAt(wrong.open), lineOf(text, wrong.open)))] : found;
}

const at = (offset: number, finding: Finding): Finding => ({ ...finding, offset });

function mistake(text: string, error: ParseError, shape: Brackets): Finding {
  const piece = text.slice(error.offset, error.offset + error.length);
  const before = lastSign(text, error.offset);
  if (/^[“”„‟‘’‚'`]/.test(piece)) return at(error.offset, plainQuotes(shown(piece)));
  if ((error.error === NAME_EXPECTED || error.error === VALUE_EXPECTED) && /^[}\]]/.test(piece) && text.charAt(before) === ',') return at(before, commaLeftOver(piece));
  if (error.error === COMMA_EXPECTED && /^["\d[{tfn-]/.test(piece)) return at(before + 1, commaMissing(shown(piece)));
  if (CLOSE_EXPECTED.includes(error.error)) return at(error.offset, neverClosed(text.charAt(shape.open ?? 0), lineOf(text, shape.open)));
  return at(error.offset, brokenJson(error.error, shown(piece)));
}

/** Offset of the last sign before this place that is no white space. */
function lastSign(text: string, offset: number): number {
  let i = offset - 1;
  while (i > 0 && /\s/.test(text.charAt(i))) i--;
  return Math.max(0, i);
}

function lineOf(text: string, offset: number | null): number {
  let line = 1;
  for (let i = 0; i < (offset ?? 0); i++) if (text.charCodeAt(i) === 10) line++;
  return line;
}
