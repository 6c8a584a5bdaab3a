import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/core/scenario/check.ts';
import { simulate } from '../../src/core/scenario/trying/simulate.ts';
import { reactions } from '../../src/text/phrases/reaction.ts';

const folder = 'scenarios/templates';
const files = readdirSync(folder);

describe('the templates', () => {
  it('are there for every branch that teachers asked for', () => {
    expect(files.sort()).toEqual(['bouw', 'groothandel', 'horeca', 'internationale-handel', 'techniek', 'uitzendbureau', 'zorg'].map((name) => `${name}.json`));
  });

  it.each(files)('%s plays: nothing to remark, and listening beats every trick', (file) => {
    const { problems, scenario } = checkScenario(readFileSync(`${folder}/${file}`, 'utf8'), reactions);
    expect(problems).toEqual([]);
    if (!scenario) throw new Error('cannot be played');
    expect(scenario.trades.length).toBeGreaterThan(0);
    const { integrative, ...others } = simulate(scenario, { games: 20, seed: 1, players: ['integrative', 'splitter', 'firm', 'squeezer', 'giver', 'first-counter', 'silent', 'random'] });
    for (const other of Object.values(others)) expect(integrative?.score).toBeGreaterThan(other.score);
    expect(integrative?.score).toBeGreaterThan(700);
  });
});
