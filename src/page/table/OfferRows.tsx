import { useId } from 'preact/hooks';
import { type ComposerRow, composerRows } from '../../screens/composer.ts';
import { optionName } from '../../screens/naming.ts';
import { mandatesOf } from '../../screens/relation.ts';
import type { Deal, Session } from '../../screens/session.ts';
import { inLanguage, signedPointsOf } from '../../text/words.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { columnsFor, isOneWord, isSnug } from './option-columns.ts';

/** A row of options per issue, with what changed at its right. */
export function OfferRows({ session, deal, several, onChange }: {
  readonly session: Session; readonly deal: Deal; readonly several: boolean; readonly onChange: (issue: number, option: number) => void;
}) {
  const { table } = useWords();
  const mandates = mandatesOf(session.brief, useLanguage(), session.observation);
  const rows = composerRows(session, deal);
  const has = (what: 'last' | 'theirs'): boolean => rows.some((row) => row.options.some((option) => option[what]));
  const closed = rows.some((row) => row.options.some((option) => !option.open));
  return (
    <div class="offer-rows">
      {rows.map((row) => <OfferRow key={row.id} session={session} row={row} several={several} onChange={onChange} />)}
      <p class="offer-key">
        {has('last') && <span><i class="key-last" aria-hidden="true" />{table.keyLast}</span>}
        {has('theirs') && <span><i class="key-theirs" aria-hidden="true">{table.they}</i>{table.keyTheirs}</span>}
        <span><i class="key-limit" aria-hidden="true" />{table.keyLimit}</span>
      </p>
      {closed && <p class="muted row"><Icon name="locked" />{mandates.length > 0 ? mandates.map((mandate) => mandate.closed).join(' ') : table.lockedHint}</p>}
    </div>
  );
}

function OfferRow({ session, row, several, onChange }: {
  readonly session: Session; readonly row: ComposerRow; readonly several: boolean; readonly onChange: (issue: number, option: number) => void;
}) {
  const { table } = useWords();
  const language = useLanguage();
  const id = useId();
  const { brief } = session;
  const label = (option: number): string => optionName(brief, row.issue, option, language);
  const issue = brief.issues[row.issue];
  const { change } = row;
  const said = !change ? table.stays : (change.against === 'own' ? table.was : table.with)(label(change.was), signedPointsOf(change.tenths, language));
  const compared = session.observation.papers.length > 0;
  const labels = row.options.map((option) => label(option.option));
  const columns = columnsFor(labels);
  const broad = columnsFor(labels, 2);
  return (
    <div class="offer-row" role="radiogroup" aria-labelledby={`${id}-name`} {...(compared ? { 'aria-describedby': `${id}-change` } : {})}>
      <div class="row-top">
        <b id={`${id}-name`}>{issue ? inLanguage(issue.label, language) : ''}</b>
        {compared && !several && <span id={`${id}-change`} class={!change || change.tenths === 0 ? '' : change.tenths > 0 ? 'up' : 'down'}>{said}</span>}
      </div>
      <div class="options" data-columns={columns} data-broad={broad} style={{ '--columns': columns, '--broad': broad }}>
        {row.options.map(({ option, chosen, last, theirs, open }) => (
          <label key={option} class={['option', isSnug(label(option), columns) && 'snug', isOneWord(label(option)) && 'one-word', chosen && 'chosen', last && !chosen && 'last', !open && 'closed'].filter(Boolean).join(' ')}>
            <input type="radio" name={id} value={option} checked={chosen} disabled={!open} aria-label={[label(option), !open && table.locked, last && !chosen && table.keyLast, theirs && table.keyTheirs].filter(Boolean).join(', ')} onChange={() => onChange(row.issue, option)} />
            <span class="face">
              {chosen && <Icon name="check" />}
              {!open && <Icon name="locked" />}
              <span lang={language}>{label(option)}</span>
            </span>
            {theirs && <span class="badge" aria-hidden="true">{table.they}</span>}
          </label>
        ))}
      </div>
    </div>
  );
}
