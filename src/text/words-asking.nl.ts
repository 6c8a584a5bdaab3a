/** Beside what can be asked: what is known from elsewhere, and who keeps it to themselves. */
export const askingNl = {
  /** In the corner of a topic. */
  read: 'al gelezen',
  evaded: 'ontweek net',
  /** Below a topic that was only read. */
  readHint: (name: string) => `${name} zei dit nog niet zelf. Navragen mag.`,
  evadedHint: (name: string) => `${name} ontweek dit. Win eerst vertrouwen, of vat samen.`,
  /** At the move "Doorvragen", where every hint was evaded. */
  allEvaded: 'Ze ontweken dit net. Win eerst vertrouwen, of vat samen.',
  /** Below a suggested move. */
  sumUpFirst: (name: string) => `${name} ontweek. Vat eerst samen`,
  shareFirst: (name: string) => `${name} ontweek. Vertel zelf iets`,
};

export type AskingWords = typeof askingNl;
