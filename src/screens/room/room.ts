import type { Brief } from '../../core/engine/observation.ts';
import type { Session } from '../../app/table.ts';
import { inLanguage, type Language, words } from '../../text/words.ts';
import { lengthOf } from '../knowledge.ts';
import { bridgeOf } from './bridge.ts';
import { notesOf } from './notes.ts';
import { outsideOf } from './outside.ts';
import { papersOf } from './papers.ts';
import { firstName, peopleOf } from './people.ts';
import type { RoomScreen } from './screen.ts';

/** The room of a running game: only what the player may know goes in. */
export function roomScreen(session: Session, language: Language, dark: boolean, calm: boolean): RoomScreen {
  const { brief, observation } = session;
  return {
    room: brief.room, dark, calm,
    hour: hourOf(session),
    ...outsideOf(brief),
    people: peopleOf(session, language),
    speech: speechOf(session, language),
    dials: dialsOf(session, language),
    bridge: bridgeOf(session),
    papers: papersOf(session, language),
    notes: notesOf(session, language),
    ending: observation.ending === null ? null : endings[observation.ending],
  };
}

/** Where time is up they have to go; who walks away leaves them sitting there. */
const endings = { deal: 'deal', 'walked-away': 'you-left', 'they-walked-out': 'they-left', 'time-up': 'they-left' } as const satisfies Record<NonNullable<Session['observation']['ending']>, RoomScreen['ending']>;

/** The room before the game: everybody has a seat, nothing is on the table. */
export function emptyRoom(brief: Brief, language: Language, dark: boolean, calm: boolean): RoomScreen {
  const { room } = words(language);
  return {
    room: brief.room, dark, calm, hour: 0, ...outsideOf(brief), speech: null,
    people: brief.members.map((member) => ({
      id: member.id, look: member.look, name: firstName(member.name), job: inLanguage(member.job, language), words: room.faces.neutral,
      expression: 'neutral', pose: 'open', present: true, speaking: false, looksAt: 'you', aside: false, interest: 400, nature: member.temperament, side: 'neutral',
    })),
    dials: {
      power: { label: room.power, word: room.powerUnknown, tilt: 0 },
      information: { label: room.information, word: room.informationCount(0), lit: 0 },
      time: { label: room.time, word: room.timeLeft(brief.budget, brief.budget), used: 0 },
    },
    bridge: { you: 0, them: 0, assumed: true, closed: false },
    papers: { own: null, theirs: null },
    notes: { title: room.notesEmpty, lines: [] },
    ending: null,
  };
}

/** The part of the talk's time that is used, in thousandths. */
export const hourOf = ({ observation }: Session): number => thousandths(observation.minutesUsed, lengthOf(observation));

const thousandths = (part: number, whole: number): number => (whole <= 0 ? 0 : Math.max(0, Math.min(1000, Math.round((part * 1000) / whole))));

/** The newest line that a member said in the last step. */
function speechOf(session: Session, language: Language): RoomScreen['speech'] {
  const turn = session.steps.at(-1)?.turn;
  const line = session.told.findLast((told) => told.turn === turn && session.brief.members.some((member) => member.id === told.who));
  return line ? { by: line.who, text: inLanguage(line.text, language), id: line.id } : null;
}

/** low, medium, high of the account's power as a lean of the scale. */
const tilts = [-60, 0, 60] as const;

function dialsOf(session: Session, language: Language): RoomScreen['dials'] {
  const { brief, observation, debrief } = session;
  const { room } = words(language);
  const guess = observation.plan?.dials?.power;
  const power = debrief?.dials.truth.power ?? guess;
  const powerWords = debrief ? room.powerKnown : room.powerGuess;
  const pairs = brief.members.length * brief.issues.length;
  const known = observation.members.reduce((sum, member) => sum + member.shown.filter((shown) => shown !== null).length, 0);
  const left = observation.minutesLeft;
  return {
    power: { label: room.power, word: power === undefined ? room.powerUnknown : (powerWords[power] ?? room.powerUnknown), tilt: power === undefined ? 0 : (tilts[power] ?? 0) },
    information: { label: room.information, word: room.informationCount(observation.facts.length), lit: thousandths(known, pairs) },
    time: { label: room.time, word: left > 0 ? room.timeLeft(left, lengthOf(observation)) : room.timeUp, used: hourOf(session) },
  };
}
