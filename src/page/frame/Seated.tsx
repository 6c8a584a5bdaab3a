import type { App, Brief, Pointed, Readable, Table, Twist } from '../../screens/session.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import { classStrip, debrief, preparation, resultCode, talk } from './screens.ts';
import { Sorry } from './Sorry.tsx';

/** A game of a class: the same table, with what the class thinks of it above, and the class as the way out. */
function ClassSeated({ app, brief, table, screen, pointed, onSettings }: {
  readonly app: App; readonly brief: Brief; readonly table: Table; readonly screen: 'prepare' | 'table' | 'debrief'; readonly pointed: Readable<Pointed | null>; readonly onSettings: () => void;
}) {
  const language = useLanguage();
  const { shell, class: words } = useWords();
  const toClass = (path: readonly string[]) => (): void => app.router.leave({ screen: 'class', path });
  const menu = <IconButton icon="menu" label={shell.menu} onPress={onSettings} />;
  return (
    <>
      <classStrip.Screen app={app} onGone={toClass([])} />
      {screen === 'prepare'
        ? <preparation.Screen app={app} brief={brief} table={table} menu={menu} onLeave={toClass([])} />
        : <talk.Screen table={table} language={language} menu={menu} pointed={pointed} endLabel={words.toScore} onLeave={toClass([])} onDebrief={toClass(['result'])} />}
    </>
  );
}

/** A game with other figures or a borrowed beginning has no code; one that began with an earlier relation is told why not. */
const mayAskCode = (twist: Twist | undefined): boolean => twist?.figures === undefined && !twist?.tryOut;

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
  if (sitting.ofClass) return <ClassSeated app={app} brief={sitting.brief} table={table} screen={screen} pointed={pointed} onSettings={onSettings} />;
  const leave = (): void => app.router.leave({ screen: 'cases' });
  const menu = <IconButton icon="menu" label={shell.menu} onPress={onSettings} />;
  if (screen === 'prepare') return <preparation.Screen key={sitting.caseId} app={app} brief={sitting.brief} table={table} menu={menu} onLeave={leave} />;
  if (screen === 'debrief') return <debrief.Screen key={sitting.caseId} app={app} table={table} language={language} menu={menu} onLeave={leave} {...(mayAskCode(sitting.twist) && { code: <resultCode.Screen app={app} /> })} />;
  return <talk.Screen table={table} language={language} menu={menu} pointed={pointed} onLeave={leave} onDebrief={() => app.router.go({ screen: 'debrief' }, { replace: true })} />;
}
