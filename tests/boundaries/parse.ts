import ts from 'typescript';

/** One place where a file names another. */
export type Mention = {
  readonly line: number;
  /** As written: './move.ts', 'zod'; undefined where it is computed. */
  readonly target: string | undefined;
  /** True for `import type` and `export type … from`: gone when the program runs. */
  readonly typeOnly: boolean;
};

/** Several guards look at the same files: each is parsed once. */
const parsed = new Map<string, ts.SourceFile>();

export function parse(path: string, source: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known?.text === source) return known;
  const file = parseNow(path, source);
  parsed.set(path, file);
  return file;
}

function parseNow(path: string, source: string): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true, kind);
}

export function lineOf(node: ts.Node): number {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

export function everyNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => everyNode(child, visit));
}

/** Every import of a file, however it is written: static, dynamic, a type, a glob, a worker's address. */
export function mentionsIn(file: ts.SourceFile): readonly Mention[] {
  const mentions: Mention[] = [];
  const add = (node: ts.Node, named: ts.Node | undefined, typeOnly: boolean): void => {
    const target = named && ts.isStringLiteralLike(named) ? named.text : undefined;
    mentions.push({ line: lineOf(node), target, typeOnly });
  };
  everyNode(file, (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    } else if (ts.isExternalModuleReference(node)) {
      add(node, node.expression, false);
    } else if (ts.isCallExpression(node)) {
      for (const named of loadedBy(node)) add(node, named, false);
    } else if (ts.isNewExpression(node) && isAddressBesideMe(node)) {
      add(node, node.arguments?.[0], false);
    }
  });
  return mentions;
}

/** What a call loads: import('x'), require('x'), import.meta.glob('x' or ['x', 'y']). */
function loadedBy(call: ts.CallExpression): readonly (ts.Node | undefined)[] {
  const first = call.arguments[0];
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword) return [first];
  const called = call.expression.getText();
  if (called === 'require') return [first];
  if (called !== 'import.meta.glob') return [];
  return first && ts.isArrayLiteralExpression(first) ? first.elements : [first];
}

/** new URL('./work.ts', import.meta.url), which is how workers are named. */
function isAddressBesideMe(node: ts.NewExpression): boolean {
  return node.expression.getText() === 'URL' && node.arguments?.[1]?.getText() === 'import.meta.url';
}
