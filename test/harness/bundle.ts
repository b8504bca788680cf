import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { WorkflowBundle } from '@temporalio/worker';
import { bundleWorkflows } from '../../workers/bundle';

const ROOT = resolve(__dirname, '../..');
const SOURCES = [
  'workflows',
  'domain',
  'policies',
  'workers/bundle.ts',
  'node_modules/@temporalio/workflow/package.json',
];

/** The workflow bundle, kept in `var` as long as no source changes: making one takes three seconds. */
export async function testBundle(): Promise<WorkflowBundle> {
  const codePath = join(ROOT, 'var/test', `workflows-${versionOf(SOURCES)}.js`);
  if (!existsSync(codePath)) {
    mkdirSync(join(ROOT, 'var/test'), { recursive: true });
    const { code } = await bundleWorkflows();
    const older = readdirSync(join(ROOT, 'var/test')).filter((name) => /^workflows-.*\.js$/.test(name));
    older.forEach((name) => rmSync(join(ROOT, 'var/test', name), { force: true }));
    // Test files run at once: the file appears whole or not at all.
    const aside = `${codePath}.${process.pid}`;
    writeFileSync(aside, code);
    renameSync(aside, codePath);
  }
  return { code: readFileSync(codePath, 'utf8') };
}

function versionOf(sources: string[]): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesOf(join(ROOT, source)))) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}

function filesOf(path: string): string[] {
  if (!existsSync(path) || /\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
