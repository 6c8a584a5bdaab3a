/** The words in which the page speaks of the app and of a running game: it knows both only by these. */
export type { App, Opened } from '../app/app.ts';
export type { CaseCard } from '../app/library.ts';
export type { NoticeKind } from '../app/notices.ts';
export type { Readable } from '../app/readable.ts';
export { isDraft } from '../app/drafts/drafts.ts';
export { type Annex, hashOf, type Route, type Screen } from '../app/route.ts';
export type { Twist } from '../app/kept-text.ts';
export type { Sitting } from '../app/session.ts';
export { type Motion, motions, type Settings, type Spacing, spacings, type TextSize, textSizes, type Theme, themes } from '../app/settings.ts';
export type { Session, Table } from '../app/table.ts';
export type { Step } from '../core/engine/game.ts';
export type { Happening } from '../core/engine/happening.ts';
export type { Deal, Move, MoveKind, Plan, Refusal } from '../core/engine/move.ts';
export type { Brief, BriefMember, Choice, MemberView, Observation, Paper } from '../core/engine/observation.ts';
export type { Text } from '../core/engine/scenario.ts';

/** Something on the stage that was pointed at. A new object each time, so that the same person twice is two events. */
export interface Pointed {
  readonly kind: 'person' | 'paper';
  /** A member's id; 'own' or 'theirs' for a paper. */
  readonly id: string;
}
