import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { Client } from 'pg';
import type { Manifest } from '../../client/case-archive';
import type { Text } from '../../domain/case/text';
import type { LinkedEntry } from '../../store/case-record';
import { CHAIN_START, hashOf } from '../../store/hash-chain';
import { openStore } from '../../store/postgres';
import type { Archive } from '../../store/record-store';
import { type RunningStore, startStore } from '../harness/store';
import { turnsOf } from '../store/story';
import { caseclock, ownFolder } from './caseclock';

/* A case is handed on whole, by the record store alone: Temporal does not run. */

const ID = 'MW-27-0031';
const folder = ownFolder();

let local: RunningStore;
let store: Archive;
let env: NodeJS.ProcessEnv;
let narrative: Text;
let printed: string;

beforeAll(async () => {
  local = await startStore();
  env = { DATABASE_URL: local.url, CASECLOCK_PERSON: 's-okafor' };
  store = openStore(local.url);
  const { turns } = await turnsOf('marlow');
  for (const turn of turns) await store.record({ caseId: ID, turns: [turn] });
  narrative = { ...(await store.saveText('=They are well.')), empty: false };
  const event = { type: 'closureReturned' as const, request: 'closure-1', comment: narrative };
  const sequence = turns.flatMap((turn) => turn.events).length + 1;
  const events = [{ sequence, at: '2028-04-01T16:00:00.000Z', on: '2028-04-01', by: 's-okafor', event }];
  await store.record({ caseId: ID, turns: [{ at: '', on: '', time: '', events, notices: [] }] });
  printed = await store.keepDocument({
    kind: 'case-plan',
    form: 'pdf',
    caseId: ID,
    about: 'plan-1',
    snapshot: null,
    copyFor: null,
    language: 'en',
    printedBy: '+w-hale',
    printedAt: '2027-02-01T17:00:00.000Z',
    bytes: Buffer.from('%PDF of a plan'),
  });
  await store.saveParticipant(ID, { id: 'parent-1', name: 'Adele Marlow', telephone: '555-0101' });
  await store.saveParticipant(ID, { id: 'parent-2', name: 'Owen Marlow', telephone: '555-0142', protected: true });
  await store.recordCopy(printed, { to: 'parent-1', on: '2027-02-05', by: 'w-hale' });
}, 60_000);
afterAll(async () => {
  await store.close();
  await local.stop();
});

const file = (name: string) => join(folder, name);

async function exported(name: string) {
  const ended = await caseclock(['export', ID, '--out', file(name)], env);
  const bytes = readFileSync(file(name));
  const files = unzipSync(bytes);
  const text = (path: string) => strFromU8(files[path] as Uint8Array);
  const manifest = JSON.parse(text('manifest.json')) as Manifest;
  return { ended, bytes, files, text, manifest, rows: (path: string) => parse(text(path), { columns: true }) };
}

test('the archive has a file for each thing that is recorded, and the manifest the hash of each', async () => {
  const { ended, files, manifest } = await exported('whole.zip');
  expect(ended).toMatchObject({ exit: 0, out: expect.stringContaining(`Exported case ${ID}`) });
  const { 'manifest.json': _, ...listed } = files;
  const hashes = Object.entries(listed).map(([path, bytes]) => [
    path,
    createHash('sha256').update(bytes).digest('hex'),
  ]);
  expect(manifest).toMatchObject({ case: ID, verified: true, files: Object.fromEntries(hashes) });
  expect(Object.keys(listed)).toEqual([
    'journal.jsonl',
    'duties.csv',
    'notices.csv',
    'participants.csv',
    'documents.csv',
    `words/${narrative.id}.txt`,
    `documents/${printed}.pdf`,
  ]);
});

test('whoever has the archive can follow the chain of the journal to its last hash', async () => {
  const { text, manifest } = await exported('chain.zip');
  const entries = text('journal.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LinkedEntry);
  expect(entries).toHaveLength(manifest.events);
  expect(entries.reduce((previous, entry) => hashOf(previous, ID, entry), CHAIN_START)).toBe(manifest.lastHash);
});

test('duties, notices, words and documents are those of the record store', async () => {
  const { rows, text } = await exported('said.zip');
  expect(rows('duties.csv')).toContainEqual(expect.objectContaining({ duty: 'initial-plan/1', state: 'met' }));
  expect(rows('notices.csv')).toHaveLength((await store.notices(ID)).length);
  expect(text(`words/${narrative.id}.txt`)).toBe('=They are well.');
  expect(text(`documents/${printed}.pdf`)).toBe('%PDF of a plan');
  // A spreadsheet would take what begins with a plus for a formula.
  expect(rows('documents.csv')).toMatchObject([{ printedBy: `'+w-hale`, copies: 'parent-1 on 2027-02-05 by w-hale' }]);
});

test('an archive has the names; what reaches those who are protected is not handed on', async () => {
  const { rows } = await exported('names.zip');
  expect(rows('participants.csv')).toMatchObject([
    { id: 'parent-1', name: 'Adele Marlow', telephone: '555-0101', protected: 'no' },
    { id: 'parent-2', name: 'Owen Marlow', telephone: '', protected: 'yes' },
  ]);
});

test.each([
  ['somebody who has no role in the case', { CASECLOCK_PERSON: 'w-stranger' }, 3, 'w-stranger may not read the names'],
  ['somebody who does not say who they are', { CASECLOCK_PERSON: '' }, 2, 'Say who you are: --by'],
])('%s exports nothing', async (_, who, exit, words) => {
  const out = file('refused.zip');
  const ended = await caseclock(['export', ID, '--out', out], { ...env, ...who });
  expect(ended).toMatchObject({ exit, err: expect.stringContaining(words) });
  expect(existsSync(out)).toBe(false);
});

test('the names of a family are shown to those who work on the case, and to nobody else', async () => {
  const { exit, out } = await caseclock(['family', ID, '--by', 'w-hale'], env);
  expect([exit, out]).toEqual([0, expect.stringMatching(/^parent-2 +Owen Marlow +555-0142\n +PROTECTED/m)]);
  expect(await caseclock(['family', ID, '--by', 'w-stranger'], env)).toMatchObject({ exit: 3, out: '' });
  expect(await caseclock(['family', ID], { DATABASE_URL: local.url })).toMatchObject({ exit: 2, out: '' });
});

test('narratives are shown with their versions, and those that are not there are told', async () => {
  const { exit, out } = await caseclock(['narratives', ID, '--versions'], env);
  expect(exit).toBe(0);
  expect(out).toMatch(
    /^closure, closure-1, comment\n +1\. Sat 2028-04-01, s-okafor, event \d+, [0-9a-f]{12}\n=They are well\.$/m,
  );
  expect(out).toContain('The record store does not have these words.');
  expect((await store.access({ case: ID, most: 1 }))[0]).toMatchObject({ person: 's-okafor', what: 'narratives' });
});

test('words that the record store does not have are named', async () => {
  const { ended, manifest } = await exported('lost.zip');
  // A play in memory keeps no words: all but the one above are missing.
  expect(manifest.missingTexts).not.toContain(narrative.id);
  expect(ended.out).toContain(`${manifest.missingTexts.length} of the texts that it names are not in the record store`);
});

test('the same case gives the same bytes', async () => {
  const [one, other] = [await exported('one.zip'), await exported('other.zip')];
  expect(one.bytes.equals(other.bytes)).toBe(true);
});

test.each([
  ['a case that there is not', ['export', 'NOBODY', '--out', file('none.zip')], 4, 'There is no case NOBODY'],
  ['a folder that there is not', ['export', ID, '--out', file('none/none.zip')], 2, 'Nothing was exported'],
])('%s is told, and nothing is written', async (_, argv, exit, words) => {
  expect(await caseclock(argv, env)).toMatchObject({ exit, err: expect.stringContaining(words) });
  expect(existsSync(argv.at(-1) as string)).toBe(false);
});

test('a journal that somebody changed is exported as it is, and told to be changed', async () => {
  const owner = new Client({ connectionString: local.url });
  await owner.connect();
  await owner.query('alter table event disable trigger event_append_only');
  await owner.query(`update event set "on" = '2027-01-05' where sequence = 7`);
  await owner.end();
  const { ended, manifest } = await exported('changed.zip');
  expect([ended.exit, manifest.verified]).toEqual([1, false]);
  expect(ended.out).toContain(`caseclock journal verify ${ID} names what is wrong`);
});
