import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { STYLESHEET, stylesheet } from '../../scripts/styles/stylesheet';

const SOURCE = resolve(__dirname, '../../client/web/styles');
const written = readFileSync(STYLESHEET, 'utf8');

test('the written style is the one that its source gives: npm run styles', () => {
  expect(written === stylesheet()).toBe(true);
});

test('the style is 25 KB or less on the line, and asks for nothing more', () => {
  expect(gzipSync(written).length).toBeLessThanOrEqual(25 * 1024);
  // A pattern of the picture on the same page is no request.
  expect(written).not.toMatch(/url\((?!["']?#)|@import|@font-face/);
});

test('each class has its style in one file: two things of one name would change each other', () => {
  const places = readdirSync(SOURCE)
    // What is another colour at night, or left out in print, is said there of all classes.
    .filter((name) => !['_dark.scss', '_print.scss'].includes(name))
    .flatMap((name) => classesIn(readFileSync(join(SOURCE, name), 'utf8')).map((each) => ({ name, each })));
  const twice = places.filter((one) => places.some((other) => other.each === one.each && other.name !== one.name));
  expect(twice).toEqual([]);
});

/** The classes that begin a rule of their own. */
function classesIn(sass: string): string[] {
  return [...new Set([...sass.matchAll(/^\.([a-z][\w-]*)[^\n]*[{,]$/gm)].map(([, name = '']) => name))];
}
