import { Hono } from 'hono';
import { webSite } from '../../client/web/site';

const SECRET = 'a-path-that-nobody-may-see';

function siteWith(fails: () => Error) {
  const reported: string[] = [];
  const routes = new Hono().get(`/${SECRET}`, () => {
    throw fails();
  });
  const site = webSite([{ path: '/calendars', routes }], (fault) => reported.push(fault));
  return { reported, get: async (path: string) => site.request(path) };
}

const storeAway = () => Object.assign(new Error('The record store does not answer.'), { name: 'StoreUnreachable' });

test('says that it runs', async () => {
  const answer = await siteWith(storeAway).get('/health');
  expect([answer.status, await answer.text()]).toEqual([200, 'The web program runs.\n']);
});

test('an address that leads nowhere is told in a plain word that does not repeat it', async () => {
  for (const path of ['/', '/calendars', '/calendars/', `/calendars/${SECRET}x`, '/health/x']) {
    const answer = await siteWith(storeAway).get(path);
    expect([answer.status, await answer.text()]).toEqual([404, 'There is nothing at this address.\n']);
  }
});

test('every answer keeps browsers from guessing, framing and telling others, and search engines from keeping it', async () => {
  for (const path of ['/health', '/none', `/calendars/${SECRET}`]) {
    const { headers } = await siteWith(storeAway).get(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('a record store that is away is told as that, and asks to come again', async () => {
  const answer = await siteWith(storeAway).get(`/calendars/${SECRET}`);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
  expect(await answer.text()).toBe('The record store does not answer. Try again in a minute.\n');
});

test('a record store whose disk is full is told as that, and asks to come again', async () => {
  const full = () => Object.assign(new Error('The disk at 127.0.0.1:7432 is full.'), { name: 'StoreFull' });
  const answer = await siteWith(full).get(`/calendars/${SECRET}`);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
  expect(await answer.text()).toContain('The disk of the record store is full.');
});

test('a fault is told without its inside, and reported without the path', async () => {
  const { get, reported } = siteWith(() => new Error('a column is missing'));
  const answer = await get(`/calendars/${SECRET}`);
  expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining('column')]);
  expect(reported).toEqual(['a column is missing']);
});

test('a page is sent compressed to who can read that', async () => {
  const long = 'The same words again. '.repeat(500);
  const site = webSite([{ path: '/', routes: new Hono().get('/', (c) => c.html(long)) }], () => {});
  const { headers } = await site.request('/', { headers: { 'Accept-Encoding': 'gzip' } });
  expect(headers.get('content-encoding')).toBe('gzip');
  expect(headers.get('vary')).toMatch(/accept-encoding/i);
});
