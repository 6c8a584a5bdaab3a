import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { analyse } from '../core/scenario/trying/analyse.ts';
import { checkScenario } from '../core/scenario/check.ts';
import { dialogueOf } from '../core/scenario/sense/dialogue.ts';
import type { Problem } from '../core/scenario/problem.ts';
import type { PlacedReading } from '../core/scenario/read.ts';
import { renewed } from '../core/scenario/migrations/migrate.ts';
import { jsonSchema } from '../core/scenario/format/schema.ts';
import { simulate } from '../core/scenario/trying/simulate.ts';
import { summary } from '../core/scenario/reading/words-read.ts';
import type { PlayerName } from '../core/players/player.ts';
import { players } from '../core/players/players.ts';
import { reactions } from '../text/phrases/reaction.ts';
import { bookCounts, booksAsText } from './phraseCount.ts';
import { commandWords } from '../text/command-words.ts';
import { analysisAsJson, analysisAsText, dialogueAsText, meansAsText, problemLine, type Language, unsaidAsText } from './scenarioPrint.ts';
import { fieldsAsText } from './scenarioFields.ts';
import { caseOf, textOf } from './scenarioFiles.ts';
import { unsaid } from './unsaid.ts';
import { makeNew, type NewOptions, templates } from './scenarioNew.ts';

// npm run -s scenario -- new|check|renew|analyse|simulate|lines|schema: what an author wants to know about a case.

const scenarios = join(import.meta.dirname, '..', '..', 'scenarios');
const usualLanguage = (): Language => (/^nl/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'nl' : 'en');

interface Shared {
  readonly lang: Language;
  readonly json?: true;
}

/** Of a whole folder the schema is no case. */
const casesOnly = (files: readonly string[]): readonly string[] => files.filter((file) => !file.endsWith('.schema.json') || files.length === 1);

function check(named: readonly string[], { lang, json }: Shared): number {
  const files = casesOnly(named);
  const found = files.map((file) => {
    const read = textOf(file);
    return { file, problems: read.ok ? checkScenario(read.text, reactions).problems : read.problems };
  });
  const all = found.flatMap(({ problems }) => problems);
  const number = (severity: Problem['severity']): number => all.filter((problem) => problem.severity === severity).length;
  if (json) console.log(JSON.stringify(found));
  else for (const { file, problems } of found) for (const problem of problems) console.log(problemLine(file, problem, lang));
  console.error(summary(files.length, number('error'), number('warning'), number('hint'))[lang]);
  return number('error') > 0 ? 1 : 0;
}

/** Says what is wrong on the error stream. */
function fail(file: string, problems: readonly Problem[], lang: Language): number {
  for (const problem of problems) console.error(problemLine(file, problem, lang, process.stderr));
  return 1;
}

type Read = Extract<PlacedReading, { ok: true }>;

/** Of each file that can be played what it comes to; one file alone as JSON is itself, several are a list with their names. */
function each(named: readonly string[], { lang, json }: Shared, tell: { readonly json: (read: Read, file: string) => object; readonly text: (read: Read, file: string) => string }): number {
  const files = casesOnly(named);
  let ends = 0;
  const told: object[] = [];
  for (const file of files) {
    const read = caseOf(file);
    if (!read.ok) ends = fail(file, read.problems, lang);
    else if (json) told.push(files.length === 1 ? tell.json(read, file) : { file, ...tell.json(read, file) });
    else console.log(files.length === 1 ? tell.text(read, file) : `${file}\n${tell.text(read, file)}\n`);
  }
  if (json && (files.length > 1 || told.length > 0)) console.log(JSON.stringify(files.length === 1 ? told[0] : told));
  return ends;
}

const analyseFiles = (files: readonly string[], options: Shared): number =>
  each(files, options, { json: (read) => analysisAsJson(analyse(read.scenario), read, options.lang), text: (read) => analysisAsText(analyse(read.scenario), read, options.lang) });

function simulateFiles(files: readonly string[], { games, seed, ...options }: Shared & { readonly games: number; readonly seed: number }): number {
  const means = (read: Read, file: string): ReturnType<typeof simulate> => {
    const names = Object.keys(players) as PlayerName[];
    return Object.assign({}, ...names.map((name, n) => {
      progress(commandWords[options.lang].playing(file, n + 1, names.length), n + 1 === names.length);
      return simulate(read.scenario, { games, seed, players: [name] });
    })) as ReturnType<typeof simulate>;
  };
  return each(files, options, { json: means, text: (read, file) => meansAsText(means(read, file), options.lang) });
}

/** One line that changes, for somebody who looks on; never in a file or a pipe. */
function progress(line: string, last: boolean): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001b[K${last ? '' : line}`);
}

function lines(files: readonly string[], { lang, json, played }: Shared & { readonly played?: number }): number {
  let ends = 0;
  const counted: object[] = [];
  for (const file of casesOnly(files)) {
    const read = caseOf(file);
    if (!read.ok) {
      ends = fail(file, read.problems, lang);
      continue;
    }
    const dialogue = dialogueOf(read.file, read.scenario);
    const never = played === undefined ? null : unsaid(read.scenario, played);
    if (dialogue.findings.length > 0 || (never?.length ?? 0) > 0) ends = 1;
    counted.push({ file, members: dialogue.members, problems: dialogue.findings.map(read.places.place), ...(never && { neverHeard: never.map(({ member, where, text }) => ({ member, where, text })) }) });
    if (json) continue;
    console.log(dialogueAsText(file, dialogue));
    if (never) console.log(unsaidAsText(never, played ?? 0));
    for (const finding of dialogue.findings) console.log(problemLine(file, read.places.place(finding), lang));
  }
  const books = bookCounts();
  if (json) console.log(JSON.stringify({ cases: counted, books }));
  else console.log(booksAsText(books));
  return books.some(({ few }) => few.length > 0) ? 1 : ends;
}

/** 0, or 1 with a sentence where it cannot be written. */
function kept(file: string, text: string, lang: Language): number {
  try {
    writeFileSync(file, text);
    return 0;
  } catch (error) {
    console.error(commandWords[lang].noPlace(file, (error as NodeJS.ErrnoException).code ?? 'unknown'));
    return 1;
  }
}

/** Writes files of an older version in the form of today, and says what changed. */
function renew(files: readonly string[], { lang }: Shared): number {
  let ends = 0;
  for (const file of casesOnly(files)) {
    const read = textOf(file);
    const now = read.ok ? renewed(read.text) : null;
    if (!read.ok) ends = fail(file, read.problems, lang);
    else if (now === null) console.log(`${file}: ${commandWords[lang].ofToday}`);
    else {
      const wrong = kept(file, now.text, lang);
      if (wrong) return wrong;
      for (const { message } of now.changes) console.log(`${file}: ${message[lang]}`);
    }
  }
  return ends;
}

function schema({ print }: { readonly print?: true }): number {
  const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
  if (print) process.stdout.write(text);
  else {
    writeFileSync(join(scenarios, 'scenario.schema.json'), text);
    writeFileSync(join(scenarios, 'FIELDS.md'), fieldsAsText());
    console.log('scenarios/scenario.schema.json\nscenarios/FIELDS.md');
  }
  return 0;
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** A whole number in a range; anything else ends with a sentence. */
const whole = (least: number, most: number) => (text: string): number => {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new InvalidArgumentError(`Write a whole number from ${least} to ${most}.`);
};

function program(done: (code: number) => void): Command {
  const main = new Command('scenario').description('Make, check, analyse and simulate cases of Aan Tafel.').exitOverride();
  const language = (): Option => new Option('--lang <language>', 'language of the messages').choices(['nl', 'en']).default(usualLanguage());
  const command = (usage: string, about: string): Command => main.command(usage).description(about).addOption(language()).exitOverride();
  command('new <file>', `a new case: a template (${templates().join(', ')}), or your answers`)
    .option('--template <branch>', 'copy this template')
    .option('--title <words>', 'what the case is called')
    .option('--account <name>', 'the company on the other side')
    .option('--person <name>', 'who sits there, as "Carla Smit" or "Carla Smit (she)"; the first one decides (may be given twice)', collect, [])
    .option('--issue <line>', 'such as "Price: €10, €9, €8", your best choice first (give two or more)', collect, [])
    .option('--trade <number>', 'which issue they need much and you little', whole(1, 8))
    .option('--force', 'write over a file that is there')
    .action((file: string, options: NewOptions) => done(makeNew(file, options)));
  command('check <files...>', 'every problem of each file, with its place').option('--json', 'as JSON').action((files: string[], options: Shared) => done(check(files, options)));
  command('renew <files...>', 'writes files of an older version in the form of today').action((files: string[], options: Shared) => done(renew(files, options)));
  command('analyse <files...>', 'packages, best deal, fair point and the checks L1-L9').alias('analyze').option('--json', 'as JSON').action((files: string[], options: Shared) => done(analyseFiles(files, options)));
  command('simulate <files...>', 'what each scripted player reaches, on average')
    .option('--games <number>', 'games per player', whole(1, 10_000), 40)
    .option('--seed <number>', 'first seed', whole(0, 4_294_967_295), 1)
    .option('--json', 'as JSON')
    .action((files: string[], options: Shared & { games: number; seed: number }) => done(simulateFiles(files, options)));
  command('lines <files...>', 'counts the dialogue; --played also names the lines that nobody ever hears')
    .option('--json', 'as JSON')
    .option('--played <rounds>', 'plays so many rounds of games by people of every kind, such as 120', whole(1, 10_000))
    .action((files: string[], options: Shared & { played?: number }) => done(lines(files, options)));
  command('schema', 'writes scenarios/scenario.schema.json, and FIELDS.md beside it').option('--print', 'prints it instead').action((options: { print?: true }) => done(schema(options)));
  return main;
}

try {
  program((code) => {
    process.exitCode = code;
  }).parse();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode;
}
