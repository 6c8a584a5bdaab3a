import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/core/engine/game.ts';
import type { Happening, HappeningKind } from '../../src/core/engine/happening.ts';
import type { Move } from '../../src/core/engine/move.ts';
import { utility } from '../../src/core/engine/points.ts';
import type { Scenario } from '../../src/core/engine/scenario.ts';
import { playerNames } from '../../src/core/players/player.ts';
import { silentKinds } from '../../src/text/tell-happening.ts';
import { APART, books, BUBBLE } from '../../src/text/tell-table.ts';
import { factText, topicInside } from '../../src/text/tell-words.ts';
import { tell, type Told } from '../../src/text/tell.ts';
import { caseById, playMoves, playScripted, sentencesIn, shipped, wordsIn, step } from './cases.ts';

const SEEDS = [1, 2, 3];
const games: readonly (readonly [string, Scenario, number, readonly Step[]])[] = shipped.flatMap((scenario) =>
  playerNames.flatMap((name) => SEEDS.map((seed) => [`${scenario.id} ${name} ${seed}`, scenario, seed, playScripted(scenario, seed, name)] as const)));

/** Somebody who does the same thing again and again. */
const stubborn = (move: Move): readonly (readonly [string, Scenario, number, readonly Step[]])[] =>
  shipped.flatMap((scenario) => SEEDS.map((seed) => {
    const member = scenario.members[0]?.id ?? '';
    const own = 'member' in move ? { ...move, member } : move;
    const topical = 'topic' in own ? { ...own, topic: scenario.issues[0]?.id ?? '' } : own;
    const steps = playMoves(scenario, seed, (done) => (done.length === 0 ? { kind: 'sit' } : topical as Move), 14);
    return [`${scenario.id} ${move.kind} ${seed}`, scenario, seed, steps] as const;
  }));
const repeated = [
  ...stubborn({ kind: 'ask', member: '', topic: '' }), ...stubborn({ kind: 'silence' }), ...stubborn({ kind: 'empathise', member: '' }), ...stubborn({ kind: 'invite' }),
  ...stubborn({ kind: 'threaten', member: '' }), ...stubborn({ kind: 'criterion', member: '' }), ...stubborn({ kind: 'recess', call: false }), ...stubborn({ kind: 'check', member: '', topic: '' }),
];

/** What was told of a game, once: the tests look at the same telling from many sides. */
const kept = new WeakMap<readonly Step[], readonly Told[]>();
function toldOf(scenario: Scenario, seed: number, steps: readonly Step[]): readonly Told[] {
  const told = kept.get(steps) ?? tell(scenario, seed, steps);
  kept.set(steps, told);
  return told;
}

/** Lines that a person said before within the last few replies. */
function repeats(told: readonly Told[]): readonly string[] {
  const said = new Map<string, string[]>();
  return told.flatMap(({ who, text }) => {
    if (who === 'scene') return [];
    const mine = said.get(who) ?? [];
    said.set(who, [...mine, text.nl]);
    const near = who === 'you' ? mine.slice(-1) : mine.slice(1 - APART);
    return near.includes(text.nl) ? [`${who}: ${text.nl}`] : [];
  });
}

describe('telling a game', () => {
  it('never has the same line twice within five replies of a member, nor twice in a row from the player', () => {
    expect([...games, ...repeated].flatMap(([name, scenario, seed, steps]) => repeats(toldOf(scenario, seed, steps)).map((line) => `${name}: ${line}`))).toEqual([]);
  });

  it('gives the same words for the same game, and more steps only add lines', () => {
    for (const [, scenario, seed, steps] of games.filter((_, i) => i % 7 === 0)) {
      const whole = tell(scenario, seed, steps);
      expect(tell(scenario, seed, steps)).toEqual(whole);
      const half = tell(scenario, seed, steps.slice(0, Math.ceil(steps.length / 2)));
      expect(whole.slice(0, half.length)).toEqual(half);
    }
  });

  it('numbers its lines in order and knows everybody who speaks', () => {
    for (const [, scenario, seed, steps] of games) {
      const told = toldOf(scenario, seed, steps);
      expect(told.map((line) => line.id)).toEqual(told.map((_, i) => i));
      const people = ['you', 'scene', ...scenario.members.map((member) => member.id)];
      expect(told.filter((line) => !people.includes(line.who))).toEqual([]);
    }
  });

  it('leaves nothing in braces, fits its bubbles and keeps its sentences short', () => {
    const wrong: string[] = [];
    for (const [name, scenario, seed, steps] of [...games, ...repeated]) {
      for (const { who, text } of toldOf(scenario, seed, steps)) {
        if (/[{}]|undefined/.test(`${text.nl} ${text.en}`)) wrong.push(`${name}: ${text.nl}`);
        if (who === 'scene') continue;
        if (Math.max(text.nl.length, text.en.length) > BUBBLE || sentencesIn(text.nl).some((sentence) => wordsIn(sentence) > 15)) wrong.push(`${name}: ${text.nl}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('never tells a fact before it is opened', () => {
    const plain = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N} ]/gu, '');
    for (const [name, scenario, seed, steps] of games) {
      const openedAt = new Map(steps.flatMap((step) => step.happenings.flatMap((happening) => (happening.kind === 'fact-opened' ? [[happening.fact, step.turn] as const] : []))));
      const lines = toldOf(scenario, seed, steps).map(({ turn, text }) => ({ turn, words: plain(text.nl) }));
      for (const fact of scenario.facts) {
        const words = plain(fact.text.nl);
        const early = lines.filter((line) => (openedAt.get(fact.id) ?? Infinity) > line.turn && line.words.includes(words));
        expect(early, `${name} ${fact.id}`).toEqual([]);
      }
    }
  });

  it('does not depend on what nobody has found out', () => {
    const blind = games.filter(([, , , steps]) => !steps.some((step) => step.happenings.some((happening) => happening.kind === 'fact-opened')));
    expect(blind.length).toBeGreaterThan(50);
    for (const [, scenario, seed, steps] of blind) {
      const other: Scenario = { ...scenario, veto: [], members: scenario.members.map((member) => ({ ...member, influence: 100 - member.influence, batna: 10, weights: [...member.weights].reverse(), stubbornness: 0, timePressure: 99 })) };
      expect(tell(other, seed, steps)).toEqual(tell(scenario, seed, steps));
    }
  });

  it('says what a member opens in that member’s own words', () => {
    const scenario = caseById('s01');
    const steps: readonly Step[] = [
      step(0, { kind: 'seated', members: ['sanne'] }),
      step(1, { kind: 'fact-opened', fact: 'f1', about: 'sanne', topic: 'lever', way: 'probe', by: 'sanne', shown: null, group: null }),
    ];
    const last = tell(scenario, 1, steps).at(-1);
    expect(last?.who).toBe('sanne');
    expect(scenario.members[0]?.lines['lever']?.fact.map((line) => line.nl)).toContain(last?.text.nl);
  });

  it('lets the player say something with every paper', () => {
    for (const [name, scenario, seed, steps] of games) {
      const told = toldOf(scenario, seed, steps);
      const mute = steps.filter((step) => step.happenings.some((happening) => happening.kind === 'offered') && !told.some((line) => line.turn === step.turn && line.who === 'you'));
      expect(mute.map((step) => step.turn), name).toEqual([]);
    }
  });

  it('lays their paper down before they speak of it: said earlier it would sound like a yes to yours', () => {
    const told = games.flatMap(([, scenario, seed, steps]) => toldOf(scenario, seed, steps));
    const papers = told.flatMap((line, i) => (line.kind === 'countered' && line.who === 'scene' ? [[told[i - 1], told[i + 1]] as const] : []));
    expect(papers.length).toBeGreaterThan(50);
    expect(papers.filter(([before]) => before?.kind === 'countered' && before.who !== 'scene')).toEqual([]);
    expect(papers.every(([, after]) => after?.kind === 'countered' && after.who !== 'you')).toBe(true);
  });

  it('calls your own paper yours when they come back to it later', () => {
    const scenario = caseById('s02');
    const [mine, other] = [[0, 1, 2, 1], [1, 1, 2, 1]];
    const asked = (deal: readonly number[]): readonly Step[] => [
      step(0, { kind: 'seated', members: ['mark', 'fatima'] }),
      step(1, { kind: 'offered', deals: [mine], form: 'offer', ask: null, give: null }, { kind: 'countered', member: 'mark', deal: [3, 1, 2, 1], basis: 'position', changed: [] }),
      step(2, { kind: 'invited' }, { kind: 'countered', member: 'mark', deal, basis: 'interest', changed: ['korting'] }),
    ];
    const laid = (deal: readonly number[]): string => tell(scenario, 1, asked(deal)).findLast(({ who, kind }) => who === 'scene' && kind === 'countered')?.text.nl ?? '';
    expect(laid(mine)).toContain('jouw');
    expect(laid(other)).not.toContain('jouw');
  });

  it('never gives an author’s hint twice: who asks on hears something else', () => {
    const again = shipped.flatMap((scenario) => SEEDS.flatMap((seed) => {
      const [first] = scenario.members;
      const topic = scenario.issues.find(({ id }) => (first?.lines[id]?.hint.length ?? 0) > 0)?.id;
      if (!first || !topic) return [];
      const steps = playMoves(scenario, seed, (done) => (done.length === 0 ? { kind: 'sit' } : done.length % 2 === 1 ? { kind: 'ask', member: first.id, topic } : { kind: 'probe', member: first.id, topic }), 16);
      const said = toldOf(scenario, seed, steps).filter(({ who, kind }) => who === first.id && kind === 'hinted').map(({ text }) => text.nl);
      const written = said.filter((line) => first.lines[topic]?.hint.some(({ nl }) => nl === line));
      return written.length === new Set(written).size ? [] : [`${scenario.id} ${seed}: ${written.join(' / ')}`];
    }));
    expect(again).toEqual([]);
  });

  it('lets whoever keeps something back say what it waits for, and whoever told all say just that', () => {
    const plain = ([nl]: readonly [string, string], label: string): string => nl.replace('{issue}', label).replace('{Issue}', label).toLowerCase();
    let [kept, all] = [0, 0];
    for (const scenario of shipped) for (const seed of SEEDS) for (const [j, member] of scenario.members.entries()) {
      const topic = scenario.issues[(seed + j) % scenario.issues.length];
      if (!topic || !member.present) continue;
      const steps = playMoves(scenario, seed, (done, game) => (done.length === 0 ? { kind: 'sit' } : { kind: game.members[j]?.hints.includes(topic.id) ? 'probe' : 'ask', member: member.id, topic: topic.id }), 9);
      const told = toldOf(scenario, seed, steps);
      const label = topicInside(scenario, topic.id).nl;
      const book = (reaction: 'hint-again' | 'asked-again'): readonly string[] => Object.values(books[member.temperament][reaction]).flat().map((line) => plain(line, label));
      const written = member.lines[topic.id]?.hint.map(({ nl }) => nl.toLowerCase()) ?? [];
      for (const step of steps) for (const happening of step.happenings) {
        const said = told.filter((line) => line.turn === step.turn && line.who === member.id && line.kind === happening.kind).map(({ text }) => text.nl.toLowerCase());
        if (happening.kind === 'hinted' && step.move.kind === 'probe') { kept += 1; expect([...book('hint-again'), ...written], `${scenario.id} ${topic.id}`).toEqual(expect.arrayContaining(said)); }
        if (happening.kind === 'asked-again') { all += 1; expect(book('asked-again'), `${scenario.id} ${topic.id}`).toEqual(expect.arrayContaining(said)); }
      }
    }
    expect(kept).toBeGreaterThan(20);
    expect(all).toBeGreaterThan(20);
  });

  it('never lets somebody who takes back what lay there say that they moved', () => {
    const moved = new Set(Object.values(books).flatMap((book) => Object.values(book['counter-interest']).flatMap((lines) => lines.map(([nl]) => nl))));
    const wrong = games.flatMap(([name, scenario, seed, steps]) => {
      const told = toldOf(scenario, seed, steps);
      const papers = steps.flatMap((step) => step.happenings.flatMap((happening) => (happening.kind === 'countered' ? [{ turn: step.turn, worth: utility(scenario.player, happening.deal) }] : [])));
      return papers.flatMap(({ turn, worth }, i) => {
        const before = papers[i - 1]?.worth ?? 0;
        return worth < before && told.some((line) => line.turn === turn && line.kind === 'countered' && moved.has(line.text.nl)) ? [`${name} ${turn}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('marks the line that brings each fact', () => {
    for (const [name, scenario, seed, steps] of games) {
      const opened = steps.flatMap((step) => step.happenings.flatMap((happening) => (happening.kind === 'fact-opened' ? [happening.fact] : [])));
      const brought = toldOf(scenario, seed, steps).flatMap((line) => (line.fact ? [line.fact.id] : []));
      expect(brought, name).toEqual(opened);
    }
  });

  it('colours the words by the mood so far', () => {
    const scenario = caseById('s01');
    const after = (to: 'angry' | 'enthusiastic'): string[] => SEEDS.map((seed) => tell(scenario, seed, [
      step(0, { kind: 'seated', members: ['sanne'] }),
      step(1, { kind: 'mood-changed', member: 'sanne', from: 'neutral', to }),
      step(2, { kind: 'guess-checked', member: 'sanne', topic: 'lever', right: true }),
    ]).at(-1)?.text.nl ?? '');
    expect(new Set(after('angry'))).toEqual(new Set(['Ja. Goed gezien.']));
    expect(new Set(after('enthusiastic'))).toEqual(new Set(['Goed zo! Je kent me al.']));
  });

  it('lets two of four people speak about an offer, and shows the others', () => {
    const scenario = caseById('s07');
    const told = tell(scenario, 1, [
      step(0, { kind: 'seated', members: scenario.members.map((member) => member.id) }),
      step(1, ...scenario.members.map((member): Happening => ({ kind: 'judged', member: member.id, leaning: 'doubts', over: 'kosten' }))),
    ]).filter((line) => line.kind === 'judged');
    expect(told.filter((line) => line.who !== 'scene')).toHaveLength(2);
    expect(told.filter((line) => line.who === 'scene')).toHaveLength(2);
  });

  it('tells of each paper of a choice once who would rather have it, and no gesture that fits any paper', () => {
    const scenario = caseById('s07');
    const ids = scenario.members.map((member) => member.id);
    const deal = scenario.issues.map(() => 0);
    const told = tell(scenario, 1, [
      step(0, { kind: 'seated', members: ids }),
      step(1, { kind: 'offered', deals: [deal, deal], form: 'meso', ask: null, give: null }, ...ids.map((member, j): Happening => ({ kind: 'pointed-at', member, deal: j === 1 ? 0 : 1 })), ...ids.map((member): Happening => ({ kind: 'judged', member, leaning: 'doubts', over: 'kosten' }))),
    ]).filter((line) => line.turn === 1);
    const names = scenario.members.map(({ name }) => name.split(' ')[0] ?? '');
    const pointing = told.filter((line) => line.kind === 'pointed-at').map((line) => names.filter((name) => line.text.nl.includes(name)));
    expect(pointing).toEqual([names.filter((_, j) => j !== 1), [names[1]]]);
    expect(told.filter((line) => line.kind === 'judged' && line.who === 'scene')).toEqual([]);
  });
});


/** One example of every kind of happening; the compiler asks for a missing one. */
const samples = {
  'source-read': { kind: 'source-read', source: 'crm' },
  'plan-made': { kind: 'plan-made' },
  'knows-you': { kind: 'knows-you', member: 'mark' },
  unprepared: { kind: 'unprepared', member: 'mark' },
  'well-prepared': { kind: 'well-prepared', member: 'mark', weighed: [] },
  seated: { kind: 'seated', members: ['mark', 'fatima'] },
  'position-stated': { kind: 'position-stated', member: 'mark' },
  opened: { kind: 'opened', greet: true, goal: true, agenda: true },
  asked: { kind: 'asked', member: 'mark', topic: 'lever', way: 'ask' },
  'fact-opened': { kind: 'fact-opened', fact: 'mark/time', about: 'mark', topic: 'time', way: 'ask', by: 'mark', shown: null, group: null },
  hinted: { kind: 'hinted', member: 'mark', topic: 'lever' },
  shrugged: { kind: 'shrugged', member: 'fatima', topic: 'korting', shown: { order: [3, 2, 1, 0], band: 'light', onPaper: null } },
  confirmed: { kind: 'confirmed', member: 'mark', topic: 'lever' },
  'asked-again': { kind: 'asked-again', member: 'mark', topic: 'lever' },
  'guess-checked': { kind: 'guess-checked', member: 'mark', topic: 'lever', right: true },
  summarised: { kind: 'summarised', member: 'mark', topic: 'lever', right: false, again: false },
  empathised: { kind: 'empathised', member: 'mark', needed: true },
  'kept-silent': { kind: 'kept-silent', uneasy: [] },
  apologised: { kind: 'apologised', member: 'mark', worked: false },
  referred: { kind: 'referred', member: 'fatima', gift: 'zoeklijst', relevant: true },
  shared: { kind: 'shared', member: 'mark', issue: 'duur', answered: false },
  'criterion-used': { kind: 'criterion-used', member: 'mark', fact: null, worked: false },
  advised: { kind: 'advised', member: 'mark', fact: 'f6', worked: true },
  'deadline-named': { kind: 'deadline-named' },
  visited: { kind: 'visited', member: 'fatima', outside: false },
  recessed: { kind: 'recessed', call: true },
  'desk-answered': { kind: 'desk-answered', issue: 'lever', option: 2, granted: false },
  'option-unlocked': { kind: 'option-unlocked', issue: 'lever', option: 2, by: 'authority' },
  'praised-own-offer': { kind: 'praised-own-offer' },
  offered: { kind: 'offered', deals: [[0, 1, 2, 1]], form: 'package', ask: 'duur', give: 'lever' },
  'pointed-at': { kind: 'pointed-at', member: 'mark', deal: 0 },
  judged: { kind: 'judged', member: 'mark', leaning: 'doubts', over: 'lever' },
  insulted: { kind: 'insulted', member: 'mark' },
  'went-back': { kind: 'went-back', member: 'mark' },
  refused: { kind: 'refused', veto: 'mark' },
  agreed: { kind: 'agreed', deal: [0, 2, 2, 1], by: 'you', late: false },
  countered: { kind: 'countered', member: 'mark', deal: [3, 2, 2, 0], basis: 'position', changed: [] },
  declined: { kind: 'declined', over: 'korting' },
  invited: { kind: 'invited' },
  threatened: { kind: 'threatened', member: 'mark' },
  'mood-changed': { kind: 'mood-changed', member: 'mark', from: 'neutral', to: 'irritated' },
  'trust-changed': { kind: 'trust-changed', member: 'mark', up: true, band: 3 },
  'patience-thin': { kind: 'patience-thin', member: 'mark', band: 1 },
  'stance-changed': { kind: 'stance-changed', member: 'fatima', stance: 'champion' },
  whispered: { kind: 'whispered', from: 'mark', to: 'fatima' },
  pleaded: { kind: 'pleaded', member: 'fatima' },
  'pressed-you': { kind: 'pressed-you', member: 'mark' },
  'asked-you': { kind: 'asked-you', member: 'mark', issue: 'duur' },
  'own-pressure': { kind: 'own-pressure', minutesLeft: 8 },
  'time-short': { kind: 'time-short', minutesLeft: 4 },
  left: { kind: 'left', member: 'mark' },
  event: { kind: 'event', event: 'phone', done: [0, 1], moved: 0 },
  said: { kind: 'said', event: 'phone', line: 0, member: 'mark' },
  phoned: { kind: 'phoned', event: 'phone', line: 1, member: null },
  entered: { kind: 'entered', member: 'fatima' },
  'called-away': { kind: 'called-away', member: 'mark', successor: 'fatima' },
  'changed-mind': { kind: 'changed-mind', member: 'mark', over: 'lever' },
  'deadline-moved': { kind: 'deadline-moved', minutes: -4, minutesLeft: 6 },
  'veto-changed': { kind: 'veto-changed', member: 'fatima', has: true },
  'paper-withdrawn': { kind: 'paper-withdrawn' },
  'fact-checked': { kind: 'fact-checked', fact: 'f1', about: 'mark', topic: 'lever', by: 'mark', right: false, shown: null, group: null },
  retold: { kind: 'retold', member: 'mark', topic: 'lever', shown: null },
  closed: { kind: 'closed', summary: true, next: true },
  ended: { kind: 'ended', how: 'walked-away', reason: 'limit', fact: null },
} satisfies { [K in HappeningKind]: Extract<Happening, { kind: K }> };

describe('every happening', () => {
  const silent: readonly string[] = silentKinds;
  const scenario = { ...caseById('s02'), events: [{ id: 'phone', when: [], then: [{ kind: 'say', member: 'mark', line: { nl: 'Nu wel.', en: 'Now we do.' } }, { kind: 'call', line: { nl: 'Hallo.', en: 'Hello.' } }] }] } as const;
  const begin = step(0, { kind: 'seated', members: ['mark', 'fatima'] });

  it.each(Object.entries(samples))('%s yields words, or is silent on purpose', (kind, happening) => {
    const told = tell(scenario, 5, [begin, step(1, happening)]).slice(1);
    expect(told.length > 0).toBe(!silent.includes(kind));
    for (const line of told) expect(line.text.nl).not.toBe(line.text.en);
  });
});

describe('a trade', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('says what each side of it is about (game %i)', (seed) => {
    const scenario = caseById('s02');
    const begin = step(0, { kind: 'seated', members: ['mark', 'fatima'] });
    const said = tell(scenario, seed, [begin, step(1, samples.offered)]).find((line) => line.who === 'you')?.text;
    for (const topic of ['duur', 'lever']) {
      const { nl, en } = topicInside(scenario, topic);
      expect(said?.nl).toContain(nl);
      expect(said?.en).toContain(en);
    }
  });
});

describe('the notebook', () => {
  it('has words for every fact that can be opened, written or not', () => {
    const scenario = caseById('s02');
    expect(factText(scenario, 'f1')).toEqual(scenario.facts[0]?.text);
    expect(factText(scenario, 'mark/service').nl).toBe('Servicepakket: liefst premium 24/7. Dit telt mee.');
    expect(factText(scenario, 'fatima/lever').nl).toBe('Levertijd eerste zending: liefst 2 dagen. Dit weegt zwaar.');
    expect(factText(scenario, 'fatima/alternative').nl).toBe('Blijven bij de huidige leverancier.');
  });
});
