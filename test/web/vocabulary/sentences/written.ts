import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** Words that stand in the source, with `…` for what is put in when they are said. */
export interface Written {
  file: string;
  words: string;
}

const ROOT = join(__dirname, '../../../..');

/** All texts of several words in the files of some folders, each as it is put together: with `+`, and each way of a choice. */
export function writtenIn(...places: string[]): Written[] {
  return places
    .flatMap((place) => (place.endsWith('.ts') ? [place] : filesIn(place)))
    .flatMap((file) => textsOf(file).map((words) => ({ file, words })));
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => relative(ROOT, join(ROOT, folder, name)));
}

function textsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isOfItsOwn(node)) return;
    if (isText(node)) found.push(...waysOf(node).filter((words) => / /.test(words) && /\p{L}{2}/u.test(words)));
    // What stands within a text is part of it, but for functions and choices in its places.
    if (!isText(node)) ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(found)];
}

/** What is said of a rule or a command by itself, and is translated elsewhere or not at all. */
function isOfItsOwn(node: ts.Node): boolean {
  if (ts.isVariableDeclaration(node)) return node.name.getText() === 'SOURCE';
  if (!ts.isPropertyAssignment(node)) return false;
  return ['title', 'description', 'source', 'helps'].includes(node.name.getText());
}

function isText(node: ts.Node): node is ts.Expression {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node))
    return true;
  const isSum = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
  return isSum && (isText(node.left) || isText(node.right));
}

/** Each way in which a text can come out: a choice between texts is made both ways, everything else is `…`. */
function waysOf(node: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(node)) return waysOf(node.expression);
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce(
      (ways, { expression, literal }) => joined(joined(ways, waysOf(expression)), [literal.text]),
      [node.head.text],
    );
  if (isText(node) && ts.isBinaryExpression(node)) return joined(waysOf(node.left), waysOf(node.right));
  if (ts.isConditionalExpression(node)) return [...waysOf(node.whenTrue), ...waysOf(node.whenFalse)];
  return ['…'];
}

function joined(starts: readonly string[], ends: readonly string[]): string[] {
  return starts.flatMap((start) => ends.map((end) => `${start}${end}`));
}
