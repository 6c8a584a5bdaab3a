import { useMemo, useState } from 'preact/hooks';
import type { TeacherClass } from '../../app/teacher/class.ts';
import { openTeacherForms } from '../../app/teacher/forms.ts';
import type { KeptClass } from '../../app/teacher/keys.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { csvFile } from '../../text/csv.ts';
import { inLanguage } from '../../text/words.ts';
import type { Desk } from '../../wire/board.ts';
import { useHouse } from '../house.ts';
import { saveFile } from '../save-file.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { FormTable } from './FormTable.tsx';
import { Gain } from './Gain.tsx';
import { type Compared, countedOf, formLine, formTable, gainTable } from './rows.ts';
import { StudentForm } from './StudentForm.tsx';
import { isRead, useReviews } from './useReviews.ts';

/** The assessment forms of a class, and of one student: the game proposes, the teacher decides. */
export function Forms({ kept, room, desk, ticket }: { readonly kept: KeptClass; readonly room: TeacherClass; readonly desk: Desk | null; readonly ticket: string | null }) {
  const { forms: words, desk: { back }, host } = useClassroomWords();
  const { shell } = useWords();
  const language = useLanguage();
  const { app, go, onSettings } = useHouse();
  const forms = useMemo(() => openTeacherForms(app.drawer, kept.id), [app, kept.id]);
  const changes = useReadable(forms.store);
  const keeps = useReadable(app.drawer.store) === 'works';
  const counted = (desk?.students ?? []).flatMap((student) => { const result = countedOf(student); return result ? [{ name: student.name, ticket: result.ticket }] : []; });
  const { came, again } = useReviews(room, counted.map((one) => one.ticket));
  const [compared, setCompared] = useState<Compared | null>(null);
  const lines = counted.flatMap((one) => { const read = came.get(one.ticket); return isRead(read) ? [formLine(one.ticket, one.name, read, changes, language)] : []; });
  const failed = counted.filter((one) => came.has(one.ticket) && !isRead(came.get(one.ticket)));
  const save = (): void => saveFile(words.csvName(kept.pin), new Blob([csvFile([...formTable(lines, language), ...(compared ? gainTable(compared, language) : [])])], { type: 'text/csv;charset=utf-8' }));
  const line = lines.find((one) => one.ticket === ticket);
  return (
    <div class="wooden classroom"><div class="page desk forms">
      <div class="top-row label grain">
        <IconButton icon="arrow-left" label={line ? words.toClass : back} onPress={() => go(['class', kept.id, 'desk', ...(line ? ['forms'] : [])])} />
        <div class="title"><Heading key={line?.ticket}>{line ? words.formOf(line.name) : words.title(inLanguage(kept.title, language))}</Heading><p>{words.lead}</p></div>
        {lines.length > 0 && <Button size="small" icon="printer" onPress={() => window.print()}>{words.print}</Button>}
        {lines.length > 0 && !line && <Button size="small" icon="save" onPress={save}>{words.csv}</Button>}
        <IconButton icon="menu" label={shell.menu} onPress={onSettings} />
      </div>
      <p class="note off-paper">{keeps ? words.kept : words.notKept} {words.reflection}</p>
      {desk === null && <p class="card" role="status">{host.loading}</p>}
      {desk && counted.length === 0 && <p class="card">{words.none}</p>}
      {came.size < counted.length && <p class="card" role="status">{words.coming(came.size, counted.length)}</p>}
      {failed.length > 0 && <div class="card row off-paper" role="alert"><p>{words.failed(failed.map(({ name }) => name).join(', '))}</p><Button size="small" icon="again" onPress={again}>{shell.tryAgain}</Button></div>}
      {line
        ? <StudentForm key={line.ticket} kept={kept} line={line} onChange={(change) => forms.change(line.ticket, change)} />
        : lines.length > 0 && <><FormTable kept={kept} lines={lines} />{desk && <Gain kept={kept} desk={desk} compared={compared} onCompared={setCompared} />}</>}
    </div></div>
  );
}
