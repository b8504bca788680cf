import { Client } from 'pg';
import { type Swept, WORD_SWEEP_WORKFLOW } from '../../workflows/messages';
import { type MailingAgency, startMailingAgency } from '../harness/mailing-agency';

/* The daily sweep, as its schedule starts it. */

jest.setTimeout(60_000);

let house: MailingAgency;

beforeAll(async () => (house = await startMailingAgency()));
afterAll(() => house.stop());

/** Stores words as if that had been so many days ago. */
async function storedDaysAgo(days: number, words: string): Promise<string> {
  const { id } = await house.store.saveText(words);
  const client = new Client({ connectionString: house.storeUrl });
  await client.connect();
  await client.query(`update narrative set written_at = written_at - $1::interval where id = $2`, [`${days} days`, id]);
  await client.end();
  return id;
}

const isThere = async (id: string) => (await house.store.text(id)) !== null;

test('a sweep waits an hour, until every case has recorded, and then removes old words that nothing names', async () => {
  const [old, young] = [await storedDaysAgo(8, 'Nobody said this'), await storedDaysAgo(6, 'Somebody may say this')];
  await house.agency.clockTo('2041-01-22', '06:00');
  const ended = await house.agency.runsBySchedule<Swept>(WORD_SWEEP_WORKFLOW, 'word-sweep', []);
  await house.agency.clockTo('2041-01-22', '06:50');
  expect(await isThere(old)).toBe(true);
  await house.agency.clockTo('2041-01-22', '07:30');
  expect(await ended()).toEqual({ texts: 1, drafts: 0 });
  expect([await isThere(old), await isThere(young)]).toEqual([false, true]);
});
