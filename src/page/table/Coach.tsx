import type { Act } from '../../screens/acts.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useWords } from '../../parts/Language.tsx';

/** A hint at each move, at the first two levels only: a nudge, never the answer. */
export function Coach({ act }: { readonly act: Act | null }) {
  const { table } = useWords();
  const { coach } = table;
  const said = act === 'open' || act === 'ask' || act === 'probe' || act === 'summarise' || act === 'offer' || act === 'accept' || act === 'share' || act === 'empathise' ? coach[act] : coach.other;
  return <p class="coach note"><Icon name="advice" /><span><b>{table.coachTitle}.</b> {said}</span></p>;
}
