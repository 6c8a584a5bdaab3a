import { type Act, type Given, type Need, NONE } from '../../../src/screens/acts.ts';
import { knownFacts } from '../../../src/screens/knowledge.ts';
import { firstName, fullName, optionName, topicName } from '../../../src/screens/naming.ts';
import type { Session } from '../../../src/screens/session.ts';
import { inLanguage, type Language, words } from '../../../src/text/words.ts';

/** What the page asks about a move, and how an answer is called there. */
interface Asked {
  readonly session: Session;
  readonly act: Act;
  readonly need: Need;
  readonly given: Given;
  readonly language: Language;
}

/** The heading of the leaf on which the page asks. */
export function questionOf({ session, act, need, given, language }: Asked): string {
  const { table } = words(language);
  switch (need) {
    case 'member': return act === 'ask' || act === 'check' ? table.whomAsk : table.whom;
    case 'topic': return table.aboutWhat;
    case 'guess': return table.guess(firstName(session.brief, given.member ?? ''));
    case 'issue': return table.whichIssue;
    case 'gift': return table.whichGift;
    case 'fact': return act === 'apologise' ? table.proof : table.whichFact;
    case 'over': return table.overWhat;
    case 'reason': return table.whyWalk;
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The words on the button of an answer: all of them must stand there. */
export function answerOf(asked: Asked, answer: string): readonly string[] {
  const { session: { brief }, need, given, language } = asked;
  const { table } = words(language);
  switch (need) {
    case 'member': return [fullName(brief, answer)];
    case 'topic': return [capital(topicName(brief, answer, language))];
    case 'issue': return [topicName(brief, answer, language)];
    case 'over': return [answer === NONE ? table.overNone : topicName(brief, answer, language)];
    case 'guess': return [answer === NONE ? table.guessNone : optionName(brief, brief.issues.findIndex((issue) => issue.id === given.topic), Number(answer), language)];
    case 'gift': return [answer === NONE ? table.giftTip : inLanguage(brief.gifts.find((gift) => gift.id === answer)?.label ?? { nl: answer, en: answer }, language)];
    case 'reason': return [table.reasons[answer === 'limit' || answer === 'fact' ? answer : 'none'].name];
    case 'fact': return answer === NONE ? [asked.act === 'apologise' ? table.proofNone : table.factNone] : factOf(asked, answer);
  }
}

/** A fact is called by whom it is about; two of the same topic differ in what was said. */
function factOf({ session, language }: Asked, id: string): readonly string[] {
  const { table } = words(language);
  const known = knownFacts(session).find((fact) => fact.id === id);
  if (!known) throw new Error(`${id} is not known`);
  const isMember = session.brief.members.some((member) => member.id === known.about);
  const about = isMember ? firstName(session.brief, known.about) : known.about === 'own' ? table.own : table.account;
  return [`${about}: ${topicName(session.brief, known.topic, language)}`, ...(known.text ? [inLanguage(known.text, language)] : [])];
}
