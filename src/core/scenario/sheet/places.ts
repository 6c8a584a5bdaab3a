import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { pathText, shown, type Finding, type Path, type Problem } from '../problem.ts';
import { brackets, mistakes } from './syntax.ts';
import { forbiddenName, nameTwice, tooBig, tooDeep } from './words-json.ts';

/** From the text of a file to plain values, with the place of every value and name. */

export const LARGEST_FILE = 512 * 1024;
const DEEPEST = 20;
/** More is of no use to a reader; a hostile file could make millions. */
export const MOST_PROBLEMS = 200;

/** Names that mean something to the language itself; never a name in a case. */
export const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export interface Places {
  /** The problem with its line and column; of a missing thing, those of what it should be in. */
  readonly place: (finding: Finding) => Problem;
}

/** root: the same with its places, for who changes the text. */
export type Parsed = { readonly ok: true; readonly value: unknown; readonly root: Node; readonly places: Places; readonly findings: readonly Finding[] } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Strict JSON (no comments, no comma at the end), at most 512 kB and 20 levels deep. Names given twice or forbidden are findings; the first one counts. */
export function parse(given: string): Parsed {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  const start = placesOf(undefined, text);
  if (bytes(text) > LARGEST_FILE) return { ok: false, problems: [start.place(tooBig(LARGEST_FILE))] };
  const shape = brackets(text, DEEPEST);
  if (shape.tooDeep !== null) return { ok: false, problems: [start.place(at(shape.tooDeep, tooDeep(DEEPEST)))] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  if (errors.length > 0 || !root) return { ok: false, problems: mistakes(text, errors, shape).slice(0, MOST_PROBLEMS).map(start.place) };
  const findings: Finding[] = [];
  const value = read(root, [], findings);
  return { ok: true, value, root, places: placesOf(root, text), findings };
}

const at = (offset: number, finding: Finding): Finding => ({ ...finding, offset });

/** Plain values without anything inherited from the file; recursion is bounded by DEEPEST. */
function read(node: Node, path: Path, findings: Finding[]): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child, i) => read(child, [...path, i], findings));
  if (node.type !== 'object') return node.value as unknown;
  const found: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [name, child] = property.children ?? [];
    if (!name || !child) continue;
    const step = String(name.value);
    const here = [...path, step];
    if (Object.hasOwn(found, step)) findings.push(at(name.offset, nameTwice(here, step)));
    else if (forbidden.includes(step)) findings.push(at(name.offset, forbiddenName(here, step)));
    else found[step] = read(child, here, findings);
  }
  return found;
}

/** A finding about the file as a whole, placed at its start. */
export const atStart = (finding: Finding): Problem => placesOf(undefined, '').place(finding);

/** Lines are counted and places looked up only when there is something to say. */
function placesOf(root: Node | undefined, text: string): Places {
  let lines: readonly number[] | null = null;
  const names = new Map<Node, ReadonlyMap<string, Node>>();
  return {
    place: (finding) => ({
      ...position(lines ??= lineStarts(text), finding.offset ?? offsetOf(root, finding, names)),
      path: pathText(finding.path),
      steps: reach(finding.path),
      severity: finding.severity,
      message: finding.message,
      fix: finding.fix,
      ...(finding.inForm && { inForm: finding.inForm }),
      ...(finding.whole && { whole: finding.whole }),
      ...(finding.mend && reach(finding.path).length === finding.path.length && { mend: finding.mend }),
    }),
  };
}

/** As far as the steps are words that one may repeat: a hostile name of a thousand signs is not sent on. */
function reach(path: Path): Path {
  const strange = path.findIndex((step) => typeof step === 'string' && shown(step) !== step);
  return strange < 0 ? path : path.slice(0, strange);
}

/** Of what is nearest: a missing thing is said of what it should be in. */
function offsetOf(root: Node | undefined, { path, key }: Finding, names: Names): number {
  let node = root;
  let name: Node | undefined;
  for (const step of path) {
    const [inner, before] = childAt(node, step, names);
    if (!inner) return node?.offset ?? 0;
    [node, name] = [inner, before];
  }
  return (key ? name : undefined)?.offset ?? node?.offset ?? 0;
}

/** The properties of the objects that something was said of, by name: thousands of findings may lie in one object. */
type Names = Map<Node, ReadonlyMap<string, Node>>;

/** The value at a step, and its name where it has one. Of names given twice the first counts, as in what was read. */
function childAt(node: Node | undefined, step: string | number, names: Names): readonly [Node | undefined, Node | undefined] {
  if (typeof step === 'number') return [node?.type === 'array' ? node.children?.[step] : undefined, undefined];
  if (node?.type !== 'object' || forbidden.includes(step)) return [undefined, undefined];
  let named = names.get(node);
  if (!named) names.set(node, (named = new Map(node.children?.toReversed().map((child) => [String(child.children?.[0]?.value), child]))));
  const property = named.get(step);
  return [property?.children?.[1], property?.children?.[0]];
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === 10 || (sign === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

function position(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Size in UTF-8, as a file system counts it. */
function bytes(text: string): number {
  let size = text.length;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign > 0x7f) size += sign > 0x7ff && (sign < 0xd800 || sign > 0xdfff) ? 2 : 1;
  }
  return size;
}
