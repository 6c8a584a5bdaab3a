import { useCallback, useState } from 'preact/hooks';
import type { Answer } from '../../app/class/server.ts';
import type { FollowedCompetition } from '../../app/teacher/competition.ts';
import { keyLink, type KeptCompetition } from '../../app/teacher/keys.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Switch } from '../../parts/Fields.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import { dayOf } from '../../screens/class.ts';
import { inLanguage } from '../../text/words.ts';
import type { CompetitionBoard, CompetitionClass } from '../../wire/competition.ts';
import { copyText } from '../../parts/copy-text.ts';
import { gamePage } from '../house.ts';
import { refusalSentence } from '../refusal.ts';
import { saveFile } from '../save-file.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { useFresh } from '../useFresh.ts';

/** What only the leader of a competition does. */
export function LeaderPanel({ followed, kept, board }: { readonly followed: FollowedCompetition; readonly kept: KeptCompetition; readonly board: CompetitionBoard }) {
  const { competition: words, desk, teacher } = useClassroomWords();
  const language = useLanguage();
  const say = useSay();
  const [again, setAgain] = useState(0);
  const info = useFresh(useCallback(() => followed.info(), [followed]), again);
  const [note, setNote] = useState<string | null>(null);
  const [asked, setAsked] = useState<CompetitionClass | 'end' | null>(null);
  const did = (answer: Answer<unknown>, sentence: string): void => {
    const no = answer.ok ? null : refusalSentence(answer, language);
    setNote(no);
    say(no ?? sentence);
    setAsked(null);
    setAgain((count) => count + 1);
  };
  const copy = (text: string, sentence: string): void => void copyText(text).then((done) => say(done ? sentence : desk.copyFailed));
  const saveKey = (): void => saveFile(words.keyFileName(kept.code), new Blob([words.keyFileText(kept.name, kept.code, keyLink(gamePage(), kept.key), dayOf(kept.deletedAt, language))], { type: 'text/plain;charset=utf-8' }));
  return (
    <section class="card grain class-panel" aria-labelledby="panel-title">
      <h2 id="panel-title">{words.panel}</h2>
      <p class="move-code">{kept.code.slice(0, 4)} {kept.code.slice(4)}</p>
      <p class="muted">{words.codeLead}</p>
      <div class="row"><Button size="small" kind="filled" icon="files" onPress={() => copy(kept.code, words.codeCopied)}>{words.copyCode}</Button></div>
      {note && <p class="note" role="alert">{note}</p>}
      {info && <p>{words.caseLine(inLanguage(info.case.title, language), words.tryRules(info.rules.mode === 'exam', info.rules.tries, info.rules.counts === 'best'))}</p>}
      {info && <Switch name={words.joining} on={info.joining} onChange={(joining) => void followed.change({ joining }).then((answer) => did(answer, desk.changed))} />}
      {board.classes.length > 0 && <h3>{words.classes}</h3>}
      {board.classes.length > 0 && <ul role="list" class="games">{board.classes.map((one) => <li key={one.class}><b>{one.name}</b><IconButton icon="close" label={words.putOutOf(one.name)} onPress={() => setAsked(one)} /></li>)}</ul>}
      <div class="stack close">
        <h3>{desk.keyTitle}</h3>
        <p class="muted">{words.keyLead} {words.deletedOn(dayOf(kept.deletedAt, language))}</p>
        <div class="row">
          <Button size="small" icon="files" onPress={() => copy(keyLink(gamePage(), kept.key), desk.linkCopied)}>{desk.copyLink}</Button>
          <Button size="small" icon="save" onPress={saveKey}>{teacher.keyFile}</Button>
        </div>
      </div>
      <hr class="divider" />
      <div><Button size="small" kind="they" icon="close" onPress={() => setAsked('end')}>{words.end}</Button></div>
      {asked && <Sure asked={asked} onNo={() => setAsked(null)} onYes={() => void (asked === 'end' ? followed.end() : followed.putOut(asked.class)).then((answer) => did(answer, asked === 'end' ? words.lost : words.wasPutOut(asked.name)))} />}
    </section>
  );
}

function Sure({ asked, onNo, onYes }: { readonly asked: CompetitionClass | 'end'; readonly onNo: () => void; readonly onYes: () => void }) {
  const { competition: words } = useClassroomWords();
  const { shell } = useWords();
  const end = asked === 'end';
  return (
    <Dialog title={end ? words.endTitle : words.putOutTitle(asked.name)} closeLabel={shell.close} onClose={onNo}>
      <p>{end ? words.endLead : words.putOutLead}</p>
      <div class="actions"><Button onPress={onNo}>{end ? words.endNo : words.putOutNo}</Button><Button kind="they" onPress={onYes}>{end ? words.endYes : words.putOutYes}</Button></div>
    </Dialog>
  );
}
