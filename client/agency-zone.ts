import { dayIn, knownZone } from './agency-day';

/**
 * The zone by which the agency's day begins: the one that is said, else that of CASECLOCK_SETTINGS, else CASECLOCK_ZONE,
 * else this machine's.
 */
export function agencyZone(env: NodeJS.ProcessEnv, said?: string): string {
  const settings = env['CASECLOCK_SETTINGS'];
  const set = settings && said === undefined ? dayIn(settings).zone : undefined;
  return knownZone(said ?? set ?? (env['CASECLOCK_ZONE'] || Intl.DateTimeFormat().resolvedOptions().timeZone));
}
