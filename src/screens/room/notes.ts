import type { Session } from '../../app/table.ts';
import { type Language, words } from '../../text/words.ts';
import { labelInside, topicInside } from '../naming.ts';
import type { RoomScreen } from './screen.ts';

const LINES = 3;

/** The player's notebook: the goal, then what asks for a next question, then what was learnt last. */
export function notesOf(session: Session, language: Language): RoomScreen['notes'] {
  const { room } = words(language);
  const { plan } = session.observation;
  return {
    title: plan ? room.notesGoal(plan.target) : room.notesEmpty,
    lines: [...new Set([...open(session, language), ...learnt(session, language)])].slice(0, LINES),
  };
}

const firstName = (session: Session, id: string): string => session.brief.members.find((member) => member.id === id)?.name.split(' ')[0] ?? id;

/** On a note a word will do; in its question an issue is called as one says it. */
function topicName(session: Session, topic: string, language: Language, named = labelInside): string {
  const issue = session.brief.issues.find((known) => known.id === topic);
  if (issue) return named(session.brief, topic, language);
  const { topics } = words(language).room;
  return topic === 'alternative' || topic === 'time' || topic === 'decision' ? topics[topic] : topic;
}

/** Hints that nobody followed up yet. */
function open(session: Session, language: Language): readonly string[] {
  const { room } = words(language);
  return session.observation.members.flatMap((member) => member.hints.map((topic) => room.noteHint(firstName(session, member.id), topicName(session, topic, language, topicInside))));
}

function learnt(session: Session, language: Language): readonly string[] {
  const { room } = words(language);
  const known = new Set(session.brief.members.map((member) => member.id));
  return session.steps.flatMap((step) => step.happenings).flatMap((happening) => {
    if (happening.kind !== 'fact-opened') return [];
    const decider = happening.group?.roles.find((role) => role.decides === true);
    if (decider) return [room.noteDecides(firstName(session, decider.member))];
    if (!known.has(happening.about)) return [];
    const [name, topic] = [firstName(session, happening.about), topicName(session, happening.topic, language)];
    return [happening.shown?.band === 'heavy' ? room.noteHeavy(name, topic) : room.noteHeard(name, topic)];
  }).reverse();
}
