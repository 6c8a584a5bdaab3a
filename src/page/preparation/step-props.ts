import type { Draft } from '../../screens/preparation.ts';
import type { Brief } from '../../screens/session.ts';

/** What each step of the preparation is handed. */
export interface StepProps {
  readonly brief: Brief;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}
