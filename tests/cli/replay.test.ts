import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { codeOf } from '../../src/core/replay/code.ts';
import type { Golden } from '../replays/golden.ts';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(folder, { recursive: true }));
const golden = JSON.parse(readFileSync('tests/replays/s01-integrative-1.json', 'utf8')) as Golden;

function run(content: unknown, ...more: string[]): { code: number | null; out: string; err: string } {
  const file = join(folder, 'game.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/replay.ts', file, ...more], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('the replay command', () => {
  test('plays a kept game and prints its score', () => {
    const { code, out } = run(golden.replay, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ scenario: 's01', score: golden.score, ending: golden.ending });
    expect(run(golden.replay).out).toContain(`Score ${String(golden.score)} of 1000`);
  });

  test('plays a result code, however it was copied', () => {
    const code = codeOf(golden.replay, 'Vos');
    expect(JSON.parse(run(`\n${code.toLowerCase()}\n`, '--json').out)).toMatchObject({ scenario: 's01', score: golden.score });
  });

  test.each([
    ['a code that was cut off', codeOf(golden.replay).slice(0, -4), 'cut off'],
    ['broken JSON', '{', 'not JSON'],
    ['another case', { ...golden.replay, scenario: { id: 'nowhere', fingerprint: '0123456789abcdef' } }, 'is not here'],
    ['another version of the case', { ...golden.replay, scenario: { id: 's01', fingerprint: '0123456789abcdef' } }, 'another version'],
    ['a forbidden move', { ...golden.replay, moves: [{ kind: 'accept' }] }, 'move 1 is not allowed'],
    ['an unfinished talk', { ...golden.replay, moves: [{ kind: 'sit' }] }, 'not over'],
    ['a claimed score', { ...golden.replay, score: 1000 }, 'not a kept game'],
  ])('%s: one clear sentence and exit code 1', (_, content, sentence) => {
    const { code, out, err } = run(content);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(sentence);
  });

  test('a file that is not there is said so', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/replay.ts', join(folder, 'nothing.json')], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('cannot be read');
  });
});
