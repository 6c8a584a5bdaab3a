import { differencesOf, dealTenthsOf } from '../../screens/composer.ts';
import { optionName } from '../../screens/naming.ts';
import type { Brief, Deal } from '../../screens/session.ts';
import { inLanguage, pointsOf } from '../../text/words.ts';
import { LinkButton } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';

const LETTERS = 'ABC';
const MOST = 3;

/** Which of the papers is on the desk, and whether they are worth the same. */
export function PaperKeys({ brief, deals, at, onAt, spread, fits, note, onTwin, onDrop }: {
  readonly brief: Brief; readonly deals: readonly Deal[]; readonly at: number; readonly onAt: (at: number) => void; readonly spread: number; readonly fits: boolean; readonly note: string;
  readonly onTwin: () => void; readonly onDrop: () => void;
}) {
  const { table } = useWords();
  const language = useLanguage();
  return (
    <div class="paper-keys">
      <p>{table.mesoLead}</p>
      <div class="papers" role="group" aria-label={table.mesoTitle}>
        {deals.map((deal, k) => (
          <button type="button" key={k} class="paper-key" aria-pressed={k === at} onClick={() => onAt(k)}>
            <b>{table.paper(LETTERS[k] ?? '')}</b><span>{pointsOf(dealTenthsOf(brief, deal), language)}</span>
          </button>
        ))}
      </div>
      <p class={fits ? 'spread fits' : 'spread'}><Icon name={fits ? 'check' : 'alert'} />{table.mesoSpread(pointsOf(spread, language))}{note && ` ${note}`}</p>
      <div class="row">
        {deals.length < MOST && <LinkButton icon="files" onPress={onTwin}>{deals.length < 2 ? table.mesoTwin : table.addPaper}</LinkButton>}
        {deals.length > 2 && <LinkButton icon="close" onPress={onDrop}>{table.dropPaper}</LinkButton>}
      </div>
    </div>
  );
}

/** Where the papers are not alike. */
export function PaperDifferences({ brief, deals }: { readonly brief: Brief; readonly deals: readonly Deal[] }) {
  const { table } = useWords();
  const language = useLanguage();
  const issues = differencesOf(deals);
  if (issues.length === 0) return <p class="muted">{table.sameEverywhere}</p>;
  return (
    <table class="differences">
      <caption>{table.differs}</caption>
      <thead><tr><td />{deals.map((_, k) => <th key={k} scope="col">{LETTERS[k]}</th>)}</tr></thead>
      <tbody>
        {issues.map((issue) => (
          <tr key={issue}>
            <th scope="row">{inLanguage(brief.issues[issue]?.label ?? { nl: '', en: '' }, language)}</th>
            {deals.map((deal, k) => <td key={k}>{optionName(brief, issue, deal[issue] ?? 0, language)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
