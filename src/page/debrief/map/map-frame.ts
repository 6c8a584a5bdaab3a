import { useMemo } from 'preact/hooks';
import { type Axes, axisName } from '../../../screens/axes.ts';
import { firstName } from '../../../screens/naming.ts';
import type { Session } from '../../../screens/session.ts';
import { useLanguage, useWords } from '../../../parts/Language.tsx';
import { type Frame, frameOf } from '../../../parts/map-drawing.ts';
import type { LandWords } from '../../../parts/MapLand.tsx';
import { useStory } from '../story.ts';

/** The debrief's map: labels in a strip above the plot where there is room for them. */
export function frameFor(width: number): Frame {
  const roomy = width >= 560;
  const small = width < 420;
  // The whole sheet fits a laptop's window where it is wide.
  const height = Math.round(Math.min(width * 0.9, 660, roomy ? Math.max(400, window.innerHeight - 250) : 660));
  return frameOf({ width, height, edges: [roomy ? 62 : small ? 34 : 14, small ? 10 : 26, 50, small ? 40 : 62], roomy });
}

/** What stands at the axes, whoever they show. */
export function useLandWords(session: Session, { across, upward }: Axes): LandWords {
  const words = useWords().debrief;
  const story = useStory();
  const language = useLanguage();
  const below = (axis: string): string => (axis === 'you' ? words.belowOwn : axis === 'account' ? words.belowTheirs : story.belowLimitOf(firstName(session.brief, axis)));
  return useMemo(() => ({ own: axisName(session, across, language), account: axisName(session, upward, language), belowOwn: below(across), belowTheirs: below(upward) }), [session.brief, across, upward, language]);
}
