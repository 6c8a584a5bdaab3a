import { useEffect, useState } from 'preact/hooks';
import type { ServerNo } from '../../app/class/server.ts';
import type { TeacherClass } from '../../app/teacher/class.ts';
import type { KeptClass } from '../../app/teacher/keys.ts';
import { Stones } from '../../parts/Bar.tsx';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { MedalArt } from '../../parts/Medal.tsx';
import { type Part, partRows } from '../../screens/debrief.ts';
import type { Desk } from '../../wire/board.ts';
import type { Reviewed } from '../../wire/student.ts';
import { useHouse } from '../house.ts';
import { refusalSentence } from '../refusal.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { Replay } from './Replay.tsx';

const colours = { deal: 'var(--point)', relation: 'var(--they-fill)', information: 'var(--info-fill)', technique: 'var(--you-fill)' } as const satisfies Record<Part, string>;

/** One game of a student: the talk step by step and the score; or the debrief as the student sees it. */
export function Review({ room, kept, desk, ticket, whole }: { readonly room: TeacherClass; readonly kept: KeptClass; readonly desk: Desk | null; readonly ticket: string; readonly whole: boolean }) {
  const { desk: { review: words, back } } = useClassroomWords();
  const { shell } = useWords();
  const language = useLanguage();
  const { go, Debriefing, onSettings } = useHouse();
  const [came, look] = useReviewed(room, ticket);
  const name = came && 'debrief' in came ? desk?.students.find((student) => student.id === came.student)?.name ?? '' : '';
  if (whole && came && 'debrief' in came) return <Debriefing reviewed={came} onSettings={onSettings} onLeave={() => go(['class', kept.id, 'desk', 'game', ticket])} />;
  return (
    <div class="wooden classroom"><div class="page desk">
      <div class="top-row label grain">
        <IconButton icon="arrow-left" label={back} onPress={() => go(['class', kept.id, 'desk'])} />
        <div class="title"><Heading>{came && 'debrief' in came ? words.title(name, came.try) : words.log}</Heading></div>
        {came && 'debrief' in came && <Button size="small" icon="target" onPress={() => go(['class', kept.id, 'desk', 'game', ticket, 'debrief'])}>{words.debrief}</Button>}
      </div>
      {came === null && <p class="card" role="status">{words.loading}</p>}
      {came && 'error' in came && <div class="card stack"><p role="alert">{refusalSentence(came, language)}</p><div><Button icon="again" onPress={look}>{shell.tryAgain}</Button></div></div>}
      {came && 'debrief' in came && <div class="desk-sheets"><Replay reviewed={came} /><Score reviewed={came} /></div>}
    </div></div>
  );
}

function useReviewed(room: TeacherClass, ticket: string): [Reviewed | ServerNo | null, () => void] {
  const [came, setCame] = useState<Reviewed | ServerNo | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let here = true;
    void room.review(ticket).then((answer) => { if (here) setCame(answer.ok ? answer.value : answer); });
    return () => { here = false; };
  }, [room, ticket, tries]);
  return [came, () => { setCame(null); setTries(tries + 1); }];
}

function Score({ reviewed: { debrief } }: { readonly reviewed: Reviewed }) {
  const { desk: { review: words } } = useClassroomWords();
  const { debrief: said } = useWords();
  const language = useLanguage();
  const { score } = debrief;
  return (
    <section class="card grain stack" aria-labelledby="score-title">
      <h2 id="score-title">{words.score}</h2>
      <p class="desk-score"><strong>{score.total}</strong><MedalArt medal={score.medal} /><b>{said.grades[score.grade]}</b></p>
      <p>{said.kinds[score.parts.kind]}</p>
      <ul role="list" class="desk-parts">
        {partRows(debrief, language).map(({ part, value, reason }) => <li key={part}><b>{said.parts[part]}</b><Stones value={value} colour={colours[part]} /><strong>{value}</strong><span class="muted">{reason}</span></li>)}
      </ul>
    </section>
  );
}
