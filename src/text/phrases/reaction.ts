/** What a phrase book holds: for every kind of reaction lines in three shades of mood, each in both languages. */

/** A line in Dutch and English; a missing language does not compile. Words in braces are filled in: {issue} {Issue} {best} {name}. */
export type Line = readonly [nl: string, en: string];

export const shades = ['cold', 'neutral', 'warm'] as const;
export type Shade = (typeof shades)[number];
export type Shades = Readonly<Record<Shade, readonly Line[]>>;

export const reactions = [
  // looking at an offer: {issue} is what they would change first; counter-same: their paper has not moved
  'rejects', 'doubts', 'wavers', 'leans', 'likes',
  'vetoes', 'insulted', 'went-back', 'self-praise', 'agreed', 'agreed-late', 'accepted', 'ultimatum',
  'counter-position', 'counter-interest', 'counter-same', 'declined',
  // contact. gift-odd: a gift that does not fit; back: after a recess
  'greeted', 'empathy-needed', 'empathy-spare', 'apology-worked', 'apology-failed', 'gift-fits', 'gift-odd', 'shared', 'visited', 'back',
  // being asked. hint, fact, shrugged stand in where the author wrote no lines; leak: a champion about {name}
  // hint-again: asked on, and it stays unsaid: what that waits for; asked-again: there is no more to tell on it
  'hint', 'hint-again', 'fact', 'leak', 'shrugged', 'asked-again', 'guess-right', 'guess-wrong',
  'summary-right', 'summary-wrong', 'summary-again', 'silence-uneasy', 'silence-calm', 'deadline-named',
  // being argued with and pressed
  'criterion-worked', 'criterion-unfounded', 'advice-worked', 'advice-unfounded', 'threatened',
  // of their own accord
  'impatient', 'champion', 'blocker', 'pleads', 'presses', 'asks-you', 'hurry',
  // the end
  'farewell', 'walks-out', 'time-up', 'closing',
] as const;
export type Reaction = (typeof reactions)[number];

export type PhraseBook = Readonly<Record<Reaction, Shades>>;
