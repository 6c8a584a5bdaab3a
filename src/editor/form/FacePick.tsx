import { useState } from 'preact/hooks';
import cast from '../../../assets/people/cast.json';
import { goesWith } from '../../core/scenario/defaults.ts';
import { editorWords } from '../../text/editor-words.ts';
import type { Language } from '../../text/words.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { LinkButton } from '../../parts/Button.tsx';
import { faceUrl } from '../../parts/faces.ts';
import { useLanguage } from '../../parts/Language.tsx';

export type Pronoun = 'she' | 'he' | 'they';
export const asPronoun = (value: unknown): Pronoun => (value === 'she' || value === 'he' ? value : 'they');

const drawings = cast.people.filter(({ id }) => faceUrl(id) !== null);

/** What a drawing shows, for who cannot see it. */
const shows = (id: string, language: Language): string => drawings.find((person) => person.id === id)?.look[language] ?? id;

/** A face from the cast: those that go with the pronoun first, the others when asked for. */
export function FacePick({ name, place, pronoun, now, onPick }: {
  /** Of the group of buttons. */
  readonly name: string;
  /** The path of the field in the case, where it has one. */
  readonly place?: string; readonly pronoun: Pronoun; readonly now: string; readonly onPick: (look: string) => void;
}) {
  const language = useLanguage();
  const words = editorWords(language);
  const [all, setAll] = useState(false);
  const fitting = drawings.filter(({ id }) => all || id === now || goesWith(id, pronoun));
  return (
    <fieldset class="field face-choices" {...(place ? { 'data-path': place } : {})}>
      <legend class="field-name">{words.theirLook}</legend>
      {fitting.map(({ id }) => (
        <label key={id} class="face-choice" title={shows(id, language)}>
          <input type="radio" name={name} checked={id === now} aria-label={shows(id, language)} onChange={() => onPick(id)} />
          <Avatar look={id} name={id} size={52} />
        </label>
      ))}
      {fitting.length < drawings.length && <LinkButton onPress={() => setAll(true)}>{words.allLooks}</LinkButton>}
    </fieldset>
  );
}
