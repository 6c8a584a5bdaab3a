import { type Moment, momentWords } from '../../screens/debrief.ts';
import { faceAt } from '../../screens/knowledge.ts';
import type { Session } from '../../screens/session.ts';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Portrait } from './own/Portrait.tsx';

/** Two or three moments with a face: what was strong, where there was a chance, each to be played again from there where that is possible. */
export function Moments({ session, moments, brief = false, onReplay }: {
  readonly session: Session; readonly moments: readonly Moment[];
  /** Without what was said: the chapter about the moves has it. */
  readonly brief?: boolean;
  readonly onReplay?: (turn: number) => void;
}) {
  const words = useWords().debrief;
  const language = useLanguage();
  if (moments.length === 0) return null;
  return (
    <section aria-label={words.momentsTitle}>
      <h3 class="out-of-sight">{words.momentsTitle}</h3>
      <ul role="list" class="moments">
        {moments.map((moment, i) => {
          const { text, quote } = momentWords(session, moment, language);
          const member = session.brief.members.find((known) => known.id === moment.member) ?? session.brief.members[i % session.brief.members.length];
          return (
            <li key={`${moment.turn}-${moment.why}`} class={`moment ${moment.kind}`}>
              {member && <Portrait look={member.look} name={member.name} expression={faceAt(session, member.id, moment.turn)} odd={i % 2 === 1} />}
              <div class="told">
                <b class="when">{words.minute(moment.minute)}, {moment.kind === 'strong' ? words.strong : words.chance}</b>
                <p>{text}</p>
                {quote && !brief && <p class="quote">{words.youSaid(quote)}</p>}
              </div>
              {onReplay && <button type="button" aria-label={words.playFromLabel(moment.minute)} onClick={() => onReplay(moment.turn)}><Icon name="again" />{words.playFrom}</button>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
