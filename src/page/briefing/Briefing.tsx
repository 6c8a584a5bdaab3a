import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { pointsRows } from '../../screens/preparation.ts';
import { outsideLine } from '../../screens/room/outside.ts';
import type { App, Brief, Opened } from '../../screens/session.ts';
import { pointsOf, inLanguage } from '../../text/words.ts';
import { ExampleCall } from '../example/ExampleCall.tsx';
import { Sorry } from '../frame/Sorry.tsx';
import { LeftBehind, Mandates } from '../relation/LeftBehind.tsx';
import { TaskCard } from './TaskCard.tsx';
import { Avatar } from '../../parts/Avatar.tsx';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Switch } from '../../parts/Fields.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { Term } from '../../parts/Term.tsx';
import { Theory } from './theory/Theory.tsx';

/** What you know before you begin: for whom you work, what you want, what counts, who sits there. */
export function Briefing({ app, caseId, onSettings }: { readonly app: App; readonly caseId: string; readonly onSettings: () => void }) {
  const [opened, again] = useOpened(app, caseId);
  const { shell } = useWords();
  if (!opened) return <div class="panel"><p role="status">{shell.loading}</p></div>;
  if (!opened.ok) return <Sorry app={app} why={opened.why} onAgain={again} />;
  return <Task app={app} brief={opened.brief} onSettings={onSettings} />;
}

function Task({ app, brief, onSettings }: { readonly app: App; readonly brief: Brief; readonly onSettings: () => void }) {
  const { shell } = useWords();
  const language = useLanguage();
  const level = shell.levels[brief.level] ?? '';
  return (
    <div class="panel briefing">
      <div class="top-row">
        <IconButton icon="arrow-left" label={shell.chooseCase} onPress={() => app.router.go({ screen: 'cases' })} />
        <div class="title"><Heading>{inLanguage(brief.title, language)}</Heading><p>{shell.level(brief.level, level)}, {shell.phases[brief.phase]}</p></div>
        <IconButton icon="settings" label={shell.settings} onPress={onSettings} />
      </div>
      <TaskCard brief={brief} />
      <Mandates brief={brief} />
      <Theory brief={brief} />
      <Part title={shell.peopleTitle}>
        <ul role="list" class="people">
          {brief.members.map((member) => <li key={member.id}><Avatar look={member.look} name={member.name} size={56} /><span><b>{member.name}</b><br /><span class="muted">{inLanguage(member.job, language)}</span></span></li>)}
        </ul>
        <p class="muted">{outsideLine(brief, 0, language)}</p>
      </Part>
      <Part title={shell.pointsTitle}>
        <p class="muted">{shell.pointsLead}</p>
        <PointsTable brief={brief} />
      </Part>
      <div class="note grain">
        <h2><Term meaning={shell.limitMeaning}>{shell.limitTitle}</Term></h2>
        <p>{inLanguage(brief.own.batnaText, language)} <b>{shell.limitPoints(brief.own.batna)}</b></p>
      </div>
      <p class="muted">{shell.talkLength(brief.budget)}</p>
      <ExampleCall app={app} caseId={brief.id} />
      <Begin app={app} brief={brief} />
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return <section class="stack" style={{ gap: '0.5rem' }}><h2>{title}</h2>{children}</section>;
}

/** Each issue with its weight as a bar, and what each option gives. */
function PointsTable({ brief }: { readonly brief: Brief }) {
  const { shell } = useWords();
  const language = useLanguage();
  const heaviest = Math.max(...brief.own.weights);
  return (
    <ul role="list" class="points-table">
      {pointsRows(brief).map((row, i) => {
        const issue = brief.issues[i];
        if (!issue) return null;
        return (
          <li key={row.issue}>
            <div class="issue-line"><b>{inLanguage(issue.label, language)}</b><span>{shell.pointsOf(row.weight)}</span></div>
            <div class="weight" aria-hidden="true"><i style={{ width: `${(row.weight / heaviest) * 100}%` }} /></div>
            <ul role="list" class="options">
              {row.options.map(({ option, tenths }) => (
                <li key={option}><span>{issue.options[option] && inLanguage(issue.options[option].label, language)}</span><b>{pointsOf(tenths, language)}<span class="out-of-sight"> {shell.pointsOf(0).replace(/^0 /, '')}</span></b></li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

function Begin({ app, brief }: { readonly app: App; readonly brief: Brief }) {
  const { shell } = useWords();
  const [practice, setPractice] = useState(true);
  const [counts, setCounts] = useState(true);
  const [asking, setAsking] = useState(false);
  const kept = app.kept().includes(brief.id);
  const start = (): void => app.start(brief.id, practice, !counts);
  return (
    <>
    <LeftBehind app={app} brief={brief} counts={counts} onCounts={setCounts} />
    <div class="card grain"><Switch name={shell.practice} hint={shell.practiceHint} on={practice} onChange={setPractice} /></div>
    <div class="begin stack">
      {kept && <Button kind="filled" icon="play" wide onPress={() => app.goOn(brief.id)}>{shell.goOnHere}</Button>}
      <Button kind={kept ? 'plain' : 'filled'} wide onPress={() => (kept ? setAsking(true) : start())}>{kept ? shell.startOver : shell.toPreparation}</Button>
      {asking && (
        <Dialog title={shell.startOver} closeLabel={shell.close} onClose={() => setAsking(false)}>
          <p>{shell.startOverAsk}</p>
          <div class="actions"><Button onPress={() => setAsking(false)}>{shell.keep}</Button><Button kind="they" onPress={start}>{shell.startOver}</Button></div>
        </Dialog>
      )}
    </div>
    </>
  );
}

function useOpened(app: App, caseId: string): [Opened | null, () => void] {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let here = true;
    void app.open(caseId).then((result) => { if (here) setOpened(result); });
    return () => { here = false; };
  }, [app, caseId, tries]);
  return [opened, () => { setOpened(null); setTries((n) => n + 1); }];
}
