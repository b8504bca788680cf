import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A rule as the documents have it. */
export interface WrittenRule {
  /** Such as `S1.9`. */
  id: string;
  document: string;
  rule: string;
  /** The words of the document. */
  quote: string;
}

const BOOK = join(__dirname, '../docs/rules.tsv');

/** The rules with these ids, in their order; one that is not in the book is left out. */
export function writtenRules(ids: readonly string[]): WrittenRule[] {
  book ??= readBook();
  return ids.flatMap((id) => book?.get(id) ?? []);
}

/** Every rule, in the order of the documents. */
export function everyRule(): WrittenRule[] {
  book ??= readBook();
  return [...book.values()];
}

let book: Map<string, WrittenRule> | undefined;

function readBook(): Map<string, WrittenRule> {
  const options = { columns: true, delimiter: '\t', quote: false, relax_column_count: true } as const;
  const rows = parse<WrittenRule>(readFileSync(BOOK, 'utf8'), options);
  return new Map(rows.map(({ id, document, rule, quote }) => [id, { id, document, rule, quote }]));
}
