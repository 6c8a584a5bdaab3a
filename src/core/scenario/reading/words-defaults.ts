import type { Role, SourceKind, Text } from '../../engine/scenario.ts';
import { both } from '../problem.ts';

/** Sentences that a case gets where its author wrote none. They tell nothing that is hidden. */

export const jobs = {
  initiator: both('initiatiefnemer', 'initiator'),
  user: both('gebruiker', 'user'),
  influencer: both('adviseur', 'adviser'),
  buyer: both('inkoper', 'buyer'),
  decider: both('directeur', 'director'),
  gatekeeper: both('office manager', 'office manager'),
} as const satisfies Record<Role, Text>;

export const sourceLabels = {
  crm: both('Klantsysteem', 'Customer system'),
  website: both('Website', 'Website'),
  'annual-report': both('Jaarverslag', 'Annual report'),
  social: both('Sociale media', 'Social media'),
  colleague: both('Collega', 'Colleague'),
  'trade-journal': both('Vakblad', 'Trade journal'),
  gatekeeper: both('Receptie', 'Reception'),
  production: both('Productie', 'Production'),
  finance: both('Financiën', 'Finance'),
  logistics: both('Logistiek', 'Logistics'),
  ict: both('ICT', 'ICT'),
} as const satisfies Record<SourceKind, Text>;

const list = (texts: readonly Text[], language: 'nl' | 'en'): string => {
  const all = texts.map((text) => text[language]);
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} ${language === 'nl' ? 'en' : 'and'} ${last}`;
};
const same = (name: string): Text => both(name, name);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const lower = (text: Text): Text => both(small(text.nl), small(text.en));

export const companyText = both('bedrijf', 'company');

export const story = (people: readonly string[], account: string, issues: readonly Text[]): Text =>
  both(
    `Je praat met ${list(people.map(same), 'nl')} van ${account}. Op tafel: ${list(issues.map(lower), 'nl')}.`,
    `You talk with ${list(people.map(same), 'en')} of ${account}. On the table: ${list(issues.map(lower), 'en')}.`,
  );

export const goal = both('Maak een afspraak die voor jullie allebei goed is.', 'Make an agreement that is good for both of you.');

export const ownAlternative = both('Zonder afspraak zoek je een andere klant.', 'Without an agreement you look for another customer.');
export const theirAlternative = both('Zonder afspraak blijft alles zoals het is.', 'Without an agreement everything stays as it is.');

export const position = (issue: Text, option: Text): Text => both(`Bij ${small(issue.nl)} wil ik: ${option.nl}.`, `On ${small(issue.en)} I want: ${option.en}.`);

export const interest = (issue: Text): Text => both(`Vooral dit telt: ${small(issue.nl)}.`, `This counts most: ${small(issue.en)}.`);

export const truth = (name: string, job: Text): Text => both(`${name}: ${job.nl}.`, `${name}: ${job.en}.`);
