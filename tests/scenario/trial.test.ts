import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/core/scenario/author.ts';
import { answer } from '../../src/core/scenario/author.ts';
import { type Bench, createLaboratory, type Trial } from '../../src/app/laboratory.ts';
import { playMany } from '../../src/core/scenario/trying/simulate.ts';
import { meansOf } from '../../src/core/scenario/trying/means.ts';
import { createTally, entries, type Round } from '../../src/core/scenario/trying/tally.ts';
import { playRound, trial } from '../../src/core/scenario/trying/trial.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { players } from '../../src/core/players/players.ts';
import { caseText, scenarioOf } from '../app/surroundings.ts';

const s01 = scenarioOf('s01');
const last = <T>(list: Iterable<T>): T | undefined => [...list].at(-1);

describe('a trial of a case', () => {
  it('gives each player the numbers of so many games in varied worlds', () => {
    const report = last(trial(s01, 20));
    for (const name of ['integrative', 'splitter', 'giver'] as const) {
      const { games = 0, margin: _margin, ...means } = report?.players[name] ?? { margin: 0 };
      expect(games).toBeGreaterThanOrEqual(10);
      expect(means).toEqual(meansOf(playMany(s01, players[name], games, 1)));
    }
  });

  it('goes on only with what is not clear yet, and never past what was asked', () => {
    const report = last(trial(s01, 20));
    const games = Object.values(report?.players ?? {});
    for (const one of games) expect(one.games === 20 || one.margin <= 25).toBe(true);
    expect(Math.max(...games.map((one) => one.games))).toBe(20);
    expect(Math.min(...games.map((one) => one.games))).toBe(10);
    expect(report?.done).toBe(report?.all);
  });

  it('does not call it clear that somebody gets no deal before all games were played', () => {
    const dealless = Object.values(last(trial(scenarioOf('s02'), 20))?.players ?? {}).filter(({ deals }) => deals === 0);
    expect(dealless.length).toBeGreaterThan(0);
    for (const { games } of dealless) expect(games).toBe(20);
  });

  it('says what decides, the most first, from the same games', () => {
    const report = last(trial(s01, 10));
    const points = report?.decides.map((factor) => factor.points) ?? [];
    expect(points).toEqual([...points].sort((a, b) => b - a));
    const score = (name: 'integrative' | 'splitter'): number => report?.players[name]?.score ?? 0;
    expect(report?.decides.find(({ what }) => what === 'trading')?.points).toBe(Math.round(score('integrative') - score('splitter')));
  });

  it('comes to the same report whoever is ready first', () => {
    const played = (order: (rounds: Round[]) => Round[]): string => {
      const tally = createTally(20);
      while (!tally.over()) {
        const block: Round[] = [];
        for (let next = tally.next(); next; next = tally.next()) block.push(playRound(s01, next));
        for (const round of order(block)) tally.add(round);
      }
      return JSON.stringify(tally.report());
    };
    expect(played((rounds) => rounds.reverse())).toBe(played((rounds) => rounds));
    expect(played((rounds) => rounds)).toBe(JSON.stringify(last(trial(s01, 20))));
  });

  it('asks for nothing twice and for everybody at first', () => {
    const tally = createTally(12);
    const asked = Array.from({ length: 12 }, () => tally.next());
    expect(asked.slice(0, 10).map((next) => next?.seed)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(asked[0]?.wanted).toEqual(entries);
    expect(asked.slice(10)).toEqual([null, null]);
  });
});

/** A worker in this thread. breaks: it falls over at the first question. */
function fakeBench(log: string[], breaks = false): Bench {
  const hear = new Map<string, (event: { readonly data?: unknown }) => void>();
  return {
    postMessage(asked) {
      log.push((asked as Asked).kind);
      if (breaks) setTimeout(() => hear.get('error')?.({}));
      else setTimeout(() => hear.get('message')?.({ data: answer(asked as Asked, []) }));
    },
    addEventListener: (kind, listener) => { hear.set(kind, listener); },
    terminate: () => { log.push('ended'); },
  };
}

describe('the laboratory', () => {
  const text = caseText('s01');

  it.each([['two workers', false], ['workers that break', true]])('with %s gives the report of one thread', async (_what, breaks) => {
    const laboratory = createLaboratory(() => fakeBench([], breaks));
    let report: Trial | null = null;
    expect(await laboratory.trial(text, 10, (soFar) => { report = soFar; }).over).toBe(true);
    const read = readScenario(text);
    expect(report).toEqual(read.ok ? last(trial(read.scenario, 10)) : null);
    laboratory.close();
  });

  it('without any worker still looks at a case and tries it', async () => {
    const laboratory = createLaboratory(() => { throw new Error('no workers here'); });
    expect((await laboratory.study(text))?.problems).toEqual([]);
    expect(await laboratory.trial(text, 2, () => undefined).over).toBe(true);
  });

  it('stops at once, and goes on with the next trial in the same workers', async () => {
    const log: string[] = [];
    const laboratory = createLaboratory(() => fakeBench(log));
    let heard = 0;
    const first = laboratory.trial(text, 10, () => { heard += 1; });
    first.stop();
    expect(await first.over).toBe(false);
    expect(await laboratory.trial(text, 2, () => undefined).over).toBe(true);
    expect(heard).toBe(0);
    expect(log).not.toContain('ended');
    laboratory.close();
    expect(log).toContain('ended');
  });

  it('says so where the case cannot be played, and looks only at the last of many texts', async () => {
    const log: string[] = [];
    const laboratory = createLaboratory(() => fakeBench(log));
    expect(await laboratory.trial('{}', 2, () => undefined).over).toBe(false);
    log.length = 0;
    const studies = await Promise.all(['{', '{}', '{"title": "x"', text].map((one) => laboratory.study(one)));
    expect(studies.map((study) => study === null)).toEqual([false, true, true, false]);
    expect(log).toEqual(['study', 'study']);
  });
});
