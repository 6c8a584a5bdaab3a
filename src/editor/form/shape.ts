import { jsonSchema } from '../../core/scenario/format/schema.ts';
import type { Text } from '../../core/engine/scenario.ts';

/** What kind of field the form shows for a part of the format. Made from the schema, so that a new part of the format is in the form at once. */
export type Shape =
  | { readonly kind: 'text' }
  | { readonly kind: 'level' }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** A short text in one language: a name of somebody. */
  | { readonly kind: 'words'; readonly most: number }
  /** The short name of something, mostly of something elsewhere in the case. */
  | { readonly kind: 'name' }
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly item: Shape; readonly least: number; readonly most: number; readonly example: unknown }
  | { readonly kind: 'table'; readonly item: Shape }
  /** One of some groups, told apart by one field. */
  | { readonly kind: 'oneOf'; readonly by: string; readonly groups: readonly { readonly value: string; readonly help: Text; readonly fields: readonly Field[] }[] }
  /** A short form and a longer one of the same thing. */
  | { readonly kind: 'either'; readonly shapes: readonly Shape[] }
  | { readonly kind: 'other' };

export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly help: Text;
  readonly example: unknown;
  readonly shape: Shape;
}

/** As much of JSON Schema as the format uses. */
interface Node {
  readonly $ref?: string;
  readonly allOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string | number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Node | false;
  readonly items?: Node;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

const root = jsonSchema() as Node & { readonly definitions: Readonly<Record<string, Node>> };

const refOf = (node: Node): string | undefined => (node.$ref ?? node.allOf?.[0]?.$ref)?.split('/').pop();

function shapeOf(node: Node): Shape {
  const ref = refOf(node);
  if (ref === 'text' || ref === 'level') return { kind: ref };
  if (ref === 'id') return { kind: 'name' };
  const target = ref === undefined ? undefined : root.definitions[ref];
  if (target) return shapeOf(target);
  if (node.enum) return { kind: 'choice', choices: node.enum };
  const groups = node.oneOf ?? node.anyOf;
  if (groups) return together(groups);
  switch (node.type) {
    case 'string': return { kind: 'words', most: node.maxLength ?? 600 };
    case 'integer': return { kind: 'whole', least: node.minimum ?? 0, most: node.maximum ?? 9999 };
    case 'boolean': return { kind: 'flag' };
    case 'array': return { kind: 'list', item: shapeOf(node.items ?? {}), least: node.minItems ?? 0, most: node.maxItems ?? 60, example: exampleOf(node.items ?? {}) };
    case 'object': return node.properties ? { kind: 'group', fields: fieldsIn(node) } : { kind: 'table', item: shapeOf(node.additionalProperties || {}) };
    default: return { kind: 'other' };
  }
}

/** Groups that one field tells apart are a choice; anything else is a short and a long form. */
function together(nodes: readonly Node[]): Shape {
  const inner = nodes.map((node) => root.definitions[refOf(node) ?? ''] ?? node);
  const by = Object.keys(inner[0]?.properties ?? {}).find((name) => inner.every((node) => node.properties?.[name]?.const !== undefined));
  if (by === undefined) return { kind: 'either', shapes: nodes.map(shapeOf) };
  return {
    kind: 'oneOf', by,
    groups: inner.map((node) => ({ value: String(node.properties?.[by]?.const), help: helpOf(node.properties?.[by] ?? {}), fields: fieldsIn(node).filter((field) => field.name !== by) })),
  };
}

function fieldsIn(node: Node): Field[] {
  return Object.entries(node.properties ?? {}).map(([name, part]) => ({
    name, required: node.required?.includes(name) ?? false, help: helpOf(part), example: exampleOf(part), shape: shapeOf(part),
  }));
}

const exampleOf = (node: Node): unknown => node.examples?.[0] ?? root.definitions[refOf(node) ?? '']?.examples?.[0];

/** Descriptions are Dutch on the first line and English on the second. */
function helpOf(node: Node): Text {
  const [nl = '', en = nl] = (node.description ?? '').split('\n');
  return { nl, en };
}

/** The fields of the whole file. */
export const fileFields: readonly Field[] = fieldsIn(root);

/** Fields by the names on the way to them, as members.trust or prep.sources; a list or a table needs no name. */
export function fieldAt(...names: readonly string[]): Field {
  let fields = fileFields;
  let found: Field | undefined;
  for (const name of names) {
    found = fields.find((field) => field.name === name);
    fields = found ? inside(found.shape) : [];
  }
  return found ?? { name: names[names.length - 1] ?? '', required: false, help: { nl: '', en: '' }, example: undefined, shape: { kind: 'other' } };
}

function inside(shape: Shape): readonly Field[] {
  if (shape.kind === 'group') return shape.fields;
  return shape.kind === 'list' || shape.kind === 'table' ? inside(shape.item) : [];
}
