import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/core/scenario/read.ts';
import { fieldsAsText } from '../../src/cli/scenarioFields.ts';
import { jsonSchema } from '../../src/core/scenario/format/schema.ts';
import { broken } from './smallCase.ts';

type Node = Readonly<Record<string, unknown>>;

const file = join(import.meta.dirname, '..', '..', 'scenarios', 'scenario.schema.json');
const schema = JSON.parse(JSON.stringify(jsonSchema())) as Node;

/** Every object inside, with where it is. */
function nodes(value: unknown, path: readonly string[] = []): { path: readonly string[]; node: Node }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).filter(([key]) => key !== 'examples').flatMap(([key, item]) => nodes(item, [...path, key]));
  return Array.isArray(value) ? inside : [{ path, node: value as Node }, ...inside];
}

/** The fields that an author can write, each once. */
const fields = nodes(schema).filter(({ path }) => path[path.length - 2] === 'properties');

describe('scenario.schema.json', () => {
  it('is in step with the format: `npm run -s scenario -- schema` makes it', () => {
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
  });

  it('has a reference for people that is in step too, and names every field in both languages', () => {
    const reference = readFileSync(join(file, '..', 'FIELDS.md'), 'utf8');
    expect(reference).toBe(fieldsAsText());
    const [nl = '', en = ''] = reference.split('\n---\n');
    const named = (text: string): string[] => [...text.matchAll(/^\| `(?:[a-zA-Z]+\.)*([$a-zA-Z]+)` \|/gm)].map(([, name = '']) => name);
    const known = new Set(fields.map(({ path }) => path[path.length - 1]));
    expect(new Set(named(nl))).toEqual(known);
    expect(new Set(named(en))).toEqual(known);
  });

  it('is draft-07', () => {
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
  });

  it('never puts anything beside a $ref, which draft-07 readers would ignore', () => {
    const refs = nodes(schema).filter(({ node }) => '$ref' in node && typeof node['$ref'] === 'string');
    expect(refs.length).toBeGreaterThan(20);
    expect(refs.filter(({ node }) => Object.keys(node).length > 1)).toEqual([]);
  });

  it('refers only to definitions that are there', () => {
    const names = Object.keys(schema['definitions'] as Node);
    const refs = nodes(schema).flatMap(({ node }) => (typeof node['$ref'] === 'string' ? [node['$ref']] : []));
    expect([...new Set(refs)].filter((ref) => !names.includes(ref.replace('#/definitions/', '')))).toEqual([]);
  });

  it('describes every field in Dutch and then in English, with an example', () => {
    expect(fields.length).toBeGreaterThan(80);
    // What a field shares with its definition stands there only.
    const definitions = schema['definitions'] as Record<string, Node>;
    const whole = (node: Node): Node => {
      const [first] = (node['allOf'] as Node[] | undefined) ?? [node];
      const name = String(first?.['$ref'] ?? '').replace('#/definitions/', '');
      return { ...definitions[name], ...node };
    };
    const bare = fields.filter(({ node }) => {
      const { description, examples } = whole(node);
      return typeof description !== 'string' || description.split('\n').length !== 2 || !Array.isArray(examples);
    });
    expect(bare.map(({ path }) => path.join('.'))).toEqual([]);
  });

  it('allows no field that is not described', () => {
    const open = nodes(schema).filter(({ node }) => node['type'] === 'object' && 'properties' in node && node['additionalProperties'] !== false);
    expect(open.map(({ path }) => path.join('.'))).toEqual([]);
  });

  it('tells kinds apart by one field, where a choice is between groups of fields', () => {
    const choices = nodes(schema).filter(({ node }) => Array.isArray(node['oneOf']));
    expect(choices.length).toBe(4);
    for (const { node } of choices) {
      for (const branch of node['oneOf'] as Node[]) expect(Object.values(branch['properties'] as Record<string, Node>).some((field) => 'const' in field)).toBe(true);
    }
  });

  it('gives examples that the reader takes', () => {
    const top = fields.filter(({ path }) => path.length === 2 && !['$schema', 'issues', 'player', 'members', 'rule', 'facts', 'gifts', 'network'].includes(path[1] ?? ''));
    for (const { path, node } of top) {
      for (const example of node['examples'] as never[]) expect(readScenario(broken([path[1] ?? '', example])), path[1]).toMatchObject({ ok: true });
    }
  });
});
