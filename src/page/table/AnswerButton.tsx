import type { ComponentChildren } from 'preact';
import { type Act, type Given, type Need, NONE } from '../../screens/acts.ts';
import { faceAt, knownFacts } from '../../screens/knowledge.ts';
import { evaded, toldAll } from '../../screens/moves.ts';
import { firstName, optionName, topicName } from '../../screens/naming.ts';
import { plateWords } from '../../screens/room/people.ts';
import type { Session } from '../../screens/session.ts';
import { inLanguage, type Language, type Words } from '../../text/words.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';

interface Shown {
  readonly picture?: ComponentChildren;
  readonly name: string;
  readonly hint?: string | undefined;
  /** A word in the corner: what the player knows of it already. */
  readonly mark?: string | undefined;
  /** Nothing is left to find here. */
  readonly spent?: boolean;
}

/** One answer to a step of a move, large enough for a thumb. */
export function AnswerButton({ session, act, need, given, answer, onPress }: {
  readonly session: Session; readonly act: Act; readonly need: Need; readonly given: Given; readonly answer: string; readonly onPress: () => void;
}) {
  const language = useLanguage();
  const words = useWords();
  const { picture, name, hint, mark, spent } = shownOf(session, act, need, given, answer, language, words);
  return (
    <button type="button" class={picture ? 'answer pictured' : spent ? 'answer spent' : 'answer'} onClick={onPress}>
      {picture}
      <span class="about"><b>{name}</b>{hint && <span class="line">{hint}</span>}</span>
      {mark && <span class="mark">{mark}</span>}
    </button>
  );
}

function shownOf(session: Session, act: Act, need: Need, given: Given, answer: string, language: Language, words: Words): Shown {
  const { brief } = session;
  const { table } = words;
  switch (need) {
    case 'member': return person(session, answer, language, words);
    case 'topic': return topic(session, act, given.member ?? '', answer, language, words);
    case 'guess': return { name: answer === NONE ? table.guessNone : optionName(brief, brief.issues.findIndex((issue) => issue.id === given.topic), Number(answer), language) };
    case 'issue': return { name: topicName(brief, answer, language), mark: session.observation.members.some((view) => view.waitsFor === answer) ? '?' : undefined };
    case 'gift': return { name: answer === NONE ? table.giftTip : inLanguage(brief.gifts.find((gift) => gift.id === answer)?.label ?? { nl: answer, en: answer }, language) };
    case 'over': return { name: answer === NONE ? table.overNone : topicName(brief, answer, language) };
    case 'reason': return answer === 'limit' || answer === 'fact' || answer === 'none' ? { ...table.reasons[answer] } : { name: answer };
    case 'fact': return fact(session, act, answer, language, words);
  }
}

function person(session: Session, id: string, language: Language, { table }: Words): Shown {
  const member = session.brief.members.find((known) => known.id === id);
  const view = session.observation.members.find((known) => known.id === id);
  if (!member || !view) return { name: id };
  return {
    picture: <Avatar look={member.look} name={member.name} expression={faceAt(session, id, session.steps.length - 1)} size={52} />,
    name: member.name, hint: [inLanguage(member.job, language), plateWords(session, id, language)].filter(Boolean).join(', '), mark: view.where === 'outside' ? table.outside : undefined,
  };
}

function topic(session: Session, act: Act, member: string, id: string, language: Language, { table, asking }: Words): Shown {
  const view = session.observation.members.find((known) => known.id === member);
  const issue = session.brief.issues.findIndex((known) => known.id === id);
  const named = { name: capital(topicName(session.brief, id, language)) };
  const who = firstName(session.brief, member);
  if (act === 'probe' && evaded(session, member, id)) return { ...named, hint: asking.evadedHint(who), mark: asking.evaded };
  if ((act === 'ask' || act === 'check') && view?.unsaid?.includes(id)) return { ...named, hint: asking.readHint(who), mark: asking.read };
  const light = issue >= 0 && view?.shown[issue] && !view.heard.includes(id);
  if ((act === 'ask' || act === 'check') && toldAll(session, member, id)) return { ...named, hint: asking.allHint(who), mark: light ? table.asked : asking.all, spent: true };
  const mark = !view ? undefined : view.heard.includes(id) ? table.heardAlready : view.hints.includes(id) ? table.hinted : light ? table.asked : undefined;
  const hint = id === 'alternative' || id === 'time' || id === 'decision' ? table.topicQuestions[id] : session.brief.issues[issue]?.options.map((option) => inLanguage(option.label, language)).join(' · ');
  return { ...named, hint, mark };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function fact(session: Session, act: Act, id: string, language: Language, { table }: Words): Shown {
  if (id === NONE) return act === 'apologise' ? { name: table.proofNone } : { name: table.factNone, hint: table.factNoneHint };
  const known = knownFacts(session).find((line) => line.id === id);
  const about = known && session.brief.members.some((member) => member.id === known.about) ? firstName(session.brief, known.about) : known?.about === 'own' ? table.own : table.account;
  return { name: `${about}: ${topicName(session.brief, known?.topic ?? id, language)}`, hint: known?.text ? inLanguage(known.text, language) : undefined };
}
