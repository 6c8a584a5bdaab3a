/** Choices that are closed at first: by a fact, by a colleague of one's own, by an event. */
export const locksNl = {
  locks: {
    title: 'Keuzes die eerst dicht zijn',
    lead: 'Een feit, een gebeurtenis of een collega van de speler opent zo’n keuze.',
    when: (choice: string) => `Wanneer mag ‘${choice}’?`,
    kinds: { open: 'meteen', fact: 'na een feit', authority: 'als een collega ja zegt', event: 'na een gebeurtenis' },
    now: { fact: 'Dicht tot de speler een feit weet.', authority: 'Dicht tot een collega ja zegt.', event: 'Dicht tot een gebeurtenis deze keuze opent.' },
    nowColleague: (name: string) => `Dicht tot ${name} ja zegt.`,
    colleague: { name: 'Joost', yes: 'Goed, dat doen we.', no: 'Waarom zou ik? Wat heeft de klant eraan?' },
  },
};

export type LocksWords = typeof locksNl;
