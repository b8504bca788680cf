import { randomUUID } from 'node:crypto';
import { ServerUnreachable } from '../../../client/case-errors';
import { readable } from '../../harness/readable';
import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { siteAs, TEST_CSRF, viewerOf } from '../../harness/web';

/* Opening a case on the pages, on May 10, 2027. */

let store: RunningStore;
let site: ToldSite;

beforeAll(async () => {
  store = await startStore();
  site = await toldSite(store.url);
}, 60_000);
afterAll(async () => {
  await site?.archive.close();
  await store?.stop();
});

async function get(person: string, path: string) {
  const answer = await site.as(person).request(path);
  const html = await answer.text();
  return { status: answer.status, html, text: readable(html) };
}

async function post(person: string, fields: Record<string, string>, pages = site.as(person)) {
  const body = new URLSearchParams({ csrf: TEST_CSRF, request: randomUUID(), act: 'save', ...fields });
  const answer = await pages.request('/open-case', { method: 'POST', body });
  const html = await answer.text();
  return { status: answer.status, to: answer.headers.get('location'), html, text: readable(html) };
}

const PEOPLE = { pack: 'santa-clara', worker: 'w-hale', supervisor: 's-okafor', unit: 'unit-3' };
const CHILD = { 'children.0.name': 'Ada Sorrel', 'children.0.birth': '2019-04-02', 'children.0.removedOn': '5/8/2027' };

test('a caseworker opens a case, and lands on it with its first dates and the family’s names', async () => {
  const form = await get('w-hale', '/open-case');
  expect(form.text).toContain('What is known today is enough');
  // The worker, and the one supervisor of the unit.
  for (const person of ['w-hale', 's-okafor'])
    expect(form.html).toMatch(new RegExp(`<option value="${person}" selected`));
  const typed = {
    ...PEOPLE,
    ...CHILD,
    case: 'NEW-1',
    'children.1.name': 'Bo Sorrel',
    'parents.0.name': 'Cleo Sorrel',
    'parents.0.livesElsewhere': 'yes',
    'caregivers.0.name': 'Dell Anwar',
  };
  expect(await post('w-hale', typed)).toMatchObject({ status: 303, to: '/cases/NEW-1?done=openCase' });
  const page = await get('w-hale', '/cases/NEW-1?done=openCase');
  // Thirty days after the removal (S1.9).
  expect(page.text).toMatch(/Initial case plan Mon, Jun 7, 2027/);
  const people = await get('w-hale', '/cases/NEW-1/people');
  for (const name of ['Ada Sorrel', 'Bo Sorrel', 'Cleo Sorrel', 'Dell Anwar']) expect(people.text).toContain(name);
});

test('a supervisor opens one for a worker, and both have it among their cases', async () => {
  expect(await post('s-okafor', { ...PEOPLE, ...CHILD, case: 'NEW-2', worker: 'w-teague' })).toMatchObject({
    status: 303,
  });
  for (const person of ['w-teague', 's-okafor']) expect((await get(person, '/cases')).text).toContain('NEW-2');
  expect((await get('w-hale', '/cases/NEW-2')).status).toBe(404);
});

test('who opens a case for a colleague is told whose it is, and does not see it', async () => {
  const { status, text } = await post('w-hale', { ...PEOPLE, ...CHILD, case: 'NEW-4', worker: 'w-teague' });
  expect([status, text]).toEqual([200, expect.stringContaining('Case NEW-4 is open. Bryn Teague holds it.')]);
  expect((await get('w-teague', '/cases')).text).toContain('NEW-4');
  expect((await get('w-hale', '/cases')).text).not.toContain('NEW-4');
});

test('sent twice it is opened once; another case of that number is refused, and changes no name', async () => {
  const request = randomUUID();
  const once = { ...PEOPLE, ...CHILD, case: 'NEW-3', request };
  expect((await post('w-hale', once)).status).toBe(303);
  expect((await post('w-hale', once)).status).toBe(303);
  const other = await post('w-hale', { ...once, request: randomUUID(), 'children.0.name': 'Somebody Else' });
  expect([other.status, other.text]).toEqual([422, expect.stringContaining('There is a case NEW-3 already')]);
  expect((await get('w-hale', '/cases/NEW-3/people')).text).toContain('Ada Sorrel');
});

test.each([
  ['no number', { case: '' }, 'Enter the case number'],
  ['a name in place of a number', { case: 'Ada Sorrel' }, 'without spaces'],
  ['no policy', { pack: '' }, 'Choose whose policy the case runs by'],
  ['a worker who is none', { worker: 's-other' }, 'Choose the caseworker'],
  ['somebody who cannot approve', { supervisor: 'w-teague' }, 'Choose the supervisor who approves the plan'],
  ['a child without a name', { 'children.1.birth': '2019-04-02' }, 'Enter the name'],
  ['a day that is none', { 'children.0.birth': '31/31/2019' }, 'Birth date: enter a day such as 3/31/2027'],
  ['a day to come', { 'children.0.removedOn': '2027-05-20' }, 'The removal'],
  ['a removal before the birth', { 'children.0.removedOn': '2018-05-20' }, 'before Ada Sorrel was born'],
])('%s is told, what was typed is kept, and nothing is opened', async (_, slip, told) => {
  const { status, text, html } = await post('m-vasquez', { ...PEOPLE, ...CHILD, case: 'NEW-9', ...slip });
  expect([status, text]).toEqual([422, expect.stringContaining('There is a problem')]);
  expect(text).toContain(told);
  expect(html).toContain('value="Ada Sorrel"');
  expect(await site.archive.caseFile('NEW-9')).toBeNull();
});

test('“Add another child” comes back with all that was typed and one row more', async () => {
  const { status, html, text } = await post('w-hale', { ...PEOPLE, ...CHILD, case: 'NEW-9', act: 'add:children' });
  expect(status).toBe(200);
  expect(html).toContain('value="Ada Sorrel"');
  expect(text).toContain('Child 2');
});

test('what is typed is kept as a draft, comes back until the case is open, and can be given up', async () => {
  const request = randomUUID();
  const begun = { ...PEOPLE, ...CHILD, case: 'NEW-5', request };
  const keep = () =>
    site.as('w-teague').request('/open-case/draft', { method: 'POST', body: new URLSearchParams(begun) });
  expect((await keep()).status).toBe(200);
  const again = await get('w-teague', '/open-case');
  expect(again.text).toContain('Start anew');
  for (const value of ['NEW-5', 'Ada Sorrel', request]) expect(again.html).toContain(`value="${value}"`);
  expect((await get('w-teague', '/drafts')).html).toContain(`/open-case?draft=${request}`);
  expect((await get('w-hale', '/open-case')).html).not.toContain('Ada Sorrel');

  expect(await post('w-teague', { request, act: 'anew' })).toMatchObject({ status: 303, to: '/open-case' });
  expect((await get('w-teague', '/open-case')).html).not.toContain('Ada Sorrel');
  await keep();
  expect((await post('w-teague', { ...begun, worker: 'w-teague' })).status).toBe(303);
  expect((await get('w-teague', '/drafts')).html).not.toContain(request);
});

test('while cases cannot be reached, what was typed is kept and somebody is told', async () => {
  const cases = async () => {
    throw new ServerUnreachable('localhost:7233');
  };
  const pages = siteAs(viewerOf({ id: 'w-hale' }), { ...site.parts, cases });
  const { status, text, html } = await post('w-hale', { ...PEOPLE, ...CHILD, case: 'NEW-9' }, pages);
  expect([status, text]).toEqual([
    503,
    expect.stringContaining('Nothing was opened, and what you typed is still here'),
  ]);
  expect(html).toContain('value="Ada Sorrel"');
  expect((await get('w-hale', '/open-case')).html).toContain('value="Ada Sorrel"');
});

test('who opens no cases finds no form, and no button that leads to it', async () => {
  for (const person of ['d-pruitt', 'a-quill', 'x-admin', 's-lindqvist']) {
    expect((await get(person, '/open-case')).status).toBe(404);
    expect((await post(person, { ...PEOPLE, ...CHILD, case: 'NEW-9' })).status).toBe(404);
    expect((await get(person, '/cases')).html).not.toContain('/open-case');
  }
  expect((await get('w-hale', '/cases')).html).toContain('/open-case');
});
