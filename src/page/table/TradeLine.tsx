import { useId, useState } from 'preact/hooks';
import type { Trade } from '../../screens/composer.ts';
import { topicAndOption } from '../../screens/naming.ts';
import type { Brief, Deal } from '../../screens/session.ts';
import { inLanguage } from '../../text/words.ts';
import type { SegmentOption } from '../../parts/Fields.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';

/**
 * "Als wij … dan …": one line, one switch. Where more than two issues could be traded
 * the sentence itself unfolds the choice; until then it takes no room from the issues.
 */
export function TradeLine({ brief, deal, trade, on, onToggle, onTrade }: {
  readonly brief: Brief; readonly deal: Deal; readonly trade: Trade; readonly on: boolean; readonly onToggle: (on: boolean) => void; readonly onTrade: (trade: Trade) => void;
}) {
  const { table } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const sentence = <TradeSentence brief={brief} deal={deal} trade={trade} />;
  const choosable = on && brief.issues.length > 2;
  return (
    <div class={on ? 'trade-line on' : 'trade-line'} onKeyDown={(event) => { if (open && event.key === 'Escape') { event.stopPropagation(); setOpen(false); } }}>
      {/* The same element in both states: whoever switches it by keyboard stays on it. */}
      <button key="switch" type="button" role="switch" aria-checked={on} class="switch" {...(choosable ? { 'aria-label': table.ifThen } : {})} onClick={() => { onToggle(!on); setOpen(false); }}>
        {!choosable && <span>{on ? sentence : <span class="name">{table.ifThen}</span>}</span>}
        <span class="track" aria-hidden="true" />
      </button>
      {choosable && (
        <button key="words" type="button" class="trade-words" aria-expanded={open} {...(open ? { 'aria-controls': id } : {})} onClick={() => setOpen(!open)}>
          <span>{sentence}</span><Icon name="arrow-right" />
        </button>
      )}
      {choosable && open && <TradePicks key="picks" id={id} brief={brief} trade={trade} onTrade={onTrade} />}
    </div>
  );
}

function TradeSentence({ brief, deal, trade }: { readonly brief: Brief; readonly deal: Deal; readonly trade: Trade }) {
  const { table } = useWords();
  const language = useLanguage();
  const part = (id: string): string => topicAndOption(brief, id, deal, language);
  return <>{table.ifPart} <b class="theirs">{part(trade.ask)}</b>{table.ifEnd}, {table.thenPart} <b class="yours">{part(trade.give)}</b>.</>;
}

/** Two different issues: taking the other's one puts the other on what was here. */
function TradePicks({ id, brief, trade, onTrade }: { readonly id: string; readonly brief: Brief; readonly trade: Trade; readonly onTrade: (trade: Trade) => void }) {
  const { table } = useWords();
  const language = useLanguage();
  const issues = brief.issues.map((issue) => ({ value: issue.id, label: inLanguage(issue.label, language) }));
  return (
    <div class="trade-picks" id={id}>
      <TradePick name={table.askFor} options={issues} value={trade.ask} onChange={(ask) => onTrade({ ask, give: ask === trade.give ? trade.ask : trade.give })} />
      <TradePick name={table.giveFor} options={issues} value={trade.give} onChange={(give) => onTrade({ give, ask: give === trade.ask ? trade.give : trade.ask })} />
    </div>
  );
}

/** A list that folds out, under words of our own: the browser's would cut a long name short. */
function TradePick({ name, options, value, onChange }: { readonly name: string; readonly options: readonly SegmentOption<string>[]; readonly value: string; readonly onChange: (value: string) => void }) {
  return (
    <label class="trade-pick">
      <span>{name}</span>
      <span class="face-box">
        <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
        <span class="face" aria-hidden="true">{options.find((option) => option.value === value)?.label}<Icon name="arrow-right" /></span>
      </span>
    </label>
  );
}
