import { useEffect, useRef, useState } from 'preact/hooks';
import {
  allDifferent, type ComposerMode, dealTenthsOf, inRange, keptLevel, lastOwn, lastTheirs, paperMove, spreadTenths, startDeal, type Trade, tradeOf, twinOf,
} from '../../screens/composer.ts';
import type { Deal, Move, Session } from '../../screens/session.ts';
import { inLanguage, pointsOf } from '../../text/words.ts';
import { Bar } from '../../parts/Bar.tsx';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Switch } from '../../parts/Fields.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { useSay } from '../../parts/say.ts';
import { OfferRows } from './OfferRows.tsx';
import { PaperKeys, PaperDifferences } from './PaperKeys.tsx';
import { TradeLine } from './TradeLine.tsx';

/** The first papers on the desk: one, or two of equal worth to choose between. */
function papersAtStart(session: Session, mode: ComposerMode): readonly Deal[] {
  const first = startDeal(session);
  const twin = mode === 'meso' ? twinOf(session.brief, session.observation, [first]) : null;
  return twin ? [first, twin] : [first];
}

/** Puts a paper together: own points move along, what changed stands beside it. Escape puts it away. */
export function Composer({ session, mode, onPlay, onClose }: {
  readonly session: Session; readonly mode: ComposerMode; readonly onPlay: (move: Move) => void; readonly onClose: () => void;
}) {
  const { table, shell } = useWords();
  const language = useLanguage();
  const say = useSay();
  const { brief, observation } = session;
  const [deals, setDeals] = useState(() => papersAtStart(session, mode));
  const [at, setAt] = useState(0);
  const [ifThen, setIfThen] = useState(mode === 'package');
  const [chosenTrade, setTrade] = useState<Trade | null>(null);
  const [praise, setPraise] = useState(false);
  const [note, setNote] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => heading.current?.closest('main')?.scrollTo?.(0, 0), []);

  const deal = deals[at] ?? deals[0] ?? [];
  const tenths = dealTenthsOf(brief, deal);
  const limit = observation.plan?.limit ?? brief.own.batna;
  const trade = chosenTrade ?? tradeOf(session, deal);
  const several = mode === 'meso';
  const fits = !several || (deals.length > 1 && allDifferent(deals) && inRange(brief, deals));

  const change = (issue: number, option: number): void => {
    const asked = deals.map((paper, k) => (k === at ? paper.map((old, i) => (i === issue ? option : old)) : paper));
    const level = several ? keptLevel(brief, observation.openOptions, asked, at, issue) : asked;
    const moved = (level[at] ?? []).flatMap((now, i) => (now === asked[at]?.[i] ? [] : [inLanguage(brief.issues[i]?.label ?? { nl: '', en: '' }, language)]));
    const sentence = moved.length > 0 ? table.mesoAdjusted(moved.join(', ')) : '';
    setDeals(level);
    setNote(sentence);
    say([table.pointsNow(pointsOf(dealTenthsOf(brief, level[at] ?? deal), language)), sentence].filter(Boolean).join(' '));
  };
  const reset = (): void => { setDeals(papersAtStart(session, mode)); setAt(0); setTrade(null); setNote(''); };
  const lay = (): void => {
    if (fits) onPlay(paperMove(several || mode === 'ultimatum' ? mode : ifThen && trade ? 'package' : 'offer', deals, trade, praise));
    else say(allDifferent(deals) ? table.mesoFar : table.mesoSame);
  };
  const title = several ? table.mesoTitle : mode === 'ultimatum' ? table.ultimatumTitle : table.composeTitle;
  // Whoever comes to trade sees the sentence at once; below the rows a phone would hide it.
  const tradeLine = trade && brief.issues.length > 1 && <TradeLine brief={brief} deal={deal} trade={trade} on={ifThen} onToggle={setIfThen} onTrade={setTrade} />;
  return (
    <section class="composer" aria-labelledby="composer-title" onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onClose(); } }}>
      <div class="desk-top grain">
        <div class="title-line">
          <IconButton icon="arrow-left" label={shell.back} onPress={onClose} />
          <h2 id="composer-title" ref={heading} tabIndex={-1}>{title}</h2>
        </div>
        <Worth session={session} tenths={tenths} limit={limit} />
      </div>
      {mode === 'ultimatum' && <p class="note row warn"><Icon name="alert" />{table.ultimatumWarn}</p>}
      {several && <PaperKeys brief={brief} deals={deals} at={at} onAt={setAt} spread={spreadTenths(brief, deals)} fits={fits} note={note}
        onTwin={() => { const twin = twinOf(brief, observation, deals); if (twin) { setDeals([...deals, twin]); setAt(deals.length); } else say(table.mesoNoTwin); }}
        onDrop={() => { setDeals(deals.filter((_, k) => k !== at)); setAt(0); }} />}
      {mode === 'package' && tradeLine}
      <OfferRows session={session} deal={deal} onChange={change} several={several} />
      {several && <PaperDifferences brief={brief} deals={deals} />}
      {mode === 'offer' && tradeLine}
      {mode !== 'ultimatum' && <Switch name={table.praise} on={praise} onChange={setPraise} />}
      {tenths < 10 * limit && <p class="note row"><Icon name="alert" />{table.belowLimitNow}</p>}
      <div class="desk-end">
        <IconButton icon="undo" label={table.reset} onPress={reset} />
        <Button kind={mode === 'ultimatum' ? 'they' : 'filled'} icon="file" wide aria-disabled={!fits} onPress={lay}>
          {several ? table.layMeso(deals.length) : mode === 'ultimatum' ? table.layUltimatum : table.lay}
        </Button>
      </div>
    </section>
  );
}

/** "62 voordeel voor jou, 3 minder dan net" with the bar below it. */
function Worth({ session, tenths, limit }: { readonly session: Session; readonly tenths: number; readonly limit: number }) {
  const { table } = useWords();
  const language = useLanguage();
  const own = lastOwn(session.observation);
  const before = own ?? lastTheirs(session.observation);
  const difference = before ? tenths - before.ownTenths : 0;
  const than = own ? table.thanJust : table.thanTheirs;
  return (
    <div class="worth-now">
      <strong>{pointsOf(tenths, language)}</strong>
      <div>
        <p>
          {table.advantage}
          {before && (difference === 0 ? (own ? `, ${table.same}` : '') : <>, <b class={difference > 0 ? 'up' : 'down'}>{difference > 0 ? table.moreThan(pointsOf(difference, language)) : table.lessThan(pointsOf(-difference, language))}</b> {than}</>)}
        </p>
        <Bar value={tenths / 10} limit={limit} goal={session.observation.plan?.target ?? null} before={before ? before.ownTenths / 10 : null} height="0.75rem" />
      </div>
    </div>
  );
}
