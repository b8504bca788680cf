import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { STYLESHEET, stylesheet } from '../../scripts/styles/stylesheet';

const written = readFileSync(STYLESHEET, 'utf8');

test('the written style is the one that its source gives: npm run styles', () => {
  expect(written === stylesheet()).toBe(true);
});

test('the style is 25 KB or less on the line, and asks for nothing more', () => {
  expect(gzipSync(written).length).toBeLessThanOrEqual(25 * 1024);
  // A pattern of the picture on the same page is no request.
  expect(written).not.toMatch(/url\((?!["']?#)|@import|@font-face/);
});
