import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DOCUMENTS } from '../../policies/documents';

export const ROOT = resolve(__dirname, '../..');

/** A sentence of a document, as docs/rules.tsv has it. */
export interface Sentence {
  id: string;
  rule: string;
  quote: string;
}

/** All sentences, in the order of their documents. */
export function sentences(): Sentence[] {
  return parse<Sentence>(readFileSync(join(ROOT, 'docs/rules.tsv'), 'utf8'), {
    columns: true,
    delimiter: '\t',
    quote: false,
  });
}

/** What the product does about each sentence, as the `rules.ts` beside the rules of each document says. */
export function registered(): Map<string, string> {
  return new Map(DOCUMENTS.flatMap(({ register }) => Object.entries(register)));
}
