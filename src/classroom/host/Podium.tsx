import { useEffect, useState } from 'preact/hooks';
import { Figure } from '../../parts/Figure.tsx';
import { RoomArt } from '../../parts/RoomArt.tsx';
import { useSay } from '../../parts/say.ts';
import type { Board } from '../../wire/board.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import { Confetti } from './Confetti.tsx';
import { allAtNothing, type Step, stepsOf } from './steps.ts';
import { isCalm } from './useFlip.ts';

const BEAT = 1_400;

/** Three, two, one: stone steps on the table, and the people of the room, who hold their breath and then are glad. */
export function Podium({ board, named, teams }: { readonly board: Board; readonly named: boolean; readonly teams: boolean }) {
  const { host } = useClassroomWords();
  const steps = stepsOf(board, { teams, named, hidden: host.hidden });
  const shown = useReveal(steps);
  const all = steps.length > 0 && shown >= steps.length;
  return (
    <section class="podium" aria-labelledby="podium-title">
      <div class="lobby-room" aria-hidden="true">
        <RoomArt>
          <g class="glad left"><Figure look="fatima" pose={all ? 'open' : 'coffee'} expression={all ? 'laugh' : 'smile'} x={-20} y={122} width={420} height={508} /></g>
          <g class="glad right"><g transform="translate(1366 0) scale(-1 1)"><Figure look="mark" pose={all ? 'pointing' : 'crossed'} expression={all ? 'laugh' : 'surprised'} x={-20} y={122} width={420} height={508} /></g></g>
        </RoomArt>
      </div>
      {all && <Confetti />}
      <h2 id="podium-title" class="podium-title">{host.podiumTitle}</h2>
      {steps.length === 0
        ? <p class="pinned podium-empty">{allAtNothing(board) ? host.podiumNothing : host.podiumEmpty}</p>
        : <ol role="list" class="rises">{[2, 1, 3].filter((place) => place < 3 || steps.some((step) => step.place === place)).map((place) => <StepArt key={place} place={place} step={steps.find((step) => step.place === place)} up={steps.findIndex((step) => step.place === place) >= steps.length - shown} />)}</ol>}
    </section>
  );
}

const MOST = 3;

function StepArt({ place, step, up }: { readonly place: number; readonly step: Step | undefined; readonly up: boolean }) {
  const { host } = useClassroomWords();
  if (!step) return <li class={`rise empty p${place}`} aria-hidden="true"><span class="block"><b>{place}</b></span></li>;
  return (
    <li class={`rise p${place}`}>
      {up && (
        <div class="pinned winner">
          {step.names.slice(0, MOST).map((name, i) => <b key={i}>{name}</b>)}
          {step.names.length > MOST && <span>{host.more(step.names.length - MOST)}</span>}
          <strong>{host.points(step.total)}</strong>
        </div>
      )}
      <span class="block"><span class="out-of-sight">{host.place} </span><b>{place}</b></span>
    </li>
  );
}

/** How many steps are shown: the lowest first, one each beat; all at once where motion is calm. */
function useReveal(steps: readonly Step[]): number {
  const { host } = useClassroomWords();
  const say = useSay();
  const [shown, setShown] = useState(isCalm() ? 3 : 0);
  const next = steps[steps.length - 1 - shown];
  useEffect(() => {
    if (!next) return;
    const wait = setTimeout(() => {
      say(host.podiumSaid(next.place, next.names.join(` ${host.and} `), next.total));
      setShown((before) => before + 1);
    }, shown === 0 ? BEAT / 2 : BEAT);
    return () => clearTimeout(wait);
  }, [next?.place, shown]);
  return shown;
}
