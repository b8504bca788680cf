import { availableParallelism, totalmem } from 'node:os';
import type { Client } from '@temporalio/client';
import { version } from '@temporalio/client/package.json';

/** On what a run took place: enough to judge absolute figures by, and no host name. */
export async function machineOf({ workflowService }: Client): Promise<string> {
  const { serverVersion } = await workflowService.getSystemInfo({});
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GiB of memory`;
  const parts = [`${availableParallelism()} cores`, memory, `Node ${process.versions.node}`];
  return [...parts, `Temporal SDK ${version}`, `dev server ${serverVersion} in memory`].join(', ');
}
