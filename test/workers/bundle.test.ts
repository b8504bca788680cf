import { AsyncLocalStorage } from 'node:async_hooks';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { testBundle } from '../harness/bundle';

const ROOT = resolve(__dirname, '../..');

test('a case loads no code of its own: everything is there once for all of them', async () => {
  const loaded: Record<string, unknown> = {};
  const sandbox = createContext({ AsyncLocalStorage, TextEncoder, TextDecoder, URL, __webpack_module_cache__: loaded });
  runInContext((await testBundle()).code, sandbox);
  runInContext('__TEMPORAL__.preloadModules()', sandbox);
  const shared = Object.keys(loaded);
  expect(shared.filter((name) => name.startsWith('./workflows/')).length).toBeGreaterThan(10);
  runInContext('__TEMPORAL__.importInterceptors(); __TEMPORAL__.importWorkflows()', sandbox);
  expect(Object.keys(loaded).filter((name) => !shared.includes(name))).toEqual([]);
});

test('no module that cases share has a variable that one of them could set for the others', () => {
  const sources = ['workflows', 'domain', 'policies'].flatMap(sourcesIn);
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((path) => /^(export )?(let|var) /m.test(readFileSync(path, 'utf8')))).toEqual([]);
});

function sourcesIn(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(ROOT, folder, name));
}
