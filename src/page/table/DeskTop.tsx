import type { Ref } from 'preact';
import { lastOwn, lastTheirs } from '../../screens/composer.ts';
import type { Session } from '../../screens/session.ts';
import { pointsOf } from '../../text/words.ts';
import { Bar } from '../../parts/Bar.tsx';
import { IconButton } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';

/** What stays in view over the issues: the way back, what was said and is known, and what the paper is worth now. */
export function DeskTop({ session, title, heading, tenths, limit, onClose, onLog, onKnow }: {
  readonly session: Session; readonly title: string; readonly heading: Ref<HTMLHeadingElement>; readonly tenths: number; readonly limit: number;
  readonly onClose: () => void; readonly onLog: () => void; readonly onKnow: () => void;
}) {
  const { shell, table } = useWords();
  return (
    <div class="desk-top grain">
      <div class="title-line">
        <IconButton icon="arrow-left" label={shell.back} onPress={onClose} />
        <h2 id="composer-title" ref={heading} tabIndex={-1}>{title}</h2>
        <IconButton icon="log" label={table.openLog} onPress={onLog} />
        <span class="know-key"><IconButton icon="colleague" label={table.know} onPress={onKnow} /></span>
      </div>
      <Worth session={session} tenths={tenths} limit={limit} />
    </div>
  );
}

/** "62 voordeel voor jou, 3 minder dan net" with the bar below it. Below the limit that is what counts. */
function Worth({ session, tenths, limit }: { readonly session: Session; readonly tenths: number; readonly limit: number }) {
  const { table } = useWords();
  const language = useLanguage();
  const own = lastOwn(session.observation);
  const before = own ?? lastTheirs(session.observation);
  const difference = before ? tenths - before.ownTenths : 0;
  const than = own ? table.thanJust : table.thanTheirs;
  const compared = !before || (difference === 0 && !own) ? null : difference === 0 ? table.same
    : <><b class={difference > 0 ? 'up' : 'down'}>{difference > 0 ? table.moreThan(pointsOf(difference, language)) : table.lessThan(pointsOf(-difference, language))}</b> {than}</>;
  const below = tenths < 10 * limit;
  return (
    <div class={below ? 'worth-now below' : 'worth-now'}>
      <strong>{pointsOf(tenths, language)}</strong>
      <div>
        <p>{below ? <b class="down"><Icon name="alert" />{table.belowLimitNow}</b> : <>{table.advantage}{compared && <>, {compared}</>}</>}</p>
        <Bar value={tenths / 10} limit={limit} goal={session.observation.plan?.target ?? null} before={before ? before.ownTenths / 10 : null} height="0.75rem" />
      </div>
    </div>
  );
}
