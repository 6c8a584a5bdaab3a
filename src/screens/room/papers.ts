import type { Brief, Observation, Paper } from '../../core/engine/observation.ts';
import type { Deal } from '../../core/engine/move.ts';
import type { Session } from '../../app/table.ts';
import { inLanguage, type Language, pointsOf, words } from '../../text/words.ts';
import { acrossTable } from '../naming.ts';
import type { RoomPaper, RoomScreen } from './screen.ts';

export function papersOf(session: Session, language: Language): RoomScreen['papers'] {
  const { brief, observation } = session;
  const { room } = words(language);
  const own = last(observation.papers, (paper) => paper.by === 'you');
  const theirs = last(observation.papers, (paper) => paper.by !== 'you');
  const ownTitle = own?.now.form === 'ultimatum' ? room.ultimatumPaper : room.ownPaper;
  return {
    own: own && sheet(brief, own, ownTitle, language, true),
    theirs: theirs === null || withdrawn(session, theirs.now) ? null : sheet(brief, theirs, room.theirPaper(acrossTable(brief, language)), language, false),
  };
}

/** They took it off the table: something changed for them. */
const withdrawn = ({ steps }: Session, paper: Paper): boolean => steps.some(({ turn, happenings }) => turn > paper.turn && happenings.some(({ kind }) => kind === 'paper-withdrawn'));

interface Laid {
  readonly now: Paper;
  readonly before: Paper | null;
  /** Place among all papers, from 1. */
  readonly number: number;
}

function last(papers: readonly Paper[], mine: (paper: Paper) => boolean): Laid | null {
  const places = papers.flatMap((paper, i) => (mine(paper) ? [i] : []));
  const at = places.at(-1);
  const now = at === undefined ? undefined : papers[at];
  if (at === undefined || !now) return null;
  // Papers of one turn were laid side by side (MESO): they are no change of one another.
  const earlier = places.map((place) => papers[place]).filter((paper) => paper !== undefined).filter((paper) => paper.turn < now.turn);
  return { now, before: earlier.at(-1) ?? null, number: at + 1 };
}

function sheet(brief: Brief, { now, before, number }: Laid, title: string, language: Language, own: boolean): RoomPaper {
  const option = (deal: Deal, i: number): string => {
    const label = brief.issues[i]?.options[deal[i] ?? 0]?.label;
    return label ? inLanguage(label, language) : '';
  };
  return {
    title, id: number, points: own ? pointsOf(now.ownTenths, language) : null,
    lines: brief.issues.map((issue, i) => ({
      issue: inLanguage(issue.label, language), option: option(now.deal, i),
      was: before && before.deal[i] !== now.deal[i] ? option(before.deal, i) : null,
    })),
  };
}

/** The paper that the talk is about: what was agreed, else their counter-offer as long as it stands, else the own last one. */
export const inQuestion = (observation: Observation): { deal: Deal; ownTenths: number | null; theirs: boolean } | null => {
  if (observation.agreed) {
    const { agreed } = observation;
    const paper = observation.papers.findLast((known) => known.deal.every((option, i) => option === agreed[i]));
    return { deal: agreed, ownTenths: paper?.ownTenths ?? null, theirs: false };
  }
  const paper = observation.counter ?? observation.papers.findLast(({ by }) => by === 'you');
  return paper ? { deal: paper.deal, ownTenths: paper.ownTenths, theirs: paper.by !== 'you' } : null;
};
