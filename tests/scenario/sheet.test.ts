import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/core/scenario/check.ts';
import { mend } from '../../src/core/scenario/mending/mend.ts';
import type { Path } from '../../src/core/scenario/problem.ts';
import { addIssue, addMember, addOption, move, pin, removeIssue, removeMember, removeOption } from '../../src/core/scenario/mending/reshape.ts';
import { lockOf, locks, withLock } from '../../src/core/scenario/mending/lock.ts';
import { type Sheet, sheetAgain, sheetOf } from '../../src/core/scenario/sheet/sheet.ts';
import { broken } from './smallCase.ts';
import { fileOf, shippedTexts } from './files.ts';
import { world } from '../core/worlds.ts';

const opened = (text: string): Sheet => {
  const sheet = sheetOf(text);
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

/** Every place of a value that holds no other value. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, [...path, Array.isArray(value) ? Number(name) : name]));
}
const at = (value: unknown, path: Path): unknown => path.reduce<unknown>((now, step) => (now as Record<string, unknown>)[step], value);

/** As a form does: every field written anew with what stands in it. */
const rewritten = (text: string): string => leaves(JSON.parse(text)).reduce((sheet, path) => sheet.set(path, at(sheet.value, path)), opened(text)).text;

describe('a case in a form and back', () => {
  it.each(shippedTexts())('leaves every sign of %s where it was', (_, text) => {
    const some = leaves(JSON.parse(text)).filter((_path, n, all) => n % Math.ceil(all.length / 40) === 0);
    expect(some.reduce((sheet, path) => sheet.set(path, at(sheet.value, path)), opened(text)).text).toBe(text);
  });

  it('leaves every sign of 1,000 generated cases where it was, however they are laid out', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(undefined, 1, 2, 4, '\t'), (number, indent) => {
      const text = JSON.stringify(fileOf(world(number, { members: 1 })), null, indent);
      const places = leaves(JSON.parse(text));
      const [path = []] = places.slice(number % places.length);
      const sheet = opened(text);
      expect(sheet.set(path, at(sheet.value, path)).text).toBe(text);
      expect(sheet.set(['gifts'], [{ label: 'x', member: 'm0' }]).remove(['gifts']).value).toEqual(JSON.parse(text));
    }), { numRuns: 1000 });
  });

  it('knows without reading again what a changed place made of the whole', () => {
    const given = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.record({ nl: fc.string(), en: fc.string() }), fc.array(fc.nat(100), { maxLength: 4 }));
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), given, given, (number, first, second) => {
      const text = JSON.stringify(fileOf(world(number, { members: 1 })), null, 2);
      const places = leaves(JSON.parse(text));
      const [path = []] = places.slice(number % places.length);
      const sheet = opened(text);
      const after = sheet.set(path, first).set(path, second);
      expect(after.value).toEqual(JSON.parse(after.text));
      expect(at(after.value, path)).toEqual(second);
      expect(sheet.value).toEqual(JSON.parse(text));
      expect(sheetAgain(after, after.text)).toBe(after);
      expect(sheetAgain(after, text)?.value).toEqual(JSON.parse(text));
    }), { numRuns: 200 });
  });

  it('rewrites every field of a small case without a change', () => {
    expect(rewritten(broken())).toBe(broken());
  });

  it('changes only the place that is meant', () => {
    const text = '{\n  "title": "Oud",   \n  "issues": [ "a",\n "b" ], "x": {}\n}\n';
    expect(opened(text).set(['title'], 'Nieuw').text).toBe(text.replace('Oud', 'Nieuw'));
    expect(opened(text).set(['level'], 2).text).toBe(text.replace('"x": {}', '"x": {},\n  "level": 2'));
    expect(opened(text).insert(['issues'], 1, 'm').value).toEqual({ title: 'Oud', issues: ['a', 'm', 'b'], x: {} });
    expect(opened(text).remove(['x']).value).toEqual({ title: 'Oud', issues: ['a', 'b'] });
    expect(opened(text).set(['nowhere', 'deep'], 1).text).toBe(text);
  });

  it('is not made of a text that cannot be read', () => {
    for (const text of ['', '{', '[1,]', '{"a": 1} // no', '['.repeat(50)]) expect(sheetOf(text)).toBeNull();
  });
});

describe('what belongs together comes and goes together', () => {
  const right = (sheet: Sheet) => checkScenario(sheet.text).problems.filter((problem) => problem.severity === 'error' && problem.path !== '(file)');
  const small = opened(broken());

  it('an issue with its weights, values, facts and lines', () => {
    const wider = addIssue(small, 'Garantie', ['1 jaar', '2 jaar']);
    expect(right(wider)).toEqual([]);
    const back = removeIssue(wider, 2);
    expect(back.value).toEqual(small.value);
    const narrow = removeIssue(addIssue(small, 'Service', ['geen', 'wel']), 1);
    expect(right(narrow)).toEqual([]);
    expect(narrow.value).toMatchObject({ player: { weights: { prijs: 100, service: 0 } }, facts: [] });
  });

  it('an option with its worth to everybody', () => {
    const wider = addOption(small, 0, '€600');
    expect(right(wider)).toEqual([]);
    expect(right(removeOption(wider, 0, 0))).toEqual([]);
    expect(removeOption(small, 0, 0).value).toMatchObject({ player: { values: { prijs: [100, 0] } }, members: [{ values: { prijs: [50, 100] } }] });
    expect(move(small, ['issues', 0, 'options'], 0, 1).value).toMatchObject({ player: { values: { prijs: [60, 100, 0] } } });
  });

  it('a choice that is closed by whatever can close one, and opened again, with its words as they were', () => {
    const desk = { name: 'Joost', department: 'finance' as const, yes: 'Goed.', no: { en: 'Why?' } };
    const fact = withLock(small, 1, 0, 'fact', desk);
    const first = (sheet: Sheet): unknown => at(sheet.value, ['issues', 1, 'options', 0]);
    expect(right(fact)).toEqual([]);
    expect(first(fact)).toEqual({ label: first(small), unlock: { by: 'fact', fact: at(small.value, ['facts', 0, 'id']) } });
    const called = withLock(fact, 1, 0, 'authority', desk);
    expect(right(called)).toEqual([]);
    expect(first(called)).toMatchObject({ unlock: { by: 'authority', desk: { ...desk, needs: at(small.value, ['facts', 0, 'id']) } } });
    for (const kind of locks) expect(lockOf(first(withLock(called, 1, 0, kind, desk)))).toBe(kind);
    expect(withLock(called, 1, 0, 'open', desk).value).toEqual(small.value);
    // Without any fact a colleague says yes at once, and a fact has to be made first.
    const bare = small.remove(['facts']);
    expect(right(withLock(bare, 1, 0, 'authority', desk))).toEqual([]);
    expect(right(withLock(bare, 1, 0, 'fact', desk))).not.toEqual([]);
  });

  it('a member with what is known and decided about them', () => {
    const two = addMember(small, 'Noor Vink');
    expect(right(two)).toEqual([]);
    expect(two.value).toMatchObject({ members: [{ id: 'noor' }, { id: 'noor-2' }] });
    expect(right(removeMember(two.set(['rule'], { type: 'decider', decider: 'noor' }), 0))).toEqual([]);
  });

  it('events that wait for somebody or something that is gone go with it, and of others only what they did with it', () => {
    const late = { kind: 'minutesLeft', atMost: 6 };
    const events = [
      { id: 'a', when: [{ kind: 'trust', member: 'noor-2', atLeast: 60 }], then: [{ kind: 'deadline', minutes: 3 }] },
      { id: 'b', when: [late], then: [{ kind: 'veto', member: 'noor-2', has: true }, { kind: 'deadline', minutes: 3 }] },
      { id: 'c', when: [late], then: [{ kind: 'leaves', member: 'noor-2', successor: 'noor' }] },
      { id: 'd', when: [late], then: [{ kind: 'weight', member: 'noor', issue: 'tijd', weight: 50 }, { kind: 'fact', fact: 'f1' }] },
    ];
    const two = addMember(small, 'Noor Vink').set(['events'], events);
    const one = removeMember(two, 1);
    expect(right(one)).toEqual([]);
    expect((one.value as { events: unknown }).events).toEqual([{ id: 'b', when: [late], then: [{ kind: 'deadline', minutes: 3 }] }, events[3]]);
    const narrow = removeIssue(addIssue(one, 'Service', ['geen', 'wel']), 1);
    expect((narrow.value as { events: { id: string }[] }).events.map(({ id }) => id)).toEqual(['b']);
  });

  it('keeps the name that others use when the label changes', () => {
    const unnamed = opened(broken(['issues.0.id', undefined]));
    const renamed = pin(unnamed, 'issues', 0).set(['issues', 0, 'label'], 'Bedrag');
    expect(right(renamed)).toEqual([]);
    expect(renamed.value).toMatchObject({ issues: [{ id: 'prijs' }, {}] });
  });
});

describe('problems with one way out', () => {
  const slips: readonly [string, string][] = [
    ['weights that are too much', broken(['player.weights', { prijs: 71, tijd: 30 }])],
    ['weights of nothing', broken(['player.weights', { prijs: 0, tijd: 0 }])],
    ['a row that is too short', broken(['player.values', { prijs: [100, 60], tijd: [100, 0] }])],
    ['a row without a best', broken(['player.values', { prijs: [90, 60, 0], tijd: [100, 0] }])],
    ['a row that is missing', broken(['player.values', { tijd: [100, 0] }])],
    ['a mistyped field', broken(['members.0.trsut', 50])],
    ['a field that does not exist', broken(['zzzzzzz', 1])],
    ['a mistyped name', broken(['facts.0.about', 'nor'])],
    ['a mistyped choice', broken(['members.0.temperament', 'warn'])],
    ['a number in quotes', broken(['budget', '20'])],
    ['a fraction', broken(['budget', 20.4])],
    ['a number too high', broken(['budget', 500])],
  ];

  it.each(slips)('solves %s', (_, text) => {
    const [problem] = checkScenario(text).problems;
    expect(problem?.mend).toBeDefined();
    const next = problem && mend(text, problem);
    expect(checkScenario(next ?? text).problems.filter((left) => left.steps.join() === problem?.steps.join())).toEqual([]);
  });
});
