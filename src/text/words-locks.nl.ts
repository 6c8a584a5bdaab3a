/** Choices that are closed at first: by a fact, by a colleague of one's own, by an event. */
export const locksNl = {
  locks: {
    title: 'Keuzes die eerst dicht zijn',
    lead: 'Een keuze gaat open door een feit, een telefoontje met een eigen collega of een gebeurtenis.',
    when: (choice: string) => `Wanneer mag ‘${choice}’?`,
    kinds: { open: 'meteen', fact: 'als de speler een feit weet', authority: 'als een eigen collega ja zegt', event: 'door een gebeurtenis' },
    now: { fact: 'Dicht tot de speler een feit weet.', authority: 'Dicht tot een eigen collega ja zegt.', event: 'Dicht tot een gebeurtenis deze keuze opent.' },
    nowColleague: (name: string) => `Dicht tot ${name} ja zegt.`,
    colleague: { name: 'Joost', yes: 'Goed, dat doen we.', no: 'Waarom zou ik? Wat heeft de klant eraan?' },
  },
};

export type LocksWords = typeof locksNl;
