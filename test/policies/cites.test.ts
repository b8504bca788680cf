import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { idsIn } from '../../scripts/rules/ids';

/*
 * Each rule of the five documents that sets a date, a frequency, an order or a condition is named by the code that keeps
 * it and by a test: in its title, in a comment of it, or in the `cites` that it expects. An id that merely stands in words
 * that are expected, as in an explanation that ends with "S1.9–S1.13", does not make a test one of that rule. That the
 * test fails when the rule is broken is for people to try.
 */

const ROOT = join(__dirname, '../..');
const KINDS = /deadline|frequency|trigger|gate|ordering|ordered|scope|signs|signature/;

const rules = parse<{ id: string; kind: string; rule: string }>(readFileSync(join(ROOT, 'docs/rules.tsv'), 'utf8'), {
  columns: true,
  delimiter: '\t',
  quote: false,
});
const kept = rules.filter(({ kind }) => KINDS.test(kind));

function citedUnder(...folders: string[]): Set<string> {
  return new Set(textsUnder(folders).flatMap(idsIn));
}

/** What tests say that they hold: this file, which speaks of ids in general, holds none. */
function heldByTests(): Set<string> {
  const lines = textsUnder(['test/policies', 'test/domain']).flatMap(titlesOnTheirLine);
  return new Set(lines.filter((line) => SAYS_WHAT_IT_HOLDS.test(line)).flatMap(idsIn));
}

const SAYS_WHAT_IT_HOLDS =
  /\b(test|describe)(\.each)?[(<]|\](?: as const)?\)\('|\/\/|^\s*\/?\*|\bcites\b|toEqual\(\['S\d/;

/** A title that is too long for the line of its `test(` stands on the next one. */
function titlesOnTheirLine(text: string): string[] {
  return text.replace(/\(\n\s*'/g, "('").split('\n');
}

function textsUnder(folders: string[]): string[] {
  const files = folders.flatMap((folder) => filesUnder(join(ROOT, folder)));
  return files.filter((file) => file !== __filename).map((file) => readFileSync(file, 'utf8'));
}

/** A register tells of every id and keeps none: it cites nothing. */
function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'rules.ts')
    .map((entry) => join(entry.parentPath, entry.name));
}

test('the rules of these kinds are about seventy', () => {
  expect(rules).toHaveLength(274);
  expect(kept.length).toBeGreaterThan(60);
});

test('each of them is cited by the code that keeps it', () => {
  const cited = citedUnder('policies', 'domain');
  expect(kept.filter(({ id }) => !cited.has(id)).map(({ id, kind, rule }) => `${id} ${kind}: ${rule}`)).toEqual([]);
});

test('each of them is named by a test', () => {
  const named = heldByTests();
  expect(kept.filter(({ id }) => !named.has(id)).map(({ id, kind, rule }) => `${id} ${kind}: ${rule}`)).toEqual([]);
});

test('nothing cites a rule that does not exist', () => {
  const known = new Set(rules.map(({ id }) => id));
  expect([...citedUnder('policies', 'domain', 'test')].filter((id) => !known.has(id))).toEqual([]);
});
