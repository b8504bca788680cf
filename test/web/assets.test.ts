import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { ASSETS, assetRoutes, hrefOf } from '../../client/web/assets';

const site = new Hono().route(ASSETS, assetRoutes());

test('a page names a style by what it holds, and a browser may keep it for ever', async () => {
  expect(hrefOf('caseclock.css')).toMatch(/^\/assets\/caseclock\.[0-9a-f]{12}\.css$/);
  const { status, headers } = await site.request(hrefOf('caseclock.css'));
  expect([status, headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('a file of another release, or beside the served ones, is not there', async () => {
  for (const path of ['caseclock.000000000000.css', 'caseclock.css', '../package.json', 'enhance/draft.js', '']) {
    expect((await site.request(`${ASSETS}/${path}`)).status).toBe(404);
  }
});

test('files are sent as small as the browser can read them', async () => {
  const sent = async (accepted: string) => {
    const answer = await site.request(hrefOf('caseclock.css'), { headers: { 'Accept-Encoding': accepted } });
    return { as: answer.headers.get('content-encoding'), body: Buffer.from(await answer.arrayBuffer()) };
  };
  const [plain, gzip, brotli] = [await sent(''), await sent('gzip, deflate'), await sent('gzip, br')];
  expect([plain.as, gzip.as, brotli.as]).toEqual([null, 'gzip', 'br']);
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
  expect(brotli.body.length).toBeLessThan(gzip.body.length);
});

test('the scripts of all features are one file, each in a scope of its own', async () => {
  const script = await (await site.request(hrefOf('enhance.js'))).text();
  for (const hook of ['pageshow', 'error-summary', 'data-draft', 'data-filter', 'data-repeat']) {
    expect(script).toContain(hook);
  }
  expect(script).not.toMatch(/^(const|let|function|import)/m);
});
