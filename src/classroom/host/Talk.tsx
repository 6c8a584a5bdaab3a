import type { TalkingPoint } from '../../screens/class-map.ts';
import { useClassroomWords } from '../useClassroomWords.ts';

/** What this class did most often that could be done better, in words and without names. */
export function Talk({ points, all }: { readonly points: readonly TalkingPoint[]; readonly all: number }) {
  const { host } = useClassroomWords();
  return (
    <section class="pinned talk" aria-labelledby="talk-title">
      <h2 id="talk-title">{host.talkTitle}</h2>
      {points.length === 0 && <p class="muted">{host.noneYet}</p>}
      <ul role="list">{points.map((point, i) => <li key={i}><b>{host.ofClass(point.students, all)}</b><span>{point.sentence}</span></li>)}</ul>
    </section>
  );
}
