import { civilDateAt, isZone, type Instant } from '../domain/calendar/agency-clock';
import type { CivilDate } from '../domain/calendar/civil-date';
import { openCase } from '../domain/commands/opening';
import { settingsShape } from '../domain/commands/settings';
import { object, optional } from '../domain/commands/shape';
import { packMeant, packOf } from '../policies/packs';

/** The fields of an opening as people give them: what the agency's pack says as well may be left out. */
export const openingFields = {
  ...openCase.shape,
  settings: optional(object({ ...settingsShape, zone: optional(settingsShape.zone) })),
};

type Given = Record<string, unknown> & { policy?: unknown; settings?: { zone?: unknown } };

/**
 * An opening as the case gets it: the pack in its exact version, and the pack's usual zone where nobody names another. A
 * case goes on by what it was opened with, so it is never "the newest" that stands in it.
 */
export function completeOpening(given: Given, on: CivilDate): Record<string, unknown> {
  const policy = typeof given.policy === 'string' ? packMeant(given.policy, on) : given.policy;
  const zone = given.settings?.zone ?? packOf(String(policy))?.zone;
  return { ...given, policy, settings: { ...(zone === undefined ? {} : { zone }), ...given.settings } };
}

/** The agency's day at an instant, as far as an opening says where it is; a new pack begins with the agency's day. */
export function dayOfOpening({ settings }: Given, now: Instant): CivilDate {
  return civilDateAt(now, isZone(settings?.zone) ? settings?.zone : 'UTC');
}
