import { useRef, useState } from 'preact/hooks';
import { axisChoices, usualAxes } from '../../../screens/axes.ts';
import type { Session } from '../../../screens/session.ts';
import { IconButton } from '../../../parts/Button.tsx';
import { Pick } from '../../../parts/Fields.tsx';
import { useLanguage } from '../../../parts/Language.tsx';
import { useStory } from '../story.ts';

/** Whose gain goes which way, folded into the corner where the axes meet; with one member there is nothing to choose. */
export function AxisFold({ session, axes, onChange }: { readonly session: Session; readonly axes: typeof usualAxes; readonly onChange: (axes: typeof usualAxes) => void }) {
  const story = useStory();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const fold = useRef<HTMLDivElement>(null);
  const [upward, across] = [axisChoices(session, 'upward', language), axisChoices(session, 'across', language)];
  if (upward.length === 0 || !session.hindsight) return null;
  const close = (): void => { setOpen(false); fold.current?.querySelector('button')?.focus(); };
  return (
    <div
      ref={fold} class="axis-fold"
      onKeyDown={(event) => { if (open && event.key === 'Escape') close(); }}
      onFocusOut={(event) => { if (event.relatedTarget instanceof Node && !fold.current?.contains(event.relatedTarget)) setOpen(false); }}
    >
      <IconButton icon="settings" label={story.axes} aria-expanded={open} onPress={() => setOpen(!open)} />
      {open && (
        <div class="axis-picks">
          <Pick name={story.upward} options={upward} value={axes.upward} onChange={(next) => onChange({ across: next === axes.across ? 'you' : axes.across, upward: next })} />
          <Pick name={story.across} options={across} value={axes.across} onChange={(next) => onChange({ across: next, upward: next === axes.upward ? 'account' : axes.upward })} />
        </div>
      )}
    </div>
  );
}
