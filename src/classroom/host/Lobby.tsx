import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../parts/Button.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { RoomArt } from '../../parts/RoomArt.tsx';
import { useSay } from '../../parts/say.ts';
import type { Board, BoardRow } from '../../wire/board.ts';
import type { ClassInfo } from '../../wire/class.ts';
import { gamePage } from '../house.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { useFlip } from './useFlip.ts';

/** How to come in, and who sits down at the table. */
export function Lobby({ info, board, onDoor }: { readonly info: ClassInfo; readonly board: Board; readonly onDoor: (open: boolean) => void }) {
  const { host } = useClassroomWords();
  useArrivals(board.rows);
  const page = gamePage();
  return (
    <div class="lobby">
      <div class="lobby-room" aria-hidden="true">
        <RoomArt>
          <g class="lobby-guests">
            <Figure look="fatima" pose="explaining" expression="smile" x={790} y={104} width={420} height={508} />
            <g transform="translate(1460 0) scale(-1 1)"><Figure look="mark" pose="open" expression="smile" x={0} y={104} width={420} height={508} /></g>
          </g>
        </RoomArt>
      </div>
      <section class="pinned join-sheet" aria-labelledby="join-title">
        <span class="pin" aria-hidden="true" />
        <h2 id="join-title">{host.joinTitle}</h2>
        {info.settings.joining && info.state !== 'closed'
          ? (
            <div class="join-ways">
              <div class="stack">
                <p class="go-to">{host.goTo} <b>{page.replace(/^https?:\/\//, '').replace(/\/$/, '')}</b></p>
                <p class="pin-label">{host.pin}</p>
                <p class="big-pin"><span class="out-of-sight">{host.pinSaid([...info.pin].join(' '))}</span><span aria-hidden="true">{info.pin.slice(0, 3)}<i />{info.pin.slice(3)}</span></p>
              </div>
              <div class="qr-box"><QrCode text={`${page}#/join/${info.pin}`} label={host.qr} /></div>
            </div>
          )
          : <Shut info={info} onOpen={() => onDoor(true)} />}
        {info.settings.joining && board.state === 'open' && info.settings.mode === 'exam' && <p class="door"><Button size="small" onPress={() => onDoor(false)}>{host.shutDoor}</Button></p>}
      </section>
      <Seated rows={board.rows} />
    </div>
  );
}

/** Nobody comes in; while they play, whoever is late is let in by the teacher. */
function Shut({ info, onOpen }: { readonly info: ClassInfo; readonly onOpen: () => void }) {
  const { host } = useClassroomWords();
  if (info.state === 'closed') return <p class="go-to">{host.joinShut}</p>;
  return (
    <div class="stack">
      <p class="go-to">{info.settings.mode === 'exam' ? host.examShut : host.joinShut}</p>
      <p class="pin-label">{host.late}</p>
      <p class="door"><Button size="small" icon="unlocked" onPress={onOpen}>{host.openDoor}</Button></p>
    </div>
  );
}

function Seated({ rows }: { readonly rows: readonly BoardRow[] }) {
  const { host } = useClassroomWords();
  const order = useArrivalOrder(rows);
  const list = useFlip<HTMLUListElement>(order.map((row) => row.student).join());
  return (
    <section class={order.length > 24 ? 'seated many' : 'seated'} aria-labelledby="seated-title">
      <h2 id="seated-title" class="seated-count"><b key={rows.length}>{host.joinedCount(rows.length)}</b></h2>
      {order.length > CROWD && <p class="crowd-hint">{host.crowd}</p>}
      <ul role="list" ref={list} class="plates">
        {order.map((row) => <li key={row.student} data-id={row.student} class="plate"><span>{row.name ?? host.hidden}</span>{row.team && <small>{row.team}</small>}</li>)}
      </ul>
    </section>
  );
}

/** More than a class: some of them may be made up. */
const CROWD = 40;

/** Who sits keeps the place: new ones come behind, also while places on the board change. */
function useArrivalOrder(rows: readonly BoardRow[]): readonly BoardRow[] {
  const seats = useRef<readonly string[]>([]);
  const here = new Map(rows.map((row) => [row.student, row]));
  seats.current = [...seats.current.filter((id) => here.has(id)), ...rows.map((row) => row.student).filter((id) => !seats.current.includes(id))];
  return seats.current.flatMap((id) => here.get(id) ?? []);
}

/** Says who came in since the last look; not who was there at the first. */
function useArrivals(rows: readonly BoardRow[]): void {
  const { host } = useClassroomWords();
  const say = useSay();
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(rows.map((row) => row.student));
    const fresh = before ? rows.filter((row) => !before.has(row.student)) : [];
    const last = fresh.at(-1);
    if (last) say(fresh.length === 1 && last.name !== null ? host.joined(last.name) : host.joinedCount(rows.length));
  }, [rows]);
}
