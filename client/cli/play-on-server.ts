import { storeAddress } from '../../store/address';
import { openStore } from '../../store/postgres';
import type { RecordStore } from '../../store/record-store';
import { CaseExists } from '../case-errors';
import { connect } from '../connection';
import { DevServerStage } from '../simulate/dev-server-stage';
import { type Audience, play, type Played } from '../simulate/play';
import type { Scenario } from '../simulate/scenario';
import type { Invocation } from './terminal';

/** Plays on the server with skipped time: the case is there afterwards, for all to look at. */
export async function playOnServer({ env }: Invocation, scenario: Scenario, audience: Audience): Promise<Played> {
  const store = openStore(storeAddress(env));
  try {
    await neverPlayed(store, scenario.caseId);
    const client = await connect();
    try {
      return await play(scenario, new DevServerStage(client, store, scenario.caseId), audience);
    } finally {
      await client.connection.close();
    }
  } finally {
    await store.close();
  }
}

/** The server forgets a closed case after its retention; the journal does not, and a second play would mix with it. */
async function neverPlayed(store: RecordStore, caseId: string): Promise<void> {
  const events = await store.journal(caseId);
  if (events.length > 0) throw new CaseExists(caseId);
}
