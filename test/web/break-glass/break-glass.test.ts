import type { Viewer } from '../../../client/web/session/viewer';
import { readable } from '../../harness/readable';
import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { TEST_CSRF } from '../../harness/web';

/* Looking into a restricted case without a right to it, as the pages let people do. */

let store: RunningStore;
let site: ToldSite;

beforeAll(async () => {
  store = await startStore();
  site = await toldSite(store.url);
  const { cases } = site.parts;
  const restricted = { to: ['s-okafor', 'w-hale'], reason: 'threat' };
  await (await cases?.())?.tell(site.caseId, 'restrictCase', restricted, { by: 's-okafor' });
}, 60_000);
afterAll(async () => {
  await site?.archive.close();
  await store?.stop();
});

const REASON = 'The school called about tonight, and nobody named can be reached';

async function get(person: string, path: string, change?: Partial<Viewer>) {
  const answer = await site.as(person, change).request(path);
  const html = await answer.text();
  return { status: answer.status, html, text: readable(html) };
}

async function post(person: string, fields: Record<string, string>, path = '/break-glass') {
  const body = new URLSearchParams({ csrf: TEST_CSRF, ...fields });
  const answer = await site.as(person).request(path, { method: 'POST', body });
  const html = await answer.text();
  return { status: answer.status, to: answer.headers.get('location'), html, text: readable(html) };
}

const noted = async (person: string) => site.archive.access({ person, most: 10, reasons: true });

test('the form says that it is logged and who sees it, the same for every number; the search leads to it', async () => {
  const page = (id: string) => get('s-other', `/break-glass?case=${id}`);
  const [there, nowhere] = [await page(site.caseId), await page('NO-SUCH-CASE')];
  expect(there.status).toBe(200);
  expect(there.text).toContain('your reason are logged for good');
  expect(there.text).toContain('The case’s supervisor and auditors see them');
  expect(nowhere.html.replaceAll('NO-SUCH-CASE', site.caseId)).toBe(there.html);
  expect(await noted('s-other')).toEqual([]);
  expect((await get('s-other', `/cases?case=${site.caseId}`)).html).toContain(`/break-glass?case=${site.caseId}`);
  expect((await get('w-other', `/cases?case=${site.caseId}`)).html).not.toContain('/break-glass');
});

test.each([
  ['no number', { case: '', reason: REASON }, 'Enter the case number'],
  ['something else in its place', { case: 'the <b>family', reason: REASON }, 'Enter the case number'],
  ['a reason that says nothing', { case: 'MW-27-0031', reason: 'urgent             !' }, 'at least 20 characters'],
  ['a novel', { case: 'MW-27-0031', reason: 'x'.repeat(1001) }, 'at most 1000 characters'],
])('%s is told beside the field, what was typed is kept, and nothing is logged', async (_, typed, told) => {
  const { status, text, html } = await post('s-other', typed);
  expect([status, text]).toEqual([422, expect.stringContaining(told)]);
  expect(html).not.toContain('<b>family');
  if (typed.reason === REASON) expect(text).toContain(REASON);
  expect(await noted('s-other')).toEqual([]);
});

test.each(['w-hale', 'w-other', 'd-pruitt', 'x-admin'])('%s has no such page', async (person) => {
  expect((await get(person, '/break-glass')).status).toBe(404);
  expect((await get(person, '/break-glass/log')).status).toBe(404);
  expect((await post(person, { case: site.caseId, reason: REASON })).status).toBe(404);
});

test('a programme manager without a name on it sees nothing of the case before, and all of it after, with names', async () => {
  const page = `/cases/${site.caseId}`;
  expect((await get('m-vasquez', page)).status).toBe(404);
  expect(await post('m-vasquez', { case: site.caseId, reason: REASON })).toMatchObject({ status: 303, to: page });
  const { status, text, html } = await get('m-vasquez', page);
  expect(status).toBe(200);
  expect(text).toContain('You see this case without a right to it');
  expect(text).toMatch(/change nothing, until .*\d/);
  expect(text).toContain('Marlow');
  expect(html).not.toContain(`${page}/record`);
  expect((await noted('m-vasquez')).find(({ reason }) => reason)).toMatchObject({
    what: 'break-glass',
    reason: REASON,
  });
  expect((await get('s-okafor', page)).text).not.toContain('without a right');
});

test('whoever looks in that way sends nothing: the forms are not there, and the case refuses', async () => {
  await post('m-vasquez', { case: site.caseId, reason: REASON });
  expect((await get('m-vasquez', `/cases/${site.caseId}`)).status).toBe(200);
  const before = site.case().sequence;
  const sent = await post(
    'm-vasquez',
    { reason: 'other', to: 'm-vasquez' },
    `/cases/${site.caseId}/record/restrictCase`,
  );
  expect([sent.status, site.case().sequence]).toEqual([404, before]);
});

test('a case that there is not answers alike until the reason is logged, and then is not there', async () => {
  const answer = await post('s-other', { case: 'NO-SUCH-CASE', reason: REASON });
  expect(answer).toMatchObject({ status: 303, to: '/cases/NO-SUCH-CASE' });
  expect(await noted('s-other')).toMatchObject([{ caseId: 'NO-SUCH-CASE', reason: REASON }]);
  expect((await get('s-other', '/cases/NO-SUCH-CASE')).status).toBe(404);
});

test('the supervisor of the case and auditors read who looked and why; another unit’s supervisor does not', async () => {
  await post('m-vasquez', { case: site.caseId, reason: REASON });
  for (const person of ['s-okafor', 'a-quill']) {
    const { text } = await get(person, '/break-glass/log');
    expect(text).toContain('Pilar Vasquez');
    expect(text).toContain(REASON);
  }
  expect((await get('s-other', '/break-glass/log')).text).not.toContain('Pilar Vasquez');
  expect((await get('s-other', '/break-glass/log', { language: 'es' })).text).toContain('Quién consultó casos ajenos');
});

test('more than ten times an hour is refused, and what was typed is kept', async () => {
  for (let time = 0; time < 10; time += 1) await post('s-other', { case: `CASE-${time}`, reason: REASON });
  const { status, text } = await post('s-other', { case: site.caseId, reason: REASON });
  expect([status, text]).toEqual([429, expect.stringContaining('10 times in the last hour')]);
  expect(text).toContain(REASON);
  expect((await get('s-other', `/cases/${site.caseId}`)).status).toBe(404);
});
