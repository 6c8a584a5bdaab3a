import type { Brief } from '../core/engine/observation.ts';
import type { Deal } from '../core/engine/move.ts';
import { inLanguage, type Language, words } from '../text/words.ts';

/** How people, topics and packages are called on the page. */

export const fullName = (brief: Brief, id: string): string => brief.members.find((member) => member.id === id)?.name ?? id;

export const firstName = (brief: Brief, id: string): string => fullName(brief, id).split(' ')[0] ?? id;

/** Who sits across the table: people by name where they are few, for they need not be the account's (own colleagues); else their company. */
export function acrossTable(brief: Brief, language: Language): string {
  const names = brief.members.map(({ id }) => firstName(brief, id));
  return names.length <= 2 ? names.join(` ${words(language).debrief.and} `) : brief.account.name;
}

/** An issue's label, a common topic in words, or the author's own word. */
export function topicName(brief: Brief, topic: string, language: Language): string {
  const issue = brief.issues.find((known) => known.id === topic);
  if (issue) return inLanguage(issue.label, language);
  const own = brief.topics?.[topic];
  if (own) return inLanguage(own, language);
  const { topics } = words(language).table;
  return topic === 'alternative' || topic === 'time' || topic === 'decision' ? topics[topic] : topic;
}

/** The same inside a sentence. */
export const topicInside = (brief: Brief, topic: string, language: Language): string => lowered(topicName(brief, topic, language));

/** First letter small, unless the word is written in capitals (EDI, ICT). */
const lowered = (word: string): string => (/^\p{Lu}\p{Lu}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1));

export function optionName(brief: Brief, issue: number, option: number, language: Language): string {
  const label = brief.issues[issue]?.options[option]?.label;
  return label ? inLanguage(label, language) : '';
}

/** "4%, premium, 5 dagen, 2 jaar" */
export const dealName = (brief: Brief, deal: Deal, language: Language): string => deal.map((option, i) => optionName(brief, i, option, language)).join(', ');
