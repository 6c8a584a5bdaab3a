import { useMemo, useState } from 'preact/hooks';
import type { TeacherClass } from '../../app/teacher/class.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { type Frame, frameOf, nearest } from '../../parts/map-drawing.ts';
import { MapLand } from '../../parts/MapLand.tsx';
import { useSize } from '../../parts/useSize.ts';
import { type Dot, dotsOf, talkingPoints } from '../../screens/class-map.ts';
import { acrossTable } from '../../screens/naming.ts';
import { pointsOf } from '../../text/words.ts';
import type { Board, ClassMap } from '../../wire/board.ts';
import { useFresh } from '../useFresh.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { Talk } from './Talk.tsx';

/** Every deal of the class among all deals there were: the talk after the game. */
export function ClassMapView({ room, board, named }: { readonly room: TeacherClass; readonly board: Board; readonly named: boolean }) {
  const { host } = useClassroomWords();
  const map = useFresh(room.map, resultsIn(board));
  if (!map) return <p class="host-wait pinned" role="status">{host.loading}</p>;
  return <Drawn key={map.brief.id} map={map} room={room} named={named} results={resultsIn(board)} />;
}

/** Changes when another result counts. */
const resultsIn = (board: Board): string => board.rows.map((row) => `${row.student}${row.tries}`).join();

function Drawn({ map, room, named, results }: { readonly map: ClassMap; readonly room: TeacherClass; readonly named: boolean; readonly results: string }) {
  const { host } = useClassroomWords();
  const language = useLanguage();
  const dots = useMemo(() => dotsOf(map, language), [map, language]);
  const [chosen, setChosen] = useState<string | null>(null);
  const { box, width, height } = useSize(760, 520);
  const frame = useMemo(() => frameOf({ width, height, edges: [30, 34, 52, 62], roomy: true }), [width, height]);
  const at = dots.findIndex((dot) => keyOf(dot) === chosen);
  const dot = dots[at];
  const walk = (step: number): void => {
    const next = dots[(at + step + dots.length) % dots.length];
    if (next) setChosen(keyOf(next));
  };
  return (
    <div class="class-map">
      <section class="pinned map-sheet" aria-labelledby="class-map-title">
        <span class="pin" aria-hidden="true" />
        <div class="board-head">
          <h2 id="class-map-title">{host.mapTitle(map.deals.length)}</h2>
          <p class="map-legend"><span><i class="class-deal" aria-hidden="true" />{host.legendClass}</span><span><i class="good" aria-hidden="true" />{host.legendGood}</span><span><i aria-hidden="true" />{host.legendBad}</span></p>
        </div>
        <div ref={box} class="map-box" tabIndex={-1}>
          <svg width={frame.width} height={frame.height} viewBox={`0 0 ${frame.width} ${frame.height}`} onPointerDown={(event) => setChosen(pointed(event, dots, frame))}>
            <MapLand ground={map} frame={frame} words={{ own: host.ownAxis, account: host.accountAxis(acrossTable(map.brief, language)), belowOwn: host.belowOwn, belowTheirs: host.belowTheirs }} />
            {dots.map((one) => <DotArt key={keyOf(one)} dot={one} frame={frame} chosen={one === dot} onChoose={() => setChosen(keyOf(one))} />)}
          </svg>
        </div>
      </section>
      <div class="map-side">
        {dot
          ? <DotNote dot={dot} number={at + 1} all={dots.length} room={room} named={named} results={results} onWalk={walk} onClose={() => setChosen(null)} />
          : <><p class="note dot-hint">{dots.length === 0 ? host.mapEmpty : host.pickDot}</p><Talk points={talkingPoints(map, language)} all={map.deals.length + map.noDeal} /></>}
      </div>
    </div>
  );
}

const keyOf = (dot: Pick<Dot, 'own' | 'account'>): string => `${dot.own}/${dot.account}`;

function pointed(event: PointerEvent & { readonly currentTarget: SVGSVGElement }, dots: readonly Dot[], frame: Frame): string | null {
  const place = event.currentTarget.getBoundingClientRect();
  const found = nearest(dots, frame, event.clientX - place.left, event.clientY - place.top);
  return found && keyOf(found);
}

function DotArt({ dot, frame, chosen, onChoose }: { readonly dot: Dot; readonly frame: Frame; readonly chosen: boolean; readonly onChoose: () => void }) {
  const { host } = useClassroomWords();
  const language = useLanguage();
  const size = Math.min(26, 11 + 2.4 * Math.sqrt(dot.count) * 1.6);
  return (
    <g
      transform={`translate(${frame.x(dot.own).toFixed(1)} ${frame.y(dot.account).toFixed(1)})`} class={chosen ? 'class-dot chosen' : 'class-dot'}
      role="button" tabIndex={0} aria-pressed={chosen} aria-label={host.dotSaid(dot.count, pointsOf(dot.own, language), pointsOf(dot.account, language))}
      onClick={onChoose} onKeyDown={(event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); onChoose(); } }}
    >
      <circle r={size + 9} class="ring" />
      <circle r={size} class={dot.acceptable ? 'disc' : 'disc short'} />
      {dot.count > 1 && <text y="6" text-anchor="middle">{dot.count}</text>}
    </g>
  );
}

function DotNote({ dot, number, all, room, named, results, onWalk, onClose }: {
  readonly dot: Dot; readonly number: number; readonly all: number; readonly room: TeacherClass; readonly named: boolean; readonly results: string;
  readonly onWalk: (step: number) => void; readonly onClose: () => void;
}) {
  const { host } = useClassroomWords();
  const language = useLanguage();
  return (
    <section class="note bright dot-note" aria-live="polite">
      <div class="dot-walk">
        <IconButton icon="arrow-left" label={host.previous} onPress={() => onWalk(-1)} /><span>{host.dotOf(number, all)}</span><IconButton icon="arrow-right" label={host.next} onPress={() => onWalk(1)} />
        <IconButton icon="close" label={host.closeDot} onPress={onClose} />
      </div>
      <h3>{dot.packages.join(` ${host.or} `)}</h3>
      <p><b>{host.weThey(pointsOf(dot.own, language), pointsOf(dot.account, language))}</b>, {host.dotTitle(dot.count)}.</p>
      <p>{dot.frontier ? host.dotEdge : dot.acceptable ? host.dotGood : host.dotBad} {!dot.frontier && host.dotAsk}</p>
      {named && <Who key={keyOf(dot)} dot={dot} room={room} results={results} />}
    </section>
  );
}

/** Who ended here: hidden until the teacher asks. */
function Who({ dot, room, results }: { readonly dot: Dot; readonly room: TeacherClass; readonly results: string }) {
  const { host } = useClassroomWords();
  const [open, setOpen] = useState(false);
  return (
    <div class="row">
      <Button size="small" icon="colleague" aria-expanded={open} onPress={() => setOpen(!open)}>{open ? host.whoHide : host.who}</Button>
      {open && <Names dot={dot} room={room} results={results} />}
    </div>
  );
}

function Names({ dot, room, results }: { readonly dot: Dot; readonly room: TeacherClass; readonly results: string }) {
  const desk = useFresh(room.desk, results);
  const names = desk?.students.filter((student) => student.results.some((result) => result.counted && result.own === dot.own && result.account === dot.account)).map((student) => student.name);
  return <b>{names?.join(', ') ?? '…'}</b>;
}
