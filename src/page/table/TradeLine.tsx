import { useEffect, useRef } from 'preact/hooks';
import type { Trade } from '../../screens/composer.ts';
import { topicAndOption } from '../../screens/naming.ts';
import type { Brief, Deal } from '../../screens/session.ts';
import { inLanguage } from '../../text/words.ts';
import { Pick } from '../../parts/Fields.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';

/** "Als jullie … dan wij …": one switch as a whole; what is traded may be chosen otherwise. */
export function TradeLine({ brief, deal, trade, on, onToggle, onTrade }: {
  readonly brief: Brief; readonly deal: Deal; readonly trade: Trade; readonly on: boolean; readonly onToggle: (on: boolean) => void; readonly onTrade: (trade: Trade) => void;
}) {
  const { table } = useWords();
  const language = useLanguage();
  const part = (id: string): string => topicAndOption(brief, id, deal, language);
  const line = useRef<HTMLDivElement>(null);
  // What opens below the switch would lie under the row of buttons.
  useEffect(() => { if (on) line.current?.scrollIntoView?.({ block: 'nearest' }); }, [on]);
  const issues = brief.issues.map((issue) => ({ value: issue.id, label: inLanguage(issue.label, language) }));
  const other = (id: string): string => brief.issues.find((issue) => issue.id !== id)?.id ?? id;
  const ask = (id: string): void => onTrade({ ask: id, give: id === trade.give ? (trade.ask === id ? other(id) : trade.ask) : trade.give });
  const give = (id: string): void => onTrade({ give: id, ask: id === trade.ask ? (trade.give === id ? other(id) : trade.give) : trade.ask });
  return (
    <div class={on ? 'trade-line on' : 'trade-line'} ref={line}>
      <button type="button" role="switch" aria-checked={on} class="switch" onClick={() => onToggle(!on)}>
        <span>
          {on
            ? <>{table.ifPart} <b class="theirs">{part(trade.ask)}</b>{table.ifEnd}, {table.thenPart} <b class="yours">{part(trade.give)}</b>.</>
            : <><span class="name">{table.ifThen}</span></>}
        </span>
        <span class="track" aria-hidden="true" />
      </button>
      {on && brief.issues.length > 2 && (
        <div class="trade-picks">
          <Pick name={table.askFor} options={issues} value={trade.ask} onChange={ask} />
          <Pick name={table.giveFor} options={issues} value={trade.give} onChange={give} />
        </div>
      )}
    </div>
  );
}
