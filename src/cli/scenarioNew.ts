import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { begin, issuesIn, personIn } from '../core/scenario/mending/begin.ts';
import { sheetOf } from '../core/scenario/sheet/sheet.ts';
import { commandWords } from '../text/command-words.ts';
import type { Language } from './scenarioPrint.ts';

/** A new case: a copy of a template, or made of the same five answers that the editor asks for. */

const scenarios = join(import.meta.dirname, '..', '..', 'scenarios');

export const templates = (): string[] => readdirSync(join(scenarios, 'templates')).map((file) => basename(file, '.json')).sort();

export interface NewOptions {
  readonly lang: Language;
  readonly template?: string;
  readonly title?: string;
  readonly account?: string;
  readonly person: readonly string[];
  readonly issue: readonly string[];
  readonly trade?: number;
  readonly force?: true;
}

type Text = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/** Writes the file; the exit code. An existing file is never lost by mistake. */
export function makeNew(file: string, options: NewOptions): number {
  const words = commandWords[options.lang];
  const made = options.template === undefined ? fromAnswers(options) : fromTemplate(options.template, options);
  if (!made.ok) return refuse(made.why);
  try {
    writeFileSync(file, withSchema(made.text, file), { flag: options.force ? 'w' : 'wx' });
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return refuse(why === 'EEXIST' ? words.exists(file) : words.noPlace(file, why));
  }
  console.log(words.made(file, `npm run -s scenario -- check ${file}`));
  return 0;
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}

function fromTemplate(name: string, { lang, title, person, issue }: NewOptions): Text {
  const known = templates();
  if (title !== undefined || person.length > 0 || issue.length > 0) return { ok: false, why: commandWords[lang].notBoth };
  if (!known.includes(name)) return { ok: false, why: commandWords[lang].noTemplate(name, known.join(', ')) };
  return { ok: true, text: readFileSync(join(scenarios, 'templates', `${name}.json`), 'utf8') };
}

function fromAnswers({ lang, title, account, person, issue, trade }: NewOptions): Text {
  const words = commandWords[lang];
  const issues = issuesIn(issue.join('\n'));
  if (title === undefined || title.trim() === '') return { ok: false, why: words.needTitle };
  if (person.length === 0) return { ok: false, why: words.needPerson };
  if (issues.length < 2) return { ok: false, why: words.fewIssues };
  const traded = trade ?? 2;
  if (traded > issues.length) return { ok: false, why: words.noSuchIssue(traded, issues.length) };
  return { ok: true, text: begin({ title, account: account ?? (lang === 'nl' ? 'De klant' : 'The customer'), people: person.map(personIn), issues, trade: traded - 1, language: lang }) };
}

/** The file points to the schema from where it stands, so that an editor helps at once. */
function withSchema(text: string, file: string): string {
  const path = relative(dirname(resolve(file)), join(scenarios, 'scenario.schema.json')).replaceAll('\\', '/');
  return sheetOf(text)?.set(['$schema'], path.startsWith('.') ? path : `./${path}`).text ?? text;
}
