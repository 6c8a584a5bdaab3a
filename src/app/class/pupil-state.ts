import type { Board } from '../../wire/board.ts';
import type { ClassInfo } from '../../wire/class.ts';
import type { Me, Student } from '../../wire/student.ts';
import type { ClassGame } from './game.ts';
import type { KeptEnd } from './kept.ts';
import type { Wire } from './live.ts';
import type { Sending } from './mirror.ts';
import type { ClassServer, ServerNo } from './server.ts';
import type { Drawer } from '../drawer.ts';
import type { Library } from '../library.ts';

/** In a class, as far as this device knows. */
export interface InClass {
  readonly kind: 'in';
  readonly info: ClassInfo;
  readonly student: Student;
  /** null: the server has not been heard yet. */
  readonly me: Me | null;
  readonly board: Board | null;
  readonly wire: Wire | 'coming';
  /** The game under way on this device, and whether the server has it. null: nothing is being sent. */
  readonly sending: { readonly ticket: string; readonly state: Sending; readonly no: ServerNo | null } | null;
  /** The game was renewed while it was played: this is the one that came instead, until something is played in it. */
  readonly instead: string | null;
}
export type PupilState = { readonly kind: 'none' } | InClass | ({ readonly kind: 'gone' } & KeptEnd);

export interface PupilSetting {
  readonly server: ClassServer;
  readonly drawer: Drawer;
  readonly library: Library;
  /** Seats the student at this table. */
  readonly sit: (info: ClassInfo, game: ClassGame) => void;
  /** Away from the table: the game is no longer the student's to play. */
  readonly rise: () => void;
  /** A new try begins: what is left of the last one makes way. */
  readonly fresh: (caseId: string) => void;
}
