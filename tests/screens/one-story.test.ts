import { describe, expect, it } from 'vitest';
import { findable } from '../../src/core/engine/lore.ts';
import type { Move } from '../../src/core/engine/move.ts';
import type { Step } from '../../src/core/engine/game.ts';
import { keyMoments } from '../../src/core/hindsight/key-moments.ts';
import { replayMoves } from '../../src/core/replay/replay.ts';
import { playerNames } from '../../src/core/players/player.ts';
import { type Lesson, type Moment, praises, type Score } from '../../src/core/scoring/debrief-type.ts';
import { lessonsOf } from '../../src/core/scoring/lessons.ts';
import { askNext, openingWords } from '../../src/screens/after.ts';
import { kindOf, mostTelling, partRows } from '../../src/screens/debrief.ts';
import { firstName } from '../../src/screens/naming.ts';
import { words } from '../../src/text/words.ts';
import { cases, type Ended, endedOf, scripted } from '../core/ended.ts';
import { wander } from '../core/games.ts';
import { caseOf } from '../e2e/harness/kept.ts';
import { gameOf } from '../e2e/harness/person.ts';
import { seatedAt } from './seated.ts';

/** The chapters of one debrief tell one story: what one holds against a move, no other praises. */

interface Told extends Ended { readonly name: string }

const games: readonly Told[] = cases.flatMap((scenario) => [
  ...playerNames.flatMap((who) => [3, 8].map((seed) => ({ name: `${scenario.id}, ${who}, ${String(seed)}`, ...scripted(scenario, who, seed) }))),
  ...[1, 2, 3].flatMap((seed) => {
    const walk = wander(scenario, seed, 300);
    return walk.at(-1)?.after.stage === 'ended' ? [{ name: `${scenario.id}, wandering, ${String(seed)}`, ...endedOf(scenario, seed, walk.map(({ step }) => step.move)) }] : [];
  }),
]);

/** Games in which something is told that it forbids: none. */
const breaches = (forbids: (game: Told) => boolean, among: readonly Told[] = games): readonly string[] => among.filter(forbids).map(({ name }) => name);

/** Tips about the papers themselves. */
const aboutPapers: readonly Lesson[] = ['do-not-give-away', 'ask-more-back', 'do-not-squeeze', 'should-have-walked', 'trade-not-split', 'trade-further', 'ask-before-offering', 'could-have-dealt', 'mind-the-clock'];
const leaning: readonly Lesson[] = ['do-not-give-away', 'ask-more-back', 'do-not-squeeze'];
const turnsOf = ({ hindsight }: Ended, among: readonly Lesson[]): readonly number[] => hindsight.points.filter(({ lesson }) => among.includes(lesson)).flatMap(({ turns }) => turns);
const momentTurns = ({ debrief }: Ended, test: (moment: Moment) => boolean): readonly number[] => debrief.moments.filter(test).map(({ turn }) => turn);
const reproach = ({ kind, why }: Moment): boolean => kind === 'chance' && why !== 'ran-out-of-time';
const meets = (some: readonly number[], others: readonly number[]): boolean => some.some((turn) => others.includes(turn));
const has = (step: Step | undefined, ...kinds: readonly string[]): boolean => step?.happenings.some(({ kind }) => kinds.includes(kind)) ?? false;

describe('one story', () => {
  it('praises no paper that a tip is about, and holds none against its player that is praised', () => {
    expect(games.length).toBeGreaterThan(200);
    expect(breaches((game) => meets(turnsOf(game, aboutPapers), momentTurns(game, ({ why }) => why === 'package' || why === 'meso')))).toEqual([]);
    expect(breaches((game) => meets(turnsOf(game, ['win-win']), momentTurns(game, reproach)))).toEqual([]);
    expect(breaches((game) => meets(momentTurns(game, ({ kind }) => kind === 'strong'), momentTurns(game, reproach)))).toEqual([]);
  });

  it('praises no trade that somebody at the table spoke against', () => {
    const praised = games.flatMap(({ steps, debrief }) => debrief.moments.filter(({ why }) => why === 'package').flatMap(({ turn }) => steps[turn] ?? []));
    expect(praised.length).toBeGreaterThan(20);
    const against = ({ happenings }: Step): boolean => !happenings.some(({ kind }) => kind === 'agreed') && happenings.some((happening) => happening.kind === 'judged' && ['rejects', 'doubts'].includes(happening.leaning));
    expect(praised.filter(against)).toEqual([]);
  });

  it('never says of a deal that is better for nobody that much was left lying', () => {
    const efficient = games.filter(({ debrief }) => debrief.deal !== null && debrief.better === null && debrief.score.parts.kind === 'deal');
    expect(efficient.length).toBeGreaterThan(10);
    expect(breaches(({ debrief }) => kindOf(debrief) === 'dealWeak' || debrief.lessons.includes('trade-not-split') || debrief.lessons.includes('trade-further'), efficient)).toEqual([]);
    const { left, uneven } = words('nl').debrief.dealReasons;
    const reason = ({ debrief }: Ended): string | undefined => partRows(debrief, 'nl')[0]?.reason;
    expect(breaches((game) => reason(game) === left, efficient)).toEqual([]);
    expect(games.some((game) => reason(game) === uneven)).toBe(true);
    expect(breaches((game) => reason(game) === uneven && game.debrief.better !== null)).toEqual([]);
  });

  it('tells whose gain was small where the deal leans, and not that both have won', () => {
    const uneven = games.filter(({ debrief }) => kindOf(debrief) === 'dealUneven');
    expect(breaches(({ debrief }) => !debrief.lessons.some((lesson) => leaning.includes(lesson)), uneven)).toEqual([]);
    expect(breaches(({ debrief }) => ['dealUneven', 'regretted', 'below-own-limit'].includes(kindOf(debrief)) && debrief.lessons.includes('win-win'))).toEqual([]);
    // One cannot have given away and squeezed, nor have run out of time and stopped too early.
    expect(breaches(({ debrief }) => debrief.lessons.filter((lesson) => leaning.includes(lesson)).length > 1)).toEqual([]);
    expect(breaches(({ debrief }) => debrief.lessons.includes('mind-the-clock') && debrief.lessons.includes('could-have-dealt'))).toEqual([]);
  });

  it('gives whoever is told to have got little a tip about it, where only the sharing could be better', () => {
    const { own, account } = words('nl').debrief.dealReasons;
    const shared = games.filter(({ debrief }) => debrief.deal !== null && debrief.better === null && debrief.score.grade !== 'excellent');
    const told = (reason: string) => ({ debrief }: Ended): boolean => partRows(debrief, 'nl')[0]?.reason === reason;
    const little = shared.filter(told(own));
    expect(little.length).toBeGreaterThan(5);
    expect(breaches(({ debrief }) => !debrief.lessons.some((lesson) => lesson === 'do-not-give-away' || lesson === 'ask-more-back') || debrief.lessons.includes('win-win'), little)).toEqual([]);
    expect(breaches(({ debrief }) => !debrief.lessons.includes('do-not-squeeze'), shared.filter(told(account)))).toEqual([]);
  });

  it('gives whoever has a low part of the score a tip for it, beside any praise', () => {
    const tips = { facts: ['ask-before-offering', 'probe-the-hint', 'hear-everybody', 'find-out-more'], manner: ['threats-cost', 'close-well', 'slips-cost', 'sum-up', 'bring-proof', 'find-out-more'] };
    const lacks = ({ debrief }: Ended, among: readonly string[]): boolean => debrief.lessons.length < 3 && !debrief.lessons.some((lesson) => among.includes(lesson));
    const low = games.filter(({ debrief: { score } }) => Math.min(score.deal, score.relation, score.information, score.technique) < 50);
    expect(low.length).toBeGreaterThan(100);
    expect(breaches(({ debrief }) => debrief.lessons.every((lesson) => praises.includes(lesson)), low)).toEqual([]);
    expect(breaches((game) => game.debrief.score.information < 50 && lacks(game, tips.facts), low)).toEqual([]);
    expect(breaches((game) => Math.min(game.debrief.score.relation, game.debrief.score.technique) < 50 && lacks(game, tips.manner), low)).toEqual([]);
    // What it is about happened: a slip, something told, a paper; and what could still be asked was tried out.
    expect(breaches(({ debrief, hindsight }) => hindsight.points.some(({ lesson, turns }) => lesson === 'slips-cost' && !turns.every((turn) => debrief.score.parts.errors.some((error) => error.turn === turn))))).toEqual([]);
    expect(breaches(({ steps, hindsight }) => hindsight.points.some(({ lesson, turns }) => lesson === 'sum-up' && !turns.every((turn) => has(steps[turn], 'fact-opened', 'hinted'))))).toEqual([]);
  });

  it('holds no distance against whoever stood where no deal suits both', () => {
    const nowhere = games.filter(({ debrief }) => debrief.best === null);
    expect(nowhere.length).toBeGreaterThan(5);
    expect(breaches(({ debrief, hindsight }) => hindsight.points.some(({ lesson, turns }) => lesson === 'slips-cost' && debrief.score.parts.errors.some(({ turn, what }) => turns.includes(turn) && (what === 'insult' || what === 'went-back'))), nowhere)).toEqual([]);
  });

  it('praises a deal that was struck nearly blind or rudely, and adds what to do next time', () => {
    for (const id of ['s02', 's09', 'tutorial'] as const) {
      const [scenario, { seed, moves }] = [caseOf(id), gameOf(id, 1)];
      const played = replayMoves(scenario, seed, moves);
      const { steps, debrief: { score, lessons } } = endedOf(scenario, seed, moves);
      expect(lessons).toEqual(['win-win']);
      const advised = (part: Partial<Score>): readonly Lesson[] => (played.ok ? lessonsOf(scenario, played.game, { ...score, ...part }, steps, true) : []);
      expect(advised({ information: 14 })).toEqual(['win-win', 'find-out-more']);
      for (const part of [{ relation: 30 }, { technique: 40 }]) {
        const [praise, tip] = advised(part);
        expect(praise).toBe('win-win');
        expect(['slips-cost', 'sum-up', 'bring-proof', 'find-out-more']).toContain(tip);
      }
    }
  });

  it('tells who heard little what to ask the next time, in the words of the chapter about the people', () => {
    const session = seatedAt('s02', [
      { kind: 'ask', member: 'mark', topic: 'korting' }, { kind: 'probe', member: 'mark', topic: 'korting' }, { kind: 'ask', member: 'fatima', topic: 'service' },
      { kind: 'package', deal: [2, 1, 2, 2] }, { kind: 'close', summary: true, next: true },
    ]).store.getState();
    expect(session.debrief?.lessons).toContain('find-out-more');
    const [opening] = session.hindsight?.openings.filter(({ turn }) => turn !== null) ?? [];
    if (!opening) throw new Error('nothing could be opened');
    for (const language of ['nl', 'en'] as const) {
      const next = askNext(session, language);
      expect(next?.how).toContain(openingWords(session.brief, opening, language).text);
      expect(next?.about).toContain(firstName(session.brief, opening.member));
    }
  });

  it('shows first what the chapter about the moves tells too: what was strong beside a chance, where there was one', () => {
    expect(breaches(({ debrief }) => {
      const [shown, kinds] = [mostTelling(debrief), new Set(debrief.moments.map(({ kind }) => kind))];
      return shown.length !== Math.min(2, debrief.moments.length) || shown.some((moment) => !debrief.moments.includes(moment)) || new Set(shown.map(({ kind }) => kind)).size !== kinds.size;
    })).toEqual([]);
  });

  it('says that a paper worked only where it hurt nobody, and of no deal that it was a step back', () => {
    expect(breaches(({ steps, hindsight }) => hindsight.methods.some(({ method, worked, turn }) => worked && (method === 'package' || method === 'single-offer') && !has(steps[turn], 'agreed') && has(steps[turn], 'went-back', 'insulted')))).toEqual([]);
    expect(breaches(({ steps, hindsight, debrief }) => [...hindsight.methods.filter(({ method }) => method === 'retract'), ...debrief.moments.filter(({ why }) => why === 'went-back')].some(({ turn }) => has(steps[turn], 'agreed')))).toEqual([]);
  });

  it('tells nobody to talk with everybody who spoke to everybody', () => {
    expect(breaches(({ steps, hindsight }) => hindsight.points.some(({ lesson, member }) => lesson === 'hear-everybody' && steps.some(({ move }) => move.kind !== 'threaten' && 'member' in move && move.member === member)))).toEqual([]);
  });

  it('says that somebody had told it only where they had: not of what was only read', () => {
    const seen = { once: 0, twice: 0 };
    for (const scenario of cases) for (const { fact: { about, topic }, source } of findable(scenario)) {
      const ask: Move = { kind: 'ask', member: about, topic };
      const againAfter = (...asked: readonly Move[]): boolean | null => {
        const moves: readonly Move[] = [{ kind: 'research', source }, { kind: 'sit' }, ...asked, { kind: 'walk', reason: 'none' }];
        return replayMoves(scenario, 1, moves).ok ? endedOf(scenario, 1, moves).debrief.moments.some(({ why }) => why === 'asked-again') : null;
      };
      const once = againAfter(ask);
      if (once === null) continue;
      expect(once).toBe(false);
      seen.once++;
      if (againAfter(ask, ask)) seen.twice++;
    }
    expect(seen.once).toBeGreaterThan(10);
    expect(seen.twice).toBeGreaterThan(0);
  });

  it('shows on the form the relation that the score shows', () => {
    expect(breaches(({ debrief, hindsight }) => hindsight.rubric.flatMap(({ evidence }) => evidence).find(({ what }) => what === 'relation')?.count !== debrief.score.relation)).toEqual([]);
  });

  it('counts nothing that did well as a cost, and nothing that is held against its player as a gain', () => {
    const shallow = { glance: 1, look: 1, final: 4, turns: 4, others: 3 };
    const few = games.filter(({ scenario, name }) => scenario.members.length <= 2 && /(beginner|splitter), 3$/.test(name));
    expect(few.length).toBeGreaterThan(10);
    for (const game of few) {
      const search = keyMoments(game.scenario, game.seed, game.steps, shallow);
      let step = search.next();
      while (step.done !== true) step = search.next();
      for (const { kind, turn } of step.value) {
        const held = turnsOf(game, aboutPapers);
        const well = [...momentTurns(game, (moment) => moment.kind === 'strong'), ...game.hindsight.methods.filter(({ worked }) => worked).map((use) => use.turn)];
        if (kind === 'cost') expect([game.name, turn, well.includes(turn) && !held.includes(turn)]).toEqual([game.name, turn, false]);
        const ill = game.hindsight.methods.some((use) => use.turn === turn && !use.worked);
        if (kind === 'gain') expect([game.name, turn, ill || held.includes(turn) || momentTurns(game, reproach).includes(turn)]).toEqual([game.name, turn, false]);
      }
    }
  });
});
