import type { Locator, Page } from '@playwright/test';
import { pointsLine, logLines } from '../../../src/screens/table.ts';
import type { Session } from '../../../src/screens/session.ts';
import { inLanguage, type Language, pointsOf, words } from '../../../src/text/words.ts';

/** The lines that were spoken, as they stand in the log of the page. */
export const logOf = (page: Page, language: Language): Locator => page.getByRole('log', { name: words(language).table.log }).getByRole('listitem');

/** What each line of the log must end with. */
export const storyOf = (session: Session, language: Language): readonly RegExp[] =>
  logLines(session, language).map((line) => new RegExp(`${line.text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`));

/** "nog 12 van 24 minuten" */
export const minutesOf = ({ observation, brief }: Session, language: Language): string => words(language).table.minutesLeft(observation.minutesLeft, brief.budget);

/** What the paper on the table is worth to the player, as a number to read. */
export const worthOf = (session: Session, language: Language): string => pointsOf(pointsLine(session).tenths, language);

export const titleOf = (session: Session, language: Language): string => inLanguage(session.brief.title, language);
