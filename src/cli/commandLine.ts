import { Command, type CommanderError, InvalidArgumentError, Option } from 'commander';
import { reportWords } from '../text/command-words.ts';

/** The command line in the language of who reads it: the library itself speaks English only. */

export type Language = keyof typeof reportWords;

const isLanguage = (word: string | undefined): word is Language => word === 'nl' || word === 'en';

/** What --lang says, else what the terminal speaks. */
export function spokenIn(words: readonly string[]): Language {
  const asked = words[words.indexOf('--lang') + 1];
  const joined = words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  if (words.includes('--lang') && isLanguage(asked)) return asked;
  if (isLanguage(joined)) return joined;
  return /^nl/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'nl' : 'en';
}

export const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export function commandLine(language: Language) {
  const { help, wrong } = reportWords[language];
  const dressed = (command: Command): Command => command
    .exitOverride()
    .helpOption('-h, --help', help.show)
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => help.titles[title] ?? title, optionDescription: described(help) });
  const main = dressed(new Command('scenario').description(help.about)).helpCommand(false);
  return {
    main,
    command: (usage: string, about: string): Command => dressed(main.command(usage).description(about).addOption(new Option('--lang <language>', help.language).choices(['nl', 'en']).default(language))),
    /** A whole number in a range; anything else ends with a sentence. */
    whole: (least: number, most: number) => (text: string): number => {
      const number = Number(text);
      if (/^\d+$/.test(text) && number >= least && number <= most) return number;
      throw new InvalidArgumentError(wrong.whole(least, most));
    },
  };
}

/** What an option is about, with what may be chosen and what holds without it. */
const described = ({ choices, usual }: (typeof reportWords)[Language]['help']) => ({ description, argChoices, defaultValue }: Option): string => {
  const more = [...(argChoices ? [`${choices}: ${argChoices.join(', ')}`] : []), ...(defaultValue !== undefined && !Array.isArray(defaultValue) ? [`${usual}: ${String(defaultValue)}`] : [])];
  return more.length === 0 ? description : `${description} (${more.join('; ')})`;
};

/** One sentence and a way out; null where help was asked for, which is no mistake. */
export function wrongUse({ code, message }: CommanderError, language: Language): string | null {
  const { wrong } = reportWords[language];
  // The library names what it is about between quotes.
  const name = /'([^']+)'/.exec(message)?.[1] ?? '';
  const allowed = /Allowed choices are (.+)\./.exec(message)?.[1];
  const sentences: Readonly<Record<string, string>> = {
    'commander.unknownCommand': wrong.command(name), 'commander.unknownOption': wrong.option(name), 'commander.missingArgument': wrong.missing(name),
    'commander.optionMissingArgument': wrong.value(name), 'commander.excessArguments': wrong.tooMany,
    'commander.invalidArgument': `${name}: ${allowed === undefined ? (/invalid\. (.+)$/s.exec(message)?.[1] ?? message) : wrong.choose(allowed)}`,
  };
  const sentence = sentences[code];
  return sentence === undefined ? null : `${sentence} ${wrong.seeHelp}`;
}
