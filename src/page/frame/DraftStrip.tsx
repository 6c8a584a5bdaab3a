import { type App, isDraft } from '../../screens/session.ts';
import { LinkButton } from '../../parts/Button.tsx';
import { useWords } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';

/** Who tries a case of their own can always go back to writing it, at once: the trial waits on the desk while the case stays as it is. */
export function DraftStrip({ app }: { readonly app: App }) {
  const { shell } = useWords();
  const sitting = useReadable(app.host.store);
  if (sitting.kind === 'none' || !isDraft(sitting.caseId)) return null;
  const tryOut = sitting.kind === 'playing' ? sitting.twist?.tryOut : undefined;
  return (
    <div class="draft-strip">
      <LinkButton icon="pen" onPress={() => app.router.go({ screen: 'editor', path: [sitting.caseId] })}>{shell.backToWriting}</LinkButton>
      {tryOut && <p>{shell.tryOut(tryOut.minute)}</p>}
    </div>
  );
}
