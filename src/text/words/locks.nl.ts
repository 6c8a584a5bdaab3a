import type { Department } from '../../core/engine/campaign.ts';

interface Colleague {
  readonly name: string;
  readonly department: Department;
  readonly yes: string;
  readonly no: string;
}

/** What colleagues say until the author writes something better: each is somebody. */
const colleagues: readonly [Colleague, ...Colleague[]] = [
  { name: 'Joost', department: 'production', yes: 'Zit dat erachter? Dan maak ik ruimte in de planning.', no: 'Mijn planning zit vol. Waarom zou dit voorgaan?' },
  { name: 'Marijke', department: 'finance', yes: 'Goed. Dit verdient zichzelf terug.', no: 'Dit kost geld. Laat eerst zien wat het oplevert.' },
  { name: 'Ruben', department: 'ict', yes: 'Nu snap ik het. Ik zet het bovenaan mijn lijst.', no: 'Nog een wens? Welk probleem lost het op?' },
  { name: 'Farida', department: 'logistics', yes: 'Voor die reden rijd ik graag om.', no: 'Nee, tenzij jij mij vertelt waarom het moet.' },
  { name: 'Wim', department: 'service', yes: 'Dan stuur ik mijn beste mensen.', no: 'Mijn mensen rennen al. Wat heeft de klant eraan?' },
];

/** Choices that are closed at first: by a fact, by a colleague of one's own, by an event. */
export const locksNl = {
  locks: {
    title: 'Keuzes die eerst dicht zijn',
    lead: 'Een feit, een gebeurtenis of een collega van de speler opent zo’n keuze.',
    when: (choice: string) => `Wanneer mag ‘${choice}’?`,
    kinds: { open: 'meteen', fact: 'na een feit', authority: 'als een collega ja zegt', event: 'na een gebeurtenis' },
    now: { fact: 'Dicht tot de speler een feit weet.', authority: 'Dicht tot een collega ja zegt.', event: 'Dicht tot een gebeurtenis deze keuze opent.' },
    nowColleague: (name: string) => `Dicht tot ${name} ja zegt.`,
    colleagues,
  },
};

export type LocksWords = typeof locksNl;
