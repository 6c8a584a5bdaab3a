import { expect } from '@playwright/test';
import { type PrepareStep, stepsOf } from '../../../src/screens/preparation.ts';
import { inLanguage } from '../../../src/text/words.ts';
import { button, type Seat, worded } from './player.ts';

/** Goes through the preparation step by step, with something filled in at each; ends at the last step. */
export async function prepareAll(seat: Seat): Promise<void> {
  const { page, hand, said: { prepare } } = seat;
  const { brief } = await seat.session();
  const steps = stepsOf(brief);
  for (const [at, step] of steps.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: prepare.steps[step] })).toBeVisible();
    await fillIn[step](seat);
    if (at < steps.length - 1) await hand.press(button(page, prepare.next));
  }
}

const fillIn = { sources: readSources, goal: leave, first: planOffer, roles: guessRoles, dials: guessDials, priorities: guessPriorities } as const satisfies Record<PrepareStep, (seat: Seat) => Promise<void>>;

/** The page's own proposal for goal and limit is fine. */
async function leave(): Promise<void> {}

/** In the order of the page, until the points are spent. */
async function readSources(seat: Seat): Promise<void> {
  const { page, hand, said: { prepare }, language } = seat;
  const { brief } = await seat.session();
  for (const [read, source] of brief.sources.slice(0, brief.prepPoints).entries()) {
    await hand.press(worded(page, inLanguage(source.label, language)));
    await seat.untilKept(read + 1);
  }
  if (brief.sources.length >= brief.prepPoints) await expect(page.getByText(prepare.pointsGone)).toBeVisible();
}

async function planOffer({ page, hand, said: { prepare } }: Seat): Promise<void> {
  await hand.choose(page.getByRole('radio', { name: prepare.firstSome, exact: true }));
}

async function guessRoles(seat: Seat): Promise<void> {
  const { page, hand, said: { prepare } } = seat;
  const { brief } = await seat.session();
  const [first] = brief.members;
  if (!first) return;
  await hand.pick(page.getByLabel(prepare.roleOf(first.name)), `${prepare.roles.decider}: ${prepare.roleMeanings.decider}`);
  await hand.pick(page.getByLabel(prepare.decides), first.name);
}

async function guessDials({ page, hand, said: { prepare } }: Seat): Promise<void> {
  for (const [question, answers] of [[prepare.power, prepare.powerWords], [prepare.information, prepare.informationWords], [prepare.timePressure, prepare.timePressureWords]] as const) {
    await hand.choose(page.getByRole('group', { name: question }).getByRole('radio', { name: answers[2] ?? '', exact: true }));
  }
}

/** The last issue of the first person one place up. */
async function guessPriorities(seat: Seat): Promise<void> {
  const { page, hand, said: { prepare }, language } = seat;
  const { brief } = await seat.session();
  const last = brief.issues.at(-1);
  if (last) await hand.press(button(page, prepare.up(inLanguage(last.label, language))).first());
}
