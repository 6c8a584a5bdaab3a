/** Writes sounds to files: 16-bit WAV through ffmpeg to webm/opus and mp3, the same bytes each time. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RATE } from './dsp.mjs';

/** A mono 16-bit WAV, without dither: it would make two turns of a loop differ. */
function wav(signal) {
  const bytes = Buffer.alloc(44 + signal.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + signal.length * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(signal.length * 2, 40);
  signal.forEach((x, i) => {
    bytes.writeInt16LE(Math.max(-32768, Math.min(32767, Math.round(x * 32767))), 44 + i * 2);
  });
  return bytes;
}

/** Nothing of this machine or day in the file, and no chance from the muxer. */
const SAME_BYTES = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

/**
 * How a loop is packed by Opus: a constant rate, and the mode without a memory
 * of what kind of sound it is. So the encoder, when it has heard the end of the
 * loop for a third of a second, does at the beginning of the second turn
 * exactly what it did at the beginning of the first, and the join is the same
 * to the bit. Packets of 40 ms divide the loops' lengths evenly.
 */
const STEADY = ['-vbr', 'off', '-application', 'lowdelay', '-frame_duration', '40'];
/** For what plays once: bits go where they are needed; long packets spare the container. */
const FREE = ['-vbr', 'on', '-application', 'audio', '-frame_duration', '60'];

/**
 * Encodes one sound as `<stem>.webm` and `<stem>.mp3`.
 * @param {object} way
 * @param {number} way.opus     kilobits a second
 * @param {string[]} way.mp3    LAME's options; the mp3 is for browsers without Opus
 * @param {boolean} way.steady  for loops
 */
export function encode(signal, stem, way) {
  const folder = mkdtempSync(join(tmpdir(), 'sound-'));
  const source = join(folder, 'sound.wav');
  const run = (file, ...codec) => execFileSync('ffmpeg', [
    '-hide_banner', '-loglevel', 'error', '-nostdin', '-y', '-i', source, ...SAME_BYTES, '-ac', '1', ...codec, file,
  ]);
  try {
    writeFileSync(source, wav(signal));
    run(`${stem}.webm`, '-c:a', 'libopus', '-b:a', `${way.opus}k`, '-compression_level', '10', ...(way.steady ? STEADY : FREE));
    run(`${stem}.mp3`, '-c:a', 'libmp3lame', ...way.mp3);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A sound file as it is heard: mono samples at RATE, from any format ffmpeg knows. */
export function decode(file) {
  const bytes = execFileSync('ffmpeg', [
    '-hide_banner', '-loglevel', 'error', '-nostdin', '-i', file, '-ac', '1', '-ar', String(RATE), '-f', 'f32le', '-',
  ], { maxBuffer: 1 << 28 });
  return Float64Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readFloatLE(i * 4));
}
