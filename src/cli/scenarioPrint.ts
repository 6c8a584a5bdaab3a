import { styleText } from 'node:util';
import type { Text } from '../core/engine/scenario.ts';
import type { Analysis, DealPoints, MeasuredDeal } from '../core/scenario/trying/analyse.ts';
import { lineKinds, type Dialogue } from '../core/scenario/sense/dialogue.ts';
import type { Lint } from '../core/scenario/sense/lint.ts';
import type { Problem } from '../core/scenario/problem.ts';
import type { PlacedReading } from '../core/scenario/read.ts';
import type { Means } from '../core/scenario/trying/means.ts';
import { editorWords } from '../text/editor-words.ts';
import { commandWords } from '../text/command-words.ts';
import type { Line } from './unsaid.ts';

/** What the scenario command prints. */

export type Language = keyof Text;
type Read = Extract<PlacedReading, { ok: true }>;

const mostDeals = 20;

const colours = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;

/** FILE:line:column path: what is wrong. What to do. Errors bear no mark: they are what the exit code is about. Coloured where the stream is a terminal that wants it. */
export function problemLine(file: string, problem: Problem, language: Language, stream: NodeJS.WriteStream = process.stdout): string {
  const mark = problem.severity === 'error' ? '' : ` [${problem.severity}]`;
  const paint = (style: Parameters<typeof styleText>[0], text: string): string => styleText(style, text, { stream });
  return `${paint('dim', `${file}:${problem.line}:${problem.column}`)} ${problem.path}: ${paint(colours[problem.severity], problem.message[language])} ${problem.fix[language]}${mark}`;
}

const dealAsJson = ({ deal, options, own, members }: DealPoints, language: Language): object => ({ options: deal, labels: options.map((label) => label[language]), own, members });

const measuredAsJson = (deal: MeasuredDeal, language: Language): object => ({
  ...dealAsJson(deal, language), quality: deal.quality / 1e6, ownGain: deal.ownGain / 1e6, accountGain: deal.accountGain / 1e6,
});

function lintAsJson({ check, measured, finding }: Lint, read: Read, language: Language): object {
  if (!finding) return { check, ok: true, measured };
  const { severity, path, message, fix } = read.places.place(finding);
  return { check, ok: false, measured, severity, path, message: message[language], fix: fix[language] };
}

export function analysisAsJson(analysis: Analysis, read: Read, language: Language): object {
  return {
    packages: analysis.packages,
    acceptable: analysis.acceptable,
    frontier: analysis.frontier.map((deal) => dealAsJson(deal, language)),
    fairPoint: analysis.fairPoint && measuredAsJson(analysis.fairPoint, language),
    best: analysis.best && measuredAsJson(analysis.best, language),
    lint: analysis.lint.map((lint) => lintAsJson(lint, read, language)),
  };
}

export function analysisAsText(analysis: Analysis, read: Read, language: Language): string {
  const words = commandWords[language];
  const names = [words.deals.own, ...read.scenario.members.map((member) => member.id)];
  const row = (title: string, deal: DealPoints): string =>
    [title.padEnd(12), ...[deal.own, ...Object.values(deal.members)].map((points) => points.toFixed(1).padStart(9)), '  ', deal.options.map((label) => label[language]).join(' · ')].join('');
  const share = Math.round((analysis.acceptable * 100) / analysis.packages);
  const named = [analysis.best && row(words.deals.best, analysis.best), analysis.fairPoint && row(words.deals.fairPoint, analysis.fairPoint)].filter((line) => line !== null);
  const frontier = analysis.frontier.slice(0, mostDeals).map((deal, n) => row(`${words.deals.frontier} ${n + 1}`, deal));
  const more = analysis.frontier.length > mostDeals ? [words.moreDeals(analysis.frontier.length - mostDeals)] : [];
  const lint = analysis.lint.map(({ check, measured, finding }) =>
    `${check}  ${finding ? finding.severity.padEnd(8) : 'ok      '}${Object.entries(measured).map(([name, value]) => `${name} ${value}`).join(', ')}${finding ? `  ${finding.message[language]}` : ''}`);
  return [
    words.analysed(read.scenario.title[language], analysis.packages, analysis.acceptable, share), '',
    [''.padEnd(12), ...names.map((name) => name.slice(0, 8).padStart(9)), `  ${words.deals.deal}`].join(''), ...named, ...frontier, ...more, '', ...lint,
  ].join('\n');
}

const columns = ['score', 'deals', 'own', 'account', 'relation', 'information'] as const satisfies readonly (keyof Means)[];

export function meansAsText(means: Readonly<Record<string, Means | undefined>>, language: Language): string {
  const { trialPlayers } = editorWords(language);
  const head = [''.padEnd(28), ...columns.map((name) => commandWords[language].means[name].padStart(12))].join('');
  const rows = Object.entries(means).map(([player, mean]) => [(trialPlayers[player] ?? player).padEnd(28), ...columns.map((name) => (mean?.[name] ?? 0).toFixed(name === 'score' ? 0 : 2).padStart(12))].join(''));
  return [head, ...rows].join('\n');
}

/** Lines that nobody ever heard, and where they stand in the file. */
export const unsaidAsText = (lines: readonly Line[], rounds: number): string =>
  [`  ${lines.length === 0 ? 'every line was heard' : `never heard in ${rounds} rounds of games:`}`, ...lines.map(({ member, where, text }) => `    ${member}.${where}: ${text.nl}`)].join('\n');

export function dialogueAsText(file: string, dialogue: Dialogue): string {
  const rows = dialogue.members.flatMap(({ member, openings, topics, reactions }) => [
    `  ${member.padEnd(14)}${'openings'.padEnd(16)}${String(openings).padStart(9)}${reactions > 0 ? `   own reactions ${reactions}` : ''}`,
    ...topics.map(({ topic, count }) => `  ${''.padEnd(14)}${topic.slice(0, 15).padEnd(16)}${lineKinds.map((kind) => String(count[kind]).padStart(9)).join('')}`),
  ]);
  const total = dialogue.members.reduce((sum, { openings, topics, reactions }) => sum + openings + reactions + topics.reduce((all, { count }) => all + lineKinds.reduce((part, kind) => part + count[kind], 0), 0), 0);
  return [`${file}: ${total} lines`, `  ${''.padEnd(30)}${lineKinds.map((kind) => kind.padStart(9)).join('')}`, ...rows].join('\n');
}
