import { createContext, type FunctionComponent } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClassServer } from '../app/class/server.ts';
import type { CompetitionRing, KeyRing } from '../app/teacher/keys.ts';
import type { Criterion, Form, Level } from '../screens/rubric.ts';
import type { Reviewed } from '../wire/student.ts';
import type { App } from '../screens/session.ts';

/** A finished game talked over. */
export interface DebriefingProps {
  readonly reviewed: Reviewed;
  readonly onSettings: () => void;
  readonly onLeave: () => void;
}

/** An assessment form under the hand of a teacher. */
export interface AssessmentProps {
  readonly form: Form;
  readonly desk: {
    readonly proposal: Form;
    readonly remarks: Readonly<Partial<Record<Criterion, string>>>;
    readonly onLevel: (criterion: Criterion, level: Level) => void;
    readonly onRemark: (criterion: Criterion, remark: string) => void;
  };
}

/** What every room of the teacher's house has at hand. */
export interface House {
  readonly app: App;
  readonly ring: KeyRing;
  readonly competitions: CompetitionRing;
  readonly server: ClassServer;
  readonly fetching: typeof fetch;
  readonly onSettings: () => void;
  /** The debrief of the game's own page. */
  readonly Debriefing: FunctionComponent<DebriefingProps>;
  /** The assessment form of the game's own page. */
  readonly Assessment: FunctionComponent<AssessmentProps>;
  /** Another room of this house; the address follows. */
  readonly go: (path: readonly string[], how?: { readonly replace?: boolean }) => void;
}

export const HouseContext = createContext<House | null>(null);

export function useHouse(): House {
  const house = useContext(HouseContext);
  if (!house) throw new Error('outside the house');
  return house;
}

/** The address of the game itself, without the place in it. */
export const gamePage = (): string => `${window.location.origin}${window.location.pathname}`;
