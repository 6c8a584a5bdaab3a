import { leftBehind, mandatesOf } from '../../screens/relation.ts';
import type { App, Brief } from '../../screens/session.ts';
import { relationWords } from '../../text/relation.ts';
import { Switch } from '../../parts/Fields.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useReadable } from '../../parts/readable.ts';
import './relation.css';

/** Before a talk with an account: what earlier ones left, and whether this one is to count. */
export function LeftBehind({ app, brief, counts, onCounts }: { readonly app: App; readonly brief: Brief; readonly counts: boolean; readonly onCounts: (counts: boolean) => void }) {
  const language = useLanguage();
  const { left } = relationWords(language);
  const view = leftBehind(brief, useReadable(app.relations.store), language);
  if (!view) return null;
  return (
    <section class="left-behind card grain" aria-labelledby="left-behind-title">
      <h2 id="left-behind-title">{view.title}</h2>
      {counts && <ul>{view.lines.map((line) => <li key={line}>{line}</li>)}</ul>}
      {counts && view.again && <p class="row"><Icon name="info" /><span>{view.again}</span></p>}
      <Switch name={left.counts} hint={left.countsHint} on={counts} onChange={onCounts} />
    </section>
  );
}

/** What the player may not offer without a call to the own company. */
export function Mandates({ brief }: { readonly brief: Brief }) {
  const language = useLanguage();
  const { desk } = relationWords(language);
  const closed = mandatesOf(brief, language);
  if (closed.length === 0) return null;
  return (
    <div class="note grain">
      <h2>{desk.title}</h2>
      {closed.map(({ option, ask }) => <p key={option}>{ask}</p>)}
      <p>{desk.how}</p>
    </div>
  );
}
