import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnCase } from '../../app/teacher/case.ts';
import { readOwnCase } from '../../app/teacher/case.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { LinkButton } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import type { App, CaseCard } from '../../screens/session.ts';
import { inLanguage } from '../../text/words.ts';
import type { CaseChoice } from '../../wire/class.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { Problems } from './Problems.tsx';

/** A built-in case by its id, or the teacher's own. */
export type Choice = { readonly kind: 'built-in'; readonly id: string } | { readonly kind: 'own'; readonly read: OwnCase | null };

/** What the server is asked for; null: nothing that can be played is chosen. */
export function caseOf(choice: Choice): CaseChoice | null {
  if (choice.kind === 'built-in') return choice;
  return choice.read?.ok ? { kind: 'own', text: choice.read.text } : null;
}

export function CasePick({ app, choice, onChoose }: { readonly app: App; readonly choice: Choice; readonly onChoose: (choice: Choice) => void }) {
  const { teacher } = useClassroomWords();
  const language = useLanguage();
  const cards = useCards(app);
  // The last file that was read stays at hand when another case is looked at.
  const [latest, setLatest] = useState<Extract<OwnCase, { ok: true }> | null>(null);
  useEffect(() => { if (choice.kind === 'own' && choice.read?.ok) setLatest(choice.read); }, [choice]);
  const [over, setOver] = useState(false);
  // Who comes from writing has chosen: their case stands there alone, until they want to see the others.
  const [ownFirst] = useState(() => app.authoring.forClass.getState() !== null);
  const [all, setAll] = useState(!ownFirst);
  const place = useRef<HTMLFieldSetElement>(null);
  const showAll = (): void => {
    setAll(true);
    // What was pressed is gone: go on from the case that is chosen.
    place.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  };
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) void readOwnCase(file).then((read) => onChoose({ kind: 'own', read }));
  };
  const read = choice.kind === 'own' && choice.read?.ok ? choice.read : latest;
  const own = (
    <label key="own" class="case-choice own">
      <input type="radio" name="case" value="own" checked={choice.kind === 'own'} onChange={() => onChoose({ kind: 'own', read: latest })} />
      <span class="face"><Icon name="file" /><span><b>{read ? inLanguage(read.title, language) : teacher.ownCase}</b><span class="muted">{read ? teacher.ownCaseOf(read.account) : teacher.ownCaseHint}</span></span></span>
    </label>
  );
  return (
    <fieldset
      ref={place} class={over ? 'case-pick over' : 'case-pick'}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer?.files); }}
    >
      <legend><h3>{teacher.caseTitle}</h3></legend>
      <div class="case-cards">
        {ownFirst && own}
        {all && cards.map((card) => <CardChoice key={card.id} card={card} chosen={choice.kind === 'built-in' && choice.id === card.id} onChoose={() => onChoose({ kind: 'built-in', id: card.id })} />)}
        {!ownFirst && own}
      </div>
      {!all && <LinkButton onPress={showAll}>{teacher.otherCases}</LinkButton>}
      {choice.kind === 'own' && <OwnFile read={choice.read} onFiles={take} />}
    </fieldset>
  );
}

function CardChoice({ card, chosen, onChoose }: { readonly card: CaseCard; readonly chosen: boolean; readonly onChoose: () => void }) {
  const { teacher } = useClassroomWords();
  const language = useLanguage();
  return (
    <label class="case-choice">
      <input type="radio" name="case" value={card.id} checked={chosen} onChange={onChoose} />
      <span class="face">
        <span class="faces">{card.people.slice(0, 3).map((person) => <Avatar key={person.id} look={person.look} name={person.name} size={34} />)}</span>
        <span><b>{inLanguage(card.title, language)}</b><span class="muted">{teacher.levelOf(card.level)}, {teacher.caseMinutes(card.minutes, card.people.length)}</span></span>
      </span>
    </label>
  );
}

function OwnFile({ read, onFiles }: { readonly read: OwnCase | null; readonly onFiles: (files: FileList | null) => void }) {
  const { teacher } = useClassroomWords();
  const language = useLanguage();
  return (
    <div class="own-file stack" aria-live="polite">
      <label class="button small file-button"><Icon name="files" />{read?.ok ? teacher.chooseOther : teacher.chooseFile}<input type="file" accept=".json,.jsonc,application/json" onChange={(event) => { onFiles(event.currentTarget.files); event.currentTarget.value = ''; }} /></label>
      {read?.ok && <p class="row"><Icon name="check" />{teacher.ownChosen(inLanguage(read.title, language), read.account)}</p>}
      {read && !read.ok && read.why !== 'broken' && <p class="note">{read.why === 'too-big' ? teacher.ownTooBig : teacher.ownUnreadable}</p>}
      {read && !read.ok && read.why === 'broken' && <Problems problems={read.problems} />}
    </div>
  );
}

function useCards(app: App): readonly CaseCard[] {
  const [cards, setCards] = useState<Readonly<Record<string, CaseCard>>>({});
  useEffect(() => {
    let here = true;
    for (const id of app.caseIds) void app.open(id).then((opened) => { if (here && opened.ok) setCards((before) => ({ ...before, [id]: opened.card })); });
    return () => { here = false; };
  }, [app]);
  return app.caseIds.map((id) => cards[id]).filter((card) => card !== undefined);
}
