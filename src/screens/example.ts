import type { Move } from '../core/engine/move.ts';
import type { Session } from '../app/table.ts';
import { exampleWords } from '../text/example.ts';
import { inLanguage, type Language } from '../text/words.ts';
import { moveWords } from './after.ts';
import { tradeOf } from './trade.ts';
import { firstName, topicInside } from './naming.ts';

/** One step of a good talk: what was done, why, what was said, and what came back. Never a figure of a paper. */
export interface ExampleStep {
  readonly turn: number;
  readonly minute: number | null;
  readonly did: string;
  /** The idea behind it; null where it was told before. */
  readonly why: string | null;
  readonly quote: string | null;
  readonly answer: { readonly name: string; readonly look: string; readonly text: string } | null;
}

type Kind = Move['kind'];
/** Papers and yes or no to them: what is said there may name figures. */
const onPaper: readonly Kind[] = ['offer', 'package', 'meso', 'ultimatum', 'accept', 'decline', 'invite'];

export function exampleSteps(session: Session, language: Language): readonly ExampleStep[] {
  const told = new Set<Kind>();
  return session.steps.flatMap(({ turn, minute, move }, i): ExampleStep[] => {
    const first = !told.has(move.kind);
    told.add(move.kind);
    // The preparation is one step, and sitting down is none.
    if (move.kind === 'sit' || move.kind === 'plan' || (move.kind === 'research' && !first)) return [];
    const { why } = exampleWords(language);
    return [{ turn, minute: move.kind === 'research' ? null : minute, did: stepWords(session, move, i, language), why: first ? why[move.kind] ?? null : null, quote: onPaper.includes(move.kind) ? null : saidIn(session, turn, language), answer: answerIn(session, turn, language) }];
  });
}

function stepWords(session: Session, move: Move, at: number, language: Language): string {
  const said = exampleWords(language);
  if (move.kind === 'research') return said.prepare;
  if (move.kind !== 'package' && move.kind !== 'offer' && move.kind !== 'meso') return moveWords(session.brief, move, language, 'todo');
  const deal = move.kind === 'meso' ? move.deals[0] ?? [] : move.deal;
  const laid = session.observation.papers.filter((paper) => paper.turn < at);
  const trade = tradeOf({ ...session, observation: { ...session.observation, papers: laid, counter: laid.findLast((paper) => paper.by !== 'you') ?? null } }, deal);
  return trade ? said.trade(topicInside(session.brief, trade.ask, language), topicInside(session.brief, trade.give, language)) : said.paper;
}

const bare = (text: string): string => text.replace(/^[“"„]|[”"]$/g, '');

function saidIn(session: Session, turn: number, language: Language): string | null {
  const line = session.told.find((one) => one.turn === turn && one.who === 'you');
  return line ? bare(inLanguage(line.text, language)) : null;
}

/** The first thing somebody said back, papers aside; a yes before anything else. */
function answerIn(session: Session, turn: number, language: Language): ExampleStep['answer'] {
  const back = session.told.filter((one) => one.turn === turn && one.kind !== 'countered' && session.brief.members.some(({ id }) => id === one.who));
  const line = back.find(({ kind }) => kind === 'agreed') ?? back[0];
  const member = session.brief.members.find(({ id }) => id === line?.who);
  return line && member ? { name: firstName(session.brief, member.id), look: member.look, text: bare(inLanguage(line.text, language)) } : null;
}

/** What the example did and the own talk did not, in the order of the example. */
export function lacking(example: Session, own: Session, language: Language): readonly string[] {
  const { names } = exampleWords(language);
  const mine = new Set(own.steps.map(({ move }) => move.kind));
  const theirs = [...new Set(example.steps.map(({ move }) => move.kind))];
  return theirs.flatMap((kind) => (mine.has(kind) ? [] : names[kind] ?? []));
}
