import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENTS } from '../../policies/documents';
import { registered, ROOT, sentences } from '../../scripts/rules/document';
import { idsIn } from '../../scripts/rules/ids';
import { HELPS, ruleRows, rulesPage } from '../../scripts/rules/page';

/*
 * docs/rules.md says of each sentence of the five documents what the product does about it, in which file, and which test
 * holds it. What it says is found in the code and in the titles of tests, so it cannot drift; that a test fails when its
 * rule is broken is for people to try.
 */

/** Documents whose register is not complete yet; of these only what is registered is looked at. */
const NOT_YET: string[] = [];

const rows = ruleRows();

test('docs/rules.md is what the registers, the code and the tests say: npm run rules writes it anew', () => {
  expect(readFileSync(join(ROOT, 'docs/rules.md'), 'utf8')).toBe(rulesPage());
});

test('each sentence of each document is in it, and nothing else', () => {
  const known = sentences().map(({ id }) => id);
  const does = registered();
  expect(known).toHaveLength(274);
  expect([...does.keys()].filter((id) => !known.includes(id))).toEqual([]);
  expect(known.filter((id) => !does.has(id) && !NOT_YET.includes(documentOf(id)))).toEqual([]);
});

test('a register that is complete is not called incomplete', () => {
  const does = registered();
  const complete = (document: string) => of(document).every((id) => does.has(id));
  expect(NOT_YET.filter(complete)).toEqual([]);
});

test('the register of a document speaks of its own sentences', () => {
  const strays = DOCUMENTS.flatMap(({ prefix, register }) =>
    Object.keys(register).filter((id) => documentOf(id) !== prefix),
  );
  expect(strays).toEqual([]);
});

test('no cell is empty: each has words, a file that cites it and a test that ends with it', () => {
  const lacking = rows.flatMap(({ id, does, file, test: held }) => [
    ...(does.trim() ? [] : [`${id}: the register does not say what the product does`]),
    ...(file ? [] : [`${id}: no file in policies/, domain/, activities/ or client/ cites it`]),
    ...(held ? [] : [`${id}: no test has a title that ends with it in brackets`]),
  ]);
  expect(lacking).toEqual([]);
});

test('the files it names exist and cite the sentence', () => {
  const wrong = rows.filter(({ id, file }) => file && !idsIn(readFileSync(join(ROOT, file), 'utf8')).includes(id));
  expect(wrong.map(({ id, file }) => `${id} ${file}`)).toEqual([]);
});

test('at most a dozen sentences are attitudes', () => {
  const attitudes = rows.filter(({ does }) => does.startsWith(HELPS));
  expect(attitudes.length).toBeLessThanOrEqual(12);
});

function documentOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

function of(document: string): string[] {
  return sentences().flatMap(({ id }) => (documentOf(id) === document ? [id] : []));
}
