/** A code as it was handed in, with the name that stood before it. */
export interface CodeLine {
  readonly name: string | null;
  readonly text: string;
}

/** More than any class hands in; more is cut off and said. */
export const MOST_CODES = 400;

const start = /\bAT\s?\d{1,3}\s?-/i;
/** A line that can only be the rest of the code above it: a chat or a mail broke it off. */
const rest = /^[\da-z-]{12,}$/i;

/** What was pasted, code by code. A line without a code is kept as it is, so that it can be said what is wrong with it. */
export function codeLines(typed: string): readonly CodeLine[] {
  const found: CodeLine[] = [];
  for (const line of typed.split(/\r\n|\r|\n/).map((one) => one.trim()).filter((one) => one !== '')) {
    const at = start.exec(line)?.index;
    const last = found.at(-1);
    if (at !== undefined) found.push({ name: nameIn(line.slice(0, at)), text: codeIn(line.slice(at)) });
    else if (last && rest.test(line) && /\d/.test(line) && start.test(last.text)) found[found.length - 1] = { ...last, text: last.text + codeIn(line) };
    else found.push({ name: null, text: line });
  }
  return found;
}

/** "Fatima:", "3. Fatima", "Fatima;" are Fatima. */
function nameIn(before: string): string | null {
  const name = before.replace(/[\s:;,=>|-]+$/, '').replace(/^\s*(\d{1,3}[.)]\s|[-*•])\s*/, '').replaceAll(/["“”]/g, '').trim();
  return name === '' ? null : name;
}

const codeIn = (text: string): string => text.replace(/[.,;:!?)"”'\s]+$/, '');
