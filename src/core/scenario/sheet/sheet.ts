import { applyEdits, findNodeAtLocation, modify, parseTree, type Node } from 'jsonc-parser';
import { parse } from './places.ts';
import { print } from './print.ts';
import type { Path } from '../problem.ts';

/**
 * The text of a case, changed in places: what is not touched keeps its order, its lines and its blanks.
 * A sheet is only made of a text that can be read as values; a change that has no place leaves it as it is.
 */
export interface Sheet {
  readonly text: string;
  readonly value: unknown;
  /** Writes a value; a field or a last item that is not there is added. The group or list around it has to be there. */
  set(path: Path, value: unknown): Sheet;
  remove(path: Path): Sheet;
  /** Puts an item into a list, before the one that is at this place now. */
  insert(list: Path, at: number, value: unknown): Sheet;
  /** Another name for a field, at the same place. */
  rename(path: Path, name: string): Sheet;
}

/** null: the text is no JSON, or too large or too deep to be a case. */
export function sheetOf(text: string): Sheet | null {
  const parsed = parse(text);
  return parsed.ok ? made(text.replace(/^\uFEFF/, ''), parsed) : null;
}

/** Read when somebody asks, and once: who types a letter in a long case should not wait for it. */
function made(text: string, known?: { readonly value: unknown; readonly root: Node }): Sheet {
  let read = known;
  let tree = known?.root;
  const rooted = (): Node => {
    tree ??= treeOf(text);
    return tree;
  };
  const find = (path: Path): Node | undefined => (path.length === 0 ? rooted() : findNodeAtLocation(rooted(), [...path]));
  const splice = (from: number, to: number, piece: string): Sheet => made(text.slice(0, from) + piece + text.slice(to));
  const sheet: Sheet = {
    text,
    get value() {
      read ??= readOf(text);
      return read.value;
    },
    set(path, given) {
      const node = find(path);
      if (node) return splice(node.offset, node.offset + node.length, print(given, indentAt(text, node.offset)));
      const around = find(path.slice(0, -1));
      const name = path[path.length - 1];
      if (around?.type === 'object' && typeof name === 'string') return made(added(text, around, (indent) => `${JSON.stringify(name)}: ${print(given, indent)}`, around.children?.length ?? 0));
      return around?.type === 'array' ? sheet.insert(path.slice(0, -1), around.children?.length ?? 0, given) : sheet;
    },
    remove(path) {
      return path.length > 0 && find(path) ? made(applyEdits(text, modify(text, [...path], undefined, {}))) : sheet;
    },
    insert(list, at, given) {
      const around = find(list);
      return around?.type === 'array' ? made(added(text, around, (indent) => print(given, indent), at)) : sheet;
    },
    rename(path, name) {
      const key = find(path)?.parent?.children?.[0];
      return key && typeof path[path.length - 1] === 'string' ? splice(key.offset, key.offset + key.length, JSON.stringify(name)) : sheet;
    },
  };
  return sheet;
}

function readOf(text: string): { readonly value: unknown; readonly root: Node } {
  const parsed = parse(text);
  return parsed.ok ? parsed : { value: null, root: treeOf(text) };
}

function treeOf(text: string): Node {
  const root = parseTree(text);
  if (!root) throw new RangeError('a sheet is made of a text that can be read');
  return root;
}

/** The text with one more child, laid out as its brothers are: on lines of their own, or all on one. */
function added(text: string, around: Node, piece: (indent: string) => string, at: number): string {
  const children = around.children ?? [];
  const first = children[0];
  const inside = around.offset + 1;
  const base = indentAt(text, around.offset);
  if (!first) return text.slice(0, inside) + piece(base) + text.slice(around.offset + around.length - 1);
  const onLines = text.slice(inside, first.offset).includes('\n');
  const indent = onLines ? indentAt(text, first.offset) : base;
  const gap = onLines ? `\n${indent}` : ' ';
  const next = children[at];
  if (next) return `${text.slice(0, next.offset)}${piece(indent)},${gap}${text.slice(next.offset)}`;
  const last = children[children.length - 1] ?? first;
  const end = last.offset + last.length;
  return `${text.slice(0, end)},${gap}${piece(indent)}${text.slice(end)}`;
}

/** The blanks at the start of the line on which this place is. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}
