import { lazy } from '../../parts/lazy.tsx';

/** The screens that the first words do not need. */
export const briefing = lazy(() => import('../briefing/Briefing.tsx').then((file) => file.Briefing));
export const preparation = lazy(() => import('../preparation/Preparation.tsx').then((file) => file.Preparation));
export const talk = lazy(() => import('../table/Table.tsx').then((file) => file.Table));
export const debrief = lazy(() => import('../debrief/Debrief.tsx').then((file) => file.Debrief));
export const scoreHelp = lazy(() => import('../help/ScoreHelp.tsx').then((file) => file.ScoreHelp));
// Not fetched beforehand, for most games need neither: the strip above a game of a class, and the code for a teacher.
export const classStrip = lazy(() => import('../joining/Strip.tsx').then((file) => file.Strip));
export const resultCode = lazy(() => import('../debrief/sharing/ResultCode.tsx').then((file) => file.ResultCode));

/** The others beforehand, when the page has nothing better to do. */
export function fetchScreens(): void {
  for (const screen of [briefing, preparation, talk, debrief, scoreHelp]) screen.fetch();
}
