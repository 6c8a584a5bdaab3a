import { describe, expect, it } from 'vitest';
import { landOf, dealIndex } from '../../src/core/engine/land.ts';
import type { Move } from '../../src/core/engine/move.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import { alternatives } from '../../src/core/hindsight/alternatives.ts';
import { keyMoments, runsFrom } from '../../src/core/hindsight/key-moments.ts';
import { courseOf } from '../../src/core/hindsight/course.ts';
import { criteria, judged, markOf, proposed, weights } from '../../src/core/hindsight/rubric.ts';
import { players } from '../../src/core/players/players.ts';
import { playerNames, type PlayerName } from '../../src/core/players/player.ts';
import { replayMoves } from '../../src/core/replay/replay.ts';
import { playOut } from '../../src/core/scenario/trying/simulate.ts';
import { debriefOf } from '../../src/core/scoring/debrief.ts';
import { type Lesson, lessons } from '../../src/core/scoring/debrief-type.ts';
import { play } from '../../src/core/engine/play.ts';
import type { Method } from '../../src/core/hindsight/techniques.ts';
import { cases, type Ended, endedOf, scripted } from './ended.ts';
import { wander } from './games.ts';

/** By what each of them is: the main point is one of these wherever a deal is possible, and these techniques are named in every case. */
interface Nature { readonly main: readonly Lesson[]; readonly methods: readonly Method[]; readonly asks?: boolean; readonly never?: readonly Lesson[] }
const well: readonly Lesson[] = ['win-win', 'close-well', 'probe-the-hint', 'hear-everybody'];
const blind: Nature = { main: ['ask-before-offering'], methods: ['single-offer'], never: ['threats-cost', 'win-win', 'trade-not-split'] };
const nature: Readonly<Record<PlayerName, Nature>> = {
  integrative: { main: well, methods: ['account-analysis', 'package', 'criterion'], asks: true, never: ['ask-before-offering', 'threats-cost', 'do-not-squeeze', 'do-not-give-away'] },
  beginner: { main: [...well, 'mind-the-clock'], methods: ['account-analysis', 'package', 'criterion'], asks: true, never: ['ask-before-offering', 'threats-cost'] },
  splitter: blind,
  firm: blind,
  squeezer: { main: ['threats-cost'], methods: ['single-offer', 'threat'], never: ['trade-not-split', 'win-win', 'do-not-give-away'] },
  giver: { main: ['should-have-walked', 'do-not-give-away'], methods: ['single-offer'], never: ['threats-cost', 'win-win', 'do-not-squeeze'] },
  // Whoever takes their first paper gives away what nobody asked about.
  'first-counter': { main: ['should-have-walked', 'do-not-give-away', 'ask-before-offering'], methods: ['single-offer'], never: ['threats-cost', 'win-win', 'do-not-squeeze'] },
  silent: { main: ['mind-the-clock'], methods: ['silence'], never: ['threats-cost', 'win-win'] },
  // Chance has no nature: what holds for every game holds for these.
  random: { main: [...lessons], methods: [] },
};

/** The moves by which a technique may have been used. */
const usedBy: Readonly<Record<Method, readonly Move['kind'][]>> = {
  'open-question': ['ask'], 'closed-check': ['check'], probe: ['probe'], summary: ['summarise'], lsd: ['probe'], empathy: ['empathise'], silence: ['silence'], share: ['share'], criterion: ['criterion'],
  package: ['package'], meso: ['meso'], advice: ['advise'], referral: ['refer'], apology: ['apologise'], deadline: ['deadline'], consulting: ['recess'], 'private-word': ['visit'], closing: ['close'],
  opening: ['open'], 'account-analysis': ['research'], 'single-offer': ['offer'], threat: ['threaten'], ultimatum: ['ultimatum'], insult: ['offer', 'package', 'meso', 'ultimatum'], retract: ['offer', 'package', 'meso', 'ultimatum'],
  'self-praise': ['offer', 'package', 'meso', 'ultimatum', 'share'], 'walk-away': ['walk'],
};

/** What the log must show for a point to be made. */
function shownInLog(lesson: Lesson, { scenario, steps, debrief }: Ended): boolean {
  const made = (...kinds: readonly Move['kind'][]): number => steps.filter(({ move }) => kinds.includes(move.kind)).length;
  const { parts, grade } = debrief.score;
  const [own, account] = [parts.own ?? 0, parts.account ?? 0];
  switch (lesson) {
    case 'threats-cost': return made('threaten', 'ultimatum') > 0;
    case 'ask-before-offering': return made('ask', 'check', 'probe') < 2;
    case 'probe-the-hint': return steps.some(({ happenings }) => happenings.some(({ kind }) => kind === 'hinted' || kind === 'judged'));
    case 'mind-the-clock': return debrief.ending === 'time-up' && debrief.deal === null;
    case 'could-have-dealt': return debrief.deal === null && debrief.best !== null;
    case 'walked-away-rightly': return debrief.deal === null && debrief.best === null && made('walk') === 1;
    case 'should-have-walked': return debrief.best === null || parts.kind === 'below-own-limit';
    case 'do-not-give-away': return account > own;
    case 'ask-more-back': return account > own && made('package', 'meso') > 0;
    case 'do-not-squeeze': return own > account || parts.kind === 'regretted';
    case 'trade-further': return debrief.deal !== null && made('package', 'meso') > 0;
    case 'win-win': return debrief.deal !== null && (grade === 'good' || grade === 'excellent');
    case 'trade-not-split': return debrief.deal !== null && made('threaten', 'ultimatum') === 0;
    case 'hear-everybody': return scenario.members.length > 1;
    case 'find-out-more': return debrief.opened < debrief.openable;
    case 'slips-cost': return parts.errors.length > 0;
    case 'sum-up': return steps.some(({ happenings }) => happenings.some(({ kind }) => kind === 'fact-opened' || kind === 'hinted'));
    case 'bring-proof': return made('offer', 'package', 'meso', 'ultimatum') > 0 && !parts.techniques.includes('criterion');
    case 'close-well': return steps.some(({ move }) => move.kind === 'close' && !move.summary);
  }
}

describe('hindsight of scripted players', () => {
  for (const scenario of cases) {
    for (const who of playerNames) {
      it(`${scenario.id}, ${who}: main point and techniques, each with evidence that is in the log`, () => {
        const ended = scripted(scenario, who);
        const { steps, hindsight } = ended;
        expect(hindsight.points.length).toBeGreaterThan(0);
        expect(hindsight.points.length).toBeLessThanOrEqual(3);
        for (const point of hindsight.points) {
          expect(point.turns.length).toBeGreaterThan(0);
          for (const turn of point.turns) expect(steps[turn]?.turn).toBe(turn);
          expect([point.lesson, shownInLog(point.lesson, ended)]).toEqual([point.lesson, true]);
        }
        for (const use of hindsight.methods) {
          expect(steps[use.turn]?.minute).toBe(use.minute);
          expect(usedBy[use.method]).toContain(steps[use.turn]?.move.kind);
        }
        for (const bend of hindsight.bends) expect(steps[bend.turn]?.minute).toBe(bend.minute);
        const { main, methods: wanted, asks, never } = nature[who];
        const named = hindsight.methods.map(({ method }) => method);
        for (const method of wanted) expect(named).toContain(method);
        if (asks) expect(steps.some(({ move }) => move.kind === 'ask' || move.kind === 'probe')).toBe(true);
        if (landOf(scenario).acceptable.length > 0) expect(main).toContain(hindsight.points[0]?.lesson);
        for (const lesson of never ?? []) expect(hindsight.points.map((point) => point.lesson)).not.toContain(lesson);
      });
    }
  }
});

describe('the label task', () => {
  for (const scenario of cases) {
    it(`of ${scenario.id} has a position and another sentence behind it for each member, in both languages`, () => {
      const { people } = scripted(scenario, 'giver').hindsight;
      expect(people.map(({ id }) => id)).toEqual(scenario.members.map(({ id }) => id));
      for (const { position, interest } of people) for (const language of ['nl', 'en'] as const) {
        expect(position[language].length).toBeGreaterThan(5);
        expect(interest[language].length).toBeGreaterThan(5);
        expect(interest[language]).not.toBe(position[language]);
      }
    });
  }
});

/** Ended games of chance. */
const wandered = cases.flatMap((scenario) => [1, 2, 3, 4, 5, 6].flatMap((seed) => {
  const walk = wander(scenario, seed, 300);
  return walk.at(-1)?.after.stage === 'ended' ? [endedOf(scenario, seed, walk.map(({ step }) => step.move))] : [];
}));

describe('hindsight of any game', () => {
  it('tells whoever rightly walked away just that, and never that both have won', () => {
    const nowhere = cases.filter((scenario) => landOf(scenario).acceptable.length === 0);
    expect(nowhere).not.toEqual([]);
    for (const scenario of nowhere) {
      const moves: Move[] = [];
      playOut(scenario, 1, (brief, seen, seed) => {
        const move: Move = seen.stage === 'talking' && 2 * seen.minutesUsed > brief.budget ? { kind: 'walk', reason: 'limit' } : players.integrative(brief, seen, seed);
        moves.push(move);
        return move;
      });
      const { debrief, hindsight } = endedOf(scenario, 1, moves);
      expect(debrief.deal).toBeNull();
      expect(hindsight.points[0]?.lesson).toBe('walked-away-rightly');
      expect(hindsight.points.map(({ lesson }) => lesson)).not.toContain('win-win');
    }
  });

  it('finds only openings that really open the fact there', () => {
    let tried = 0;
    for (const { scenario, seed, steps, hindsight, debrief } of wandered) {
      expect(hindsight.openings.map(({ fact }) => fact)).toEqual(debrief.missed.map(({ fact }) => fact));
      for (const { fact, turn, moves } of hindsight.openings) {
        if (turn === null) continue;
        const then = replayMoves(scenario, seed, [...steps.slice(0, turn).map(({ move }) => move), ...moves]);
        expect(then.ok && then.game.facts.includes(fact)).toBe(true);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(20);
  });

  it('calls a deal better only where nobody loses', () => {
    for (const { scenario, debrief } of wandered) {
      if (!debrief.deal || !debrief.better) continue;
      const land = landOf(scenario);
      const [here, there] = [dealIndex(scenario, debrief.deal.deal), dealIndex(scenario, debrief.better.deal)];
      for (const party of [land.own, ...land.members]) expect(party[there]).toBeGreaterThanOrEqual(party[here] ?? Infinity);
    }
  });

  it('shows the lines as the game had them, and the bends as they changed', () => {
    for (const { scenario, seed, steps, hindsight } of wandered) {
      const course = courseOf(scenario, seed, steps);
      for (const instant of hindsight.timeline) {
        expect(instant.members.map(({ trust, mood }) => [trust, mood])).toEqual(course[instant.turn + 1]?.members.map(({ trust, mood }) => [trust, mood]));
        expect(instant.expertise).toBe(course[instant.turn + 1]?.expertise);
      }
      for (const bend of hindsight.bends.filter(({ curve }) => curve === 'trust')) {
        const j = scenario.members.findIndex(({ id }) => id === bend.member);
        expect(bend.change).toBe((course[bend.turn + 1]?.members[j]?.trust ?? 0) - (course[bend.turn]?.members[j]?.trust ?? 0));
      }
    }
  });

  it('does not change the score, nor the games it looks at', () => {
    for (const { scenario, seed, steps, debrief } of wandered.slice(0, 6)) {
      const again = replayMoves(scenario, seed, steps.map(({ move }) => move));
      if (again.ok) expect(debriefOf(scenario, again.game, again.steps).score).toEqual(debrief.score);
    }
  });
});

describe('the assessment form', () => {
  it('has weights that sum to 100 and a row for each criterion', () => {
    expect(criteria.reduce((sum, criterion) => sum + weights[criterion], 0)).toBe(100);
    const { hindsight } = scripted(cases[1] ?? cases[0] as Scenario, 'integrative');
    expect(proposed(hindsight.rubric, { result: true, cause: true, transfer: true, labels: { right: 1, of: 1 } }).map(({ criterion }) => criterion)).toEqual(criteria);
  });

  it('gives nothing for O, all for U, and does not pass where listening or bargaining is O', () => {
    const all = (level: 'O' | 'U' | 'V') => criteria.map((criterion) => ({ criterion, level }));
    expect(markOf(all('O'))).toEqual({ tenths: 0, mark: 10, passed: false });
    expect(markOf(all('U'))).toEqual({ tenths: 1000, mark: 100, passed: true });
    expect(markOf(all('V'))).toEqual({ tenths: 550, mark: 55, passed: true });
    expect(markOf(all('U').map((row) => (row.criterion === 'listening' ? { ...row, level: 'O' as const } : row))).passed).toBe(false);
  });

  it('thinks better of the one who listens than of the one who threatens', () => {
    for (const scenario of cases) {
      const rank = (who: PlayerName): number => markOf(scripted(scenario, who).hindsight.rubric).tenths;
      expect(rank('integrative')).toBeGreaterThan(rank('squeezer'));
      expect(rank('beginner')).toBeGreaterThan(rank('giver'));
    }
  });

  it('is worked out again the same from the same game', () => {
    const { scenario, seed, steps, debrief, hindsight } = scripted(cases[1] ?? cases[0] as Scenario, 'beginner');
    const course = courseOf(scenario, seed, steps);
    const last = course.at(-1);
    if (last) expect(judged(scenario, last, steps, debrief, hindsight.methods)).toEqual(hindsight.rubric);
  });
});

describe('the key moments', () => {
  const shallow = { glance: 1, look: 1, final: 20, turns: 3, others: 3 };
  const seek = ({ scenario, seed, steps }: Ended) => {
    const search = keyMoments(scenario, seed, steps, shallow);
    let [parts, step] = [[] as number[], search.next()];
    for (; step.done !== true; step = search.next()) parts = [...parts, step.value.done / step.value.of];
    return { parts, moments: step.value };
  };
  const small = cases.filter(({ members }) => members.length <= 2);

  it('are at most three own moves, each set against another that was allowed there, over twenty seeds and both players', () => {
    for (const scenario of small) {
      const ended = scripted(scenario, 'splitter');
      const { moments, parts } = seek(ended);
      expect(moments.length).toBeLessThanOrEqual(3);
      expect([...parts].sort((a, b) => a - b)).toEqual(parts);
      const course = courseOf(scenario, ended.seed, ended.steps);
      for (const moment of moments) {
        expect(ended.steps[moment.turn]?.move).toEqual(moment.move);
        const before = course[moment.turn];
        expect(before && play(scenario, before, moment.other).ok).toBe(true);
        expect(moment.runs).toBe(40);
        expect(moment.kind === 'cost' ? moment.theirs > moment.yours : moment.yours > moment.theirs).toBe(true);
        expect(moment.ahead * 2).toBeGreaterThan(moment.runs);
        expect(moment.minute).toBe(ended.steps[moment.turn]?.minute);
        expect(moment.move.kind).not.toBe('open');
        // What would have brought no more than was reached cost nothing.
        if (moment.kind === 'cost') expect(moment.theirs).toBeGreaterThan(ended.debrief.score.total);
      }
    }
  });

  it('tell the threat of the one who threatened, and are the same each time', () => {
    const ended = scripted(small.find(({ id }) => id === 's01') ?? small[0] as Scenario, 'squeezer');
    const first = seek(ended).moments;
    expect(first.some(({ kind }) => kind === 'cost')).toBe(true);
    expect(seek(ended).moments).toEqual(first);
  });

  it('offer no alternative that is the move itself', () => {
    for (const scenario of small) {
      const { seed, steps } = scripted(scenario, 'beginner');
      const course = courseOf(scenario, seed, steps);
      steps.forEach(({ move }, t) => {
        const before = course[t];
        if (before?.stage === 'talking') for (const other of alternatives(scenario, before, move)) expect(other).not.toEqual(move);
      });
    }
  });

  it('plays on to an end from every moment', () => {
    const { scenario, seed, steps } = scripted(small[0] as Scenario, 'beginner');
    for (const game of courseOf(scenario, seed, steps)) for (const score of runsFrom(scenario, game, 1)) expect(score).toBeGreaterThanOrEqual(0);
  });
});

describe('a hint that was followed in vain', () => {
  /** Moves that make somebody hint, and keep hinting when asked on. */
  function inVain(): { readonly scenario: Scenario; readonly hinted: readonly Move[]; readonly probe: Move } {
    for (const scenario of cases) for (const member of scenario.members) for (const issue of scenario.issues) {
      const hinted: Move[] = [{ kind: 'sit' }, { kind: 'ask', member: member.id, topic: issue.id }];
      const probe: Move = { kind: 'probe', member: member.id, topic: issue.id };
      const still = replayMoves(scenario, 1, [...hinted, probe]);
      if (still.ok && still.steps.at(-1)?.happenings.some(({ kind }) => kind === 'hinted')) return { scenario, hinted, probe };
    }
    throw new Error('nobody hints twice');
  }

  it('is no reproach: who asked on did what can be done', () => {
    const { scenario, hinted, probe } = inVain();
    const lessons = (moves: readonly Move[]): readonly Lesson[] => endedOf(scenario, 1, [...moves, { kind: 'walk', reason: 'limit' }]).debrief.lessons;
    expect(lessons(hinted)).toContain('probe-the-hint');
    expect(lessons([...hinted, probe])).not.toContain('probe-the-hint');
  });
});
