import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { readText } from '../page/reading';

let store: RunningStore;
let site: ToldSite;

beforeAll(async () => {
  store = await startStore();
  site = await toldSite(store.url, 'marlow', '2027-10-20');
  await site.archive.saveParticipant(CASE, { id: 'parent-1', telephone: '555-0101', address: '4 Mill Lane' });
  await site.archive.saveParticipant(CASE, { id: 'parent-2', telephone: '555-0142', protected: true });
}, 60_000);

afterAll(async () => {
  await site.archive.close();
  await store.stop();
});

const CASE = 'MW-27-0031';
const HERE = `/cases/${CASE}/people`;

async function page(address = HERE, person = 'w-teague'): Promise<string> {
  const answer = await site.as(person).request(address);
  return answer.status === 200 ? answer.text() : `${answer.status}`;
}

async function send(person: string, typed: Record<string, string>, by = 'w-teague') {
  return site.as(by).request(`${HERE}/${person}`, { method: 'POST', body: new URLSearchParams(typed) });
}

const seenIn = (form: string) => /name="seen" value="([^"]*)"/.exec(form)?.[1] ?? '';
const kept = async (id: string) => {
  const family = await site.archive.family(CASE, { person: 'w-teague', what: 'names' });
  return family.find((each) => each.id === id);
};

describe('how to reach the family', () => {
  test('is read by whoever sees the whole case, and by nobody else', async () => {
    for (const person of ['w-teague', 's-okafor', 'm-vasquez', 'a-quill'])
      expect(readText(await page(HERE, person))).toMatch(/Adele Marlow .*4 Mill Lane .*555-0101/);
    const joint = readText(await page(HERE, 'd-pruitt'));
    expect(joint).toContain('Adele Marlow');
    expect(joint).not.toMatch(/555-|Mill Lane|How to reach/);
  });

  test('is protected, with the reason, from everybody but the caseworker and the supervisors', async () => {
    for (const person of ['w-teague', 's-okafor']) expect(await page(HERE, person)).toContain('555-0142');
    for (const person of ['m-vasquez', 'a-quill']) {
      const seen = await page(HERE, person);
      expect(seen).not.toContain('555-0142');
      expect(readText(seen)).toMatch(/Protected Kept from the others of the family: only the caseworker/);
    }
  });
});

describe('a name and what reaches somebody', () => {
  test('are kept as typed, and a second click changes nothing', async () => {
    const typed = { seen: seenIn(await page(`${HERE}/parent-1`)), name: 'Adele Marlow', mail: 'adele@mail.example' };
    const first = await send('parent-1', { ...typed, telephone: '555-0199', protected: 'yes' });
    expect(first.headers.get('location')).toBe(`${HERE}?done=saved`);
    expect(await kept('parent-1')).toMatchObject({ telephone: '555-0199', address: null, protected: true });
    expect((await send('parent-1', { ...typed, telephone: '555-0199', protected: 'yes' })).status).toBe(303);
    expect(readText(await page(`${HERE}?done=saved`))).toContain('What was given is kept');
  });

  test('are sent back with what was typed where something is missing or wrong', async () => {
    const before = await kept('parent-1');
    const sent = await send('parent-1', { seen: seenIn(await page(`${HERE}/parent-1`)), name: ' ', mail: 'at home' });
    const form = await sent.text();
    expect(sent.status).toBe(422);
    expect(readText(form)).toMatch(/Enter a name Enter a mail address/);
    expect(form).toContain('value="at home"');
    expect(await kept('parent-1')).toEqual(before);
  });

  test('that somebody else has changed meanwhile are shown, and what was typed stays', async () => {
    const seen = seenIn(await page(`${HERE}/parent-1`));
    await site.archive.saveParticipant(CASE, { id: 'parent-1', telephone: '555-0177' });
    const sent = await send('parent-1', { seen, name: 'Adele Marlow', telephone: '555-0188' });
    const form = await sent.text();
    expect(sent.status).toBe(422);
    expect(readText(form)).toMatch(/Somebody else has changed this meanwhile .*555-0177/);
    expect(form).toContain('value="555-0188"');
    expect((await send('parent-1', { seen: seenIn(form), name: 'Adele Marlow', telephone: '555-0188' })).status).toBe(
      303,
    );
    expect(await kept('parent-1')).toMatchObject({ telephone: '555-0188' });
  });

  test.each(['a-quill', 'd-pruitt', 'w-hale', 's-other'])('are not changed by %s', async (by) => {
    expect(await page(`${HERE}/parent-1`, by)).toBe('404');
    expect((await send('parent-1', { name: 'Another Name' }, by)).status).toBe(404);
    expect((await kept('parent-1'))?.name).toBe('Adele Marlow');
  });

  test('that are protected a programme manager does not change, of whom they are kept', async () => {
    expect(await page(`${HERE}/parent-2`, 'm-vasquez')).toBe('404');
    expect(readText(await page(`${HERE}/child-1`, 'm-vasquez'))).toContain('How to reach Iris Marlow');
  });

  test('of somebody who is not of the family are not there', async () => {
    expect(await page(`${HERE}/nobody-9`)).toBe('404');
  });
});
