import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createLibrary } from '../src/app/library.ts';
import type { Scenario } from '../src/core/engine/scenario.ts';
import { playerNames } from '../src/core/players/player.ts';
import { players } from '../src/core/players/players.ts';
import { readScenario } from '../src/core/scenario/read.ts';
import { playMany } from '../src/core/scenario/trying/simulate.ts';
import type { Row } from './run.ts';

const GAMES = 100;
const PICTURE = 'assets/pictures/levels.svg';

interface Cell {
  readonly player: string;
  readonly score: number;
}

/** How hard each case is, in order of play: the mean score of every scripted player. Also draws it: assets/pictures/levels.svg. */
export function* levelRows(): Generator<Row> {
  const table: { readonly scenario: Scenario; readonly cells: readonly Cell[] }[] = [];
  for (const scenario of inOrder()) {
    const cells = playerNames.map((player): Cell => ({ player, score: Math.round(mean(playMany(scenario, players[player], GAMES, 1).map((outcome) => outcome.score))) }));
    table.push({ scenario, cells });
    yield { name: 'level', case: scenario.id, level: scenario.level, games: GAMES, ...Object.fromEntries(cells.map(({ player, score }) => [player, score])) };
  }
  writeFileSync(PICTURE, picture(table));
}

function inOrder(): Scenario[] {
  const ids = readdirSync('scenarios').filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json')).map((file) => file.slice(0, -'.json'.length));
  return createLibrary(Object.fromEntries(ids.map((id) => [id, () => Promise.resolve('')]))).ids.flatMap((id) => {
    const read = readScenario(readFileSync(`scenarios/${id}.json`, 'utf8'));
    return read.ok ? [read.scenario] : [];
  });
}

const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;

/** A table of colours: paper for 0, deep teal for 1000, and the number in each field. */
function picture(table: readonly { readonly scenario: Scenario; readonly cells: readonly Cell[] }[]): string {
  const [left, top, wide, high] = [120, 66, 92, 34];
  const words = (x: number, y: number, text: string, more = ''): string => `<text x="${x}" y="${y}" ${more}>${text}</text>`;
  const head = table.map(({ scenario }, c) => words(left + (c + 0.5) * wide, 34, scenario.id, 'text-anchor="middle" font-weight="700"') + words(left + (c + 0.5) * wide, 54, '★'.repeat(scenario.level) || '–', 'text-anchor="middle" fill="#9a6a12"'));
  const rows = playerNames.map((player, r) => words(left - 12, top + (r + 0.65) * high, player, 'text-anchor="end"'));
  const fields = table.flatMap(({ cells }, c) => cells.map(({ score }, r) => {
    const x = left + c * wide;
    const y = top + r * high;
    return `<rect x="${x + 2}" y="${y + 2}" width="${wide - 4}" height="${high - 4}" rx="5" fill="#0f6b66" fill-opacity="${(score / 1000).toFixed(2)}" stroke="#1f2337" stroke-opacity=".25"/>${words(x + wide / 2, y + high * 0.65, String(score), `text-anchor="middle" fill="${score > 550 ? '#ffffff' : '#1f2337'}"`)}`;
  }));
  const [width, height] = [left + table.length * wide + 20, top + playerNames.length * high + 20];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="14" fill="#1f2337"><rect width="${width}" height="${height}" fill="#fbf6ea"/>${[...head, ...rows, ...fields].join('')}</svg>\n`;
}
