import { useMemo } from 'preact/hooks';
import { type Axes, axisName } from '../../../screens/axes.ts';
import { firstName } from '../../../screens/naming.ts';
import type { Session } from '../../../screens/session.ts';
import { useLanguage, useWords } from '../../../parts/Language.tsx';
import { type Frame, frameOf } from '../../../parts/map-drawing.ts';
import type { LandWords } from '../../../parts/MapLand.tsx';
import { useStory } from '../story.ts';

/** The debrief's map in so much room: names lie in the plot where it is large enough for them. */
export function frameFor(width: number, height: number): Frame {
  const roomy = width >= 560;
  const small = width < 420;
  return frameOf({ width, height, edges: [roomy ? 14 : small ? 34 : 14, small ? 10 : 26, 50, small ? 40 : 62], roomy });
}

/** What stands at the axes, whoever they show. */
export function useLandWords(session: Session, { across, upward }: Axes): LandWords {
  const words = useWords().debrief;
  const story = useStory();
  const language = useLanguage();
  const below = (axis: string): string => (axis === 'you' ? words.belowOwn : axis === 'account' ? words.belowTheirs : story.belowLimitOf(firstName(session.brief, axis)));
  return useMemo(() => ({ own: axisName(session, across, language), account: axisName(session, upward, language), belowOwn: below(across), belowTheirs: below(upward) }), [session.brief, across, upward, language]);
}
