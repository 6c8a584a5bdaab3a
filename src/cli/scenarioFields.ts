import { jsonSchema } from '../core/scenario/format/schema.ts';

/** The reference of all fields, for scenarios/FIELDS.md: made from the format itself, Dutch first, then English. */

interface Node {
  readonly $ref?: string;
  readonly allOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly additionalProperties?: Node | false;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

const words = {
  nl: {
    title: '# Alle velden van een case', made: '*Gemaakt door `npm run -s scenario -- schema`. Verander dit bestand niet zelf. English below.*',
    file: 'De case', field: 'veld', about: 'wat het is', example: 'voorbeeld', must: 'verplicht',
  },
  en: { title: '# All fields of a case', made: '*Made by `npm run -s scenario -- schema`. Do not change this file yourself.*', file: 'The case', field: 'field', about: 'what it is', example: 'example', must: 'required' },
} as const;
type Language = keyof typeof words;

export const fieldsAsText = (): string => `${inLanguage('nl')}\n---\n\n${inLanguage('en')}`;

function inLanguage(language: Language): string {
  const root = jsonSchema() as Node & { readonly definitions: Readonly<Record<string, Node>> };
  const { title, made, file } = words[language];
  const parts = Object.entries(root.definitions).map(([name, node]) => section(`\`${name}\``, node, language));
  return [title, '', made, '', section(file, root, language), ...parts].join('\n');
}

function section(name: string, node: Node, language: Language): string {
  const { field, about, example } = words[language];
  const rows = rowsIn(node, '', language);
  const table = rows.length === 0 ? [] : ['', `| ${field} | ${about} | ${example} |`, '|---|---|---|', ...rows];
  return [`## ${name}`, '', helpOf(node, language), ...table, ''].join('\n');
}

/** A field, and below it the fields of a group that stands in its place only. What is used more often has a part of its own. */
function rowsIn(node: Node, before: string, language: Language): string[] {
  const groups = [node, ...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  const rows = groups.flatMap((group) => Object.entries(group.properties ?? {}).flatMap(([name, part]) => {
    const must = group.required?.includes(name) === true ? ` **(${words[language].must})**` : '';
    return [`| \`${before}${name}\` | ${cell(helpOf(part, language))}${must}${kindOf(part)} | ${cell(code(part.examples?.[0]))} |`, ...rowsIn(part, `${before}${name}.`, language)];
  }));
  return [...new Set(rows)];
}

/** The part that this field, or each item of it, is made of. */
function kindOf(node: Node): string {
  const names = [node, ...(node.allOf ?? []), ...(node.items ? [node.items] : []), ...(node.additionalProperties ? [node.additionalProperties] : [])].flatMap(({ $ref }) => ($ref === undefined ? [] : [$ref.split('/').pop() ?? '']));
  return names.map((name) => ` → \`${name}\``).join('');
}

function helpOf(node: Node, language: Language): string {
  const [nl = '', en = nl] = (node.description ?? '').split('\n');
  return language === 'nl' ? nl : en;
}

const code = (example: unknown): string => (example === undefined ? '' : `\`${JSON.stringify(example)}\``);
const cell = (text: string): string => text.replaceAll('|', '\\|');
