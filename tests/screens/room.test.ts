import { describe, expect, it } from 'vitest';
import { openTable, type Session } from '../../src/app/table.ts';
import type { Happening } from '../../src/core/engine/happening.ts';
import type { Move } from '../../src/core/engine/move.ts';
import type { BriefMember, MemberView } from '../../src/core/engine/observation.ts';
import { ownHalf } from '../../src/screens/room/bridge.ts';
import { bearingOf } from '../../src/screens/room/bearing.ts';
import { plateOf, plateWords } from '../../src/screens/room/people.ts';
import { emptyRoom, roomScreen } from '../../src/screens/room/room.ts';
import { logLines } from '../../src/screens/table.ts';
import { tensionOf } from '../../src/screens/tension.ts';
import { scenarioOf } from '../app/surroundings.ts';

const s02 = scenarioOf('s02');
const sit: Move = { kind: 'sit' };
function after(...moves: Move[]): Session {
  const table = openTable({ scenario: s02, seed: 3, practice: true });
  for (const move of moves) if (!table.play(move)) throw new Error(`${move.kind}: ${table.store.getState().refusal}`);
  return table.store.getState();
}
const room = (session: Session) => roomScreen(session, 'nl', false, false);

const mark: BriefMember = { id: 'mark', name: 'Mark Jansen', job: { nl: 'inkoper', en: 'buyer' }, pronoun: 'he', look: 'mark', temperament: 'warm' };
const calm: MemberView = {
  id: 'mark', where: 'table', mood: 'neutral', trust: 3, patience: 3, stance: 'neutral', leaning: null, hints: [], shown: [], heard: [], summarised: [],
  influence: null, decides: null, veto: null, waitsFor: null,
};

describe('a face and a body', () => {
  it.each<[string, Partial<MemberView>, readonly Happening[], string, string]>([
    ['nothing happened', {}, [], 'content', 'open'],
    ['a good mood', { mood: 'positive' }, [], 'smile', 'open'],
    ['a very good mood', { mood: 'enthusiastic' }, [], 'laugh', 'open'],
    ['irritation', { mood: 'irritated' }, [], 'sceptical', 'crossed'],
    ['anger', { mood: 'angry' }, [], 'angry', 'crossed'],
    ['an offer that is rejected', { leaning: 'rejects' }, [], 'sceptical', 'crossed'],
    ['an offer that is weighed', { leaning: 'wavers' }, [], 'thinking', 'open'],
    ['an offer that is liked', { leaning: 'likes' }, [], 'smile', 'open'],
    ['an offer that a kind man doubts', { leaning: 'doubts' }, [], 'concerned', 'open'],
    ['an offer that he doubts in a good mood', { leaning: 'doubts', mood: 'positive' }, [], 'concerned', 'open'],
    ['thin patience', { patience: 1 }, [], 'pressed', 'open'],
    ['his help', { stance: 'champion' }, [], 'smile', 'open'],
    ['a blocker, before he says no', { stance: 'blocker' }, [], 'sceptical', 'crossed'],
    ['a blocker who is asked kindly', { stance: 'blocker' }, [{ kind: 'summarised', member: 'mark', topic: 'lever', right: true, again: false }], 'sceptical', 'crossed'],
    ['a hint', {}, [{ kind: 'hinted', member: 'mark', topic: 'lever' }], 'thinking', 'open'],
    ['somebody else\'s hint', {}, [{ kind: 'hinted', member: 'fatima', topic: 'lever' }], 'content', 'open'],
    ['a fact that he tells', {}, [{ kind: 'fact-opened', fact: 'f1', about: 'mark', topic: 'lever', way: 'ask', by: 'mark', shown: null, group: null }], 'content', 'explaining'],
    ['what weighs heavily with him', {}, [{ kind: 'fact-opened', fact: 'f1', about: 'mark', topic: 'lever', way: 'ask', by: 'mark', shown: { order: [0], band: 'heavy', onPaper: null }, group: null }], 'concerned', 'explaining'],
    ['what somebody else tells of him', {}, [{ kind: 'fact-opened', fact: 'f1', about: 'mark', topic: 'lever', way: 'champion', by: 'fatima', shown: null, group: null }], 'content', 'open'],
    ['little time left', {}, [{ kind: 'time-short', minutesLeft: 3 }], 'pressed', 'open'],
    ['a right summary', {}, [{ kind: 'summarised', member: 'mark', topic: 'lever', right: true, again: false }], 'smile', 'open'],
    ['a wrong summary', {}, [{ kind: 'summarised', member: 'mark', topic: 'lever', right: false, again: false }], 'sceptical', 'open'],
    ['a threat', {}, [{ kind: 'threatened', member: 'mark' }], 'angry', 'crossed'],
    ['a threat to somebody else', {}, [{ kind: 'threatened', member: 'fatima' }], 'surprised', 'open'],
    ['an own counter-offer', {}, [{ kind: 'countered', member: 'mark', deal: [0], basis: 'position', changed: [] }], 'content', 'pointing'],
    ['a pause', {}, [{ kind: 'recessed', call: false }], 'content', 'coffee'],
    ['a deal', {}, [{ kind: 'ended', how: 'deal', reason: null, fact: null }], 'laugh', 'open'],
    ['a yes that came just in time', { mood: 'positive' }, [{ kind: 'agreed', deal: [0], by: 'them', late: false }, { kind: 'patience-thin', member: 'mark', band: 2 }], 'smile', 'open'],
    ['no deal', {}, [{ kind: 'ended', how: 'walked-away', reason: 'none', fact: null }], 'concerned', 'crossed'],
  ])('after %s', (_what, view, happenings, face, pose) => {
    expect(bearingOf(mark, { ...calm, ...view }, happenings)).toEqual({ face, pose });
  });

  it('keep the arms crossed at first where somebody is wary', () => {
    expect(bearingOf({ ...mark, temperament: 'guarded' }, { ...calm, trust: 2 }, []).pose).toBe('crossed');
  });
});

describe('a name plate', () => {
  it.each<[Partial<MemberView>, Parameters<typeof plateOf>[1], Parameters<typeof plateOf>[2], boolean, string]>([
    [{}, 'sceptical', 'crossed', false, 'sceptisch, armen gekruist'],
    [{}, 'neutral', 'open', false, 'rustig'],
    [{ stance: 'champion' }, 'smile', 'open', false, 'vriendelijk, helpt jou'],
    [{ stance: 'blocker' }, 'sceptical', 'crossed', false, 'sceptisch, houdt het tegen'],
    [{ waitsFor: 'lever' }, 'thinking', 'open', false, 'denkt na, wacht op jouw antwoord'],
    [{}, 'concerned', 'open', true, 'bezorgd, praat alleen met jou'],
  ])('says it in words: %o', (view, face, pose, aside, words) => {
    expect(plateOf({ ...calm, ...view }, face, pose, aside, 'nl')).toBe(words);
  });
});

describe('the words of a list of people', () => {
  it('are those on the plates, in every moment of a talk', () => {
    const session = after(sit, { kind: 'offer', deal: [0, 0, 0, 2] });
    for (const person of room(session).people) expect(plateWords(session, person.id, 'nl')).toBe(person.words);
    expect(plateWords(session, 'nobody', 'nl')).toBe('');
  });
});

describe('the faces of the log', () => {
  it('are those in the room, for what was said last', () => {
    const moves: readonly Move[] = [sit, { kind: 'offer', deal: [0, 0, 0, 2] }, { kind: 'offer', deal: [0, 0, 0, 2] }];
    for (let n = 1; n <= moves.length; n += 1) {
      const session = after(...moves.slice(0, n));
      const newest = logLines(session, 'nl').findLast(({ who }) => who === 'member');
      const person = room(session).people.find(({ name }) => name === newest?.name);
      expect(newest?.face).toBe(person?.expression);
    }
  });

  it('stay what they were when the talk goes on', () => {
    const first = logLines(after(sit, { kind: 'offer', deal: [0, 0, 0, 2] }), 'nl');
    const later = logLines(after(sit, { kind: 'offer', deal: [0, 0, 0, 2] }, { kind: 'recess', call: false }), 'nl');
    const before = first.filter(({ who }) => who === 'member');
    expect(before.length).toBeGreaterThan(0);
    expect(later.slice(0, first.length).filter(({ who }) => who === 'member').map(({ face }) => face)).toEqual(before.map(({ face }) => face));
  });
});

describe('the room', () => {
  it('has everybody on a chair before the game', () => {
    const empty = emptyRoom(after().brief, 'nl', true, true);
    expect(empty.people.map((person) => person.name)).toEqual(['Mark', 'Fatima']);
    expect(empty).toMatchObject({ dark: true, calm: true, papers: { own: null, theirs: null }, ending: null });
  });

  it('lets the newest line be said, by one person', () => {
    const shown = room(after(sit));
    expect(shown.speech).not.toBeNull();
    expect(shown.people.filter((person) => person.speaking).map((person) => person.id)).toEqual([shown.speech?.by]);
  });

  it('speaks the language of the player', () => {
    const session = after(sit);
    expect(roomScreen(session, 'en', false, false).dials.time.word).toBe(`${session.brief.budget} of ${session.brief.budget} left`);
    expect(room(session).dials.time.word).toBe(`nog ${session.brief.budget} van ${session.brief.budget}`);
  });

  it('has your paper with your points, and shows what changed on the next one', () => {
    const first = after(sit, { kind: 'offer', deal: [0, 0, 0, 2] });
    expect(room(first).papers.own).toMatchObject({ title: 'Jouw papier', points: '100' });
    expect(room(first).papers.own?.lines.every((line) => line.was === null)).toBe(true);
    const second = after(sit, { kind: 'offer', deal: [0, 0, 0, 2] }, { kind: 'offer', deal: [0, 2, 0, 2] });
    expect(room(second).papers.own?.lines.map((line) => line.was)).toEqual([null, 'basis', null, null]);
    expect(room(second).papers.own?.id).not.toBe(room(first).papers.own?.id);
  });

  it('says that the scale is the player\'s own guess', () => {
    const guess = after({ kind: 'plan', plan: { target: 60, limit: 38, dials: { power: 2, information: 1, timePressure: 1 } } }, sit);
    expect(room(guess).dials.power).toEqual({ label: 'Macht', word: 'zij, denk je', tilt: 60 });
    expect(room(after(sit)).dials.power).toEqual({ label: 'Macht', word: 'onbekend', tilt: 0 });
  });

  it('writes the goal in the notebook', () => {
    expect(room(after({ kind: 'plan', plan: { target: 60, limit: 38 } }, sit)).notes.title).toBe('Mijn doel: 60');
  });

  it('has nobody who still holds back what everybody agreed to', () => {
    const session = after(sit, { kind: 'offer', deal: [0, 0, 0, 2] });
    const against = (stage: Session['observation']['stage']): Session => ({
      ...session, observation: { ...session.observation, stage, members: session.observation.members.map((view) => ({ ...view, stance: 'blocker' as const })) },
    });
    expect(room(against('talking')).people.every((person) => person.words.endsWith('houdt het tegen'))).toBe(true);
    expect(room(against('closing')).people.some((person) => person.words.endsWith('houdt het tegen'))).toBe(false);
  });

  it('ends without a deal when you walk away', () => {
    expect(room(after(sit, { kind: 'walk', reason: 'none' })).ending).toBe('no-deal');
  });
});

describe('the bridge', () => {
  it('is not begun before there is a paper', () => {
    expect(room(after(sit)).bridge).toEqual({ you: 0, them: 0, assumed: true, closed: false });
  });

  it('grows at one end only when you squeeze, and their half is a guess', () => {
    const session = after(sit, { kind: 'offer', deal: [0, 0, 0, 2] });
    const mine = session.observation.papers.filter((paper) => paper.by === 'you');
    const { bridge } = room({ ...session, observation: { ...session.observation, papers: mine, counter: null } });
    expect(bridge.you).toBe(1000);
    expect(bridge.them).toBeLessThan(500);
    expect(bridge.assumed).toBe(true);
  });

  it('is a guess at their end while no fact is known', () => {
    const session = after(sit, { kind: 'offer', deal: [1, 1, 1, 1] });
    const blind = session.observation.members.map((member) => ({ ...member, leaning: null, shown: member.shown.map(() => null) }));
    expect(room({ ...session, observation: { ...session.observation, members: blind } }).bridge.assumed).toBe(true);
  });

  it('rests on facts where they are known', () => {
    const session = after(sit, { kind: 'offer', deal: [1, 1, 1, 1] });
    const known = (order: (options: number) => number[]) => ({
      ...session, observation: {
        ...session.observation, counter: null, papers: session.observation.papers.slice(0, 1),
        members: session.observation.members.map((member) => ({ ...member, shown: session.brief.issues.map((issue) => ({ order: order(issue.options.length), band: 'heavy' as const, onPaper: null })) })),
      },
    });
    // The same paper, read with two opposite tastes.
    const happy = room(known((options) => [1, ...Array.from({ length: options }, (_, o) => o).filter((o) => o !== 1)])).bridge;
    const unhappy = room(known((options) => [...Array.from({ length: options }, (_, o) => o).filter((o) => o !== 1), 1])).bridge;
    expect(happy).toMatchObject({ them: 1000, assumed: false });
    expect(unhappy).toMatchObject({ them: 0, assumed: false });
  });

  it.each([[1000, 1000], [380, 0], [0, 0], [690, 500]])('own half of %i tenths is %i thousandths', (tenths, half) => {
    expect(ownHalf(after().brief, tenths)).toBe(half);
  });
});

describe('tension', () => {
  it('rises with time, bad mood and thin patience', () => {
    const session = after(sit);
    const start = tensionOf(session);
    const { observation } = session;
    const late = { ...session, observation: { ...observation, minutesUsed: session.brief.budget } };
    const angry = { ...session, observation: { ...observation, members: observation.members.map((member) => ({ ...member, mood: 'angry' as const })) } };
    const tired = { ...session, observation: { ...observation, members: observation.members.map((member) => ({ ...member, patience: 0 as const })) } };
    for (const tight of [late, angry, tired]) expect(tensionOf(tight)).toBeGreaterThan(start);
  });
});
