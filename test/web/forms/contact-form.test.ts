import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { readText } from '../page/reading';
import { sentBy } from './form-reader';

/* One visit with many people: nobody is seen unless somebody says so. */

let store: RunningStore;
let told: ToldSite;

beforeAll(async () => {
  store = await startStore();
  told = await toldSite(store.url);
}, 60_000);
afterAll(async () => {
  await told?.archive.close();
  await store?.stop();
});

const PATH = '/cases/MW-27-0031/record/recordContact';
const EVERYBODY = ['child-2', 'parent-1', 'parent-2', 'caregiver-1', 'caregiver-2'];

async function get(path: string, language: 'en' | 'es' = 'en') {
  const html = await (await told.as('w-hale', { language }).request(path)).text();
  return { html, text: readText(html), sent: sentBy(html, PATH) };
}

async function post(sent: URLSearchParams, to = PATH) {
  const answer = await told.as('w-hale').request(to, { method: 'POST', body: sent });
  const html = await answer.text();
  return { status: answer.status, location: answer.headers.get('location'), html, text: readText(html) };
}

/** Says of somebody how they took part. */
function say(sent: URLSearchParams, person: string, how: string, alone = false): void {
  const row = [...sent].find(([name, value]) => name.endsWith('.person') && value === person)?.[0] ?? '';
  if (row === '') throw new Error(`${person} is not on the form`);
  sent.set(row.replace('.person', '.how'), how);
  if (alone) sent.set(row.replace('.person', '.alone'), 'yes');
}

/** What a form says of its people. */
function rowsIn(sent: URLSearchParams): Record<string, string[]> {
  const names = [...sent.keys()].filter((name) => name.startsWith('with.'));
  return Object.fromEntries(names.map((name) => [name, sent.getAll(name)]));
}

const lastContact = () => told.case().contacts.latest.at(-1);

test('nobody is seen before somebody says so, and whom the address asks for is to be answered', async () => {
  const { html, sent } = await get(`${PATH}?with=child-2&method=in-person`);
  expect(html).not.toMatch(/value="seen" checked/);
  const { status, text } = await post(sent);
  expect([status, text]).toEqual([422, expect.stringContaining('Say whether Sol Marlow was seen')]);
});

test('each person stands there with the last visit and what is owed', async () => {
  const { text } = await get(PATH);
  expect(text).toContain('Sol Marlow Child Wed, Apr 14, 2027 In-person contact with Sol Marlow for May 2027');
  expect(text).toContain('Gale Fenwick');
});

test('"check" says what it will settle and what stays owed, and records nothing', async () => {
  const { sent } = await get(`${PATH}?with=child-2&method=in-person`);
  say(sent, 'child-2', 'seen');
  sent.set('act', 'check');
  const before = told.case().sequence;
  const { status, text } = await post(sent);
  expect(status).toBe(200);
  expect(text).toContain('This will settle In-person contact with Sol Marlow for May 2027');
  expect(text).toMatch(/Still owed this month .*Adele Marlow/);
  expect(told.case().sequence).toBe(before);
});

test('while somebody types, the same is told as a piece of the page', async () => {
  const { sent } = await get(`${PATH}?with=child-2&method=in-person`);
  expect((await post(sent, `${PATH}/preview`)).status).toBe(204);
  say(sent, 'child-2', 'seen');
  const { text } = await post(sent, `${PATH}/preview`);
  expect(text).toContain('This will settle In-person contact with Sol Marlow for May 2027');
});

test('a draft brings back who was seen, who was not, and who was alone', async () => {
  const { sent } = await get(`${PATH}?method=in-person`);
  for (const person of EVERYBODY) say(sent, person, 'seen', person === 'child-2');
  say(sent, 'parent-2', 'not-seen');
  sent.set('narrative', '<script>alert(1)</script>');
  expect((await post(sent, `${PATH}/draft`)).status).toBe(200);
  const back = await get(PATH);
  expect(back.html).not.toContain('<script>alert');
  expect(rowsIn(back.sent)).toEqual(rowsIn(sent));
  back.sent.set('act', 'anew');
  await post(back.sent);
});

test('a call sees nobody, whatever was ticked', async () => {
  const { sent } = await get(`${PATH}?method=telephone&on=2027-05-07`);
  say(sent, 'parent-1', 'seen');
  const { status, text } = await post(sent);
  expect(status).toBe(422);
  expect(text).toContain('Adele Marlow cannot be recorded as seen');
  expect(text).toContain('S3.15');
});

test('five people are recorded at once, each as it was', async () => {
  const { sent } = await get(`${PATH}?with=child-2&method=in-person&back=%2Fwork`);
  for (const person of EVERYBODY) say(sent, person, 'seen');
  say(sent, 'child-2', 'seen', true);
  say(sent, 'parent-2', 'not-seen');
  say(sent, 'caregiver-2', 'not-there');
  sent.set('place', 'home');
  expect(await post(sent)).toMatchObject({ status: 303, location: '/work?done=recordContact' });
  expect(lastContact()).toMatchObject({ method: 'in-person', status: 'completed', on: '2027-05-10', place: 'home' });
  expect([...(lastContact()?.with ?? [])].sort()).toEqual(['caregiver-1', 'child-2', 'parent-1', 'parent-2']);
  expect([...(lastContact()?.seen ?? [])].sort()).toEqual(['caregiver-1', 'child-2', 'parent-1']);
});

test('what a browser remembers of a form is never said of somebody else, whatever is owed by now', async () => {
  const before = await get(`${PATH}?with=child-2&method=in-person`);
  const after = await get(PATH);
  expect(Object.keys(rowsIn(after.sent)).filter((name) => name.endsWith('.person'))).toEqual(
    Object.keys(rowsIn(before.sent)).filter((name) => name.endsWith('.person')),
  );
  for (const person of EVERYBODY) expect(after.sent.get(`with.${person}.person`)).toBe(person);
  expect(after.html).toMatch(/<form method="post" [^>]*autocomplete="off"/);
});

test('a contact that is corrected comes as it was recorded', async () => {
  const path = '/cases/MW-27-0031/record/correctContact';
  const html = await (await told.as('w-hale').request(`${path}?contact=${lastContact()?.id}`)).text();
  const sent = sentBy(html, path);
  expect(sent.get('on')).toBe(lastContact()?.on);
  say(sent, 'parent-2', 'seen');
  expect((await post(sent, path)).status).toBe(303);
  expect(lastContact()?.seen).toContain('parent-2');
});

test('a contact that is corrected comes with its words, its topics and who was seen alone', async () => {
  const { sent: first } = await get(`${PATH}?with=child-2&method=in-person`);
  for (const person of EVERYBODY) say(first, person, 'not-there');
  say(first, 'child-2', 'seen', true);
  first.set('narrative', 'Sol spoke of school.');
  expect((await post(first)).status).toBe(303);
  const path = '/cases/MW-27-0031/record/correctContact';
  const html = await (await told.as('w-hale').request(`${path}?contact=${lastContact()?.id}`)).text();
  const sent = sentBy(html, path);
  expect(sent.get('narrative')?.trim()).toBe('Sol spoke of school.');
  expect(sent.get('with.child-2.alone')).toBe('yes');
});

test('it reads in Spanish', async () => {
  const { text } = await get(PATH, 'es');
  expect(text).toContain('¿A quién se vio?');
  expect(text).toContain('Qué se cumple con esto');
});
