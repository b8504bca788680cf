import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import { ROOT } from './document';
import { idsIn } from './ids';
import { filesUnder } from './sources';

/** A test that holds a rule. */
export interface HoldingTest {
  path: string;
  /** "the initial plan › approval, not submission (S1.9)": the titles around it, and its own. */
  title: string;
}

/** Of each id the first test whose title ends with it in brackets, alone or in a list or range. */
export function testsThatHold(): Map<string, HoldingTest> {
  const first = new Map<string, HoldingTest>();
  for (const path of filesUnder('test').filter((each) => each.endsWith('.test.ts'))) {
    for (const titles of titlesIn(path)) {
      const [, bracket] = /\(([^()]*)\)$/.exec(titles.at(-1) ?? '') ?? [];
      for (const id of idsIn(bracket ?? '')) if (!first.has(id)) first.set(id, { path, title: titles.join(' › ') });
    }
  }
  return first;
}

function titlesIn(path: string): string[][] {
  const source = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.ES2022);
  return below(source, []);
}

function below(node: ts.Node, around: string[]): string[][] {
  const found: string[][] = [];
  ts.forEachChild(node, (child) => {
    const { title, isTest } = declared(child);
    const titles = title === null ? around : [...around, title];
    if (isTest) found.push(titles);
    found.push(...below(child, titles));
  });
  return found;
}

/** `test('…', …)`, `test.each(…)('…', …)`, and the `describe` around them. */
function declared(node: ts.Node): { title: string | null; isTest: boolean } {
  const nothing = { title: null, isTest: false };
  if (!ts.isCallExpression(node)) return nothing;
  const [title] = node.arguments;
  const what = calledIn(node.expression);
  if (!title || !ts.isStringLiteralLike(title) || !['test', 'describe'].includes(what)) return nothing;
  return { title: title.text, isTest: what === 'test' };
}

function calledIn(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression) || ts.isCallExpression(expression))
    return calledIn(expression.expression);
  if (ts.isTaggedTemplateExpression(expression)) return calledIn(expression.tag);
  return '';
}
