import type { App, Pointed, Readable } from '../../screens/session.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { debrief, preparation, talk } from './screens.ts';
import { Sorry } from './Sorry.tsx';

/** The game of this tab, in whatever state it is. */
export function Seated({ app, screen, pointed, onSettings }: {
  readonly app: App; readonly screen: 'prepare' | 'table' | 'debrief'; readonly pointed: Readable<Pointed | null>; readonly onSettings: () => void;
}) {
  const sitting = useReadable(app.host.store);
  const language = useLanguage();
  const { shell } = useWords();
  if (sitting.kind === 'none' || sitting.kind === 'opening') return <div class="panel"><p role="status">{shell.loading}</p></div>;
  if (sitting.kind === 'failed') return <Sorry app={app} why={sitting.why} onAgain={() => app.goOn(sitting.caseId)} />;
  if (sitting.kind === 'elsewhere') {
    return (
      <div class="panel">
        <Heading>{shell.elsewhere}</Heading>
        <p>{shell.elsewhereLead}</p>
        <Button kind="filled" icon="play" onPress={() => void app.host.takeOver()}>{shell.takeOver}</Button>
        <Button icon="home" onPress={() => app.router.go({ screen: 'title' })}>{shell.home}</Button>
      </div>
    );
  }
  const { table } = sitting;
  const leave = (): void => app.router.leave({ screen: 'cases' });
  const menu = <IconButton icon="menu" label={shell.menu} onPress={onSettings} />;
  if (screen === 'prepare') return <preparation.Screen key={sitting.caseId} app={app} brief={sitting.brief} table={table} menu={menu} onLeave={leave} />;
  if (screen === 'debrief') return <debrief.Screen key={sitting.caseId} app={app} table={table} language={language} menu={menu} onLeave={leave} />;
  return <talk.Screen table={table} language={language} menu={menu} pointed={pointed} onLeave={leave} onDebrief={() => app.router.go({ screen: 'debrief' }, { replace: true })} />;
}
