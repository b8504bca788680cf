import { readable } from '../../harness/readable';
import { startStore, type RunningStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';

/* What stands on My work and on the first page of a case, in the fifth month of a family's story. */

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

async function page(person: string, path: string, language: 'en' | 'es' = 'en') {
  const answer = await site.as(person, { language }).request(path);
  const html = await answer.text();
  return { status: answer.status, html, text: readable(html) };
}

describe('My work', () => {
  test('says what is owed by name, when, and has one button for it', async () => {
    const { text, html } = await page('w-hale', '/work');
    expect(text).toContain('In-person contact with Sol Marlow for May 2027');
    expect(text).toContain('Mon, May 31, 2027 in 21 days');
    expect(html).toContain('/cases/MW-27-0031/record/recordContact?with=child-2&amp;method=in-person&amp;back=%2Fwork');
  });

  test('its counts are those of the lists, whatever is narrowed', async () => {
    const { html } = await page('w-hale', '/work?kind=contact');
    const rows = html.match(/<tr role="row"/g)?.length ?? 0;
    const headings = html.match(/<table/g)?.length ?? 0;
    expect(html).toContain(`<strong>${rows - headings}</strong> All`);
  });

  test('what others owe stands under waiting, with who', async () => {
    const { text } = await page('w-hale', '/work?when=waiting');
    expect(text).toContain('RSP face-to-face review');
    expect(text).toContain('Wren Pruitt');
    expect(text).not.toContain('Record contact');
  });

  test('whoever has no case is told what will stand there', async () => {
    expect((await page('w-other', '/work')).text).toContain('No case is assigned to you');
  });

  test('is in Spanish for whoever chose that', async () => {
    const { html, text } = await page('w-hale', '/work', 'es');
    expect(html).toContain('<html lang="es">');
    expect(text).toContain('Mi trabajo');
    expect(text).toContain('en 21 días');
  });
});

describe('the first page of a case', () => {
  test('says whose it is, the plan in force, what is owed and why', async () => {
    const { text } = await page('w-hale', '/cases/MW-27-0031');
    expect(text).toContain('Marlow family');
    expect(text).toContain('Plan in force v1, until Tue, Jul 20, 2027');
    expect(text).toContain('status review hearing on');
    expect(text).toContain('OPP 4-2, S1.15, S1.16');
  });

  test('a reason leads to the arithmetic and to the sentences of the manual', async () => {
    const { text, status } = await page('w-hale', '/cases/MW-27-0031/duties/plan-update/1');
    expect(status).toBe(200);
    expect(text).toContain('Due Tue, Jun 8, 2027');
    expect(text).toMatch(/S1\.15 .+six months/i);
  });

  test('the two agencies see their own duties alone', async () => {
    const { text, status } = await page('d-pruitt', '/cases/MW-27-0031');
    expect(status).toBe(200);
    expect(text).toContain('RSP face-to-face review');
    expect(text).not.toContain('Case plan update 1');
    expect((await page('d-pruitt', '/cases/MW-27-0031/duties/plan-update/1')).status).toBe(404);
  });

  test('whoever has no right gets the answer of a case that does not exist', async () => {
    const [theirs, nobodys] = [await page('w-other', '/cases/MW-27-0031'), await page('w-other', '/cases/XX-1')];
    expect(theirs.status).toBe(404);
    expect(theirs.html.replaceAll('MW-27-0031', 'XX-1')).toBe(nobodys.html);
  });

  test('the reading is noted', async () => {
    await page('a-quill', '/cases/MW-27-0031');
    const noted = await site.archive.access({ case: 'MW-27-0031', person: 'a-quill', most: 10 });
    expect(noted.map(({ what }) => what)).toContain('agenda');
  });
});

describe('the way to a case', () => {
  test('is its number, wherever one is', async () => {
    const answer = await site.as('w-hale').request('/cases?case=MW-27-0031');
    expect(answer.headers.get('location')).toBe('/cases/MW-27-0031');
  });

  test('a number that leads nowhere says so, and not whether there is such a case', async () => {
    const { text } = await page('w-other', '/cases?case=MW-27-0031');
    expect(text).toContain('There is no case “MW-27-0031” that you can see');
    expect((await page('w-other', '/cases?case=%3Cb%3E')).html).not.toContain('“<b>');
  });
});
