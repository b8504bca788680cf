import { createHash } from 'node:crypto';
import { bundleWorkflowCode, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

/** The workflow code as one bundle, made once: what was tested is what runs. */
export async function bundleWorkflows(path = require.resolve('../workflows')): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflowCode({ workflowsPath: path, logger: quiet });
}

/** Identifies the bundle in logs. */
export function fingerprint(bundle: WorkflowBundleWithSourceMap): string {
  return createHash('sha256').update(bundle.code).digest('hex').slice(0, 12);
}

// The bundler reports every module; only what goes wrong matters here.
const silent = () => {};
const quiet = {
  log: silent,
  trace: silent,
  debug: silent,
  info: silent,
  warn: (message: string) => console.warn(message),
  error: (message: string) => console.error(message),
};
