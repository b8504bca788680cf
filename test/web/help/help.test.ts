import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELP_PAGES } from '../../../client/web/help/contents';
import { CASE_AREAS } from '../../../client/web/case/addresses';
import { MemoryStore } from '../../harness/memory-store';
import { readable } from '../../harness/readable';
import { siteAs, viewerOf } from '../../harness/web';
import type { Archive } from '../../../store/record-store';

const WEB = join(__dirname, '../../../client/web');

async function page(path: string, language: 'en' | 'es' = 'en') {
  const archive = new MemoryStore() as unknown as Archive;
  const answer = await siteAs(viewerOf({ language }), { archive }).request(path);
  return { status: answer.status, text: readable(await answer.text()) };
}

/** Every page of the help to which a page leads. */
function linked(): string[] {
  const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const found = files.flatMap(
    (name) => readFileSync(join(WEB, name), 'utf8').match(/(?<=["'`])\/help\/[a-z0-9-]+/g) ?? [],
  );
  return [...new Set([...found, ...CASE_AREAS.map((area) => `/help/${area}`)])];
}

test('every page of the help to which a page leads is there', async () => {
  expect(linked()).toContain('/help/my-work');
  for (const path of linked()) expect([path, (await page(path)).status]).toEqual([path, 200]);
});

test('the help lists its pages, in the language of whoever reads', async () => {
  expect((await page('/help')).text).toContain('Filling in forms How forms behave, all of them.');
  expect((await page('/help', 'es')).text).toContain('Llenar formularios');
  expect((await page('/help/team', 'es')).text).toContain('Pasar casos');
  expect((await page('/help/constructor')).status).toBe(404);
});

test('both languages say the same parts', () => {
  for (const [address, { en, es }] of Object.entries(HELP_PAGES))
    expect([address, es.parts.map(({ lines }) => lines.length)]).toEqual([
      address,
      en.parts.map(({ lines }) => lines.length),
    ]);
});
