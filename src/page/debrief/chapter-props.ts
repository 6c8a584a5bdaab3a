import type { Entry } from '../../screens/after.ts';
import type { Debrief as Findings } from '../../screens/debrief.ts';
import type { App, Session, Table } from '../../screens/session.ts';
import type { Language } from '../../text/words.ts';
import type { Found } from './KeyMoments.tsx';

/** What every chapter of the story gets. */
export interface ChapterProps {
  readonly session: Session;
  readonly debrief: Findings;
  readonly language: Language;
  readonly entry: Entry;
  readonly onEntry: (entry: Entry) => void;
  readonly table: Table;
  readonly app: App | undefined;
  readonly onLeave: () => void;
  readonly found: Found | null;
  readonly onSearch: () => void;
  /** Another try of the same case. */
  readonly onAgain: () => void;
}
