import { isZone } from '../domain/calendar/agency-clock';
import { packMeant, packOf } from '../policies/packs';
import { InputError } from './input-error';
import { readAgencyFile } from './settings-file';

/** The zone by which the agency's day begins: the one that is said, else that of CASECLOCK_SETTINGS, else this machine's. */
export function agencyZone(env: NodeJS.ProcessEnv, said?: string): string {
  const settings = env['CASECLOCK_SETTINGS'];
  const zone = said ?? (settings ? zoneIn(settings) : machineZone());
  if (isZone(zone)) return zone;
  throw new InputError(`--zone: must be a time zone such as America/Los_Angeles (given: ${String(zone)})`);
}

/** The agency's own zone, or that of the pack that its cases run. */
function zoneIn(path: string): string {
  const { pack = '', settings } = readAgencyFile(path);
  return settings.zone ?? packOf(packMeant(pack, ''))?.zone ?? machineZone();
}

function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
