import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/stage/layout/of.ts';
import { mostSeats, under } from '../../src/stage/layout/layout.ts';
import type { Box, Layout } from '../../src/stage/layout/layout.ts';
import { bubbleFor } from '../../src/stage/places.ts';
import { shapeBubble } from '../../src/stage/speech.ts';

const sizes = [
  [940, 768], [768, 380], [768, 345], [360, 218], [360, 154], [360, 134], [320, 200], [412, 250], [1366, 768], [1400, 1080], [1080, 700], [700, 768], [844, 390], [600, 480],
] as const;
const counts = [1, 2, 3, 4, 5, 6] as const;
const tables = sizes.flatMap(([w, h]) => counts.map((n) => ({ name: `${w} × ${h} with ${n}`, w, h, n, layout: layoutOf({ w, h }, n) })));

const inside = (box: Box, { size }: Layout, slack = 1): boolean =>
  box.x >= -slack && box.y >= -slack && box.x + box.w <= size.w + slack && box.y + box.h <= size.h + slack;
const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));

describe('the layout of the stage', () => {
  test.each(tables)('$name: everybody has a seat and a plate, in order from left to right', ({ layout, n }) => {
    expect(layout.seats).toHaveLength(n);
    expect(layout.plates).toHaveLength(n);
    const xs = layout.seats.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  test.each(tables)('$name: heads and plates lie inside the stage', ({ layout }) => {
    for (const seat of layout.seats) expect(inside(seat.head, layout)).toBe(true);
    for (const plate of layout.plates) expect(inside(plate, layout)).toBe(true);
  });

  test.each(tables.filter(({ layout }) => layout.kind === 'room'))('$name: bodies are not cut by the edges of the stage', ({ layout, w }) => {
    for (const { body } of layout.seats) {
      expect(body.x).toBeGreaterThanOrEqual(0);
      expect(body.x + body.w).toBeLessThanOrEqual(w);
    }
  });

  test.each(tables)('$name: no head is behind another head, a plate or the words of the dials', ({ layout }) => {
    layout.seats.forEach((seat, index) => {
      for (const plate of layout.plates) expect(overlap(seat.head, plate)).toBe(0);
      for (const other of layout.seats.slice(index + 1)) expect(overlap(seat.head, other.head)).toBeLessThan(seat.head.w * seat.head.h * 0.12);
      if (layout.dials !== null) expect(overlap(seat.head, layout.dials.box)).toBeLessThan(seat.head.w * seat.head.h * 0.06);
    });
  });

  test.each(tables)('$name: no plate lies on another', ({ layout }) => {
    layout.plates.forEach((plate, index) => {
      for (const other of layout.plates.slice(index + 1)) expect(overlap(plate, other)).toBe(0);
    });
  });

  test.each(tables)('$name: words are at least 14 px', ({ layout }) => {
    expect(Math.min(layout.type.name, layout.type.small, layout.type.speech)).toBeGreaterThanOrEqual(14);
  });

  test.each(tables)('$name: papers lie under the plates and start inside the stage', ({ layout }) => {
    for (const leaf of [layout.notes, layout.theirs, layout.own]) {
      if (leaf === null) continue;
      for (const plate of layout.plates) expect(leaf.y).toBeGreaterThanOrEqual(plate.y + plate.h);
      expect(leaf.x).toBeGreaterThanOrEqual(0);
      expect(leaf.x + leaf.w).toBeLessThanOrEqual(layout.size.w);
      expect(layout.size.h - leaf.y).toBeGreaterThan(60);
    }
  });

  test.each(tables)('$name: the bridge hangs inside the stage', ({ layout }) => {
    const { x, y, scale } = layout.bridge;
    expect(x - 186 * scale).toBeGreaterThanOrEqual(0);
    expect(x + 186 * scale).toBeLessThanOrEqual(layout.size.w);
    expect(y - 114 * scale).toBeGreaterThanOrEqual(0);
  });

  test.each(tables.filter(({ n, layout }) => n === 1 && layout.dials !== null))('$name: the bridge hangs beside the dials', ({ layout }) => {
    const { x, scale } = layout.bridge;
    expect(x + 186 * scale).toBeLessThanOrEqual((layout.dials?.box.x ?? 0));
  });

  test.each(tables.filter(({ n, layout }) => n <= 4 && layout.kind === 'phone'))('$name: the bridge is not hidden behind heads', ({ layout }) => {
    const { x, y, scale } = layout.bridge;
    const bridge = { x: x - 186 * scale, y: y - 114 * scale, w: 372 * scale, h: 114 * scale };
    const hidden = layout.seats.reduce((sum, { head }) => sum + overlap(head, bridge), 0);
    expect(hidden).toBeLessThan(bridge.w * bridge.h * 0.4);
  });

  test.each(tables)('$name: a bubble lies inside the stage, off the dials and off the speaker\'s face', ({ layout, n }) => {
    for (let index = 0; index < n; index += 1) {
      const place = bubbleFor(layout, index);
      if (layout.kind === 'phone') {
        expect(place).toBeNull();
        continue;
      }
      if (place === null || layout.dials === null) throw new Error('no bubble');
      expect(inside(place.box, layout)).toBe(true);
      expect(overlap(place.box, layout.dials.box)).toBe(0);
      expect(place.box.w).toBeGreaterThan(120);
      const speaker = layout.seats[index];
      if (speaker !== undefined) expect(overlap(place.box, speaker.head)).toBeLessThan(speaker.head.w * speaker.head.h * 0.15);
    }
  });

  test.each(tables.filter(({ n }) => n <= 3))('$name: a bubble over a head stays under the ceiling, with its tip below it', ({ layout, n }) => {
    const words = { name: 'Karin', text: 'This takes us both further.' };
    for (let index = 0; index < n; index += 1) {
      const place = bubbleFor(layout, index);
      if (place === null) continue;
      const shape = shapeBubble((text, size) => text.length * size * 0.52, words, place.box, layout.type.speech);
      if (place.hold !== 'bottom') continue;
      expect(place.box.y + place.box.h - shape.h).toBeGreaterThanOrEqual(0);
      expect(place.tip.y).toBeGreaterThan(place.box.y + place.box.h);
    }
  });

  test.each([[768, 345], [768, 348], [940, 768], [1080, 700]] as const)('at %i × %i what either of two people says is not cut: up to two long sentences', (w, h) => {
    const layout = layoutOf({ w, h }, 2);
    const text = 'Tegen €400 per week de bak in, omdat de voorraad op is. Dat wil ik niet.';
    for (const index of [0, 1]) {
      const place = bubbleFor(layout, index);
      if (place === null) throw new Error('no bubble');
      const shape = shapeBubble((words, size) => words.length * size * 0.52, { name: 'Bas', text }, place.box, layout.type.speech);
      expect(shape.lines.join(' ')).toBe(text);
      expect(shape.h).toBeLessThanOrEqual(place.box.h);
    }
  });

  test('the concept: at 940 × 768 two people sit where the drawing has them', () => {
    const { seats, tableEdge, room } = layoutOf({ w: 940, h: 768 }, 2);
    expect([room.y, room.scale]).toEqual([0, 1]);
    expect(Math.abs(room.x)).toBeLessThan(4);
    expect(tableEdge).toBe(520);
    expect(seats.map(({ x }) => Math.round(x / 10) * 10)).toEqual([230, 550]);
    expect(seats.map(({ headTop }) => headTop)).toEqual([130, 130]);
    expect(seats.map(({ faces }) => faces)).toEqual(['right', 'left']);
  });

  test('a phone shows people, moods and the bridge only', () => {
    const layout = layoutOf({ w: 360, h: 218 }, 2);
    expect([layout.dials, layout.notes, layout.theirs, layout.own, layout.cup]).toEqual([null, null, null, null, null]);
    expect(layout.tableEdge).toBeGreaterThan(218);
  });

  test('more people than seats get no layout of their own', () => {
    expect(layoutOf({ w: 940, h: 768 }, 9).seats).toHaveLength(mostSeats);
    expect(layoutOf({ w: 940, h: 768 }, 0).seats).toHaveLength(0);
  });
});

describe('pointing', () => {
  const layout = layoutOf({ w: 940, h: 768 }, 2);
  const at = (box: Box): readonly [number, number] => [box.x + box.w / 2, Math.min(box.y + box.h / 2, 760)];

  test('a head, a body and a plate belong to their person', () => {
    const second = layout.seats[1];
    const plate = layout.plates[0];
    if (second === undefined || plate === undefined) throw new Error('no seat');
    expect(under(layout, ['a', 'b'], ...at(second.head))).toEqual({ kind: 'person', id: 'b' });
    expect(under(layout, ['a', 'b'], ...at(second.body))).toEqual({ kind: 'person', id: 'b' });
    expect(under(layout, ['a', 'b'], ...at(plate))).toEqual({ kind: 'person', id: 'a' });
  });

  test('papers on the table answer by side, and the wall does not answer', () => {
    if (layout.own === null || layout.theirs === null) throw new Error('no paper');
    expect(under(layout, ['a', 'b'], layout.own.x + 40, layout.own.y + 20)).toEqual({ kind: 'paper', id: 'own' });
    expect(under(layout, ['a', 'b'], layout.theirs.x + 40, layout.theirs.y + 20)).toEqual({ kind: 'paper', id: 'theirs' });
    expect(under(layout, ['a', 'b'], 5, 5)).toBeNull();
  });
});
