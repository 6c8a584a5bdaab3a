import { lookAt } from '../../screens/after.ts';
import type { Session } from '../../screens/session.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useShowMoment, useStory } from './story.ts';

/** The evidence of a claim: minute and words of each move, and a tap leads to it in the talk. */
export function Looks({ session, turns }: { readonly session: Session; readonly turns: readonly number[] }) {
  const story = useStory();
  const language = useLanguage();
  const show = useShowMoment();
  const looks = turns.flatMap((turn) => lookAt(session, turn, language) ?? []);
  if (looks.length === 0) return null;
  return (
    <ul role="list" class="looks">
      {looks.map((look) => (
        <li key={look.turn}>
          <button type="button" class="look" onClick={() => show(look.turn)}>
            <Icon name="log" />
            <span><b>{look.preparing ? story.inPreparation : story.inMinute(look.minute)}</b> {look.quote ? <q>{look.quote}</q> : look.did}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The same as a small key: only the minute. */
export function LookKey({ session, turn }: { readonly session: Session; readonly turn: number }) {
  const story = useStory();
  const language = useLanguage();
  const show = useShowMoment();
  const look = lookAt(session, turn, language);
  if (!look) return null;
  return <button type="button" class="look-key" aria-label={`${look.preparing ? story.inPreparation : story.seeMoment(look.minute)}. ${look.did}`} onClick={() => show(turn)}>{look.preparing ? story.inPreparation : story.inMinute(look.minute)}</button>;
}
