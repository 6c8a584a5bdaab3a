import type { Suggestion } from '../../screens/moves.ts';
import type { Act, Given } from '../../screens/acts.ts';
import { ChoiceButton } from '../../parts/Button.tsx';
import { useWords } from '../../parts/Language.tsx';
import { actIcons } from './act-icons.ts';

/** The three moves in view; the trading one is the filled one. */
export function MoveList({ moves, onAct }: { readonly moves: readonly Suggestion[]; readonly onAct: (act: Act, given: Given) => void }) {
  const { table } = useWords();
  return (
    <ul role="list" class="move-list">
      {moves.map((move, i) => (
        <li key={i}>
          <ChoiceButton
            icon={actIcons[move.act]} name={table.acts[move.act].name} hint={move.hint} kind={i === moves.length - 1 ? 'filled' : 'plain'}
            data-act={move.act} onPress={() => onAct(move.act, move.given)}
          />
        </li>
      ))}
    </ul>
  );
}
