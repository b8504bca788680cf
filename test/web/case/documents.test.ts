import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { readText } from '../page/reading';

let store: RunningStore;
let site: ToldSite;

beforeAll(async () => {
  store = await startStore();
  site = await toldSite(store.url, 'marlow', '2027-10-20');
}, 60_000);

afterAll(async () => {
  await site.archive.close();
  await store.stop();
});

const HERE = '/cases/MW-27-0031/documents';

async function send(address: string, typed: Record<string, string>) {
  return site.as('w-teague').request(address, { method: 'POST', body: new URLSearchParams(typed) });
}

async function read(address = HERE, person = 'w-teague'): Promise<string> {
  const answer = await site.as(person).request(address);
  return answer.status === 200 ? readText(await answer.text()) : `${answer.status}`;
}

const last = async () => (await site.archive.documents('MW-27-0031')).at(-1);

test('a form that is sent twice, at once or after another, prints once', async () => {
  const typed = { kind: 'family-calendar', request: 'b7f1c6de-0000-4000-8000-000000000001' };
  const printing = jest.spyOn(site.archive, 'keepDocument');
  const pages = site.as('w-teague');
  const click = async () => pages.request(HERE, { method: 'POST', body: new URLSearchParams(typed) });
  const both = await Promise.all([click(), click()]);
  const third = await click();
  expect([...both, third].map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(printing).toHaveBeenCalledTimes(1);
  printing.mockRestore();
});

test('a form that was refused is printed when it is sent again put right', async () => {
  const typed = { request: 'b7f1c6de-0000-4000-8000-000000000002', language: 'es' };
  const pages = site.as('w-teague');
  const click = async (kind: string) =>
    (await pages.request(HERE, { method: 'POST', body: new URLSearchParams({ ...typed, kind }) })).status;
  expect(await click('closing-summary')).toBe(422);
  expect(await click('family-calendar')).toBe(303);
});

test('the sheet of a child is printed for the child that is chosen', async () => {
  const typed = { kind: 'client-responsibility-sheet', for: 'parent-1', language: 'es' };
  const unsaid = await send(HERE, typed);
  const page = await unsaid.text();
  expect(unsaid.status).toBe(422);
  expect(readText(page)).toContain('Choose whose sheet it is');
  expect(page).toContain('<option value="parent-1" selected');
  expect(page).toContain('<option value="es" selected');
  expect((await send(HERE, { ...typed, child: 'child-1' })).status).toBe(303);
  expect(await last()).toMatchObject({ kind: 'client-responsibility-sheet', about: 'child-1', copyFor: 'parent-1' });
});

test('a Form 2151A is printed for the month that is chosen', async () => {
  expect((await send(HERE, { kind: 'form-2151a', month: '2027-04', child: 'child-1' })).status).toBe(303);
  expect(await last()).toMatchObject({ kind: 'form-2151a', about: '2027-04' });
});

describe('that a copy was given', () => {
  test('is recorded for whom it was printed, with the day', async () => {
    await send(HERE, { kind: 'family-calendar', for: 'parent-1' });
    const copy = `${HERE}/${(await last())?.hash}/copy`;
    expect(await read(copy)).toContain('Who was given it');
    const sent = await send(copy, { to: 'parent-1', on: '10/20/2027' });
    expect(sent.headers.get('location')).toBe(`${HERE}?done=copied`);
    expect(await read(`${HERE}?done=copied`)).toMatch(/The copy given is recorded.*Adele Marlow on Wed, Oct 20, 2027/);
  });

  test('is refused for somebody else, for a day to come, and for what is no day', async () => {
    const copy = `${HERE}/${(await last())?.hash}/copy`;
    const other = await send(copy, { to: 'parent-2', on: '2027-10-20' });
    expect([other.status, readText(await other.text())]).toEqual([
      422,
      expect.stringContaining('Nothing was recorded'),
    ]);
    expect(readText(await (await send(copy, { to: 'parent-1', on: '2027-10-21' })).text())).toContain(
      'not in the future',
    );
    const wrong = await (await send(copy, { to: 'parent-1', on: 'the 20th' })).text();
    expect(readText(wrong)).toContain('Enter the day as month/day/year');
    expect(wrong).toContain('value="the 20th"');
  });

  test('is not asked of whoever only reads, nor of a document of another case', async () => {
    const hash = (await last())?.hash;
    expect(await read(`${HERE}/${hash}/copy`, 'a-quill')).toBe('404');
    expect(await read(`${HERE}/0000/copy`)).toBe('404');
  });
});
