import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loneExports } from './boundaries/exports.ts';
import { cycles, importProblems, type Sources } from './boundaries/imports.ts';
import { readTable } from './boundaries/layers.ts';
import { purityProblems } from './boundaries/purity.ts';

const home = join(import.meta.dirname, '..');
const table = readTable();

function sourcesOnDisk(folder: string): Sources {
  const files = readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(tsx?|mjs)$/.test(file));
  return new Map(files.map((file) => [file, readFileSync(join(home, file), 'utf8')]));
}

describe('the sources', () => {
  const sources = sourcesOnDisk('src');

  it('import only what src/layers.json allows', () => {
    expect(importProblems(table, sources)).toEqual([]);
  });

  it('never import each other in a ring', () => {
    expect(cycles(sources)).toEqual([]);
  });

  it('keep src/core free of clock, chance, machine and uncertain arithmetic', () => {
    expect(purityProblems(table.pure, sources)).toEqual([]);
  });

  it('export nothing that nobody uses', () => {
    const others = new Map(['tests', 'tools', 'bench'].flatMap((folder) => [...sourcesOnDisk(folder)]));
    expect(loneExports(sources, others)).toEqual([]);
  });

  it('are all read: the guard looks at more than a handful of files', () => {
    expect(sources.size).toBeGreaterThan(10);
  });
});

describe('the import guard', () => {
  const neighbours = {
    'src/core/engine/move.ts': 'export type Move = 1;',
    'src/core/outcome/deal.ts': 'export const deal = 1;',
    'src/screens/room.ts': 'export const room = 1;',
    'src/page/log.tsx': 'export const log = 1;',
  };
  const problemsOf = (path: string, source: string): readonly string[] =>
    importProblems(table, new Map(Object.entries({ ...neighbours, [path]: source })));

  it.each([
    ['src/core/engine/a.ts', "import { log } from '../../page/log.tsx';"],
    ['src/core/outcome/a.ts', "import type { Move } from '../engine/move.ts';"],
    ['src/core/engine/a.ts', "export * from '../../screens/room.ts';"],
    ['src/core/engine/a.ts', "const later = () => import('../../screens/room.ts');"],
    ['src/core/engine/a.ts', "type Room = import('../../screens/room.ts').Room;"],
    ['src/core/engine/a.ts', "import { z } from 'zod';"],
    ['src/core/engine/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/core/engine/a.ts', "import '../../page/page.css';"],
    ['src/stage/a.ts', "import { deal } from '../core/outcome/deal.ts';"],
    ['src/screens/a.ts', "import { log } from '../page/log.tsx';"],
    ['src/page/a.tsx', "import { move } from '../core/engine/move.ts';"],
    ['src/page/a.tsx', "import Phaser from 'phaser';"],
    ['src/page/a.tsx', "const { Game } = await import('phaser');"],
    ['src/page/a.tsx', "import face from '../stage/face.svg';"],
    ['src/page/a.tsx', "const cases = import.meta.glob('../../scenarios/*.json');"],
    ['src/server/a.ts', "import { room } from '../screens/room.ts';"],
    ['src/app/a.ts', "const work = new Worker(new URL('../page/log.tsx', import.meta.url));"],
    ['src/page/a.tsx', "const faces = import.meta.glob('../stage/*.{svg,png}');"],
    ['src/app/a.ts', "const all = import.meta.glob('../page/*.tsx');"],
    ['src/app/a.ts', "const all = import.meta.glob('../../tests/*');"],
    ['src/core/scenario/a.ts', "import { x } from 'zodiac';"],
    ['src/text/a.ts', 'const name = "x"; const later = () => import(name);'],
    ['src/text/a.ts', "import { gone } from './gone.ts';"],
    ['src/text/a.ts', "import { home } from '../../tools/machine.mjs';"],
    ['src/utilities/a.ts', ''],
  ])('catches in %s: %s', (path, source) => {
    expect(problemsOf(path, source)).toHaveLength(1);
  });

  it.each([
    ['src/core/engine/a.ts', "import { deal } from '../outcome/deal.ts';"],
    ['src/core/engine/rules/a.ts', "import type { Move } from '../move.ts';"],
    ['src/core/scenario/a.ts', "import { z } from 'zod'; import { q } from 'zod/mini';"],
    ['src/stage/a.ts', "import type { Move } from '../core/engine/move.ts'; import Phaser from 'phaser';"],
    ['src/stage/a.ts', "import faces from '../../assets/people/atlas.json';"],
    ['src/page/a.tsx', "import './a.css'; import { room } from '../screens/room.ts';"],
    ['src/app/a.ts', "const cases = import.meta.glob(['../../scenarios/*.json']);"],
    ['src/app/a.ts', "const cases = import.meta.glob(['../../scenarios/*.json', '!../../scenarios/*.schema.json']);"],
    ['src/sound/a.ts', "const sounds = import.meta.glob('../../assets/sound/*.{webm,mp3}', { query: '?url' });"],
    ['src/main.ts', "import './page/page.css';"],
    ['src/main.ts', "import { log } from './page/log.tsx'; const later = () => import('./screens/room.ts');"],
    ['src/server/a.ts', "import { join } from 'node:path';"],
  ])('lets pass in %s: %s', (path, source) => {
    expect(problemsOf(path, source)).toEqual([]);
  });

  it('names the file, the line and the wrong', () => {
    expect(problemsOf('src/text/a.ts', "\nimport { z } from 'zod';")).toEqual([
      "src/text/a.ts:2 text may not use the package 'zod'",
    ]);
  });
});

describe('the ring guard', () => {
  it('finds a ring of three, types included', () => {
    const ring = new Map([
      ['src/text/a.ts', "import { b } from './b.ts';"],
      ['src/text/b.ts', "import type { C } from './c.ts';"],
      ['src/text/c.ts', "const a = () => import('./a.ts');"],
    ]);
    expect(cycles(ring)).toEqual(['src/text/a.ts -> src/text/b.ts -> src/text/c.ts -> src/text/a.ts']);
  });

  it('lets two files share a third', () => {
    const diamond = new Map([
      ['src/text/a.ts', "import './b.ts'; import './c.ts';"],
      ['src/text/b.ts', "import './d.ts';"],
      ['src/text/c.ts', "import './d.ts';"],
      ['src/text/d.ts', ''],
    ]);
    expect(cycles(diamond)).toEqual([]);
  });
});

describe('the guard of exports', () => {
  const lone = (source: string, other = ''): readonly string[] => loneExports(new Map([['src/text/a.ts', source]]), new Map([['tests/a.test.ts', other]]));

  it.each(['export const deal = 1;', 'export function deal() { return 1; }', 'export class deal {}'])('catches %s', (source) => {
    expect(lone(source)).toEqual(['src/text/a.ts:1 deal']);
  });

  it.each([
    ['export const deal = 1;', "import { deal as ours } from '../src/text/a.ts';"],
    ['export const deal = 1;', "const { deal } = await import('../src/text/a.ts');"],
    ["export const forms = ['offer'] as const; export type Form = (typeof forms)[number];", ''],
    ['export type Deal = 1;', ''],
    ['const deal = 1; deal;', ''],
  ])('lets pass %s', (source, other) => {
    expect(lone(source, other)).toEqual([]);
  });
});

describe('the purity guard', () => {
  const problemsOf = (source: string): readonly string[] =>
    purityProblems(table.pure, new Map([['src/core/engine/a.ts', source]]));

  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'console.log(1);',
    'const list = new Intl.PluralRules("nl");',
    'const id = crypto.randomUUID();',
    'const now = performance.now();',
    'const all = globalThis;',
    'const luck = Math.random();',
    'const p = Math.pow(2, 3);',
    'const r = Math.sqrt(2);',
    'const { exp } = Math;',
    'const f = Math["log"];',
    'const p = 2 ** 3;',
    'let p = 2; p **= 3;',
    '"a".localeCompare("b");',
    'const compare = "a"["localeCompare"];',
    'const { toLocaleString } = 5;',
    '(5).toLocaleString();',
    'const wait = { setTimeout };',
  ])('catches %s', (source) => {
    expect(problemsOf(source)).toHaveLength(1);
  });

  it.each([
    'const least = Math.min(1, Math.imul(2, 3));',
    'const place = (location: string) => location;',
    'type Meeting = { location: string; Date: number }; const at = (m: Meeting) => m.location;',
    '// Date.now() and Math.random() are not for us',
    'const sentence = "console.log(Date.now())";',
  ])('lets pass %s', (source) => {
    expect(problemsOf(source)).toEqual([]);
  });

  it('looks at core only', () => {
    expect(purityProblems(table.pure, new Map([['src/app/a.ts', 'Date.now();']]))).toEqual([]);
  });
});
