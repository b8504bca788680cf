import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { COLUMNS } from '../../client/staff/columns';
import type { StaffEntry } from '../../store/record-store';
import { type RunningStore, startStore } from '../harness/store';
import { caseclock, type Ended, ownFolder } from './caseclock';

/* An agency brings its staff directory: the record store alone, Temporal does not run. */

const folder = ownFolder();
const HEADER = 'id,name,mail,role,unit,supervisor,stand_in,stand_in_from,stand_in_to,language,notices,active';
const HALE = 'w-hale,Corin Hale,corin.hale@agency.example,caseworker,unit-3,s-okafor,,,,es,morning,yes';
const OKAFOR = 's-okafor,Nkem Okafor,nkem@agency.example,supervisor,unit-3,,s-lind,2027-03-01,2027-03-12,,,';
const VASQUEZ = 'm-vasquez,Inez Vasquez,,programme-manager,,,,,,,,yes';
const NOT_KEPT =
  'The directory has no active administrator or programme manager. While it has none, anybody may change it: bring one with the next file.';
const LIND = 's-lind,Per Lind,,supervisor,unit-4,,,,,,,';

let store: RunningStore;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  store = await startStore();
  env = { DATABASE_URL: store.url };
}, 60_000);
afterAll(() => store.stop());

const path = (name: string) => join(folder, name);
const lines = (...rows: string[]) => `${[HEADER, ...rows].join('\r\n')}\r\n`;

async function imported(name: string, content: string | Buffer, by = 'm-vasquez'): Promise<Ended> {
  writeFileSync(path(name), content);
  return caseclock(['staff', 'import', path(name), '--by', by], env);
}

async function staff(...options: string[]): Promise<StaffEntry[]> {
  const { out } = await caseclock(['staff', ...options, '--json'], env);
  return (JSON.parse(out) as { people: StaffEntry[] }).people;
}

test('an empty directory says so', async () => {
  expect(await caseclock(['staff'], env)).toMatchObject({ exit: 0, out: 'The staff directory is empty.\n' });
});

test('people of a file are in the directory, wherever in the file their supervisor stands', async () => {
  const { out: done } = await imported('staff.csv', `\uFEFF${lines(HALE, OKAFOR, LIND)}`);
  expect(done.replaceAll(/\s+/g, ' ')).toBe(`Staff directory: 3 added, 0 changed, 0 as they were. ${NOT_KEPT} `);
  const { exit, out } = await caseclock(['staff'], env);
  expect(exit).toBe(0);
  expect(out).toMatch(/^w-hale +Corin Hale +caseworker +unit-3 +s-okafor +corin\.hale@agency\.example; one mail/m);
  expect(out).toMatch(/^s-lind +Per Lind +supervisor +unit-4 +no mail address$/m);
  expect(out.replaceAll(/\s+/g, ' ')).toContain('s-lind stands in from 2027-03-01 to 2027-03-12');
});

test('while nobody keeps the directory anybody may bring who does; from then on nobody else changes it', async () => {
  expect(await imported('first.csv', lines(VASQUEZ), 'x-whoever')).toMatchObject({
    exit: 0,
    out: 'Staff directory: 1 added, 0 changed, 0 as they were.\n',
  });
  const before = await staff();
  const mallory = lines('x-mallory,Mallory,,auditor,,,,,,,,yes');
  for (const by of ['x-mallory', 'w-hale', 's-okafor'])
    expect(await imported('mallory.csv', mallory, by)).toMatchObject({
      exit: 3,
      err: expect.stringContaining(`${by} may not change the staff directory`),
    });
  const leaves = await imported('leaves.csv', lines(VASQUEZ.replace(/yes$/, 'no')));
  expect([leaves.exit, leaves.err]).toEqual([2, expect.stringContaining('Make somebody else one first')]);
  expect(await staff()).toEqual(before);
});

test('the same file again changes nothing', async () => {
  const before = await staff();
  expect(await imported('again.csv', lines(HALE, OKAFOR, LIND))).toMatchObject({
    exit: 0,
    out: 'Staff directory: 0 added, 0 changed, 3 as they were.\n',
  });
  expect(await staff()).toEqual(before);
});

test('a column that a file does not have leaves what is known, an empty cell does not', async () => {
  const shorter = 'id,name,role,mail\nw-hale,Corin Hale-Ruiz,caseworker,\n';
  expect((await imported('shorter.csv', shorter)).out).toContain('0 added, 1 changed, 0 as they were');
  const [hale] = await staff('--role', 'caseworker');
  expect(hale).toMatchObject({ name: 'Corin Hale-Ruiz', mail: null, supervisor: 's-okafor', notices: 'morning' });
  await imported('back.csv', lines(HALE));
});

test('each option narrows the list', async () => {
  expect((await staff('--unit', 'unit-4')).map(({ id }) => id)).toEqual(['s-lind']);
  expect((await staff('--unit', 'unit-4', '--role', 'caseworker')).map(({ id }) => id)).toEqual([]);
  expect((await caseclock(['staff', '--unit', 'unit-9'], env)).out).toBe('Nobody is like that.\n');
  expect((await caseclock(['staff', '--role', 'pilot'], env)).exit).toBe(2);
});

const person = (id: string, change: Partial<Record<keyof typeof COLUMNS, string>>) => {
  const cells: Record<string, string> = { id, name: 'Some Body', role: 'supervisor', ...change };
  return HEADER.split(',')
    .map((name) => cells[name] ?? '')
    .join(',');
};

const WRONG: [string, string, string][] = [
  ['a name like a formula', person('x-1', { name: "=cmd|'/c calc'!A1" }), 'name: must be a name'],
  ['an id with a space', person('x 1', {}), 'id: must be an id'],
  ['no name', person('x-2', { name: '' }), 'name: is missing'],
  ['a role that there is not', person('x-3', { role: 'boss' }), 'role: must be one of: caseworker'],
  ['a mail address that is none', person('x-4', { mail: 'a@b' }), 'mail: must be a mail address'],
  [
    'a mail address with a header behind it',
    person('x-5', { mail: '"a@b.example\nBcc: c@d.example"' }),
    'mail: must be',
  ],
  ['a day that there is not', person('x-6', { stand_in_from: '2027-02-30' }), 'stand_in_from: must be a date'],
  [
    'a supervisor whom nobody knows',
    person('x-7', { supervisor: 'x-9' }),
    'supervisor: x-9 is neither in the directory',
  ],
  ['who supervises themselves', person('x-8', { supervisor: 'x-8' }), 'nobody supervises themselves'],
  [
    'who stands in for themselves',
    person('x-9', { stand_in: 'x-9', stand_in_from: '2027-03-01', stand_in_to: '2027-03-02' }),
    'nobody stands in for themselves',
  ],
  ['a stand-in without days', person('x-10', { stand_in: 's-lind' }), 'either all three or none'],
  [
    'a stand-in for a caseworker',
    person('x-13', {
      role: 'caseworker',
      stand_in: 's-lind',
      stand_in_from: '2027-03-01',
      stand_in_to: '2027-03-02',
    }),
    'stand_in: somebody stands in for a supervisor or a programme manager, and x-13 has the role caseworker',
  ],
  [
    'days in the wrong order',
    person('x-11', { stand_in: 's-lind', stand_in_from: '2027-03-02', stand_in_to: '2027-03-01' }),
    'stand_in_to: lies before the first day (2027-03-02)',
  ],
  ['more cells than columns', `${person('x-12', {})},more`, 'has 13 cells, and the heading 12 columns'],
  ['who stands there twice', person('w-hale', {}), 'id: w-hale stands in line 2 already'],
];

test('rows that fail come back with the reason in a last column; the others are taken', async () => {
  const before = await staff();
  const good = person('x-good', { supervisor: 's-okafor' });
  const { exit, out } = await imported('mixed.csv', lines(HALE, good, ...WRONG.map(([, row]) => row)));
  expect([exit, out]).toEqual([8, expect.stringContaining('1 added, 0 changed, 1 as they were')]);
  const text = readFileSync(path('mixed.failed.csv'), 'utf8');
  expect(text.split('\r\n')[0]).toBe(`${HEADER},reason`);
  const rows = parse<Record<string, string>>(text, { columns: true });
  expect(rows.map((row) => row['reason'])).toEqual(WRONG.map(([, , words]) => expect.stringContaining(words)));
  expect(rows[0]?.['name']).toBe(`'=cmd|'/c calc'!A1`);
  expect((await staff()).map(({ id }) => id)).toEqual([...before.map(({ id }) => id), 'x-good'].sort());
});

test('a programme manager has a stand-in, too', async () => {
  const row = { role: 'programme-manager', stand_in: 's-lind', stand_in_from: '2027-03-01', stand_in_to: '2027-03-02' };
  expect(await imported('manager.csv', lines(person('m-away', row)))).toMatchObject({ exit: 0 });
});

test('whoever is named by a row that fails is not there by it either, nor stands in who has left', async () => {
  const { out } = await imported(
    'chain.csv',
    lines(
      person('y-1', { supervisor: 'y-2' }),
      person('y-2', { supervisor: 'y-3' }),
      person('y-3', { supervisor: 'y-9' }),
      person('y-4', { active: 'no' }),
      person('y-5', { stand_in: 'y-4', stand_in_from: '2027-03-01', stand_in_to: '2027-03-02' }),
    ),
  );
  expect(out).toContain('1 added, 0 changed');
  expect(out).toContain(':2: supervisor: y-2 is neither');
  expect(out).toContain(':6: stand_in: y-4 is not active');
});

test('the file of failed rows is mended and imported as it is', async () => {
  expect(await imported('mended.csv', `${HEADER},reason\r\n${person('z-1', {})},name: was wrong\r\n`)).toMatchObject({
    exit: 0,
  });
});

test.each<[string, string | Buffer, string]>([
  ['a letter of another encoding', Buffer.from(lines(HALE, 'w-2,Muñoz'), 'latin1'), ':3: is not UTF-8'],
  ['a column that there is not', 'id,name,role,phone\r\nw-1,A,caseworker,1\r\n', ':1: there is no column “phone”'],
  ['a column that is missing', 'id,name\r\nw-1,A\r\n', ':1: the column role is missing'],
  ['nobody', lines(), 'has no person below its heading'],
])('%s is refused with its line, and nothing is changed', async (_, content, words) => {
  const before = await staff();
  const { exit, err } = await imported('refused.csv', content);
  expect([exit, err]).toEqual([2, expect.stringContaining(words)]);
  expect(err).toContain('Nothing was changed.');
  expect(existsSync(path('refused.failed.csv'))).toBe(false);
  expect(await staff()).toEqual(before);
});

test('help and documentation name each column', async () => {
  const { out } = await caseclock(['staff', '--help']);
  const documented = readFileSync(join(__dirname, '../../docs/staff.md'), 'utf8');
  for (const name of Object.keys(COLUMNS)) {
    expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(documented).toContain(`| \`${name}\``);
  }
});
