import { useState } from 'preact/hooks';
import { fieldsOf, wordOf } from '../../core/scenario/idents.ts';
import type { Path } from '../../core/scenario/problem.ts';
import { editorWords } from '../../text/editor-words.ts';
import { languages, type Language, otherThan } from '../../text/words.ts';
import { useLanguage } from '../../parts/Language.tsx';
import { fieldId, read, usePen } from '../pen.ts';
import { Box } from './Box.tsx';
import { useTyped } from './useTyped.ts';

const LONGEST = 600;

type Both = Readonly<Partial<Record<Language, string>>>;

/** A text without words (an amount) stands for both languages. */
/** A plain text is Dutch; an empty one is of no language yet. */
const wordsIn = (given: unknown): Both => (typeof given === 'string' ? (given === '' ? {} : { nl: given }) : Object.fromEntries(languages.flatMap((code) => { const word = wordOf(fieldsOf(given)[code]); return word === undefined ? [] : [[code, word]]; })));

/** One language stays a plain text as long as it is Dutch; two are a group. Nothing at all: the field goes. */
function toFile(both: Both, before: unknown, required: boolean): unknown {
  const { nl = '', en = '' } = both;
  if (en === '' && typeof before !== 'object') return nl === '' && !required ? undefined : nl;
  if (nl === '' && en === '') return required ? '' : undefined;
  return { ...(nl !== '' && { nl }), ...(en !== '' && { en }) };
}

/** A text of the case in the language of the author; the other one beside it where the case is in both. */
export function TextField({ path, label, help, required = false, long = false, example }: {
  readonly path: Path; readonly label: string; readonly help?: string; readonly required?: boolean; readonly long?: boolean; readonly example?: string;
}) {
  const pen = usePen();
  const words = editorWords(useLanguage());
  const given = read(pen, path);
  const both = wordsIn(given);
  const first = pen.language;
  const other = otherThan(first);
  // An amount is the same in both: one field writes it twice.
  const [alike] = useState(both.nl !== undefined && both.nl === both.en && !/\p{L}{2}/u.test(both.nl));
  const write = (code: Language, word: string): void => {
    const next = toFile({ ...both, [code]: word, ...(alike && { [other]: word }) }, given, required);
    pen.change(`${path.join('.')} ${code}`, (sheet) => (next === undefined ? sheet.remove(path) : sheet.set(path, next)));
  };
  const two = !alike && (both[other] !== undefined || pen.both);
  const input = (code: Language) => <Words id={code === first ? fieldId(path) : `${fieldId(path)}-${code}`} label={two ? `${label} (${words.inLanguage[code]})` : label} hideLabel={two} code={code} badge={two} value={both[code] ?? ''} long={long} {...(example && code === first ? { example } : {})} onWrite={(word) => write(code, word)} />;
  return (
    <Box path={path} label={label} {...(help ? { help } : {})} {...(two ? {} : { htmlFor: fieldId(path) })}>
      {two ? <span class="two">{input(first)}{input(other)}</span> : input(first)}
    </Box>
  );
}

function Words({ id, label, hideLabel, code, badge, value, long, example, onWrite }: {
  readonly id: string; readonly label: string; readonly hideLabel: boolean; readonly code: Language; readonly badge: boolean; readonly value: string; readonly long: boolean; readonly example?: string; readonly onWrite: (word: string) => void;
}) {
  const shared = { id, maxLength: LONGEST, lang: code, placeholder: example ?? '', ...(hideLabel ? { 'aria-label': label } : {}), ...useTyped(value, onWrite) };
  return (
    <span class="words-row">
      {badge && <span class="code" aria-hidden="true">{code.toUpperCase()}</span>}
      {long ? <textarea {...shared} rows={2} /> : <input type="text" {...shared} />}
    </span>
  );
}
