import { Client, Connection } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { ServerUnreachable } from './case-errors';

// A server on this network answers in milliseconds; who waits for one that is not there should soon know.
const CONNECT_WITHIN = '3 seconds';

/**
 * A client of the Temporal server that the environment names (TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, profiles), the
 * dev server on this machine unless said otherwise.
 */
export async function connect(): Promise<Client> {
  const { connectionOptions, namespace } = loadClientConnectConfig();
  try {
    const connection = await Connection.connect({ connectTimeout: CONNECT_WITHIN, ...connectionOptions });
    return new Client({ connection, ...(namespace ? { namespace } : {}) });
  } catch {
    throw new ServerUnreachable(connectionOptions.address ?? 'localhost:7233');
  }
}
