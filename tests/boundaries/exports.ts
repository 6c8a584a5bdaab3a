import ts from 'typescript';
import type { Sources } from './imports.ts';
import { everyNode, lineOf, parse } from './parse.ts';

/**
 * Functions, constants and classes of src that are exported for nobody, as `file:line name`. others: the files
 * beside src that may use them. A list that only gives its type a name stays: a list comes before its type.
 */
export function loneExports(sources: Sources, others: Sources): readonly string[] {
  const used = new Map<string, Set<string>>();
  for (const [path, source] of [...sources, ...others]) {
    for (const name of importedBy(parse(path, source))) used.set(name, (used.get(name) ?? new Set()).add(path));
  }
  return [...sources].flatMap(([path, source]) => {
    const file = parse(path, source);
    return exportedBy(file).filter(({ name }) => !used.has(name) && !givesType(file, name)).map(({ name, line }) => `${path}:${line} ${name}`);
  });
}

/** Names that a file takes from others: import { a }, export { a } from, and properties, for a module that is taken whole. */
function importedBy(file: ts.SourceFile): readonly string[] {
  const names: string[] = [];
  everyNode(file, (node) => {
    if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) names.push((node.propertyName ?? node.name).text);
    else if (ts.isPropertyAccessExpression(node)) names.push(node.name.text);
    else if (ts.isBindingElement(node)) names.push((node.propertyName ?? node.name).getText());
  });
  return names;
}

function exportedBy(file: ts.SourceFile): readonly { readonly name: string; readonly line: number }[] {
  return file.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const line = lineOf(statement);
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => ({ name: name.getText(), line }));
    const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    return isValue && statement.name ? [{ name: statement.name.text, line }] : [];
  });
}

function givesType(file: ts.SourceFile, name: string): boolean {
  let gives = false;
  everyNode(file, (node) => { gives ||= ts.isTypeQueryNode(node) && node.exprName.getText() === name; });
  return gives;
}
