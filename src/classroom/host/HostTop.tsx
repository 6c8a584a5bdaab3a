import { useLanguage } from '../../parts/Language.tsx';
import { inLanguage } from '../../text/words.ts';
import type { Board } from '../../wire/board.ts';
import type { ClassInfo } from '../../wire/class.ts';
import { gamePage } from '../house.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import type { View } from './views.ts';

/** What class this is and how it stands; away from the lobby also how to come in, for who is late. */
export function HostTop({ info, board, view, away }: { readonly info: ClassInfo; readonly board: Board; readonly view: View; readonly away: boolean }) {
  const { host } = useClassroomWords();
  const language = useLanguage();
  const open = info.settings.joining && board.state !== 'closed';
  return (
    <header class="host-top">
      <p class="host-title"><b>{inLanguage(info.case.title, language)}</b><span>{info.case.account}</span></p>
      <p class={`host-state ${board.state}`}><i aria-hidden="true" />{host.states[board.state]}<em>{board.mode === 'exam' ? host.examMark : host.practiceMark}</em></p>
      {away && <p class="host-away" role="status">{host.wires.away}</p>}
      {view !== 'lobby' && open && !away && <p class="host-late"><span>{gamePage().replace(/^https?:\/\//, '').replace(/\/$/, '')}</span><b>{info.pin.slice(0, 3)} {info.pin.slice(3)}</b></p>}
    </header>
  );
}
