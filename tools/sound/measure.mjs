/**
 * Measures the finished files as a listener gets them, one JSON line each:
 * `node tools/sound/measure.mjs`. Needs ffmpeg. Ends with 1 where a bound is broken;
 * else it keeps what it measured, with the fingerprint of each file, in
 * assets/sound/measured.json: tests/sound-assets.test.ts holds the files against it.
 *
 * `lufs` and `peak` come from ffmpeg's ebur128 (peak is the true peak in dBFS).
 * For a loop, `join` is the step from its last sample to its first, `inside`
 * the step that 95 of 100 neighbours inside stay under, and `apart` how far on
 * average 10 ms around the end lie from 10 ms around the beginning, which should
 * be the same; all in full scale.
 * For effects, `felt` is the loudest fifth of a second in LUFS and `ends` the
 * largest sample at the very begin and end.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { count } from './dsp.mjs';
import { decode } from './encode.mjs';
import { meeting } from './loop.mjs';
import { decibels, felt, truePeak } from './loudness.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../assets/sound');
const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const rounded = (value, digits = 1) => Number(value.toFixed(digits));
let broken = 0;
const measured = {};

/** Prints a line, and says which of its bounds is broken. */
function report(line, bounds) {
  const wrong = Object.entries(bounds).filter(([, holds]) => !holds).map(([name]) => name);
  broken += wrong.length;
  console.log(JSON.stringify(wrong.length > 0 ? { ...line, wrong } : line));
  keep(line);
}

/** What a test can hold against the file without ffmpeg; parts of a sprite belong to their file. */
function keep({ name, format, lufs, peak, join: jump, inside, apart }) {
  const file = `${name}.${format}`;
  if (lufs === undefined) return;
  const sha256 = createHash('sha256').update(readFileSync(join(folder, file))).digest('hex');
  measured[file] = { sha256, lufs, peak, ...(jump === undefined ? {} : { join: jump, inside, apart }) };
}

/** Integrated loudness and true peak as ffmpeg reads them. */
function ebur128(file) {
  const { stderr } = spawnSync('ffmpeg', ['-hide_banner', '-nostdin', '-nostats', '-i', file, '-af', 'ebur128=peak=true', '-f', 'null', '-'], { encoding: 'utf8' });
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  return { lufs: Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)[1]), peak: Number(/Peak:\s+(-?[\d.]+|-inf) dBFS/.exec(summary)[1]) };
}

/** The step between neighbours that 95 of 100 stay under. */
function stepInside(signal) {
  const steps = signal.slice(1).map((x, i) => Math.abs(x - signal[i])).sort();
  return steps[Math.floor(steps.length * 0.95)];
}

function measureLong(name, place) {
  for (const format of ['webm', 'mp3']) {
    const file = join(folder, `${name}.${format}`);
    const signal = decode(file);
    const mean = signal.reduce((total, x) => total + x, 0) / signal.length;
    const line = { name, format, bytes: statSync(file).size, seconds: rounded(signal.length / count(1), 3), ...ebur128(file), offset: rounded(mean, 5) };
    const music = name.startsWith('score');
    const bounds = {
      lufs: music ? line.lufs >= -18 && line.lufs <= -16 : Math.abs(line.lufs + 32) <= 1,
      peak: line.peak < -1,
      offset: Math.abs(mean) < 0.001,
    };
    if (place.loop === undefined) report(line, bounds);
    else {
      const { join: jump, apart } = meeting(signal, place.loop[0], place.loop[1]);
      const inside = stepInside(signal);
      report({ ...line, join: rounded(jump, 5), inside: rounded(inside, 5), apart: rounded(apart, 5) },
        { ...bounds, join: jump <= inside, apart: apart <= inside, long: signal.length >= count((place.loop[0] + place.loop[1]) / 1000) });
    }
  }
}

function measureEffects(sprite) {
  for (const format of ['webm', 'mp3']) {
    const file = join(folder, `effects.${format}`);
    const signal = decode(file);
    const whole = { name: 'effects', format, bytes: statSync(file).size, seconds: rounded(signal.length / count(1), 3), ...ebur128(file) };
    report(whole, { peak: whole.peak < -1 });
    for (const [name, [start, length]] of Object.entries(sprite)) {
      const part = signal.slice(count(start / 1000), count((start + length) / 1000));
      const ends = Math.max(...[part.slice(0, 24), part.slice(-24)].map((edge) => edge.reduce((most, x) => Math.max(most, Math.abs(x)), 0)));
      const line = { name, format, ms: length, felt: rounded(felt(part)), peak: rounded(decibels(truePeak(part))), ends: rounded(ends, 5) };
      report(line, { felt: line.felt > -28 && line.felt < -17, peak: line.peak < -1, ends: ends < 0.004 });
    }
  }
}

measureEffects(read('effects.json').sprite);
for (const [name, place] of Object.entries(read('long.json'))) measureLong(name, place);
if (broken === 0) writeFileSync(join(folder, 'measured.json'), `${JSON.stringify(measured, null, 2)}\n`);
process.exitCode = broken > 0 ? 1 : 0;
