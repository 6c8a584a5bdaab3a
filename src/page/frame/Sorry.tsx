import type { App } from '../../screens/session.ts';
import { Button } from '../../parts/Button.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { useWords } from '../../parts/Language.tsx';

/** A case that cannot be opened: what is wrong, and two ways on. */
export function Sorry({ app, why, onAgain }: { readonly app: App; readonly why: 'unknown' | 'unreachable' | 'unreadable'; readonly onAgain: () => void }) {
  const { shell } = useWords();
  const said = {
    unknown: { title: shell.unknownCase, lead: shell.unknownCaseLead },
    unreachable: { title: shell.unreachable, lead: shell.unreachableLead },
    unreadable: { title: shell.unreadable, lead: shell.unreadableLead },
  }[why];
  return (
    <div class="panel">
      <Heading>{said.title}</Heading>
      <p>{said.lead}</p>
      {why === 'unreachable' && <Button kind="filled" icon="again" onPress={onAgain}>{shell.tryAgain}</Button>}
      <Button icon="list" onPress={() => app.router.go({ screen: 'cases' })}>{shell.chooseCase}</Button>
    </div>
  );
}
