import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/app/table.ts';
import type { Happening } from '../../src/core/engine/happening.ts';
import { closedLore } from '../../src/core/engine/lore.ts';
import { minutes } from '../../src/core/engine/move.ts';
import { observe } from '../../src/core/engine/observe.ts';
import { type Act, actGroups, acts, answersFor, canAct, type Given, moveOf, nextNeed, NONE } from '../../src/screens/acts.ts';
import { paperMove } from '../../src/screens/composer.ts';
import { allEvaded, suggestions, toldAll } from '../../src/screens/moves.ts';
import { topicInside } from '../../src/screens/naming.ts';
import { knownFacts } from '../../src/screens/knowledge.ts';
import { bridgeOf } from '../../src/screens/room/bridge.ts';
import { papersOf } from '../../src/screens/room/papers.ts';
import { logLines, pointsLine } from '../../src/screens/table.ts';
import { words } from '../../src/text/words.ts';
import { wander } from '../core/games.ts';
import { caseOf, seatedAt } from './seated.ts';

/** Says the first possible answer to each question, except where one is given. */
function answered(session: Session, act: Act, given: Given = {}): Given {
  let { given: known, need } = nextNeed(session, act, given);
  while (need !== null) ({ given: known, need } = nextNeed(session, act, { ...known, [need]: answersFor(session, act, need, known)[0] ?? NONE }));
  return known;
}

describe('the moves of the page', () => {
  it('stand each in exactly one group, with words in both languages', () => {
    expect(Object.values(actGroups).flat().toSorted()).toEqual([...acts].toSorted());
    for (const language of ['nl', 'en'] as const) for (const act of acts) expect(words(language).table.acts[act].example).not.toBe('');
  });

  it('reach every move of the rules that is played at the table', () => {
    const papers = (['offer', 'package', 'meso', 'ultimatum'] as const).map((mode) => paperMove(mode, [[0], [1]], { ask: 'a', give: 'b' }, false).kind);
    const plain = acts.flatMap((act) => moveOf(act, { member: 'm', topic: 't', issue: 'i', reason: 'limit' })?.kind ?? []);
    const elsewhere = ['research', 'plan', 'sit', 'open', 'close'];
    expect([...new Set([...papers, ...plain, ...elsewhere])].toSorted()).toEqual(Object.keys(minutes).toSorted());
  });

  it.each(acts.filter((act) => moveOf(act, {}) !== null))('ask for all that %s needs, and the rules take the move', (act) => {
    const table = seatedAt('s02', [{ kind: 'ask', member: 'fatima', topic: 'service' }, { kind: 'ask', member: 'mark', topic: 'korting' }, { kind: 'offer', deal: [1, 1, 1, 1] }]);
    const session = table.store.getState();
    if (!canAct(session.observation, act)) return;
    const move = moveOf(act, answered(session, act));
    expect(move && table.play(move)).toBe(true);
  });

  it('never fill in a claim without a fact by themselves', () => {
    const session = seatedAt('s01').store.getState();
    expect(nextNeed(session, 'criterion', {}).need).toBe('fact');
    expect(nextNeed(session, 'apologise', {}).need).toBeNull();
  });

  it('skip a question that has one answer only', () => {
    const session = seatedAt('s01').store.getState();
    expect(nextNeed(session, 'ask', {})).toEqual({ given: { member: 'sanne' }, need: 'topic' });
  });
});

describe('the three moves in view', () => {
  const inView = (session: Session): readonly Act[] => suggestions(session, 'nl').map((move) => move.act);

  it('begin with opening, asking and an offer', () => {
    expect(inView(seatedAt('s02').store.getState())).toEqual(['open', 'ask', 'offer']);
  });

  it('are three different ones at every step of a long talk', () => {
    const table = seatedAt('s02');
    for (let i = 0; i < 12 && table.store.getState().observation.stage === 'talking'; i++) {
      const session = table.store.getState();
      const offered = suggestions(session, 'nl');
      expect(new Set(offered.map((move) => move.act)).size).toBe(3);
      const next = offered[i % 2];
      const move = next && (next.act === 'open' ? { kind: 'open', greet: true, goal: true, agenda: false } as const : moveOf(next.act, answered(session, next.act, next.given)));
      expect(move && table.play(move)).toBe(true);
    }
  });

  it('follow up a hint with a probe about the same thing', () => {
    const table = seatedAt('s02', [{ kind: 'ask', member: 'mark', topic: 'lever' }]);
    const session = table.store.getState();
    const hinted = session.steps.at(-1)?.happenings.some((happening) => happening.kind === 'hinted');
    const first = suggestions(session, 'nl').find((move) => move.act === (hinted ? 'probe' : 'summarise'));
    expect(first?.given).toMatchObject({ member: 'mark', topic: 'lever' });
  });

  it('do not go on asking further about what somebody keeps to themselves', () => {
    const hint = { kind: 'probe', member: 'mark', topic: 'lever' } as const;
    const session = seatedAt('s02', [{ kind: 'ask', member: 'mark', topic: 'lever' }]).store.getState();
    const step = session.steps.at(-1);
    if (!step) throw new Error('nothing was asked');
    const members = session.observation.members.map((view) => ({ ...view, hints: view.id === 'mark' ? ['lever'] : [] }));
    const after = (...happened: readonly Happening[]): Session => ({
      ...session, observation: { ...session.observation, members },
      steps: [step, ...happened.map((happening) => ({ ...step, move: happening.kind === 'hinted' ? hint : ({ kind: 'share', member: 'mark', issue: 'duur' } as const), happenings: [happening] }))],
    });
    const slipped = { kind: 'hinted', member: 'mark', topic: 'lever' } as const;
    const told = { kind: 'shared', member: 'mark', issue: 'duur', answered: false } as const;
    expect(inView(after())).toContain('probe');
    expect(inView(after(slipped))).not.toContain('probe');
    expect(allEvaded(after(slipped))).toBe(true);
    expect(suggestions(after(slipped), 'nl').some(({ act, given }) => (act === 'summarise' || act === 'share') && given.member === 'mark')).toBe(true);
    expect(inView(after(slipped, told))).toContain('probe');
    expect(allEvaded(after(slipped, told))).toBe(false);
    expect(inView(after(slipped, told, slipped, told))).not.toContain('probe');
  });

  it('say what there is to sum up where somebody slipped away from another thing', () => {
    const heard = seatedAt('s02', [{ kind: 'ask', member: 'fatima', topic: 'service' }]).store.getState();
    const view = heard.observation.members.find(({ id }) => id === 'fatima');
    const [told] = view?.heard ?? [];
    const other = heard.brief.issues.find(({ id }) => id !== told && !view?.heard.includes(id))?.id ?? '';
    const slipped = { ...heard, observation: { ...heard.observation, members: heard.observation.members.map((one) => (one.id === 'fatima' ? { ...one, hints: [other] } : one)) }, steps: [...heard.steps, { turn: heard.steps.length, minute: 3, move: { kind: 'probe' as const, member: 'fatima', topic: other }, happenings: [{ kind: 'hinted' as const, member: 'fatima', topic: other }] }] };
    const sumUp = suggestions(slipped, 'nl').find(({ act }) => act === 'summarise');
    expect(sumUp?.given).toEqual({ member: 'fatima', topic: told });
    expect(sumUp?.hint).toContain(topicInside(heard.brief, told ?? '', 'nl'));
  });

  it('put saying yes in view when their paper reaches the goal', () => {
    const table = seatedAt('s01', [{ kind: 'offer', deal: [0, 0, 0, 0] }]);
    const session = table.store.getState();
    const counter = session.observation.counter;
    if (!counter) throw new Error('no counter-offer');
    const rich: Session = { ...session, observation: { ...session.observation, counter: { ...counter, ownTenths: 900 }, plan: { target: 60, limit: 35 } } };
    expect(inView(rich)).toContain('accept');
    expect(inView(session)).not.toContain('accept');
    const worth = (ownTenths: number): Session => ({ ...session, observation: { ...session.observation, papers: [], counter: { ...counter, ownTenths }, plan: { target: 70, limit: 35 } } });
    expect(inView(worth(700))).toContain('accept');
    expect(inView(worth(695))).not.toContain('accept');
  });

  it('never make that the filled one, the last, while there is time to look for more', () => {
    const session = seatedAt('s01', [{ kind: 'offer', deal: [0, 0, 0, 0] }]).store.getState();
    const { counter } = session.observation;
    if (!counter) throw new Error('no counter-offer');
    const worth = (ownTenths: number, minutesLeft: number): Session => ({ ...session, observation: { ...session.observation, minutesLeft, counter: { ...counter, ownTenths }, plan: { target: 70, limit: 35 } } });
    expect(inView(worth(730, 12)).indexOf('accept')).toBe(1);
    expect(inView(worth(730, 12)).at(-1)).toBe('package');
    expect(inView(worth(400, 3)).at(-1)).toBe('accept');
  });

  it('weigh saying yes against the limit where no goal was set, and have none of it before a paper of theirs', () => {
    const session = seatedAt('s01', [{ kind: 'offer', deal: [0, 0, 0, 0] }]).store.getState();
    const { counter } = session.observation;
    if (!counter) throw new Error('no counter-offer');
    const halfway = 5 * (100 + session.brief.own.batna);
    const worth = (ownTenths: number): Session => ({ ...session, observation: { ...session.observation, plan: null, papers: [], counter: { ...counter, ownTenths } } });
    expect(inView(worth(halfway))).toContain('accept');
    expect(inView(worth(halfway - 5))).not.toContain('accept');
    expect(inView(seatedAt('s01').store.getState())).not.toContain('accept');
  });

  it('put saying yes in view when their paper is as good as what was asked last', () => {
    const session = seatedAt('s01', [{ kind: 'offer', deal: [0, 1, 0, 0] }]).store.getState();
    const { counter, papers } = session.observation;
    const asked = papers.findLast((paper) => paper.by === 'you')?.ownTenths ?? 0;
    if (!counter) throw new Error('no counter-offer');
    const offering = (ownTenths: number): Session => ({ ...session, observation: { ...session.observation, counter: { ...counter, ownTenths }, plan: { target: 100, limit: 20 } } });
    expect(inView(offering(asked))).toContain('accept');
    expect(inView(offering(asked - 10))).not.toContain('accept');
  });
});

describe('a topic on which somebody has told all', () => {
  const asking = (topic: string, member = 'mark') => ({ kind: 'ask', member, topic }) as const;

  it('shows as such once they said so, and not before', () => {
    const table = seatedAt('s02', [asking('korting', 'fatima')]);
    expect(toldAll(table.store.getState(), 'fatima', 'korting')).toBe(true);
    expect(toldAll(table.store.getState(), 'mark', 'korting')).toBe(false);
    const known = seatedAt('s02', [{ kind: 'ask', member: 'mark', topic: 'decision' }]);
    expect(known.store.getState().observation.members[0]?.heard).toContain('decision');
    expect(toldAll(known.store.getState(), 'mark', 'decision')).toBe(false);
    known.play(asking('decision'));
    expect(toldAll(known.store.getState(), 'mark', 'decision')).toBe(true);
  });

  it('may be asked about anew when something changed for them, or while it was only read', () => {
    const session = seatedAt('s02', [asking('korting', 'fatima')]).store.getState();
    const seen = (more: object): Session => ({ ...session, observation: { ...session.observation, members: session.observation.members.map((view) => (view.id === 'fatima' ? { ...view, ...more } : view)) } });
    expect(toldAll(seen({ outdated: ['korting'] }), 'fatima', 'korting')).toBe(false);
    expect(toldAll(seen({ unsaid: ['korting'] }), 'fatima', 'korting')).toBe(false);
  });

  it('never gives away who keeps something back: where it shows, there is nothing left', () => {
    let shown = 0;
    for (const id of ['s02', 's04', 's06', 'techniek-5']) for (const seed of [1, 2, 3, 4]) {
      const scenario = caseOf(id);
      const base = seatedAt(id, [], seed).store.getState();
      const { observation, steps } = base;
      const walk = wander(scenario, seed, 60);
      walk.forEach(({ after }, k) => {
        const session = { ...base, observation: { ...observation, members: observe(scenario, after).members }, steps: [...steps, ...walk.slice(0, k + 1).map(({ step }) => step)] };
        for (const member of scenario.members) for (const topic of scenario.issues) if (toldAll(session, member.id, topic.id)) {
          shown += 1;
          expect(closedLore(scenario, after, member.id, topic.id)).toEqual([]);
        }
      });
    }
    expect(shown).toBeGreaterThan(20);
  });
});

describe('the log and the points', () => {
  it('tells the talk in the language of the moment, own lines with their move', () => {
    const session = seatedAt('s02', [{ kind: 'ask', member: 'fatima', topic: 'service' }]).store.getState();
    const dutch = logLines(session, 'nl');
    const english = logLines(session, 'en');
    expect(english.map((line) => line.id)).toEqual(dutch.map((line) => line.id));
    expect(dutch.find((line) => line.who === 'you')?.move).toBe('ask');
    expect(dutch.filter((line) => line.current)).toHaveLength(1);
  });

  it('shows their paper against limit and goal once it lies there', () => {
    expect(pointsLine(seatedAt('s02').store.getState()).whose).toBe('none');
    const session = seatedAt('s02', [{ kind: 'invite' }]).store.getState();
    expect(pointsLine(session)).toMatchObject({ whose: 'theirs', limit: 38, tenths: session.observation.counter?.ownTenths });
  });

  it('goes back to the own paper when theirs does not stand any more, and to none without one', () => {
    const session = seatedAt('s02', [{ kind: 'offer', deal: [1, 1, 1, 1] }]).store.getState();
    expect(pointsLine(session).whose).toBe('theirs');
    const { counter, ...rest } = session.observation;
    const withdrawn: Session = { ...session, observation: { ...rest, counter: null }, steps: [...session.steps, { turn: session.steps.length, minute: 3, move: { kind: 'silence' }, happenings: [{ kind: 'paper-withdrawn' }] }] };
    expect(counter).not.toBeNull();
    expect(pointsLine(withdrawn)).toMatchObject({ whose: 'own', tenths: session.observation.papers.find(({ by }) => by === 'you')?.ownTenths });
    expect(bridgeOf(withdrawn).them).toBeGreaterThan(0);
    expect(papersOf(withdrawn, 'nl').theirs).toBeNull();
    expect(papersOf(session, 'nl').theirs).not.toBeNull();
    const bare = seatedAt('s02', [{ kind: 'invite' }, { kind: 'decline' }]).store.getState();
    expect(pointsLine(bare).whose).toBe('none');
  });

  it('keeps each fact in the words in which it came', () => {
    const table = seatedAt('s02', [{ kind: 'ask', member: 'fatima', topic: 'service' }]);
    const facts = knownFacts(table.store.getState());
    expect(facts.map((fact) => fact.id)).toEqual(table.store.getState().observation.facts);
    for (const fact of facts) expect(fact.text?.nl).toBeTruthy();
  });
});
