import { useState } from 'preact/hooks';
import { Button, IconButton } from '../../parts/Button.tsx';
import { copyText } from '../../parts/copy-text.ts';
import { Pick } from '../../parts/Fields.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { MedalArt } from '../../parts/Medal.tsx';
import { useSay } from '../../parts/say.ts';
import { casesOn, codeBoard, type CodeLine, type Codes, type CodesState, codeTable } from '../../screens/codes.ts';
import { codesWords } from '../../text/codes-words.ts';
import { csvFile, pasted } from '../../text/csv.ts';
import { saveFile } from '../save-file.ts';
import { ChangeLine } from './ChangeLine.tsx';

/** The games that count, best first. */
export function CodeBoard({ codes, state }: { readonly codes: Codes; readonly state: CodesState }) {
  const language = useLanguage();
  const words = codesWords(language);
  const cases = casesOn(state, language);
  const [picked, setPicked] = useState('');
  const only = cases.find(({ id }) => id === picked)?.id ?? null;
  const lines = codeBoard(state, words, language, only);
  const [changing, setChanging] = useState<number | null>(null);
  const changed = lines.find(({ key }) => key === changing);
  return (
    <section class="card grain code-board" aria-labelledby="board-title">
      <div class="row apart">
        <h2 id="board-title">{words.boardTitle} <span class="mode">{words.practice}</span></h2>
        {lines.length > 0 && <TakeAlong lines={lines} />}
      </div>
      {cases.length > 1 && <Pick name={words.whichCase} value={only ?? ''} options={[{ value: '', label: words.allCases }, ...cases.map(({ id, title }) => ({ value: id, label: title }))]} onChange={setPicked} />}
      {lines.length === 0 ? <Empty /> : <Lines lines={lines} oneCase={cases.length === 1 || only !== null} onChange={setChanging} />}
      {lines.length > 0 && <p class="muted">{words.practiceLead}</p>}
      {changed && <ChangeLine codes={codes} line={changed} onClose={() => setChanging(null)} />}
    </section>
  );
}

function TakeAlong({ lines }: { readonly lines: readonly CodeLine[] }) {
  const language = useLanguage();
  const words = codesWords(language);
  const say = useSay();
  const [note, setNote] = useState<string | null>(null);
  const copy = (): void => void copyText(pasted(codeTable(lines, words, language))).then((done) => {
    const sentence = done ? words.copied : words.copyFailed;
    setNote(sentence);
    say(sentence);
  });
  return (
    <div class="row take-along">
      <Button size="small" icon="files" onPress={copy}>{words.copy}</Button>
      <Button size="small" icon="save" onPress={() => saveFile(words.csvName, new Blob([csvFile(codeTable(lines, words, language))], { type: 'text/csv;charset=utf-8' }))}>{words.csv}</Button>
      {note && <p class="note">{note}</p>}
    </div>
  );
}

function Lines({ lines, oneCase, onChange }: { readonly lines: readonly CodeLine[]; readonly oneCase: boolean; readonly onChange: (key: number) => void }) {
  const words = codesWords(useLanguage());
  const title = lines[0]?.title ?? '';
  return (
    <>
      <p class="muted">{words.counted(lines.length)}{oneCase && ` · ${title}`}</p>
      <ol role="list" class="code-lines">
        {lines.map((line) => (
          <li key={line.key} style={{ '--part': line.result.total / 1000 }}>
            <span class="place"><span class="out-of-sight">{words.column.place} </span>{line.place}</span>
            <span class="who">
              <b>{line.name}</b>
              {!oneCase && <small class="muted">{line.title}</small>}
              {line.sameAs.length > 0 && <small class="same" title={words.same(line.sameAs.join(', '))}><Icon name="alert" /><span>{words.sameMark}<span class="out-of-sight">: {words.same(line.sameAs.join(', '))}</span></span></small>}
            </span>
            {line.result.medal && <span class="won"><MedalArt medal={line.result.medal} /><span class="out-of-sight">{words.medal[line.result.medal]}</span></span>}
            <strong>{line.result.total}</strong>
            <IconButton icon="pen" label={words.change(line.name)} onPress={() => onChange(line.key)} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** How codes come here. */
function Empty() {
  const words = codesWords(useLanguage());
  return (
    <div class="code-empty">
      <h3>{words.emptyTitle}</h3>
      <ol>{words.how.map((step) => <li key={step}>{step}</li>)}</ol>
    </div>
  );
}
