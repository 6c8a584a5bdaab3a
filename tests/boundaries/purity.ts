import ts from 'typescript';
import type { Sources } from './imports.ts';
import { isIn, type Pure } from './layers.ts';
import { everyNode, lineOf, parse } from './parse.ts';

/** Everything in the pure folder that a machine, a clock or chance could change. */
export function purityProblems(pure: Pure, sources: Sources): readonly string[] {
  return [...sources]
    .filter(([path]) => isIn(path, `src/${pure.folder}`))
    .flatMap(([path, source]) => problemsIn(pure, path, parse(path, source)));
}

function problemsIn(pure: Pure, path: string, file: ts.SourceFile): readonly string[] {
  const own = namesDeclaredIn(file);
  const problems: string[] = [];
  everyNode(file, (node) => {
    const wrong = bannedGlobal(pure, own, node) ?? bannedMath(pure, node) ?? bannedMember(pure, node) ?? bannedOperator(pure, node);
    if (wrong) problems.push(`${path}:${lineOf(node)} ${pure.folder} may not use ${wrong}`);
  });
  return problems;
}

/** A parameter called `location` is not the browser's. */
function namesDeclaredIn(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  everyNode(file, (node) => {
    const declares =
      ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportSpecifier(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}

function bannedGlobal(pure: Pure, own: ReadonlySet<string>, node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node) || !pure.globals.includes(node.text) || own.has(node.text)) return undefined;
  return isOnlyAName(node) ? undefined : node.text;
}

/** `member.location` and `{ location: 1 }` name a member of something, not the global. */
function isOnlyAName(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) && parent.name === node
  );
}

/** Math as a thing of its own (const { pow } = Math) hides which member is used. */
function bannedMath(pure: Pure, node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node) || node.text !== 'Math' || isOnlyAName(node)) return undefined;
  const parent = node.parent;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== node) return 'Math without a plain member';
  return pure.math.includes(parent.name.text) ? undefined : `Math.${parent.name.text}`;
}

function bannedMember(pure: Pure, node: ts.Node): string | undefined {
  const isMember = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isBindingElement(node);
  if (!isMember) return undefined;
  const name = ts.isPropertyAccessExpression(node)
    ? node.name.text
    : ts.isElementAccessExpression(node)
      ? textOf(node.argumentExpression)
      : textOf(node.propertyName ?? node.name);
  return name !== undefined && pure.members.includes(name) ? `.${name}` : undefined;
}

function textOf(node: ts.Node): string | undefined {
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : undefined;
}

function bannedOperator(pure: Pure, node: ts.Node): string | undefined {
  if (!ts.isBinaryExpression(node)) return undefined;
  const operator = node.operatorToken.getText();
  return pure.operators.includes(operator) ? `the operator ${operator}` : undefined;
}
