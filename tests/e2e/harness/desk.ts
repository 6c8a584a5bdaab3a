import { expect, type Locator } from '@playwright/test';
import type { Move } from '../../../src/core/engine/move.ts';
import { tradeOf } from '../../../src/screens/composer.ts';
import { optionName, topicName } from '../../../src/screens/naming.ts';
import type { Deal, Session } from '../../../src/screens/session.ts';
import { inLanguage } from '../../../src/text/words.ts';
import { button, type Seat } from './player.ts';

type PaperMove = Extract<Move, { kind: 'offer' | 'package' | 'meso' | 'ultimatum' }>;

const plain = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** A name that may go on with remarks for the ear: ", hun papier". */
const beginning = (text: string): RegExp => new RegExp(`^${plain(text)}\\s*(,|$)`);

/** Puts together what is to lie on the table, and lays it there. */
export async function layPapers(seat: Seat, now: Session, move: PaperMove): Promise<void> {
  const { page, hand, said: { table } } = seat;
  const title = move.kind === 'meso' ? table.mesoTitle : move.kind === 'ultimatum' ? table.ultimatumTitle : table.composeTitle;
  const desk = page.getByRole('region', { name: title, exact: true });
  // The page itself makes papers of equal worth; a person may lay them as they are.
  if (move.kind === 'meso') return hand.press(button(desk, table.layMeso(2)));
  await chooseDeal(seat, now, desk, move.deal);
  if (move.kind === 'package') await chooseTrade(seat, now, desk, move);
  return hand.press(button(desk, move.kind === 'ultimatum' ? table.layUltimatum : table.lay));
}

async function chooseDeal({ hand, language }: Seat, { brief }: Session, desk: Locator, deal: Deal): Promise<void> {
  for (const [issue, { label }] of brief.issues.entries()) {
    const row = desk.getByRole('radiogroup', { name: inLanguage(label, language), exact: true });
    const option = row.getByRole('radio', { name: beginning(optionName(brief, issue, deal[issue] ?? 0, language)) });
    if (!(await option.isChecked())) await hand.choose(option);
    await expect(option).toBeChecked();
  }
}

/** The page proposes which issues are traded; who wants others says so. */
async function chooseTrade({ hand, said: { table }, language }: Seat, now: Session, desk: Locator, move: Extract<Move, { kind: 'package' }>): Promise<void> {
  const proposed = tradeOf(now, move.deal);
  if (move.ask !== undefined && move.ask !== proposed?.ask) await hand.pick(desk.getByLabel(table.askFor), topicName(now.brief, move.ask, language));
  if (move.give !== undefined && move.give !== proposed?.give) await hand.pick(desk.getByLabel(table.giveFor), topicName(now.brief, move.give, language));
}
