import { useState } from 'preact/hooks';
import { IconButton } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import { type Codes, type CodesState, type OwnCase, wrongLines } from '../../screens/codes.ts';
import { codesWords } from '../../text/codes-words.ts';
import type { CodesWords } from '../../text/words/codes.nl.ts';
import { inLanguage, type Language } from '../../text/words.ts';

/** What does not count, each with its reason. */
export function WrongCodes({ codes, state }: { readonly codes: Codes; readonly state: CodesState }) {
  const language = useLanguage();
  const words = codesWords(language);
  const said = useWords();
  const wrong = wrongLines(state, words, said, language);
  if (wrong.length === 0) return null;
  return (
    <section class="card grain wrong-codes" aria-labelledby="wrong-title">
      <h2 id="wrong-title">{words.wrongTitle}</h2>
      <ol role="list">
        {wrong.map(({ key, name, start, why }) => (
          <li key={key}>
            <Icon name="alert" />
            <p>{name && <b>{name} </b>}<code>{start}</code><span>{why}</span></p>
            <IconButton icon="close" label={`${words.removeWrong}: ${name || start}`} onPress={() => codes.remove(key)} />
          </li>
        ))}
      </ol>
      {wrong.some(({ wantsCase }) => wantsCase) && <OpenCase codes={codes} />}
    </section>
  );
}

function caseWords(words: CodesWords, language: Language, { read, fitting }: { readonly read: OwnCase; readonly fitting: number }): string {
  if (read.ok) return fitting > 0 ? words.caseFits(inLanguage(read.title, language), fitting) : words.caseFitsNone(inLanguage(read.title, language));
  return { 'too-big': words.caseTooBig, unreadable: words.caseUnreadable, broken: words.caseBroken }[read.why];
}

/** A case of one's own comes as a file: the one that the students played. */
function OpenCase({ codes }: { readonly codes: Codes }) {
  const language = useLanguage();
  const words = codesWords(language);
  const say = useSay();
  const [note, setNote] = useState<string | null>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const sentence = caseWords(words, language, await codes.openCase(file));
    setNote(sentence);
    say(sentence);
  };
  return (
    <>
      <label class="button small file-button"><Icon name="files" />{words.openCase}<input type="file" accept=".json,.jsonc,application/json" onChange={(event) => { void open(event.currentTarget.files?.[0]); event.currentTarget.value = ''; }} /></label>
      {note && <p class="note">{note}</p>}
    </>
  );
}
