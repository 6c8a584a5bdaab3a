import { lazy } from '../../parts/lazy.tsx';

/** The screens that the first words do not need. */
export const briefing = lazy(() => import('../briefing/Briefing.tsx').then((file) => file.Briefing));
export const preparation = lazy(() => import('../preparation/Preparation.tsx').then((file) => file.Preparation));
export const talk = lazy(() => import('../table/Table.tsx').then((file) => file.Table));
export const debrief = lazy(() => import('../debrief/Debrief.tsx').then((file) => file.Debrief));
export const resultCode = lazy(() => import('../debrief/sharing/ResultCode.tsx').then((file) => file.ResultCode));
export const scoreHelp = lazy(() => import('../help/ScoreHelp.tsx').then((file) => file.ScoreHelp));
/** Above a game of a class; not fetched beforehand, for most games are not. */
export const classStrip = lazy(() => import('../joining/Strip.tsx').then((file) => file.Strip));

/** All of them beforehand, when the page has nothing better to do. */
export function fetchScreens(): void {
  for (const screen of [briefing, preparation, talk, debrief, resultCode, scoreHelp]) screen.fetch();
}
