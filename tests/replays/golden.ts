import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { draw } from '../../src/core/engine/draw.ts';
import { RULES } from '../../src/core/engine/game.ts';
import type { Move } from '../../src/core/engine/move.ts';
import { briefOf, observe } from '../../src/core/engine/observe.ts';
import { open, play } from '../../src/core/engine/play.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import type { PlayerName } from '../../src/core/players/player.ts';
import { players } from '../../src/core/players/players.ts';
import { record, replayMoves, type ReplayFile } from '../../src/core/replay/replay.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { transcript } from './transcript.ts';
import { debriefOf } from '../../src/core/scoring/debrief.ts';

/** A kept game with what came of it. Recorded anew (node tests/replays/golden.ts) only together with a new RULES number. */
export interface Golden {
  readonly player: PlayerName;
  readonly replay: ReplayFile;
  readonly score: number;
  readonly minutes: number;
  readonly ending: string;
  readonly digest: string;
}

const here = fileURLToPath(new URL('.', import.meta.url));

export const digestOf = (text: string): string => draw(text.length, 1, text, 'golden').toString(16);

export const goldenFiles = (): readonly { readonly name: string; readonly golden: Golden }[] =>
  readdirSync(here).filter((name) => name.endsWith('.json')).sort().map((name) => ({ name, golden: JSON.parse(readFileSync(`${here}${name}`, 'utf8')) as Golden }));

export function caseText(id: string): string {
  return readFileSync(`${here}../../scenarios/${id}.json`, 'utf8');
}

/** Plays the shipped cases with several players and writes one file a game. */
function recordAll(): void {
  for (const id of ['tutorial', 's01', 's02', 's07']) {
    const read = readScenario(caseText(id));
    if (!read.ok) throw new Error(`${id} cannot be read`);
    for (const player of ['integrative', 'splitter', 'squeezer', 'random'] as const) for (const seed of [1, 20_261_123]) {
      const moves = movesOf(read.scenario, player, seed);
      const replay = record(read.scenario, seed, moves);
      const played = replayMoves(read.scenario, seed, moves);
      if (!played.ok) throw new Error(played.refusal);
      const golden: Golden = { player, replay, score: debriefOf(read.scenario, played.game, played.steps).score.total, minutes: played.game.minutes, ending: played.game.ending ?? '', digest: digestOf(transcript(read.scenario, replay)) };
      writeFileSync(`${here}${id}-${player}-${String(seed)}.json`, `${JSON.stringify(golden)}\n`);
    }
  }
  console.log(`recorded under rules ${String(RULES)}`);
}

function movesOf(scenario: Scenario, player: PlayerName, seed: number): Move[] {
  const moves: Move[] = [];
  let game = open(scenario, seed);
  while (game.stage !== 'ended') {
    const move = players[player](briefOf(scenario), observe(scenario, game), seed);
    const played = play(scenario, game, move);
    if (!played.ok) throw new Error(played.refusal);
    moves.push(move);
    game = played.game;
  }
  return moves;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) recordAll();
