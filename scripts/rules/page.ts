import { DOCUMENTS, type RulesDocument } from '../../policies/documents';
import { registered, type Sentence, sentences } from './document';
import { link, table } from './markdown';
import { productDefaults } from './product-defaults';
import { filesThatDo } from './sources';
import { type HoldingTest, testsThatHold } from './tests';

/** A sentence of a document with all that there is to say about it. */
export interface RuleRow extends Sentence {
  /** What the product does. */
  does: string;
  /** The file that does it, and the test that holds it; null while there is none. */
  file: string | null;
  test: HoldingTest | null;
}

/** A sentence that asks for an attitude: no program can hold it, and some can help with it. */
export const HELPS = 'Helps:';

/** Every sentence of which a register says what the product does. */
export function ruleRows(): RuleRow[] {
  const does = registered();
  const [files, tests] = [filesThatDo(), testsThatHold()];
  return sentences().flatMap((sentence) => {
    const words = does.get(sentence.id);
    if (words === undefined) return [];
    return [{ ...sentence, does: words, file: files.get(sentence.id) ?? null, test: tests.get(sentence.id) ?? null }];
  });
}

/** docs/rules.md: what becomes of each sentence of the documents, in which file, held by which test. */
export function rulesPage(): string {
  const rows = ruleRows();
  const lines = [
    '# The rules, one by one',
    '',
    'Each sentence of the five documents, what the product does about it, the file that does it, and a test that fails when',
    'it is done no more. Written by `npm run rules` from [rules.tsv](rules.tsv), the `rules.ts` beside the rules of each',
    'document, and the ids in code and tests.',
    '',
    ...attitudes(rows),
    ...productDefaults(),
    '',
    ...DOCUMENTS.flatMap((document) => section(document, rows)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function attitudes(rows: RuleRow[]): string[] {
  const helped = rows.filter(({ does }) => does.startsWith(HELPS));
  return [
    '## Attitudes',
    '',
    'These ask for an attitude, which no program can hold; the product helps with it:',
    '',
    ...(helped.length > 0 ? helped.map(({ id, rule }) => `- ${id}: ${rule}`) : ['- none']),
    '',
  ];
}

function section({ prefix, title }: RulesDocument, rows: RuleRow[]): string[] {
  const theirs = rows.filter(({ id }) => id.startsWith(`${prefix}.`));
  if (theirs.length === 0) return [];
  const cells = theirs.map((row) => [row.id, sentenceOf(row), row.does, fileOf(row), testOf(row)]);
  return [`## ${title}`, '', ...table(['id', 'sentence', 'what the product does', 'file', 'test'], cells), ''];
}

function sentenceOf({ rule, quote }: RuleRow): string {
  return quote ? `${rule} “${quote}”` : rule;
}

function fileOf({ file }: RuleRow): string {
  return file ? link(file) : '';
}

function testOf({ test }: RuleRow): string {
  return test ? `${test.title} ${link(test.path, 'test')}` : '';
}
