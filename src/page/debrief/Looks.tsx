import { lookAt, slipAt } from '../../screens/after.ts';
import type { Session } from '../../screens/session.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useShowMoment, useStory } from './story.ts';

/** The evidence of a claim: minute and words of each move, and a tap leads to it in the talk. from: whose words are the evidence, where they are not the player's. */
export function Looks({ session, turns, from = null }: { readonly session: Session; readonly turns: readonly number[]; readonly from?: string | null }) {
  const story = useStory();
  const language = useLanguage();
  const show = useShowMoment();
  const looks = turns.flatMap((turn) => { const look = lookAt(session, turn, language); return look ? [{ ...look, slip: slipAt(session, turn, from, language) }] : []; });
  if (looks.length === 0) return null;
  return (
    <ul role="list" class="looks">
      {looks.map((look) => (
        <li key={look.turn}>
          <button type="button" class="look" onClick={() => show(look.turn)}>
            <Icon name="log" />
            <span><b>{look.preparing ? story.inPreparation : story.inMinute(look.minute)}</b> {look.slip?.over ? story.turnedDown(look.slip.name, look.slip.over) : look.slip?.quote ? <>{look.slip.name}: <q>{look.slip.quote}</q></> : look.quote && !look.paper ? <q>{look.quote}</q> : look.did}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const SHOWN = 4;

/** Several of them: what stands in the same minute, or in the preparation, has one key. */
export function LookKeys({ session, turns }: { readonly session: Session; readonly turns: readonly number[] }) {
  const language = useLanguage();
  const place = (turn: number): string => { const look = lookAt(session, turn, language); return look?.preparing ? 'before' : String(look?.minute); };
  const kept = turns.filter((turn, i) => turns.findIndex((other) => place(other) === place(turn)) === i).slice(0, SHOWN);
  return <>{kept.map((turn) => <LookKey key={turn} session={session} turn={turn} />)}</>;
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
