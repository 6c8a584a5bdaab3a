import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** The committed sounds, checked without ffmpeg: names, places in time, sizes. `tools/sound/measure.mjs` listens. */

const EFFECTS = [
  'press', 'paper-slide', 'paper-back', 'pen', 'coffee', 'chair', 'clock', 'lamp', 'assent', 'doubt',
  'whisper', 'bridge-stone', 'bridge-fall', 'mood-up', 'mood-down', 'deal', 'no-deal', 'door', 'podium', 'page-turn',
] as const;
const LAYERS = ['score-calm', 'score-tense'] as const;
const ENDINGS = ['score-deal', 'score-no-deal'] as const;
const ROOMS = ['room-festival', 'room-coffee', 'room-workshop', 'room-print', 'room-loft', 'room-plant', 'room-care', 'room-dock', 'room-site', 'room-hotel', 'room-market'] as const;

const SKIES = ['weather-rain'] as const;

const folder = new URL('../assets/sound/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, folder));
const json = (name: string): unknown => JSON.parse(read(name).toString('utf8'));
const bytes = (name: string): number => statSync(new URL(name, folder)).size;

const milliseconds = z.number().int().nonnegative();
const place = z.tuple([milliseconds, milliseconds]);
const { sprite } = z.strictObject({ sprite: z.record(z.string(), place) }).parse(json('effects.json'));
const long = z.record(z.string(), z.union([
  z.strictObject({ loop: z.tuple([milliseconds, milliseconds, z.literal(true)]) }),
  z.strictObject({ once: place }),
])).parse(json('long.json'));

/** Length of a webm file in ms: the Duration element of its Info, a float in ms as ffmpeg writes it. */
function webmLength(file: Buffer): number {
  const at = file.indexOf(Buffer.from([0x44, 0x89, 0x88]));
  expect(at).toBeGreaterThan(0);
  return file.readDoubleBE(at + 3);
}

/** Length of a mp3 file in ms: frames counted in its Xing or Info header, times samples of a frame. */
function mp3Length(file: Buffer): number {
  const tag = Math.max(file.indexOf('Xing'), file.indexOf('Info'));
  const frame = file.indexOf(Buffer.from([0xff, 0xf3]));
  expect(tag).toBeGreaterThan(frame);
  const rate = [22050, 24000, 16000][((file[frame + 2] ?? 0) >> 2) & 3] ?? NaN;
  return (file.readUInt32BE(tag + 8) * 576 * 1000) / rate;
}

const lengths = (name: string): number[] => [webmLength(read(`${name}.webm`)), mp3Length(read(`${name}.mp3`))];

describe('the effects', () => {
  it('are all in the sprite, and nothing else is', () => {
    expect(Object.keys(sprite)).toEqual([...EFFECTS]);
  });

  it('follow one another with at least 150 ms of silence between', () => {
    let free = 0;
    for (const [start, length] of Object.values(sprite)) {
      expect(start).toBeGreaterThanOrEqual(free);
      expect(length).toBeGreaterThanOrEqual(100);
      expect(length).toBeLessThanOrEqual(3000);
      free = start + length + 150;
    }
  });

  it('end before their file does, in both formats', () => {
    const last = Math.max(...Object.values(sprite).map(([start, length]) => start + length));
    for (const length of lengths('effects')) expect(length).toBeGreaterThanOrEqual(last);
  });
});

describe('the long sounds', () => {
  it('are the two layers, the two endings, the rooms and what the sky adds', () => {
    expect(Object.keys(long).sort()).toEqual([...LAYERS, ...ENDINGS, ...ROOMS, ...SKIES].sort());
  });

  it('are long enough in both formats, with more than one turn stored of every loop', () => {
    for (const [name, where] of Object.entries(long)) {
      const [start, length] = 'loop' in where ? where.loop : where.once;
      // A decoder may keep an mp3 encoder's delay of up to 70 ms.
      const spare = 'loop' in where ? 70 : 0;
      if (spare > 0) expect(start, name).toBeGreaterThanOrEqual(340);
      for (const heard of lengths(name)) expect(heard, name).toBeGreaterThanOrEqual(start + length + spare);
    }
  });

  it('let the two layers of the score turn together', () => {
    expect(long['score-calm']).toEqual(long['score-tense']);
  });

  it('mark loops as loops and endings as endings', () => {
    for (const name of [...LAYERS, ...ROOMS, ...SKIES]) expect(long[name], name).toHaveProperty('loop');
    for (const name of ENDINGS) expect(long[name], name).toHaveProperty('once');
  });
});

describe('the files', () => {
  const names = ['effects', ...LAYERS, ...ENDINGS, ...ROOMS, ...SKIES];

  it('exist as webm and as mp3', () => {
    for (const name of names) {
      expect(read(`${name}.webm`).subarray(0, 4).toString('hex'), name).toBe('1a45dfa3');
      expect(['494433', 'fff3'].some((start) => read(`${name}.mp3`).toString('hex').startsWith(start)), name).toBe(true);
    }
  });

  it('stay small: one by one and together', () => {
    const sizes = names.flatMap((name) => [bytes(`${name}.webm`), bytes(`${name}.mp3`)]);
    for (const size of sizes) expect(size).toBeLessThanOrEqual(130_000);
    // What every case shares, and what one more room adds.
    const together = (some: readonly string[]): number => some.reduce((total, name) => total + bytes(`${name}.webm`) + bytes(`${name}.mp3`), 0);
    expect(together(['effects', ...LAYERS, ...ENDINGS])).toBeLessThanOrEqual(636_000);
    for (const room of [...ROOMS, ...SKIES]) expect(together([room])).toBeLessThanOrEqual(66_200);
  });

  it('let a first case be heard with at most 400 kB: effects, both layers, one room', () => {
    for (const room of ROOMS) {
      const heard = ['effects', ...LAYERS, room].map((name) => bytes(`${name}.webm`));
      expect(heard.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(400_000);
    }
  });
});

const heard = z.record(z.string(), z.strictObject({
  sha256: z.string(), lufs: z.number(), peak: z.number(), join: z.number().optional(), inside: z.number().optional(), apart: z.number().optional(),
})).parse(json('measured.json'));

describe('what was measured', () => {
  const names = ['effects', ...LAYERS, ...ENDINGS, ...ROOMS, ...SKIES];
  const files = names.flatMap((name) => [`${name}.webm`, `${name}.mp3`]);

  it('was measured of these very files: else run `node tools/sound/measure.mjs`', () => {
    expect(Object.keys(heard).sort()).toEqual([...files].sort());
    for (const file of files) expect(createHash('sha256').update(read(file)).digest('hex'), file).toBe(heard[file]?.sha256);
  });

  it('has a tone for every room that is drawn', () => {
    const drawn = readdirSync(new URL('../assets/rooms/', import.meta.url)).map((room) => `room-${room}`);
    expect(drawn.filter((room) => !(ROOMS as readonly string[]).includes(room))).toEqual([]);
  });

  it('is even: music from -18 to -16 LUFS, rooms about -32, and no peak over -1 dBFS', () => {
    for (const [file, { lufs, peak }] of Object.entries(heard)) {
      expect(peak, file).toBeLessThan(-1);
      if (file.startsWith('score')) expect(Math.abs(lufs + 17), file).toBeLessThanOrEqual(1);
      if (file.startsWith('room') || file.startsWith('weather')) expect(Math.abs(lufs + 32), file).toBeLessThanOrEqual(1);
    }
  });

  it('has loops that meet themselves: the step at the join is no larger than steps inside', () => {
    for (const name of [...LAYERS, ...ROOMS, ...SKIES]) for (const file of [`${name}.webm`, `${name}.mp3`]) {
      const { join = Infinity, apart = Infinity, inside = 0 } = heard[file] ?? {};
      expect(join, file).toBeLessThanOrEqual(inside);
      expect(apart, file).toBeLessThanOrEqual(inside);
    }
  });
});
