import { useEffect, useState } from 'preact/hooks';
import type { ClassInfo, Pupil, ServerNo } from '../../screens/class.ts';
import { inLanguage } from '../../text/words.ts';
import { Button, LinkButton } from '../../parts/Button.tsx';
import { Segments } from '../../parts/Fields.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import { Refused, useAsking } from './usePupil.tsx';

/** Names to roll through; new ones are asked for when they are used up or taken. */
function useNames(pupil: Pupil, pin: string) {
  const [names, setNames] = useState<readonly string[]>([]);
  const [no, setNo] = useState<ServerNo | null>(null);
  const more = async (): Promise<void> => {
    const answer = await pupil.names(pin);
    setNo(answer.ok ? null : answer);
    if (answer.ok) setNames(answer.value.names);
  };
  useEffect(() => void more(), [pin]);
  const roll = (): string | null => {
    const [, ...rest] = names;
    setNames(rest);
    if (rest.length === 0) void more();
    return rest[0] ?? null;
  };
  return { name: names[0] ?? null, no, roll, renew: setNames };
}

/** Who you are in this class: a name from the hat, an own one where the class allows, a team where there are teams. */
export function NameStep({ pupil, info, onIn, onBack }: { readonly pupil: Pupil; readonly info: ClassInfo; readonly onIn: () => void; readonly onBack: () => void }) {
  const { class: words } = useWords();
  const say = useSay();
  const { settings } = info;
  const names = useNames(pupil, info.pin);
  const [own, setOwn] = useState<string | null>(null);
  const [team, setTeam] = useState<string | null>(null);
  const [teamless, setTeamless] = useState(false);
  const asking = useAsking();
  const name = own ?? names.name;
  const goIn = (): void => {
    const missing = settings.teams.length > 0 && team === null;
    setTeamless(missing);
    if (missing || name === null) return;
    asking.ask(async () => {
      const no = await pupil.join({ pin: info.pin, name, ...(team !== null && { team }) });
      if (!no) onIn();
      else if (own === null && no.body?.names) names.renew(no.body.names);
      return no;
    });
  };
  const roll = (): void => {
    asking.clear();
    const next = names.roll();
    if (next) say(next);
  };
  return (
    <form class="card grain stack" noValidate onSubmit={(event) => { event.preventDefault(); goIn(); }}>
      <ClassLine info={info} />
      <section class="stack name-step" aria-labelledby="name-title">
        <h2 id="name-title">{words.nameTitle}</h2>
        {own === null
          ? (
            <>
              <p class="name-card"><strong>{name ?? '…'}</strong></p>
              <div class="row">
                <Button size="small" icon="again" onPress={roll}>{words.roll}</Button>
                {settings.ownNames && <LinkButton icon="pen" onPress={() => { asking.clear(); setOwn(''); }}>{words.ownName}</LinkButton>}
              </div>
              <p class="muted">{words.nameLead}</p>
            </>
          )
          : (
            <>
              <label class="typed">
                <b>{words.yourName}</b>
                <input value={own} maxLength={40} autoComplete="off" spellcheck={false} aria-describedby="own-hint" onInput={(event) => { setOwn(event.currentTarget.value); asking.clear(); }} />
                <span class="muted" id="own-hint">{words.ownNameHint}</span>
              </label>
              <LinkButton icon="again" onPress={() => { asking.clear(); setOwn(null); }}>{words.proposed}</LinkButton>
            </>
          )}
      </section>
      {settings.teams.length > 0 && <Segments legend={words.team} value={team} options={settings.teams.map((one) => ({ value: one, label: one }))} onChange={(next) => { setTeam(next); setTeamless(false); }} />}
      {teamless && <p role="alert" class="note row refused"><Icon name="alert" /><span>{words.teamNeeded}</span></p>}
      <Refused no={asking.no ?? names.no} />
      <Button kind="filled" size="big" wide icon="play" type="submit" aria-disabled={asking.busy || name === null} onPress={() => undefined}>{words.goIn}</Button>
      <LinkButton icon="arrow-left" onPress={onBack}>{words.otherPin}</LinkButton>
    </form>
  );
}

/** Which class this is. */
export function ClassLine({ info }: { readonly info: ClassInfo }) {
  const { class: words } = useWords();
  const language = useLanguage();
  return (
    <p class="class-line">
      <span class={info.settings.mode === 'exam' ? 'mode exam' : 'mode'}>{info.settings.mode === 'exam' ? words.examMark : words.practiceMark}</span>
      <b>{inLanguage(info.case.title, language)}</b>
      <span class="muted">{words.pin} {info.pin}</span>
    </p>
  );
}
