import { isZone } from '../../domain/calendar/agency-clock';
import { packMeant, packOf } from '../../policies/packs';
import { InputError } from '../input-error';
import { readAgencyFile } from '../settings-file';
import type { Invocation } from './terminal';

/** The zone that is said, else that of the agency's settings, else this machine's: instants are kept, and people ask by days. */
export function zoneFor({ env }: Invocation, said: string | undefined): string {
  const settings = env['CASECLOCK_SETTINGS'];
  const zone = said ?? (settings ? zoneIn(settings) : Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (isZone(zone)) return zone;
  throw new InputError(`--zone: must be a time zone such as America/Los_Angeles (given: ${String(zone)})`);
}

/** The agency's own zone, or that of the pack that its cases run. */
function zoneIn(path: string): string {
  const { pack = '', settings } = readAgencyFile(path);
  return settings.zone ?? packOf(packMeant(pack, ''))?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
