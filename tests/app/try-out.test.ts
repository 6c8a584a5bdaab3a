import { expect, it } from 'vitest';
import { createApp, type App } from '../../src/app/app.ts';
import { runUp } from '../../src/core/scenario/trying/run-up.ts';
import { device, fakePlace, scenarioOf } from './surroundings.ts';

const wish = { minute: 8, player: 'integrative', trust: [40] } as const;
const run = runUp(scenarioOf('s01'), 5, wish);
const begun = { seed: 5, start: run.start, moves: run.moves, minute: run.minute };

async function seated(app: App) {
  await expect.poll(() => app.host.store.getState().kind).toBe('playing');
  const sitting = app.host.store.getState();
  if (sitting.kind !== 'playing') throw new Error('nobody sits');
  return sitting;
}

it('a talk that is taken over goes on after a reload, begins again at the same moment, and leaves no score or code', async () => {
  const school = device();
  const app = createApp(school.around());
  app.tryOut('s01', begun);
  const first = await seated(app);
  expect(first.twist?.tryOut?.minute).toBe(run.minute);
  expect(app.router.store.getState().route.screen).toBe('table');
  expect(first.table.store.getState().observation).toMatchObject({ stage: 'talking', minutesUsed: run.minute });
  first.table.play({ kind: 'silence' });

  const again = createApp(school.around({ place: fakePlace('#/table') }));
  const { table, twist } = await seated(again);
  expect(twist).toEqual(first.twist);
  expect(table.store.getState().observation).toEqual(first.table.store.getState().observation);
  table.play({ kind: 'walk', reason: 'none' });
  expect(table.store.getState().debrief).not.toBeNull();
  expect(again.records.store.getState()).toEqual({});
  expect(await again.resultCode('de vos')).toBeNull();

  table.restart(99);
  expect(table.store.getState().steps.map(({ move }) => move)).toEqual(run.moves);
});

it('a game from the start after a try-out is an ordinary one again', async () => {
  const app = createApp(device().around());
  app.tryOut('s01', begun);
  await seated(app);
  app.start('s01', true);
  await expect.poll(() => app.host.store.getState().kind === 'playing' && !('tryOut' in app.host.store.getState())).toBe(true);
  const { table } = await seated(app);
  table.play({ kind: 'sit' });
  table.play({ kind: 'walk', reason: 'none' });
  expect(Object.keys(app.records.store.getState())).not.toEqual([]);
});
