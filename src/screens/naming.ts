import type { Brief } from '../core/engine/observation.ts';
import type { Deal } from '../core/engine/move.ts';
import { commonSaid, isBare, issueSaid, lowered, properNames } from '../text/inside.ts';
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

/** The same before a colon, within a line. */
export const labelInside = (brief: Brief, topic: string, language: Language): string => lowered(topicName(brief, topic, language), properNames(brief));

/** The same inside a sentence: an issue with its article. */
export function topicInside(brief: Brief, topic: string, language: Language): string {
  const issue = brief.issues.find((known) => known.id === topic);
  return issue ? inLanguage(issueSaid(issue, properNames(brief)), language) : labelInside(brief, topic, language);
}

/** The same within quotation marks, put to the person: no "their plan B" there. */
export const topicAloud = (brief: Brief, topic: string, language: Language): string => commonSaid[topic]?.[language] ?? topicInside(brief, topic, language);

export function optionName(brief: Brief, issue: number, option: number, language: Language): string {
  const label = brief.issues[issue]?.options[option]?.label;
  return label ? inLanguage(label, language) : '';
}

/** "transportkosten: ieder de helft", as inside a sentence. */
export function topicAndOption(brief: Brief, id: string, deal: Deal, language: Language): string {
  const issue = brief.issues.findIndex((known) => known.id === id);
  return `${labelInside(brief, id, language)}: ${optionName(brief, issue, deal[issue] ?? 0, language)}`;
}

/** "korting: 4% · premium · 5 dagen · 2 jaar", as on the papers: what is bare says of what. */
export const dealName = (brief: Brief, deal: Deal, language: Language): string => brief.issues.map(({ id, options }, i) => {
  const label = options[deal[i] ?? 0]?.label;
  return label && isBare(label) ? topicAndOption(brief, id, deal, language) : optionName(brief, i, deal[i] ?? 0, language);
}).join(' · ');
