import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../../parts/Language.tsx';
import type { Brief } from '../../../screens/session.ts';
import { inLanguage } from '../../../text/words.ts';
import { BetweenTwo, GiveFirst, Iceberg, SentOn, ThreeDials } from './pictures-one.tsx';
import { AdmitThenPlan, BridgeWithPiers, DoorKeeper, EmptyChair, HelpTheUser, LinkedSystems, NewValue, SmallOrder } from './pictures-three.tsx';
import { LargerPie, MendedCup, OneOrange, OwnFloor, RoundTable } from './pictures-two.tsx';

/** The idea of a shipped case, drawn. A case that somebody else wrote has its words. */
const pictures: ReadonlyMap<string, FunctionComponent> = new Map([
  ['s01', Iceberg], ['s02', ThreeDials], ['s03', GiveFirst], ['s04', BetweenTwo], ['s05', SentOn],
  ['s06', OneOrange], ['s07', RoundTable], ['s08', MendedCup], ['s09', LargerPie], ['s10', OwnFloor],
  ['bakkie-1', DoorKeeper], ['bakkie-3', BridgeWithPiers], ['bakkie-4', NewValue], ['bakkie-5', AdmitThenPlan],
  ['techniek-1', HelpTheUser], ['techniek-2', SmallOrder], ['techniek-4', LinkedSystems], ['techniek-5', EmptyChair],
]);

/** Who has folded the card once has seen it: it stays folded until the page is left. */
let folded = false;

/** The chapter's idea on one card: a picture and two sentences. One press folds it away. */
export function Theory({ brief }: { readonly brief: Brief }) {
  const { shell } = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(!folded);
  if (!brief.theory) return null;
  const Picture = pictures.get(brief.id);
  return (
    <details class="note grain theory" open={open} onToggle={(event) => { setOpen(event.currentTarget.open); folded = !event.currentTarget.open; }}>
      <summary><Icon name="advice" />{shell.theory}<Icon name="arrow-right" class="turn" /></summary>
      <div class="idea">
        {Picture && <svg viewBox="0 0 320 150" aria-hidden="true"><Picture /></svg>}
        <p>{inLanguage(brief.theory, language)}</p>
      </div>
    </details>
  );
}
