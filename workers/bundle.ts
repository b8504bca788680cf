import { createHash } from 'node:crypto';
import { type BundleOptions, bundleWorkflowCode, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

/**
 * The workflow code as one bundle, made once: what was tested is what runs. All of it, the manuals and the SDK's own
 * modules included, is loaded once per process and frozen, instead of once per case: a case then holds no code of its
 * own, and what it runs stays compiled. None of it holds anything of a case at module scope (what it caches are months,
 * formats, and weak maps from a case's own objects), so sharing it changes nothing. Keep it so.
 */
export async function bundleWorkflows(path = require.resolve('../workflows')): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflowCode({
    workflowsPath: path,
    preloadModules: [path],
    webpackConfigHook: forThisNode,
    logger: quiet,
  });
}

type WebpackConfig = Parameters<NonNullable<BundleOptions['webpackConfigHook']>>[0];

/**
 * The bundler compiles for ES2017, where each object spread is a call that defines property by property; a case spreads
 * its state with every event. The oldest Node that this runs on knows ES2022.
 */
function forThisNode(config: WebpackConfig): WebpackConfig {
  const rules = (config.module?.rules ?? []).map((rule) => {
    if (!rule || typeof rule !== 'object' || !rule.use || Array.isArray(rule.use)) return rule;
    if (typeof rule.use !== 'object' || typeof rule.use.options !== 'object') return rule;
    const { jsc, ...others } = rule.use.options as { jsc?: object };
    return { ...rule, use: { ...rule.use, options: { ...others, jsc: { ...jsc, target: 'es2022' } } } };
  });
  return { ...config, module: { ...config.module, rules } };
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
