import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/core/engine/move.ts';
import { triggered } from '../../src/core/hindsight/triggers.ts';
import { changeWords, lookAt, methodRows, moveWords, openingWords, slipAt, termOfMethod } from '../../src/screens/after.ts';
import { topicInside } from '../../src/screens/naming.ts';
import { axisChoices, marksAlong, packageView, seenAlong, usualAxes } from '../../src/screens/axes.ts';
import { coachScreen } from '../../src/screens/coach.ts';
import { marksOf } from '../../src/screens/deal-map.ts';
import { insightOf, labelPair } from '../../src/screens/insight.ts';
import { curves, linesOf } from '../../src/screens/lines.ts';
import { parallelOf } from '../../src/screens/parallel.ts';
import { formOf } from '../../src/screens/rubric.ts';
import { rubricWords } from '../../src/text/after.ts';
import { methods } from '../../src/core/hindsight/techniques.ts';
import { criteria } from '../../src/core/hindsight/rubric.ts';
import { findTerms, termIds, termOf } from '../../src/text/terms.ts';
import type { Session } from '../../src/screens/session.ts';
import { seatedAt } from './seated.ts';

const talk: readonly Move[] = [
  { kind: 'ask', member: 'mark', topic: 'korting' }, { kind: 'ask', member: 'fatima', topic: 'service' }, { kind: 'offer', deal: [0, 0, 0, 2] }, { kind: 'package', deal: [1, 2, 2, 1] },
];

function endedSession(): Session & { readonly debrief: NonNullable<Session['debrief']>; readonly hindsight: NonNullable<Session['hindsight']> } {
  const table = seatedAt('s02', talk);
  while (table.store.getState().observation.stage === 'talking') table.play({ kind: 'walk', reason: 'none' });
  if (table.store.getState().observation.stage === 'closing') table.play({ kind: 'close', summary: true, next: true });
  const session = table.store.getState();
  const { debrief, hindsight } = session;
  if (!debrief || !hindsight) throw new Error('not ended');
  return { ...session, debrief, hindsight };
}

describe('looking back', () => {
  const session = endedSession();
  const { debrief, hindsight } = session;

  it('leads each claim to a move with its minute, in both languages', () => {
    for (const { turns } of hindsight.points) for (const turn of turns) {
      expect(lookAt(session, turn, 'nl')).toMatchObject({ turn, minute: session.steps[turn]?.minute });
      expect(lookAt(session, turn, 'en')?.did).not.toBe(lookAt(session, turn, 'nl')?.did);
    }
    expect(lookAt(session, 999, 'nl')).toBeNull();
  });

  it('tells every move as done and as something to do', () => {
    for (const { move } of session.steps) for (const how of ['did', 'todo'] as const) expect(moveWords(session.brief, move, 'nl', how)).toMatch(/\.$|\?$/);
  });

  it('has a word of the glossary for every technique, and lists what worked first', () => {
    for (const method of methods) expect(termOf(termOfMethod(method), 'nl').meaning.length).toBeGreaterThan(10);
    const worked = methodRows(hindsight).map((row) => row.worked);
    expect([...worked].sort((a, b) => Number(b) - Number(a))).toEqual(worked);
    expect(changeWords({ trust: 3, mood: 0, want: 0, expertise: 0, opened: 1 }, 'nl')).toBe('1 feit open, vertrouwen +3');
    expect(changeWords({ trust: 0, mood: 0, want: 0, expertise: 0, opened: 0 }, 'nl')).toBe('');
    // A wish that fell is no harm: it is not told of what did not work.
    expect(changeWords({ trust: -2, mood: 0, want: -5, expertise: 0, opened: 1 }, 'nl', false)).toBe('vertrouwen −2');
  });

  it('never reproaches what could not be heard', () => {
    const [first] = hindsight.openings;
    if (!first) throw new Error('nothing was missed');
    expect(openingWords(session.brief, { ...first, turn: null, moves: [] }, 'nl')).toEqual({ text: expect.stringContaining('Eerst was meer vertrouwen nodig') as string, when: null });
  });

  it('draws each line from the start to the end of the talk', () => {
    for (const curve of curves) {
      const drawing = linesOf(session, hindsight, curve, 'nl');
      expect(drawing.lines.length).toBe(curve === 'expertise' ? 1 : curve === 'dials' ? 3 : 2);
      for (const { dots } of drawing.lines) for (const [, height] of dots) expect(height >= drawing.low && height <= drawing.high).toBe(true);
      for (const bend of drawing.bends) expect(bend.did).toBe(moveWords(session.brief, session.steps[bend.turn]?.move as Move, 'nl', 'did'));
    }
  });

  it('shows the map along any two of them, with the marks on their own deals', () => {
    const axes = { across: 'mark', upward: 'fatima' };
    const seen = seenAlong(debrief, hindsight, axes);
    expect(seen.map).toHaveLength(debrief.map.length);
    for (const mark of marksAlong(marksOf(debrief, 'nl'), seen)) {
      const i = seen.map.findIndex((point) => point.deal.join() === mark.deal.join());
      expect([mark.own, mark.account]).toEqual([hindsight.gains[0]?.[i], hindsight.gains[1]?.[i]]);
    }
    expect(seenAlong(debrief, hindsight, usualAxes)).toBe(debrief);
    expect(axisChoices(session, 'upward', 'nl').map(({ value }) => value)).toEqual(['account', 'mark', 'fatima']);
  });

  it('reads any dot as a package that sums to its points', () => {
    debrief.map.forEach((point, i) => {
      if (i % 17 > 0) return;
      const view = packageView(session, debrief, hindsight, i, 'nl');
      expect(view.people[0]?.here).toBe(point.own);
      expect(view.short.length === 0).toBe(point.acceptable);
    });
  });

  it('counts the label task beside the score', () => {
    for (const { id } of session.brief.members) expect(labelPair(hindsight, session.seed, id).map(({ kind }) => kind).sort()).toEqual(['interest', 'position']);
    expect(insightOf(debrief, {}).percent).toBeNull();
    expect(insightOf(debrief, { mark: 'interest', fatima: 'interest' })).toMatchObject({ percent: 100, medal: 'bronze' });
    expect(insightOf(debrief, { mark: 'position', fatima: 'position' })).toMatchObject({ percent: 0, medal: null });
  });

  it('counts the roles that were guessed, and no others', () => {
    const [first, ...others] = hindsight.people;
    if (!first) throw new Error('nobody');
    const had = first.roles[0] ?? 'user';
    const other = (['initiator', 'gatekeeper'] as const).find((role) => !first.roles.includes(role)) ?? 'user';
    expect(insightOf(debrief, {}, hindsight.people).roles).toBeNull();
    expect(insightOf(debrief, {}, [{ ...first, thought: had }, ...others])).toMatchObject({ roles: { right: 1, of: 1 }, percent: 100 });
    expect(insightOf(debrief, {}, [{ ...first, thought: other }, ...others])).toMatchObject({ roles: { right: 0, of: 1 }, percent: 0, medal: null });
  });

  it('proposes a form of eight rows that reflection raises', () => {
    const empty = formOf(debrief, hindsight, { labels: {}, words: {} }, 'nl');
    const full = formOf(debrief, hindsight, { labels: {}, words: { result: 'We kwamen er samen uit.', reason: 'Ik vroeg waarom.', transfer: 'Op mijn stage doe ik dit.' } }, 'nl');
    expect(empty.rows.map(({ criterion }) => criterion)).toEqual(criteria);
    expect(empty.rows.at(-1)?.level).toBe('O');
    expect(full.rows.at(-1)?.level).toBe('U');
    const onlyTask = formOf(debrief, hindsight, { labels: {}, words: { task: 'Mijn doel was 69 punten.' } }, 'nl');
    expect(onlyTask.rows.at(-1)).toMatchObject({ level: 'V', evidence: [{ text: 'Beschreef het gesprek.' }] });
    expect(formOf(debrief, hindsight, { labels: {}, words: {} }, 'en', { opening: 'U' }).rows[1]?.level).toBe('U');
    // Each row says what the level above it asks for, and the highest is the end.
    const opening = (level: 'V' | 'U'): string | null | undefined => formOf(debrief, hindsight, { labels: {}, words: {} }, 'nl', { opening: level }).rows[1]?.next;
    expect(opening('V')).toContain(rubricWords('nl').levels.G);
    expect(opening('U')).toBeNull();
  });

  it('proposes another case with the same trade, where there is one', () => {
    expect(parallelOf('s02', ['s01', 's02'])).toEqual({ principle: 'time', caseId: 's01' });
    expect(parallelOf('s02', ['s02'])?.caseId).toBeNull();
    expect(parallelOf('own-case', ['s01'])).toBeNull();
  });
});

describe('what somebody let slip', () => {
  it('is quoted, and told by what it was about where nobody put it in words', () => {
    const session = seatedAt('s02', [[1, 1, 1, 1], [2, 0, 1, 2], [1, 2, 0, 1]].map((deal): Move => ({ kind: 'offer', deal }))).store.getState();
    const worded = (turn: number, member: string): boolean => session.told.some((line) => line.turn === turn && line.who === member && line.kind === 'judged');
    const judged = session.steps.flatMap((step) => step.happenings.flatMap((happening) => (happening.kind === 'judged' && happening.over !== null && worded(step.turn, happening.member) ? [{ turn: step.turn, ...happening }] : [])))[0];
    if (!judged) throw new Error('nobody turned it down over anything');
    const { turn, member } = judged;
    const quoted = slipAt(session, turn, member, 'nl');
    expect(session.told.some((line) => quoted?.quote && line.text.nl.includes(quoted.quote))).toBe(true);
    expect(slipAt({ ...session, told: [] }, turn, member, 'nl')).toMatchObject({ quote: null, over: topicInside(session.brief, judged.over ?? '', 'nl') });
    expect(slipAt(session, turn, null, 'nl')).toBeNull();
  });
});

describe('the coach', () => {
  const at = (moves: readonly Move[], id = 's02') => seatedAt(id, moves).store.getState();
  const trigger = (session: Session) => triggered(session.brief, session.observation, session.steps)?.trigger;

  it('leans over when papers come before questions, after a threat, and when a hint is left lying', () => {
    expect(trigger(at([]))).toBeUndefined();
    expect(trigger(at([{ kind: 'threaten', member: 'mark' }]))).toBe('threat');
    expect(trigger(at([{ kind: 'offer', deal: [0, 0, 0, 0] }]))).not.toBe('no-questions');
    const hinted = at([{ kind: 'ask', member: 'mark', topic: 'lever' }]);
    expect(trigger(hinted)).toBeUndefined();
    expect(trigger(at([{ kind: 'ask', member: 'mark', topic: 'lever' }, { kind: 'silence' }]))).toBe('hint');
  });

  it('has another idea than asking on where that was in vain', () => {
    const moves: readonly Move[] = [{ kind: 'ask', member: 'mark', topic: 'lever' }, { kind: 'probe', member: 'mark', topic: 'lever' }];
    const session = at(moves);
    const evaded: Session = { ...session, steps: session.steps.map((step, i) => (i === session.steps.length - 1 ? { ...step, happenings: [{ kind: 'hinted', member: 'mark', topic: 'lever' }] } : step)) };
    expect(trigger(evaded)).toBe('evasive');
    expect(coachScreen({ ...evaded, brief: { ...evaded.brief, level: 1 } }, 'nl')?.rungs).toHaveLength(1);
    // Nor is it called a hint left lying in the moves after it.
    const later: Session = { ...evaded, observation: { ...evaded.observation, members: evaded.observation.members.map((view) => (view.id === 'mark' ? { ...view, hints: ['lever'] } : view)) }, steps: [...evaded.steps, { ...session.steps[0], turn: 9, minute: 3, move: { kind: 'silence' }, happenings: [] }] };
    expect(trigger(later)).not.toBe('hint');
  });

  it('waits to be asked at level 2, offers at level 1, and is silent from level 4, in an exam and where a class forbids it', () => {
    const asked = at([{ kind: 'threaten', member: 'mark' }]);
    expect(coachScreen(asked, 'nl')).toMatchObject({ manner: 'asked', rungs: [], next: 1 });
    expect(coachScreen({ ...asked, brief: { ...asked.brief, level: 1 } }, 'nl')).toMatchObject({ manner: 'offers', next: 2 });
    expect(coachScreen({ ...asked, brief: { ...asked.brief, level: 4 } }, 'nl')).toBeNull();
    expect(coachScreen({ ...asked, hints: false }, 'nl')).toBeNull();
  });

  it('goes down the ladder one rung at a time, to the second only at level 3; nothing of the game changes', () => {
    const table = seatedAt('s02', [{ kind: 'threaten', member: 'mark' }]);
    const before = table.store.getState();
    for (const rung of [1, 2] as const) table.hint({ trigger: 'threat', rung });
    const after = table.store.getState();
    expect(coachScreen(after, 'nl')).toMatchObject({ next: 3 });
    expect(coachScreen(after, 'nl')?.rungs).toHaveLength(2);
    expect(coachScreen({ ...after, brief: { ...after.brief, level: 3 } }, 'nl')?.next).toBeNull();
    expect(after.observation).toEqual(before.observation);
    table.hint({ trigger: 'threat', rung: 1 });
    expect(table.store.getState().hinted).toHaveLength(2);
  });
});

describe('the glossary', () => {
  it('holds some sixty words or more in both languages, and finds them by either', () => {
    expect(termIds.length).toBeGreaterThanOrEqual(60);
    for (const id of termIds) for (const language of ['nl', 'en'] as const) for (const sentence of termOf(id, language).meaning.split(/[.:?] ?/)) expect(sentence.split(' ').length).toBeLessThanOrEqual(16);
    expect(findTerms('doorvragen', 'en')[0]?.id).toBe('probe');
    expect(findTerms('probing', 'nl')[0]?.id).toBe('probe');
    expect(findTerms('beïnvloeder', 'nl')[0]?.id).toBe(findTerms('beinvloeder', 'nl')[0]?.id);
    expect(findTerms('xyzzy', 'nl')).toEqual([]);
    expect(findTerms('', 'nl')).toHaveLength(termIds.length);
  });
});
