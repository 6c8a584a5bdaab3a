import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { readCode } from '../core/replay/code.ts';
import { readReplay, replay, type ReplayFile, type ReplayProblem } from '../core/replay/replay.ts';
import { fingerprint } from '../core/replay/fingerprint.ts';
import { readScenario } from '../core/scenario/read.ts';
import type { Scenario } from '../core/engine/scenario.ts';
import { carried } from '../core/relation/carry.ts';
import { scoreOf } from '../core/scoring/score.ts';
import { codesWords } from '../text/codes-words.ts';

/** `npm run -s replay -- FILE [--json] [--case FILE]`: plays a kept game or a result code again and prints its score, or says exactly why it cannot. */
const builtIn = resolve(dirname(fileURLToPath(import.meta.url)), '../../scenarios');

const program = new Command('replay')
  .description('Plays a kept game again and prints its score.')
  .argument('<file>', 'a result code, or a kept game: {format, rules, scenario, seed, moves}')
  .option('--case <file>', 'the case, where it is not one of the built-in ones')
  .option('--json', 'one JSON object')
  .action((file: string, options: { case?: string; json?: boolean }) => {
    process.exitCode = run(file, options);
  });
program.parse();

function run(file: string, options: { case?: string; json?: boolean }): number {
  const text = textOf(file);
  if (text === null) return fail(`${file}: this file cannot be read. Check the name and try again.`);
  const kept = gameIn(text);
  if (typeof kept === 'string') return fail(`${file}: ${kept}`);
  const scenario = caseFor(kept.scenario.id, kept.scenario.fingerprint, options.case);
  if (typeof scenario === 'string') return fail(`${file}: ${scenario}`);
  const played = replay(scenario, kept);
  if (!played.ok) return fail(`${file}: ${sentence(played.problem)}`);
  const score = scoreOf(carried(scenario, kept.carry), played.game);
  const result = { scenario: scenario.id, seed: kept.seed, moves: kept.moves.length, ending: played.game.ending, deal: played.game.agreed, score: score.total, parts: { deal: score.deal, relation: score.relation, information: score.information, technique: score.technique } };
  console.log(options.json ? JSON.stringify(result) : `${scenario.title.en}: ${result.ending ?? ''} after ${String(result.moves)} moves. Score ${String(score.total)} of 1000 (deal ${String(score.deal)}, relation ${String(score.relation)}, information ${String(score.information)}, technique ${String(score.technique)}).`);
  return 0;
}

/** The game that a text holds, kept or as a result code, or why it holds none. */
function gameIn(text: string): ReplayFile | string {
  if (!/^\s*AT\s*\d/i.test(text)) {
    const kept = readReplay(text);
    return kept.ok ? kept.file : sentence(kept.problem);
  }
  const read = readCode(text);
  if (read.ok) return read.code.file;
  return read.problem.why === 'other-rules' ? sentence(read.problem) : codesWords('en').why[read.problem.why];
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** The case that this game was played on, or why it cannot be had. */
function caseFor(id: string, print: string, given: string | undefined): Scenario | string {
  const files = given === undefined ? readdirSync(builtIn).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json')).map((name) => join(builtIn, name)) : [given];
  for (const path of files) {
    const text = textOf(path);
    const read = text === null ? null : readScenario(text);
    if (!read?.ok) {
      if (given !== undefined) return `the case ${given} cannot be read. Check it with: npm run scenario -- check ${given}`;
      continue;
    }
    if (read.scenario.id === id) return fingerprint(read.scenario) === print ? read.scenario : `this game was played on another version of the case "${id}". Play it again, or give the old case with --case FILE.`;
  }
  return `the case "${id}" is not here. Give it with --case FILE.`;
}

function sentence(problem: ReplayProblem): string {
  switch (problem.why) {
    case 'not-json': return 'this is not JSON. Export the game again.';
    case 'not-a-replay': return `this is not a kept game: at "${problem.path}": ${problem.detail}. Export the game again.`;
    case 'other-rules': return `this game was played under rules ${String(problem.rules)}, which this version does not have. Play it again.`;
    case 'other-case': return `this game was played on another version of the case "${problem.id}". Give the old case with --case FILE.`;
    case 'no-such-carry': return 'it names a relation that no earlier talk can leave. Export the game again.';
    case 'refused': return `move ${String(problem.turn + 1)} is not allowed there (${problem.refusal}). The file was changed, or comes from other rules.`;
    case 'unfinished': return `the talk is not over after ${String(problem.moves)} moves, so there is no score yet.`;
  }
}
