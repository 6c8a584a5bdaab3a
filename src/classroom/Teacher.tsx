import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';
import './classroom.css';
import { classServer } from '../app/class/server.ts';
import { openCompetitionRing, openKeyRing } from '../app/teacher/keys.ts';
import type { App } from '../screens/session.ts';
import { ClassRoom } from './ClassRoom.tsx';
import { CompetitionRoom } from './competition/CompetitionRoom.tsx';
import { StartCompetition } from './competition/StartCompetition.tsx';
import { Home } from './home/Home.tsx';
import { KeyDoor } from './home/KeyDoor.tsx';
import { Lost } from './Lost.tsx';
import { type AssessmentProps, type DebriefingProps, HouseContext, useHouse, type House } from './house.ts';
import { useClassroomWords } from './useClassroomWords.ts';

/** The teacher's house: the front door, the digital board, the desk. fetching: how the page asks its server. */
export function Teacher({ app, path, onSettings, fetching, Debriefing, Assessment }: {
  readonly app: App; readonly path: readonly string[]; readonly onSettings: () => void; readonly fetching: typeof fetch; readonly Debriefing: FunctionComponent<DebriefingProps>;
  readonly Assessment: FunctionComponent<AssessmentProps>;
}) {
  const house = useMemo((): House => ({
    app, fetching, onSettings, Debriefing, Assessment, ring: openKeyRing(app.drawer), competitions: openCompetitionRing(app.drawer), server: classServer(fetching),
    go: (next, how) => app.router.go({ screen: 'teacher', path: next }, how),
  }), [app, fetching, onSettings, Debriefing, Assessment]);
  return <HouseContext.Provider value={house}><Room path={path} /></HouseContext.Provider>;
}

function Room({ path: [first, second = '', ...rest] }: { readonly path: readonly string[] }) {
  const { ring, competitions } = useHouse();
  const { teacher, competition } = useClassroomWords();
  if (first === 'key') return <KeyDoor key="key" secret={second} />;
  if (first === 'class') {
    const kept = ring.find(second);
    return kept ? <ClassRoom key={kept.key} kept={kept} path={rest} /> : <Lost title={teacher.unknownClass} lead={teacher.unknownClassLead} />;
  }
  if (first === 'competition' && second === 'new') return <StartCompetition />;
  if (first === 'competition') {
    const kept = competitions.find(second);
    return kept ? <CompetitionRoom key={kept.key} kept={kept} /> : <Lost title={competition.unknown} lead={competition.unknownLead} />;
  }
  return <Home />;
}
