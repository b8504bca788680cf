import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Manifest } from '../../client/case-archive';
import { openStore } from '../../store/postgres';
import type { Archive } from '../../store/record-store';
import { type RunningStore, startStore } from '../harness/store';
import { turnsOf } from '../store/story';
import { caseclock, ownFolder } from './caseclock';

/* A court has the Marlows' case expunged: by the record store alone, Temporal does not run. */

const ID = 'MW-27-0031';
const ORDER = ['expunge', ID, '--by', 'a-admin', '--order', 'JV-2031-0457'];
const folder = ownFolder();

let local: RunningStore;
let store: Archive;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  local = await startStore();
  env = { DATABASE_URL: local.url, CASECLOCK_PERSON: 's-okafor' };
  store = openStore(local.url);
  const { turns } = await turnsOf('marlow');
  for (const turn of turns) await store.record({ caseId: ID, turns: [turn] });
  await store.record({ caseId: 'OPEN-1', turns: turns.slice(0, 1) });
  await store.saveParticipant(ID, { id: 'child-1', name: 'Iris Marlow' });
  await store.keepDocument({
    kind: 'case-plan',
    form: 'pdf',
    caseId: ID,
    about: 'plan-1',
    snapshot: null,
    copyFor: null,
    language: 'en',
    printedBy: 'w-hale',
    printedAt: '2027-02-01T17:00:00.000Z',
    bytes: Buffer.from('%PDF of Iris Marlow'),
  });
  const person = { unit: null, supervisor: null, standIn: null, standInFrom: null, standInTo: null, mail: null };
  const admin = { id: 'a-admin', name: 'An Admin', role: 'administrator', language: 'en', notices: 'each' } as const;
  await store.saveStaff([{ ...person, ...admin, active: true }]);
}, 60_000);
afterAll(async () => {
  await store.close();
  await local.stop();
});

test('first it is said what would go, and nothing goes', async () => {
  const { exit, out } = await caseclock(ORDER, env);
  expect([exit, out]).toEqual([
    0,
    expect.stringContaining('would go for good: 1 name, 0 texts and 1 printed document.'),
  ]);
  expect(out).toContain(`caseclock expunge ${ID} --by a-admin --order JV-2031-0457 --yes`);
  expect(await store.family(ID, { person: 's-okafor', what: 'names' })).toHaveLength(1);
});

test.each([
  ['an open case', ['expunge', 'OPEN-1', '--by', 'a-admin', '--order', 'JV-1', '--yes'], 3, 'Case OPEN-1 is open'],
  ['by whom it is not', ['expunge', ID, '--by', 'w-hale', '--order', 'JV-1', '--yes'], 3, 'w-hale may not expunge'],
  ['with words for an order', [...ORDER.slice(0, 5), 'Iris Marlow', '--yes'], 2, 'is not an id'],
  ['a case that there is not', ['expunge', 'NOBODY', '--by', 'a-admin', '--order', 'JV-1'], 4, 'There is no case'],
])('%s is not expunged', async (_, argv, exit, words) => {
  expect(await caseclock(argv, env)).toMatchObject({ exit, out: '', err: expect.stringContaining(words) });
});

test('then names and documents are gone, the journal verifies, and the export says so', async () => {
  const done = await caseclock([...ORDER, '--yes'], env);
  expect([done.exit, done.out]).toEqual([0, expect.stringMatching(/by a-admin, order JV-2031-0457: 1 name, 0 texts/)]);
  expect((await caseclock(['journal', 'verify', ID], env)).exit).toBe(0);
  const out = join(folder, 'gone.zip');
  const exported = await caseclock(['export', ID, '--out', out], env);
  expect(exported.out).toContain(
    'by a-admin, order JV-2031-0457: 1 name, 0 texts and 1 printed document are gone for good.',
  );
  const files = unzipSync(readFileSync(out));
  const manifest = JSON.parse(strFromU8(files['manifest.json'] as Uint8Array)) as Manifest;
  expect(manifest).toMatchObject({ verified: true, expunged: { by: 'a-admin', order: 'JV-2031-0457', documents: 1 } });
  expect(parse(strFromU8(files['documents.csv'] as Uint8Array), { columns: true })).toMatchObject([
    { file: 'expunged', kind: 'case-plan', printedBy: 'w-hale' },
  ]);
  expect(
    Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join(),
  ).not.toContain('Iris Marlow');
  expect(await caseclock(['family', ID], env)).toMatchObject({ exit: 3, err: expect.stringContaining('were removed') });
  expect(await caseclock([...ORDER, '--yes'], env)).toMatchObject({ exit: 3, err: expect.stringContaining('removed') });
});
