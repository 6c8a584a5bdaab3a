import { expect, type Locator, type Page } from '@playwright/test';
import type { Move } from '../../../src/core/engine/move.ts';
import { type Act, actGroups, type Given, groupNames, nextNeed, NONE } from '../../../src/screens/acts.ts';
import { suggestions } from '../../../src/screens/moves.ts';
import type { Deal, Session } from '../../../src/screens/session.ts';
import { inLanguage, type Language, words, type Words } from '../../../src/text/words.ts';
import { layPapers } from './desk.ts';
import { type Hand, mouse } from './hand.ts';
import { type CaseId, caseOf, type KeptGame, keptGame, sessionOf, storageWith } from './kept.ts';
import { withKept } from './keeping.ts';
import { prepareAll } from './preparing.ts';
import { answerOf, questionOf } from './question.ts';

/** A first visit: from the title to the preparation of the exercise, by the button that leads there. */
export async function firstVisit(page: Page): Promise<Player> {
  const { prepare, shell } = words('nl');
  await page.goto('./');
  await button(page, shell.playNow).click();
  await button(page, shell.toPreparation).click();
  await expect(button(page, prepare.sit)).toBeVisible();
  return player(page, 'tutorial');
}

/** Plays one case as a person does: by what is written on the page. Every verb ends when the page has kept the move. */
export interface Player {
  /** From the title over the shelf to the preparation. */
  openCase(): Promise<void>;
  /** Every step of the preparation, each with something filled in. */
  prepare(): Promise<void>;
  /** Past what is left of the preparation, to the table. */
  sitDown(): Promise<void>;
  greet(): Promise<void>;
  ask(member: string, topic: string): Promise<void>;
  probe(member: string, topic: string): Promise<void>;
  summarise(member: string, topic: string): Promise<void>;
  offer(deal: Deal, asPackage?: boolean): Promise<void>;
  accept(): Promise<void>;
  walkAway(): Promise<void>;
  /** Ends a talk that has a deal, with a summary and a next step. */
  close(): Promise<void>;
  /** Any move of the talk. */
  play(move: Move): Promise<void>;
  /** From how it ended to the score; the own estimate is given first. */
  toScore(): Promise<void>;
  /** Opens the page in a browser that has kept this game: at the table, or where the game was. */
  comeBackTo(game: KeptGame): Promise<void>;
  /** The game as the page keeps it, seen from Node. */
  session(): Promise<Session>;
}

/** What all verbs need. */
export interface Seat {
  readonly page: Page;
  readonly hand: Hand;
  readonly id: CaseId;
  readonly language: Language;
  readonly said: Words;
  session(): Promise<Session>;
  /** Waits until the page has kept as many moves. */
  untilKept(moves: number): Promise<void>;
}

export const button = (within: Page | Locator, name: string): Locator => within.getByRole('button', { name, exact: true });

/** A button with more on it than its name: all these words stand there, each by itself. */
export function worded(within: Page | Locator, ...texts: readonly string[]): Locator {
  return texts.reduce((found, text) => found.filter({ has: found.page().getByText(text, { exact: true }) }), within.getByRole('button'));
}

/** Where the game is kept, seen from Node: in the browser, or at the server of a class. */
export type Keeping = Pick<Seat, 'session' | 'untilKept'>;

const inBrowser = (page: Page, id: CaseId): Keeping => ({
  session: async () => sessionOf(id, await keptGame(page, id)),
  untilKept: (moves) => expect.poll(async () => (await keptGame(page, id)).moves.length, { intervals: [20, 50, 100] }).toBe(moves),
});

export function player(page: Page, id: CaseId, { language = 'nl', hand = mouse, kept = inBrowser(page, id) }: { readonly language?: Language; readonly hand?: Hand; readonly kept?: Keeping } = {}): Player {
  const said = words(language);
  const seat: Seat = { page, hand, id, language, said, ...kept };
  const play = async (move: Move): Promise<void> => {
    const now = await seat.session();
    await doMove(seat, now, move);
    await seat.untilKept(now.steps.length + 1);
  };
  return {
    session: seat.session,
    async openCase() {
      await page.goto('./');
      await hand.press(button(page, said.shell.chooseCase));
      // A case of an account is also listed with that account: the card is meant.
      await hand.press(page.getByRole('heading', { level: 2 }).getByRole('link', { name: inLanguage(caseOf(id).title, language), exact: true }));
      await hand.press(button(page, said.shell.toPreparation));
      await expect(button(page, said.prepare.next).or(button(page, said.prepare.sit))).toBeVisible();
    },
    async comeBackTo(game) {
      await withKept(page, storageWith(id, game));
      await page.goto('./#/table');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    prepare: () => prepareAll(seat),
    async sitDown() {
      await hand.press(button(page, said.prepare.sit).or(button(page, said.prepare.skipAll)));
      await expect(page.getByRole('log', { name: said.table.log })).toBeVisible();
      await expect.poll(async () => (await seat.session()).steps.at(-1)?.move.kind, { intervals: [20, 50, 100] }).toBe('sit');
    },
    play,
    greet: () => play({ kind: 'open', greet: true, goal: true, agenda: true }),
    ask: (member, topic) => play({ kind: 'ask', member, topic }),
    probe: (member, topic) => play({ kind: 'probe', member, topic }),
    summarise: (member, topic) => play({ kind: 'summarise', member, topic }),
    offer: (deal, asPackage = false) => play(asPackage ? { kind: 'package', deal } : { kind: 'offer', deal }),
    accept: () => play({ kind: 'accept' }),
    walkAway: () => play({ kind: 'walk', reason: 'limit' }),
    close: () => play({ kind: 'close', summary: true, next: true }),
    async toScore() {
      await hand.press(button(page, said.table.toDebrief));
      await hand.press(button(page, said.debrief.reveal));
    },
  };
}

async function doMove(seat: Seat, now: Session, move: Move): Promise<void> {
  const { page, hand, said } = seat;
  const tick = (name: string, on: boolean): Promise<void> => (on ? hand.tick(page.getByRole('checkbox', { name })) : Promise.resolve());
  switch (move.kind) {
    case 'research': case 'plan': case 'sit': throw new Error(`${move.kind} is no move of the talk`);
    case 'open':
      await take(seat, now, 'open', {});
      await tick(said.table.goalSay, move.goal);
      await tick(said.table.agenda, move.agenda);
      return hand.press(button(page, said.table.say));
    case 'close':
      await tick(said.table.closeSummary, move.summary);
      await tick(said.table.closeNext, move.next);
      return hand.press(button(page, said.table.finish));
    case 'offer': case 'package': case 'meso': case 'ultimatum':
      await take(seat, now, move.kind, {});
      return layPapers(seat, now, move);
    default: return actOut(seat, now, actOf(move), answersIn(move));
  }
}

type Plain = Exclude<Move, { kind: 'research' | 'plan' | 'sit' | 'open' | 'close' | 'offer' | 'package' | 'meso' | 'ultimatum' }>;

function actOf(move: Plain): Act {
  if (move.kind === 'deadline') return move.act === 'ask' ? 'deadline-ask' : 'deadline-name';
  return move.kind === 'recess' ? (move.call ? 'call' : 'recess') : move.kind;
}

/** The move as answers to what the page asks. */
function answersIn(move: Plain): Given {
  const { member, topic, guess, issue, gift, fact, proof, over, reason } = move as Partial<Record<'member' | 'topic' | 'guess' | 'issue' | 'gift' | 'fact' | 'proof' | 'over' | 'reason', string | number>>;
  const all = { member, topic, guess, issue, gift, fact: fact ?? proof, over, reason };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined).map(([need, value]) => [need, String(value)]));
}

/** Takes the move, answers question by question, and confirms where the page wants to be sure. */
async function actOut(seat: Seat, now: Session, act: Act, answers: Given): Promise<void> {
  const { page, hand, said, language } = seat;
  let { given, need } = nextNeed(now, act, await take(seat, now, act, answers));
  while (need !== null) {
    const asked = { session: now, act, need, given, language };
    const chosen = answers[need] ?? NONE;
    const leaf = page.getByRole('dialog', { name: questionOf(asked), exact: true });
    await hand.press(worded(leaf, ...answerOf(asked, chosen)));
    ({ given, need } = nextNeed(now, act, { ...given, [need]: chosen }));
  }
  if (act === 'accept' || act === 'threaten' || act === 'walk') {
    const { title, yes } = said.table.confirm[act];
    await hand.press(button(page.getByRole('dialog', { name: title, exact: true }), yes));
  }
}

/** By one of the three moves in view where that is what is meant, else by the list of all. Gives back what is said with it. */
async function take(seat: Seat, now: Session, act: Act, answers: Given): Promise<Given> {
  const { page, hand, said: { table }, language } = seat;
  const fitting = suggestions(now, language).find((move) => move.act === act && Object.entries(move.given).every(([need, value]) => answers[need as keyof Given] === value));
  if (fitting) {
    await hand.press(worded(page.getByRole('region', { name: table.moves }), table.acts[act].name, fitting.hint));
    return fitting.given;
  }
  await hand.press(button(page, table.more));
  const sheet = page.getByRole('dialog', { name: table.moreTitle, exact: true });
  const group = groupNames.find((name) => (actGroups[name] as readonly Act[]).includes(act)) ?? 'ask';
  await hand.press(button(sheet, table.groups[group]));
  await hand.press(worded(sheet.getByRole('region', { name: table.groups[group] }), table.acts[act].name));
  return {};
}
