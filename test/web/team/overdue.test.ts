import { DEMO_FAMILIES } from '../../../scripts/start/demo-families';
import { livingScenario } from '../../harness/living-scenario';
import { readable } from '../../harness/readable';
import { startStore, type RunningStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';

/* What is overdue in a case whose plan update is late. */

const CASE = 'DEMO-5';

let store: RunningStore;
let site: ToldSite;

beforeAll(async () => {
  store = await startStore();
  site = await toldSite(store.url, livingScenario(CASE, '2027-06-11'), '2027-06-12');
}, 60_000);
afterAll(async () => {
  await site?.archive.close();
  await store?.stop();
});

async function shown(path: string, language: 'en' | 'es' = 'en'): Promise<string> {
  const answer = await site.as('s-okafor', { language }).request(path);
  return readable(await answer.text());
}

test('stands with the reason of its date, days in words', async () => {
  const text = await shown('/team/overdue');
  expect(text).toContain('Why it is due');
  expect(text).toContain('6 months after Mon, Dec 7, 2026, when plan v2 took effect');
});

test('says the reason in Spanish to whoever chose that', async () => {
  const text = await shown('/team/overdue', 'es');
  expect(text).toContain('Por qué vence');
  expect(text).toContain('6 meses después del lun, 7 de dic de 2026');
});

test('has its reason in the table for spreadsheets, too, without a name', async () => {
  const text = await shown('/team/overdue.csv');
  expect(text).toContain('person,case,duty,kind,due,because');
  expect(text).toContain('"6 months after 2026-12-07, when plan v2 took effect"');
  for (const name of Object.values(DEMO_FAMILIES[CASE] ?? {})) expect(text).not.toContain(name);
});
