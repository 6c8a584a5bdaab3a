import { useState } from 'preact/hooks';
import { changeWords, type Hindsight, type MethodRow, methodRows, termOfMethod } from '../../screens/after.ts';
import { firstName } from '../../screens/naming.ts';
import type { Session } from '../../screens/session.ts';
import { termOf } from '../../text/terms.ts';
import { LinkButton } from '../../parts/Button.tsx';
import { Gloss } from '../../parts/Gloss.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { LookKeys } from './Looks.tsx';
import { useStory } from './story.ts';

const SHOWN = 8;
/** Fewer left than this are not worth a press. */
const SPARE = 3;

/** The techniques of the talk, by name, with what each changed and the minutes to look back at. */
export function Methods({ session, hindsight }: { readonly session: Session; readonly hindsight: Hindsight }) {
  const story = useStory();
  const rows = methodRows(hindsight);
  const [pressed, setPressed] = useState(false);
  const all = pressed || rows.length < SHOWN + SPARE;
  return (
    <section class="pinned" aria-labelledby="methods-title">
      <h3 id="methods-title">{story.methodsTitle}</h3>
      <p class="muted">{rows.length === 0 ? story.methodsNone : story.methodsLead}</p>
      <ul role="list" class="methods">{rows.slice(0, all ? rows.length : SHOWN).map((row) => <Row key={`${row.method}${row.worked}`} session={session} row={row} />)}</ul>
      {!all && <LinkButton onPress={() => setPressed(true)}>{story.showAll(rows.length)}</LinkButton>}
      <a class="link-button" href="#/terms">{story.allTerms}</a>
    </section>
  );
}

function Row({ session, row }: { readonly session: Session; readonly row: MethodRow }) {
  const story = useStory();
  const language = useLanguage();
  const id = termOfMethod(row.method);
  const [first] = row.uses;
  const { name, abroad } = termOf(id, language);
  const changed = first ? changeWords(first.change, language, row.worked) : '';
  return (
    <li class={row.worked ? 'worked' : 'idle'}>
      <span class="mark"><Icon name={row.worked ? 'check' : 'close'} /><span class="out-of-sight">{row.worked ? story.worked : story.notWorked}</span></span>
      <div>
        <p><b><Gloss id={id}>{name}</Gloss></b>{abroad.toLowerCase() !== name.toLowerCase() && <span class="muted" lang={language === 'nl' ? 'en' : 'nl'}> · {abroad}</span>}{!row.worked && <span class="muted"> · {story.notWorked}</span>}</p>
        {changed !== '' && <p class="muted">{first?.member ? `${story.withWhom(firstName(session.brief, first.member))}: ` : ''}{changed}</p>}
        <p class="keys"><LookKeys session={session} turns={row.uses.map((use) => use.turn)} /></p>
      </div>
    </li>
  );
}
