import { expect, type Locator } from '@playwright/test';
import type { Move } from '../../../src/core/engine/move.ts';
import { optionName, topicName } from '../../../src/screens/naming.ts';
import type { Deal, Session } from '../../../src/screens/session.ts';
import { tradeOf } from '../../../src/screens/trade.ts';
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
  const touched = await chooseDeal(seat, now, desk, move.deal);
  if (move.kind === 'package') await chooseTrade(seat, now, desk, move, touched);
  return hand.press(button(desk, move.kind === 'ultimatum' ? table.layUltimatum : table.lay));
}

/** Gives back which issues it had to change, in that order. */
async function chooseDeal({ hand, language }: Seat, { brief }: Session, desk: Locator, deal: Deal): Promise<readonly number[]> {
  const touched: number[] = [];
  for (const [issue, { label }] of brief.issues.entries()) {
    const row = desk.getByRole('radiogroup', { name: inLanguage(label, language), exact: true });
    const option = row.getByRole('radio', { name: beginning(optionName(brief, issue, deal[issue] ?? 0, language)) });
    if (await option.isChecked()) continue;
    await hand.choose(option);
    await expect(option).toBeChecked();
    touched.push(issue);
  }
  return touched;
}

/** The page proposes which issues are traded; who wants others unfolds the sentence and says so. */
async function chooseTrade({ hand, said: { table }, language }: Seat, now: Session, desk: Locator, move: Extract<Move, { kind: 'package' }>, touched: readonly number[]): Promise<void> {
  const proposed = tradeOf(now, move.deal, touched);
  const { ask = proposed?.ask, give = proposed?.give } = move;
  if (ask === proposed?.ask && give === proposed?.give) return;
  await hand.press(desk.getByRole('button', { name: new RegExp(`^${plain(table.ifPart)} `) }));
  for (const [name, issue] of [[table.askFor, ask], [table.giveFor, give]] as const) {
    if (issue !== undefined) await hand.pick(desk.getByRole('combobox', { name }), topicName(now.brief, issue, language));
  }
}
