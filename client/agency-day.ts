import { isTimeOfDay, isZone, type TimeOfDay } from '../domain/calendar/agency-clock';
import { DEFAULT_SETTINGS } from '../domain/case/settings';
import { packMeant, packOf } from '../policies/packs';
import { InputError } from './input-error';
import { readAgencyFile } from './settings-file';

/** When an agency's day begins. */
export interface AgencyDay {
  zone: string;
  dailyMoment: TimeOfDay;
}

/**
 * The agency's day: as it is said, else as in its settings (CASECLOCK_SETTINGS). Nothing is guessed: six in the morning
 * of another zone may be the night.
 */
export function agencyDay(env: NodeJS.ProcessEnv, said: { zone?: string; at?: string } = {}): AgencyDay {
  const path = env['CASECLOCK_SETTINGS'];
  const set = path ? dayIn(path) : {};
  const zone = said.zone ?? set.zone;
  if (zone === undefined)
    throw new InputError('Say which time zone the agency has: --zone America/Los_Angeles, or CASECLOCK_SETTINGS.');
  const dailyMoment = said.at ?? set.dailyMoment ?? DEFAULT_SETTINGS.dailyMoment;
  if (!isTimeOfDay(dailyMoment))
    throw new InputError(`--at: must be a time of day such as 06:00 (given: ${String(dailyMoment)})`);
  return { zone: knownZone(zone), dailyMoment };
}

/** The zone, where there is such a one. */
export function knownZone(zone: string): string {
  if (isZone(zone)) return zone;
  throw new InputError(`--zone: must be a time zone such as America/Los_Angeles (given: ${String(zone)})`);
}

/** What a settings file says of the day; the zone of its pack where it has none of its own. */
export function dayIn(path: string): Partial<AgencyDay> {
  const { pack = '', settings } = readAgencyFile(path);
  const { zone = packOf(packMeant(pack, ''))?.zone, dailyMoment } = settings;
  return { ...(zone && { zone }), ...(dailyMoment && { dailyMoment }) };
}
