import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { temperaments, type Scenario, type Text } from '../src/core/engine/scenario.ts';
import { readScenario } from '../src/core/scenario/read.ts';
import { ownLines, plainLines } from '../src/text/lines.ts';
import { sceneLines } from '../src/text/phrases/scene.ts';
import { books } from '../src/text/tell-table.ts';

/** All that a player, a teacher or an author can read, with where it stands. */
export interface Reading {
  readonly area: string;
  readonly language: 'nl' | 'en';
  readonly text: string;
}

const from = (area: string, { nl, en }: Text): readonly Reading[] => [{ area, language: 'nl', text: nl }, { area, language: 'en', text: en }];

export function everything(): readonly Reading[] {
  const catalogues = readdirSync('src/text/words').filter((file) => /\.(nl|en)\.ts$/.test(file)).flatMap((file) => literals(`src/text/words/${file}`));
  const messages = readdirSync('src/core/scenario', { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)(words|schema)(-.*)?\.ts$/.test(file)).flatMap((file) => literals(`src/core/scenario/${file}`));
  return [...catalogues, ...messages, ...spoken(), ...readdirSync('scenarios').filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json')).flatMap(written)];
}

function spoken(): readonly Reading[] {
  const lines = (area: string, list: readonly (readonly [string, string])[]): readonly Reading[] => list.flatMap(([nl, en]) => from(area, { nl, en }));
  return [
    ...temperaments.flatMap((temperament) => Object.values(books[temperament]).flatMap((shades) => Object.values(shades).flatMap((list) => lines(`phrases of ${temperament}`, list)))),
    ...Object.values(ownLines).flatMap((list) => lines('what you say', list as readonly (readonly [string, string])[])),
    ...Object.values(plainLines).flatMap((list) => lines('plain lines', list as readonly (readonly [string, string])[])),
    ...Object.values(sceneLines).flatMap((list) => lines('what happens', list as readonly (readonly [string, string])[])),
  ];
}

function written(file: string): readonly Reading[] {
  const read = readScenario(readFileSync(`scenarios/${file}`, 'utf8'));
  return read.ok ? textsIn(read.scenario).flatMap((text) => from(basename(file, '.json'), text)) : [];
}

/** Every pair of texts in a case, wherever it stands. */
function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const { nl, en } = value as Partial<Text>;
  if (typeof nl === 'string' && typeof en === 'string') return nl === '' && en === '' ? [] : [{ nl, en }];
  return Object.values(value as Scenario).flatMap(textsIn);
}

/**
 * The strings of a catalogue; what is filled in later counts as one word. A file says its language in its name,
 * or each text does: `nl: …`, `en: …`.
 */
function literals(file: string): readonly Reading[] {
  const named = /\.(nl|en)\.ts$/.exec(file)?.[1] as Reading['language'] | undefined;
  const found: Reading[] = [];
  const visit = (node: ts.Node, language: Reading['language'] | undefined): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = stringOf(node);
    if (text !== null && language !== undefined && /\p{L}/u.test(text)) found.push({ area: basename(file, '.ts'), language, text });
    // Messages for authors are pairs: both('Nederlands', 'English'); so are explanations of fields, with examples behind them.
    if (ts.isCallExpression(node) && /^(both|about|party|share)$/.test(node.expression.getText())) {
      node.arguments.filter((argument) => stringOf(argument) !== null).slice(0, 2).forEach((argument, n) => visit(argument, n === 0 ? 'nl' : 'en'));
      return;
    }
    const said = ts.isPropertyAssignment(node) ? node.name.getText() : '';
    ts.forEachChild(node, (child) => visit(child, named ?? (said === 'nl' || said === 'en' ? said : language)));
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true), named);
  return found;
}

/** The words of a string or a template; null for keys and for what is only compared. */
function stringOf(node: ts.Node): string | null {
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('');
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node)) return null;
  const { parent } = node;
  const key = ts.isPropertyAssignment(parent) && parent.name === node;
  return key || ts.isElementAccessExpression(parent) || ts.isBinaryExpression(parent) ? null : node.text;
}

/** Where a text names a rule of another field, as `a.b.c` or a path, it is no sentence. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?…:][’”)]?)\s+/u).filter((sentence) => /\p{L}/u.test(sentence));
export const wordsOf = (sentence: string): readonly string[] => sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}{…]/u.test(word));
