import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PICTURES, PICTURES_FOLDER } from '../../scripts/pictures/pictures';

const ROOT = resolve(__dirname, '../..');
const DOCUMENTS = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => join('docs', name))].filter((name) =>
  name.endsWith('.md'),
);

// A page of the Temporal UI, which is not ours.
const NOT_OURS = 'timeline.png';

const named = DOCUMENTS.flatMap((name) => {
  const words = readFileSync(join(ROOT, name), 'utf8');
  return [...words.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', path = '']) => ({
    document: name,
    alt,
    file: resolve(ROOT, dirname(name), path),
  }));
});

test('every picture that a document names is there, and says in words what it shows', () => {
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter(({ file }) => !existsSync(file))).toEqual([]);
  expect(named.filter(({ alt }) => alt.length < 30)).toEqual([]);
});

test('the pictures that lie there are those that the script takes: npm run pictures', () => {
  const taken = PICTURES.map(({ name }) => `${name}.png`);
  expect(
    readdirSync(PICTURES_FOLDER)
      .filter((name) => name !== NOT_OURS)
      .sort(),
  ).toEqual(taken.sort());
});

test('every picture of a page is shown in a document', () => {
  const shown = new Set(named.map(({ file }) => file));
  const unseen = PICTURES.map(({ name }) => join(PICTURES_FOLDER, `${name}.png`)).filter((file) => !shown.has(file));
  expect(unseen).toEqual([]);
});

test('a picture of a page is smaller than 150 KB', () => {
  const sizes = PICTURES.map(({ name }) => statSync(join(PICTURES_FOLDER, `${name}.png`)).size);
  expect(Math.max(...sizes)).toBeLessThan(150 * 1024);
});
