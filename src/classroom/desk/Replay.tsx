import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Avatar, YouAvatar } from '../../parts/Avatar.tsx';
import { IconButton } from '../../parts/Button.tsx';
import { Slider } from '../../parts/Fields.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { inLanguage } from '../../text/words.ts';
import type { Reviewed, ToldLine } from '../../wire/student.ts';
import { useKeys } from '../host/useKeys.ts';
import { useClassroomWords } from '../useClassroomWords.ts';

/** The talk as it went, one move at a time. */
export function Replay({ reviewed }: { readonly reviewed: Reviewed }) {
  const { desk: { review: words, hints } } = useClassroomWords();
  const { steps, told } = reviewed;
  const [at, setAt] = useState(0);
  const log = useRef<HTMLOListElement>(null);
  const walk = (step: number): void => setAt((before) => Math.max(0, Math.min(steps.length, before + step)));
  useKeys(true, { arrowleft: () => walk(-1), arrowright: () => walk(1) });
  useEffect(() => log.current?.lastElementChild?.scrollIntoView?.({ block: 'nearest' }), [at]);
  const turn = at === 0 ? 0 : steps[at - 1]?.turn ?? 0;
  const lines = told.filter((line) => (at === 0 ? line.turn < (steps[0]?.turn ?? 0) : line.turn <= turn));
  return (
    <section class="card grain replay" aria-labelledby="log-title">
      <h2 id="log-title">{words.log}</h2>
      <div class="replay-keys">
        <IconButton icon="arrow-left" label={words.previous} onPress={() => walk(-1)} />
        <Slider name={words.stepName} shown={words.step(at, steps.length)} min={0} max={steps.length} value={at} onChange={setAt} />
        <IconButton icon="arrow-right" label={words.next} onPress={() => walk(1)} />
      </div>
      <p class="muted">{words.keys}</p>
      <ol role="list" ref={log} class="replay-log" tabIndex={0} aria-label={words.log}>
        {lines.map((line, i) => (
          <Fragment key={line.id}>
            {line.turn !== lines[i - 1]?.turn && reviewed.hints.filter((hint) => hint.turn === line.turn).map((hint) => <li key={`${hint.trigger}${hint.rung}`} class="told hint-read"><Icon name="advice" /><p>{hints.title}: {hints.causes[hint.trigger]} ({hints.rungs[hint.rung]})</p></li>)}
            <Line line={line} reviewed={reviewed} now={at > 0 && line.turn === turn} />
          </Fragment>
        ))}
      </ol>
    </section>
  );
}

function Line({ line, reviewed: { brief }, now }: { readonly line: ToldLine; readonly reviewed: Reviewed; readonly now: boolean }) {
  const { desk: { review: words } } = useClassroomWords();
  const { shell } = useWords();
  const language = useLanguage();
  const member = brief.members.find((one) => one.id === line.who);
  const mine = line.who === 'you';
  return (
    <li class={['told', mine && 'mine', member && 'theirs', now && 'now'].filter(Boolean).join(' ')}>
      {member && <Avatar look={member.look} name={member.name} size={36} />}
      {mine && <YouAvatar word={shell.you} size={36} />}
      <p>{(member || mine) && <b>{member?.name ?? words.you} <span class="muted">{words.minute(line.minute)}</span></b>}<span>{inLanguage(line.text, language)}</span></p>
    </li>
  );
}
