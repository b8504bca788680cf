import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

export const ROOT = resolve(__dirname, '../..');

/** One of the documents that the product works by. */
export interface RulesDocument {
  /** How the ids of its sentences begin. */
  prefix: string;
  /** Its folder in policies/. */
  folder: string;
  title: string;
}

export const DOCUMENTS: RulesDocument[] = [
  {
    prefix: 'S0',
    folder: 'pm-19-02-06-c-joint-service',
    title: 'Illinois DHS, PM 19-02-06-c: RSP review, DCFS Intact Families, Form 2151A',
  },
  {
    prefix: 'S1',
    folder: 'opp-4-2-case-plan-updates',
    title: 'Santa Clara County DFCS, Online Policies & Procedures, Handbook 2, chapter 4-2: case plan updates',
  },
  { prefix: 'S2', folder: 'cws-cms-update', title: 'CWS/CMS: Creating a Case Plan Update' },
  {
    prefix: 'S3',
    folder: 'childs-monthly-visits',
    title: 'Arizona CPS, Practice Improvement Tip: Case Manager Visitation with Children and Parents',
  },
  {
    prefix: 'S4',
    folder: 'case-plan-implementation',
    title: 'Michigan DHHS, MiTEAM practice guide: Case Plan Implementation',
  },
];

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
export async function registered(): Promise<Map<string, string>> {
  const paths = DOCUMENTS.map(({ folder }) => join(ROOT, 'policies', folder, 'rules.ts')).filter(existsSync);
  const registers = await Promise.all(paths.map((path) => import(path) as Promise<{ rules: Record<string, string> }>));
  return new Map(registers.flatMap(({ rules }) => Object.entries(rules)));
}
