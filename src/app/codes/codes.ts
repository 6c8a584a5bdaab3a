import type { Refusal } from '../../core/engine/move.ts';
import type { Text } from '../../core/engine/scenario.ts';
import { type CodeProblem, readCode, tidyName } from '../../core/replay/code.ts';
import { replay } from '../../core/replay/replay.ts';
import type { Score } from '../../core/scoring/debrief-type.ts';
import { scoreOf } from '../../core/scoring/score.ts';
import { createCell } from '../cell.ts';
import type { CaseTrouble, CodeCases } from './cases.ts';
import { codeLines, MOST_CODES } from './lines.ts';
import type { Drawer } from '../drawer.ts';
import { isRecord, parsed } from '../kept-text.ts';
import type { Readable } from '../readable.ts';
import { readOwnCase, type OwnCase } from '../teacher/case.ts';

export type CodeTrouble = CodeProblem | CaseTrouble | { readonly why: 'refused'; readonly turn: number; readonly refusal: Refusal } | { readonly why: 'unfinished' };

/** What a code turned out to be worth, worked out here from its moves. same: equal for equal games. */
export interface CodeResult extends Pick<Score, 'total' | 'medal' | 'mark' | 'deal' | 'relation' | 'information' | 'technique'> {
  readonly caseId: string;
  readonly title: Text;
  readonly moves: number;
  readonly same: string;
}
export type CodeFound = { readonly ok: true; readonly result: CodeResult } | { readonly ok: false; readonly problem: CodeTrouble };

/** A code on the board. found: null while it is being played. */
export interface CodeEntry {
  readonly key: number;
  readonly name: string | null;
  readonly text: string;
  readonly found: CodeFound | null;
}

export interface CodesState {
  readonly entries: readonly CodeEntry[];
  /** false: this device keeps nothing more. */
  readonly kept: boolean;
}

export interface Added {
  readonly added: number;
  /** Of the added ones: those that do not count. */
  readonly wrong: number;
  /** Already on the board. */
  readonly again: number;
  /** The board is full. */
  readonly left: number;
}

/** The codes that a teacher collects on this device. */
export interface Codes {
  readonly store: Readable<CodesState>;
  /** One code per line, a name before it or not. */
  add(typed: string): Promise<Added>;
  rename(key: number, name: string): void;
  remove(key: number): void;
  /** A case of the teacher's own, for codes of a case that is not here; the codes without a case are tried again. */
  openCase(file: Blob): Promise<{ readonly read: OwnCase; readonly fitting: number }>;
  wipe(): void;
  /** Another tab changed what is kept: the same board stands in both. */
  look(): void;
}

const NAME = 'codes';
const CASE = 'codes/case/';
const MOST_CASES = 6;

export function openCodes(drawer: Drawer, cases: CodeCases): Codes {
  let next = 1;
  const entryOf = ({ name, text }: KeptCode): CodeEntry => ({ key: next++, name, text, found: null });
  const cell = createCell<CodesState>({ entries: read(drawer).map(entryOf), kept: true });
  const entries = (): readonly CodeEntry[] => cell.store.getState().entries;
  const show = (now: readonly CodeEntry[], kept = cell.store.getState().kept): void => cell.set({ entries: now, kept });
  /** What is kept, as this tab saw it last. */
  let seen = drawer.read(NAME);
  function keep(now: readonly CodeEntry[]): void {
    show(now, drawer.write(NAME, JSON.stringify(now.map(({ name, text }) => ({ name, text })))));
    seen = drawer.read(NAME);
  }
  /** Before anything is changed: what another tab collected, renamed or removed in the meantime stands, too. */
  function look(): void {
    const kept = drawer.read(NAME);
    if (kept === seen || !cell.store.getState().kept) return;
    seen = kept;
    const here = [...entries()];
    show(read(drawer).map((one) => {
      const at = here.findIndex((entry) => entry.text === one.text && (one.name === null || entry.name === one.name));
      return here.splice(at, at < 0 ? 0 : 1)[0] ?? entryOf(one);
    }));
    void workOff();
  }
  const change = (key: number, part: Partial<CodeEntry>): readonly CodeEntry[] => entries().map((entry) => (entry.key === key ? { ...entry, ...part } : entry));
  const texts = (): readonly string[] => caseNames(drawer).map((name) => drawer.read(name) ?? '');

  /** One after the other, with a breath between them, so that the page goes on answering. */
  async function work(): Promise<void> {
    for (let entry = entries().find((one) => one.found === null); entry; entry = entries().find((one) => one.found === null)) {
      const { found, name } = await played(entry.text, cases, texts());
      show(change(entry.key, { found, name: entry.name ?? name }));
      await new Promise((rest) => { setTimeout(rest); });
    }
  }
  let working: Promise<void> | null = null;
  async function workOff(): Promise<void> {
    while (entries().some((entry) => entry.found === null)) await (working ??= work().finally(() => { working = null; }));
  }
  void workOff();

  return {
    store: cell.store,
    async add(typed) {
      look();
      const lines = codeLines(typed);
      const fresh = newOnes(entries(), lines.map(({ name, text }) => ({ name: name === null ? null : tidyName(name), text })));
      const room = fresh.slice(0, Math.max(0, MOST_CODES - entries().length)).map(entryOf);
      keep([...entries(), ...room]);
      await workOff();
      const keys = new Set(room.map(({ key }) => key));
      const wrong = entries().filter(({ key, found }) => keys.has(key) && found?.ok === false).length;
      return { added: room.length, wrong, again: lines.length - fresh.length, left: fresh.length - room.length };
    },
    rename(key, name) {
      look();
      keep(change(key, { name: tidyName(name) || null }));
    },
    remove(key) {
      look();
      keep(entries().filter((entry) => entry.key !== key));
    },
    async openCase(file) {
      const read = await readOwnCase(file);
      if (!read.ok) return { read, fitting: 0 };
      const missing = entries().filter(isWithoutCase);
      const names = caseNames(drawer);
      if (!texts().includes(read.text)) {
        for (const name of names.slice(0, Math.max(0, names.length - MOST_CASES + 1))) drawer.remove(name);
        const last = Number(names.at(-1)?.slice(CASE.length) ?? 0);
        if (!drawer.write(CASE + String(last + 1).padStart(4, '0'), read.text)) show(entries(), false);
      }
      show(entries().map((entry) => (isWithoutCase(entry) ? { ...entry, found: null } : entry)));
      await workOff();
      return { read, fitting: missing.filter(({ key }) => entries().find((entry) => entry.key === key)?.found?.ok).length };
    },
    wipe() {
      for (const name of [NAME, ...caseNames(drawer)]) drawer.remove(name);
      seen = null;
      show([], true);
    },
    look,
  };
}

/** Reads the code, finds its case and plays it: nothing that it claims is believed. */
async function played(text: string, cases: CodeCases, texts: readonly string[]): Promise<{ readonly found: CodeFound; readonly name: string | null }> {
  const no = (problem: CodeTrouble, name: string | null = null): { readonly found: CodeFound; readonly name: string | null } => ({ found: { ok: false, problem }, name });
  const read = readCode(text);
  if (!read.ok) return no(read.problem);
  const { file, nickname } = read.code;
  const about = await cases.find(file.scenario, texts);
  if (!about.ok) return no(about.problem, nickname);
  const { scenario } = about;
  const again = replay(scenario, file);
  if (!again.ok) {
    const { problem } = again;
    if (problem.why === 'refused') return no(problem, nickname);
    return no(problem.why === 'unfinished' ? { why: 'unfinished' } : { why: 'damaged' }, nickname);
  }
  const { total, medal, mark, deal, relation, information, technique } = scoreOf(scenario, again.game);
  const result = { total, medal, mark, deal, relation, information, technique, caseId: scenario.id, title: scenario.title, moves: file.moves.length, same: JSON.stringify([file.scenario, file.seed, file.moves]) };
  return { found: { ok: true, result }, name: nickname };
}

interface KeptCode {
  readonly name: string | null;
  readonly text: string;
}

/** The same code by the same name, or by none, is the same thing, however it was typed. */
function newOnes(here: readonly KeptCode[], lines: readonly KeptCode[]): readonly KeptCode[] {
  const plain = (text: string): string => text.toUpperCase().replaceAll(/[\s-]/g, '');
  const known = [...here];
  return lines.filter((line) => {
    if (known.some((one) => plain(one.text) === plain(line.text) && (line.name === null || one.name?.toLowerCase() === line.name.toLowerCase()))) return false;
    known.push(line);
    return true;
  });
}

const isWithoutCase = ({ found }: CodeEntry): boolean => found?.ok === false && (found.problem.why === 'unknown-case' || found.problem.why === 'other-version' || found.problem.why === 'unreachable');

const caseNames = (drawer: Drawer): readonly string[] => drawer.names().filter((name) => name.startsWith(CASE)).sort();

/** What does not look like a code handed in is left out: one damaged line takes no others along. */
function read(drawer: Drawer): readonly KeptCode[] {
  const kept = parsed(drawer.read(NAME) ?? '[]');
  return Array.isArray(kept) ? kept.filter(isKept).slice(0, MOST_CODES) : [];
}

const isKept = (value: unknown): value is KeptCode => isRecord(value) && typeof value['text'] === 'string' && (value['name'] === null || typeof value['name'] === 'string');
