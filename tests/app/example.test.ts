import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app/app.ts';
import { exampleOf } from '../../src/app/example.ts';
import type { Table } from '../../src/app/table.ts';
import { landOf } from '../../src/core/engine/land.ts';
import { otherFigures } from '../../src/core/scenario/trying/vary.ts';
import { exampleSteps, lacking } from '../../src/screens/example.ts';
import { exampleFor } from '../../src/screens/example-for.ts';
import { optionName } from '../../src/screens/naming.ts';
import { device, fakePlace, scenarioOf } from './surroundings.ts';

const cases = readdirSync('scenarios').filter((file) => /^(s\d+|tutorial)\.json$/.test(file)).map((file) => scenarioOf(file.replace('.json', '')));

/** fresh: one where nothing was played yet, and not the last game brought back. */
async function tableOf(app: App, fresh = false): Promise<Table> {
  for (let i = 0; i < 500; i++) {
    const sitting = app.host.store.getState();
    if (sitting.kind === 'playing' && !(fresh && sitting.table.store.getState().debrief)) return sitting.table;
    await new Promise((done) => { setTimeout(done, 5); });
  }
  throw new Error('no table');
}

async function fails(app: App, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    app.start('s01', true);
    const table = await tableOf(app, true);
    for (const move of [{ kind: 'sit' }, { kind: 'walk', reason: 'none' }] as const) table.play(move);
    app.router.go({ screen: 'cases' });
  }
}

const weightsOf = (table: Table): readonly number[] => table.store.getState().brief.own.weights;

describe('a good talk as an example', () => {
  for (const scenario of cases) {
    const example = exampleOf(scenario);
    it(`of ${scenario.id} is a good one: it asks before it offers, or stops where no deal is right`, () => {
      const kinds = example.steps.map(({ move }) => move.kind);
      expect(example.debrief?.score.total).toBeGreaterThanOrEqual(700);
      expect(kinds).toContain('open');
      const paper = kinds.findIndex((kind) => kind === 'package' || kind === 'offer');
      expect(kinds.findIndex((kind) => kind === 'ask' || kind === 'probe')).toBeGreaterThan(0);
      if (paper !== -1) expect(kinds.findIndex((kind) => kind === 'ask' || kind === 'probe')).toBeLessThan(paper);
      expect(kinds.at(-1)).toBe(landOf(scenario).acceptable.length > 0 ? 'close' : 'walk');
    });

    it(`of ${scenario.id} tells each kind of step with its reason, once, in both languages, and no paper with its figures`, () => {
      for (const language of ['nl', 'en'] as const) {
        const steps = exampleSteps(example, language);
        expect(steps.length).toBeGreaterThan(4);
        for (const [i, step] of steps.entries()) {
          const kind = example.steps[step.turn]?.move.kind;
          const before = steps.slice(0, i).some((other) => example.steps[other.turn]?.move.kind === kind);
          expect([kind, step.why !== null]).toEqual([kind, !before]);
          const move = example.steps[step.turn]?.move;
          if (move?.kind === 'package') for (const [issue, option] of move.deal.entries()) {
            const name = optionName(example.brief, issue, option, language);
            if (/\d/.test(name)) expect(step.did).not.toContain(name);
          }
        }
      }
    });
  }

  it('shows what the own talk lacked', () => {
    const example = exampleOf(scenarioOf('s01'));
    expect(lacking(example, { ...example, steps: example.steps.filter(({ move }) => move.kind !== 'ask' && move.kind !== 'probe') }, 'nl')).toEqual(expect.arrayContaining(['doorvragen']));
    expect(lacking(example, example, 'nl')).toEqual([]);
  });
});

describe('other figures', () => {
  it('make the same kind of case, differ from the example, and are the same each time', () => {
    for (const scenario of cases) for (const seed of [1, 2, 3]) {
      const other = otherFigures(scenario, seed);
      expect(other).toEqual(otherFigures(scenario, seed));
      expect(other.members.map(({ weights }) => weights)).not.toEqual(undefined);
      expect([other.player.weights, ...other.members.map(({ weights }) => weights)]).not.toEqual([scenario.player.weights, ...scenario.members.map(({ weights }) => weights)]);
      for (const weights of [other.player.weights, ...other.members.map((member) => member.weights)]) expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
      expect(landOf(other).acceptable.length > 0).toBe(landOf(scenario).acceptable.length > 0);
    }
  });
});

describe('trying again after the example', () => {
  it('is offered after two games that were no success, not after one', async () => {
    const app = createApp(device().around());
    await fails(app, 1);
    expect(exampleFor(app.records.store.getState()['s01'])).toEqual({ offered: false, seen: false });
    await fails(app, 1);
    expect(exampleFor(app.records.store.getState()['s01'])).toEqual({ offered: true, seen: false });
  });

  it('has other figures from then on: on the briefing, at the table and after a reload, until it is a success', async () => {
    const school = device();
    const app = createApp(school.around());
    await fails(app, 2);
    const before = scenarioOf('s01').player.weights;
    expect((await app.example('s01'))?.brief.own.weights).toEqual(before);
    app.start('s01', true);
    const table = await tableOf(app, true);
    expect(weightsOf(table)).not.toEqual(before);
    table.play({ kind: 'sit' });
    // Nobody else has these figures: there is no code for a teacher.
    table.play({ kind: 'walk', reason: 'none' });
    expect(await app.resultCode('')).toBeNull();
    const opened = await app.open('s01');
    expect(opened.ok && opened.brief.own.weights).toEqual(weightsOf(table));

    const again = createApp(school.around({ place: fakePlace('#/debrief') }));
    expect(weightsOf(await tableOf(again))).toEqual(weightsOf(table));
    again.records.add('s01', 900);
    again.start('s01', true);
    expect(exampleFor(again.records.store.getState()['s01'])).toEqual({ offered: false, seen: false });
    for (let i = 0; i < 200 && weightsOf(await tableOf(again)).join() !== before.join(); i++) await new Promise((done) => { setTimeout(done, 5); });
    expect(weightsOf(await tableOf(again))).toEqual(before);
  });
});
