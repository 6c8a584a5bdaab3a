import type { ChangeRequest } from '../../wire/class.ts';
import type { View } from './views.ts';

/** What the teacher does from this screen. */
export interface HostActs {
  readonly show: (view: View) => void;
  readonly turn: (state: NonNullable<ChangeRequest['state']>) => void;
  /** Opens or closes the door for new students. */
  readonly door: (open: boolean) => void;
  readonly names: () => void;
  readonly teams: () => void;
  readonly full: () => void;
  readonly desk: () => void;
  readonly keys: () => void;
}
