import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeWhole } from '../../client/whole-file';

const ROOT = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'caseclock-whole-'));
const file = join(folder, 'case.zip');
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is there as a whole, and takes the place of the one before it', () => {
  writeWhole(file, 'first');
  writeWhole(file, 'second');
  expect(readFileSync(file, 'utf8')).toBe('second');
  expect(readdirSync(folder)).toEqual(['case.zip']);
});

test('where there is no room, the file that was there is kept and no half one stays behind', () => {
  writeFileSync(file, 'kept');
  // No file of this process may be longer than a kilobyte or two: the write fails in its middle, as on a full disk.
  const act = `require('./client/whole-file').writeWhole(${JSON.stringify(file)}, 'x'.repeat(100000))`;
  const limited = ['-c', 'ulimit -f 2; exec "$@"', 'sh', process.execPath, '--import', 'tsx', '-e', act];
  const { status, stderr } = spawnSync('sh', limited, { cwd: ROOT, encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, expect.stringContaining('EFBIG')]);
  expect(readFileSync(file, 'utf8')).toBe('kept');
  expect(readdirSync(folder)).toEqual(['case.zip']);
});

test('a device that is full says so, and stays a device', () => {
  expect(() => writeWhole('/dev/full', 'much')).toThrow('ENOSPC');
  expect(() => writeWhole('/dev/full', 'more')).toThrow('ENOSPC');
});
