import { describe, expect, test } from 'vitest';
import type { Happening } from '../../src/core/engine/happening.ts';
import { stoneAt, stoneCount, stonesOf } from '../../src/stage/arch.ts';
import { type Brush, narrowest, wrap, write } from '../../src/stage/inks.ts';
import { reactionsTo, startOf } from '../../src/stage/reactions.ts';
import { chooseRenderer, isSoftware, resolutionFor } from '../../src/stage/renderer.ts';
import { layoutOf } from '../../src/stage/layout/of.ts';
import { paintPaper } from '../../src/stage/sheets.ts';
import { shapeBubble } from '../../src/stage/speech.ts';

describe('the bridge', () => {
  const count = (looks: readonly string[], look: string): number => looks.filter((one) => one === look).length;

  test('each half grows with its own gain', () => {
    const looks = stonesOf({ you: 500, them: 1000, assumed: false, closed: false });
    expect(count(looks, 'you')).toBe(3);
    expect(count(looks, 'them')).toBe(6);
    expect(looks[0]).toBe('you');
    expect(looks.at(-1)).toBe('them');
  });

  test('what is only assumed of them is hatched, what is yours is not', () => {
    const looks = stonesOf({ you: 1000, them: 700, assumed: true, closed: false });
    expect(count(looks, 'them')).toBe(0);
    expect(count(looks, 'guess')).toBe(4);
    expect(count(looks, 'you')).toBe(6);
  });

  test('the keystone is laid by a deal only, and then nothing is missing', () => {
    expect(stonesOf({ you: 1000, them: 1000, assumed: false, closed: false })[6]).toBe('empty');
    expect(stonesOf({ you: 300, them: 200, assumed: true, closed: true })).not.toContain('empty');
  });

  test('the stones stand in one row from bank to bank', () => {
    const xs = Array.from({ length: stoneCount }, (_, index) => stoneAt(index).x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect((xs[0] ?? 0) + (xs.at(-1) ?? 0)).toBeCloseTo(0, 6);
  });
});

describe('reactions', () => {
  const member = 'mark';
  const about: readonly Happening[] = [
    { kind: 'position-stated', member }, { kind: 'asked', member, topic: 't', way: 'ask' }, { kind: 'hinted', member, topic: 't' },
    { kind: 'asked-again', member, topic: 't' }, { kind: 'confirmed', member, topic: 't' }, { kind: 'guess-checked', member, topic: 't', right: false }, { kind: 'summarised', member, topic: 't', right: true, again: false },
    { kind: 'empathised', member, needed: true }, { kind: 'apologised', member, worked: false }, { kind: 'referred', member, gift: null, relevant: true },
    { kind: 'shared', member, issue: 'i', answered: true }, { kind: 'criterion-used', member, fact: null, worked: true }, { kind: 'advised', member, fact: null, worked: false },
    { kind: 'visited', member, outside: false }, { kind: 'pointed-at', member, deal: 0 }, { kind: 'insulted', member }, { kind: 'went-back', member },
    { kind: 'threatened', member }, { kind: 'mood-changed', member, from: 'neutral', to: 'angry' }, { kind: 'trust-changed', member, up: true, band: 2 },
    { kind: 'patience-thin', member, band: 0 }, { kind: 'stance-changed', member, stance: 'champion' }, { kind: 'pleaded', member }, { kind: 'pressed-you', member },
    { kind: 'asked-you', member, issue: 'i' }, { kind: 'left', member },
  ];

  test.each(about)('$kind: the person it concerns visibly reacts', (happening) => {
    expect(reactionsTo(happening).map(({ who }) => who)).toContain(member);
  });

  test('a whisper moves both who whispers and who listens', () => {
    expect(reactionsTo({ kind: 'whispered', from: 'a', to: 'b' }).map(({ who, to }) => [who, to])).toEqual([['a', 'b'], ['b', 'a']]);
  });

  test('a better and a worse judgement look different', () => {
    const looks = (['rejects', 'doubts', 'wavers', 'leans', 'likes'] as const).map((leaning) => JSON.stringify(reactionsTo({ kind: 'judged', member, leaning, over: null })));
    expect(new Set(looks).size).toBe(5);
  });

  test('every reaction starts within 400 ms, in order', () => {
    for (const count of [1, 2, 5, 30]) {
      const starts = Array.from({ length: count }, (_, index) => startOf(index, count));
      expect(Math.max(...starts)).toBeLessThan(400);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });
});

describe('words on the stage', () => {
  const measure = (text: string, size = 10): number => text.length * size * 0.5;

  test('a text is broken at spaces and keeps every word when there is room', () => {
    const lines = wrap(measure, 'een twee drie vier vijf', 60, 3);
    expect(lines.join(' ')).toBe('een twee drie vier vijf');
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(60);
  });

  test('what does not fit ends with an ellipsis', () => {
    const lines = wrap(measure, 'een twee drie vier vijf zes zeven acht', 50, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.endsWith('…')).toBe(true);
  });

  test('a sum stays together', () => {
    expect(wrap(measure, 'dat kost €\u00A0900 per keer', 80, 3).join('|')).toContain('€\u00A0900');
  });

  test('words on a card become narrower before any are left out', () => {
    const drawn: [string, number | undefined][] = [];
    const brush = { measureText: (text: string) => ({ width: 10 * text.length }), fillText: (text: string, _x: number, _y: number, wide?: number) => drawn.push([text, wide]) } as unknown as Brush;
    expect(write(brush, 'orderdesk', 0, 0, 200)).toBe(90);
    expect(write(brush, 'orderdesk', 0, 0, 90 * narrowest)).toBeCloseTo(90 * narrowest, 6);
    write(brush, 'medewerker orderdesk', 0, 0, 100);
    expect(drawn.slice(0, 2).map(([text]) => text)).toEqual(['orderdesk', 'orderdesk']);
    expect(drawn[2]?.[0]).toMatch(/…$/);
    expect(drawn.map(([, wide]) => wide)).toEqual([200, 90 * narrowest, 100]);
  });

  test('a paper of six issues shows all of them on a laptop; what never fits is counted', () => {
    const { own, theirs, size, type } = layoutOf({ w: 940, h: 768 }, 4);
    if (own === null || theirs === null) throw new Error('no papers');
    for (const [leaf, side] of [[own, 'own'], [theirs, 'theirs']] as const) {
      const drawn: string[] = [];
      const fake = { measureText: (text: string) => ({ width: 7 * text.length }), fillText: (text: string) => drawn.push(text) };
      const brush = new Proxy(fake, { get: (known, name) => (name in known ? known[name as keyof typeof fake] : () => undefined), set: () => true }) as unknown as Brush;
      const paper = (count: number) => ({ id: 1, title: 'Papier', points: side === 'own' ? '62,5' : null, lines: Array.from({ length: count }, (_, i) => ({ issue: `zaak ${i}`, option: `keus ${i}`, was: null })) });
      paintPaper(brush, leaf, paper(6), side, type, size.h - leaf.y);
      for (let i = 0; i < 6; i++) expect(drawn).toContain(`keus ${i}`);
      drawn.length = 0;
      paintPaper(brush, leaf, paper(14), side, type, size.h - leaf.y);
      const left = 14 - drawn.filter((text) => text.startsWith('keus')).length;
      expect(left).toBeGreaterThan(0);
      expect(drawn).toContain(`+ ${left}`);
    }
  });

  test('a short sentence takes two lines at full size, a long one smaller type', () => {
    const box = { w: 252, h: 170 };
    const short = shapeBubble(measure, { name: 'Fatima', text: 'Elke storing kost mij een halve dag' }, box, 19);
    expect([short.lines.length, short.size]).toEqual([2, 19]);
    const long = shapeBubble(measure, { name: 'Fatima', text: 'Elke storing kost mij een halve dag plannen en dan begint mijn dag pas echt, dat wil ik niet meer' }, box, 19);
    expect(long.lines.length > 2 || long.size < 19).toBe(true);
    expect(long.h).toBeLessThanOrEqual(box.h);
  });
});

describe('the renderer', () => {
  test.each([
    ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', 'canvas'],
    ['llvmpipe (LLVM 15.0.7, 256 bits)', 'canvas'],
    ['Microsoft Basic Render Driver', 'canvas'],
    ['Software Rasterizer', 'canvas'],
    ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 600 (GLK 2), OpenGL 4.6)', 'webgl'],
    ['Apple GPU', 'webgl'],
  ])('%s draws with %s', (name, renderer) => {
    expect(chooseRenderer(name)).toBe(renderer);
    expect(isSoftware(name)).toBe(renderer === 'canvas');
  });

  test('without WebGL it is Canvas', () => {
    expect(chooseRenderer(null)).toBe('canvas');
  });

  test('never more than two pixels a pixel, and fewer on a large Canvas', () => {
    const small = { w: 360, h: 218 };
    const large = { w: 940, h: 768 };
    expect([0.8, 1, 1.5, 3].map((ratio) => resolutionFor(ratio, 'webgl', large))).toEqual([1, 1, 1.5, 2]);
    expect(resolutionFor(3, 'canvas', small)).toBe(2);
    expect(resolutionFor(3, 'canvas', large)).toBeLessThan(1.5);
    expect(resolutionFor(2, 'canvas', { w: 2000, h: 1400 })).toBe(1);
  });
});
