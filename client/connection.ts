import { Client, Connection } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { ServerUnreachable } from './case-errors';

/**
 * A client of the Temporal server that the environment names (TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, profiles), the
 * dev server on this machine unless said otherwise.
 */
export async function connect(): Promise<Client> {
  const { connectionOptions, namespace } = loadClientConnectConfig();
  try {
    const connection = await Connection.connect({ connectTimeout: '5 seconds', ...connectionOptions });
    return new Client({ connection, ...(namespace ? { namespace } : {}) });
  } catch {
    throw new ServerUnreachable(connectionOptions.address ?? 'localhost:7233');
  }
}
