import { readText } from '../../page/reading';
import { type RunningStore, startStore } from '../../../harness/store';
import { type ToldSite, toldSite } from '../../../harness/told-site';

let store: RunningStore;
let site: ToldSite;
let html: string;

beforeAll(async () => {
  store = await startStore();
  site = await toldSite(store.url, 'marlow', '2027-10-20');
  html = await (await site.as('s-okafor').request(TIME)).text();
}, 60_000);

afterAll(async () => {
  await site.archive.close();
  await store.stop();
});

const TIME = '/cases/MW-27-0031/time';

test('the picture has a name and says how much is in it', () => {
  expect(html).toContain('role="img"');
  expect(html).toContain('The time of this case from January 2027 to March 2028');
  expect(html).toMatch(/Plans \(\d+\), Court \(\d+\)/);
});

test('what can be seen in the picture can be read in the table, with days and reasons', () => {
  const words = readText(html);
  expect(words).toContain('v3.1 · Court-ordered revision');
  expect(words).toMatch(/Locate effort for Iris Marlow in April 2027 .* Missed, due Fri, Apr 30, 2027: overlooked/);
  expect(words).toContain('runaway from Sat, Mar 13, 2027 to Tue, Jun 1, 2027');
});

test('each thing of the picture is a line of the table, and the other way round', () => {
  const [lines] = /table \((\d+) lines\)/.exec(readText(html))?.slice(1) ?? [];
  const drawn = html.split('</ul>').find((part) => part.includes('time__picture')) ?? '';
  const things = drawn.slice(0, drawn.indexOf('time-legend')).match(/time__thing /g) ?? [];
  expect(things).toHaveLength(Number(lines));
});

test('six months show less than all', async () => {
  const linesOf = async (months: string) =>
    Number(/table \((\d+) lines\)/.exec(await read(`${TIME}?months=${months}`))?.[1]);
  expect(await linesOf('6')).toBeLessThan(await linesOf('all'));
  expect(await linesOf('no number')).toBe(await linesOf('all'));
});

async function read(address: string, language: 'en' | 'es' = 'en'): Promise<string> {
  return readText(await (await site.as('s-okafor', { language }).request(address)).text());
}

test('in Spanish everything is said in Spanish', async () => {
  const words = await read(TIME, 'es');
  expect(words).toContain('Lo mismo en una tabla');
  expect(words).not.toContain('Case plan update');
});

test('a style that the pages forbid is nowhere in it', () => {
  expect(html).not.toMatch(/ style=/);
});

test('who sees only the exchange has no such page, as if there were none', async () => {
  expect((await site.as('l-asher').request(TIME)).status).toBe(404);
});

test('that it was read is noted', async () => {
  const read = await site.archive.access({ person: 's-okafor', most: 9 });
  expect(read.map(({ what }) => what)).toEqual(expect.arrayContaining(['agenda', 'names']));
});
