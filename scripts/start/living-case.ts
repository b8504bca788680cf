import { civilDateAt, type Instant } from '../../domain/calendar/agency-clock';
import { CaseExists } from '../../client/case-errors';
import { Cases } from '../../client/cases';
import { connect } from '../../client/connection';
import { storeAddress } from '../../store/address';
import { openStore } from '../../store/postgres';
import type { Archive } from '../../store/record-store';
import { nameDemoFamily } from './demo-people';
import { LIVING_CASES, type LivingCase } from './living-cases';

/** The case of the demo to look at first. */
export const LIVING_CASE = 'DEMO-1';

/** The time zone of the demo's agency. */
export const DEMO_ZONE = 'America/Los_Angeles';

/** Opens the cases whose clock is the real one, to be looked at and told things; each once, as things stand that day. */
export async function openLivingCases(now: Instant, which: readonly LivingCase[] = LIVING_CASES): Promise<void> {
  const client = await connect();
  const store = openStore(storeAddress(process.env));
  const cases = new Cases(client, (words) => kept(store, words));
  try {
    for (const each of which) await begin(each, cases, store, civilDateAt(now, DEMO_ZONE));
  } finally {
    await store.close();
    await client.connection.close();
  }
}

/** What was begun on another day goes on from there. */
async function begin({ id, of }: LivingCase, cases: Cases, store: Archive, today: string): Promise<void> {
  if (await store.expungement(id)) return;
  const { opening, by, told } = of(today);
  await nameDemoFamily(store, id);
  try {
    await cases.open(id, { ...opening, settings: { zone: DEMO_ZONE } }, { by });
  } catch (error) {
    if (error instanceof CaseExists) return;
    throw error;
  }
  for (const { command, args, by: who } of told) await cases.tell(id, command, args, { by: who });
}

async function kept(store: Archive, words: string) {
  const { id, hash } = await store.saveText(words);
  return { id, hash, empty: words.trim() === '' };
}
