import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { TEST_CSRF } from '../../harness/web';
import { readText } from '../page/reading';

let store: RunningStore;
let site: ToldSite;

beforeAll(async () => {
  store = await startStore();
  site = await toldSite(store.url, 'marlow', '2027-05-25');
}, 60_000);

afterAll(async () => {
  await site.archive.close();
  await store.stop();
});

const PLANS = '/cases/MW-27-0031/plans';

async function read(address: string, person = 'w-hale'): Promise<string> {
  const answer = await site.as(person).request(`${PLANS}${address}`);
  return answer.status === 200 ? readText(await answer.text()) : `${answer.status}`;
}

test('every plan is listed with its state and its period', async () => {
  const words = await read('');
  expect(words).toMatch(/Case plan update In progress Not submitted yet/);
  expect(words).toMatch(/v1 · Initial case plan In effect Approved/);
});

test('a plan in progress says what it says, what it waits for, and what has changed', async () => {
  const plan = site.case().plans.find(({ state }) => state === 'In Progress');
  const words = await read(`/${plan?.id}`);
  expect(words).toContain('Before it can be submitted');
  expect(words).toContain('Objectives and progress');
  expect(words).toContain('What has changed since v1');
  expect(words).toContain('Iris Marlow');
});

test('what has changed is told by the names of the fields, in words of the reader’s language', async () => {
  const plan = site.case().plans.find(({ state }) => state === 'In Progress');
  const answer = await site.as('w-hale', { language: 'es' }).request(`${PLANS}/${plan?.id}`);
  const words = readText(await answer.text());
  const changes = words.slice(words.indexOf('Qué ha cambiado desde'), words.indexOf('El plan completo'));
  expect(changes).toContain('Último día del período del plan');
  expect(changes).not.toMatch(/endDate|projectedCompletion|plannedServices/);
});

test('case management services are named from their own list', async () => {
  const plan = site.case().plans.find(({ state }) => state === 'In Effect');
  const answer = await site.as('w-hale', { language: 'es' }).request(`${PLANS}/${plan?.id}`);
  expect(readText(await answer.text())).toMatch(/Organizar las visitas|Contacto planeado de trabajo social/);
});

test('of a plan in effect every request for its approval is told, with what became of it', async () => {
  const plan = site.case().plans.find(({ state }) => state === 'In Effect');
  const words = await read(`/${plan?.id}`);
  expect(words).toMatch(/Corin Hale, .* Returned: Nkem Okafor, Tue, Feb 2, 2027/);
  expect(words).toMatch(/Approved: Nkem Okafor, Wed, Feb 3, 2027/);
});

test('a plan is submitted as it was shown, once; a refusal says why and keeps the page', async () => {
  const plan = site.case().plans.find(({ state }) => state === 'In Progress');
  const here = `${PLANS}/${plan?.id}/submit`;
  const page = await (await site.as('w-hale').request(here)).text();
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
  const body = new URLSearchParams({ csrf: TEST_CSRF, request: field('request'), revision: '0', hash: field('hash') });
  const refused = await site.as('w-hale').request(here, { method: 'POST', body });
  expect(refused.status).toBe(422);
  expect(readText(await refused.text())).toContain('The plan was not submitted');
});

test('an auditor reads, and finds nothing to send', async () => {
  expect(await read('', 'a-quill')).not.toContain('Begin a plan');
  const plan = site.case().plans.at(-1);
  expect(await read(`/${plan?.id}/submit`, 'a-quill')).toBe('404');
});

test('a plan that is not there is not there', async () => {
  expect(await read('/plan-99')).toBe('404');
});
