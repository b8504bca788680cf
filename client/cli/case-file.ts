import type { Instant } from '../../domain/calendar/agency-clock';
import { objectSchema } from '../../domain/commands/command.schema';
import type { OpeningArgs } from '../../domain/commands/opening';
import { id, optional } from '../../domain/commands/shape';
import { completeOpening, dayOfOpening, openingFields } from '../opening';
import { checkOpening } from '../opening-file';
import type { GivenSettings } from '../../domain/commands/settings';
import { type AgencyFile, checkSettings, readAgencyFile } from '../settings-file';
import { YamlFile } from '../yaml-file';

/** What a case file says. */
export interface CaseFile {
  caseId: string;
  by: string;
  args: Record<string, unknown>;
}

const fileSchema = objectSchema({
  case: id('the case'),
  by: id('who opens it'),
  ...openingFields,
  // What the agency's file says need not be said again.
  policy: optional(openingFields.policy),
});

/** Reads a case file; what it does not say, an agency's file fills in, and then the pack. */
export function readCaseFile(path: string, settingsPath?: string, now: Instant = new Date().toISOString()): CaseFile {
  const { pack, settings: ofAgency }: AgencyFile = settingsPath ? readAgencyFile(settingsPath) : { settings: {} };
  const file = new YamlFile(path);
  const { case: caseId, by, settings, policy = pack, ...rest } = file.parse(fileSchema);
  if (policy === undefined) throw file.wrong(['policy'], MISSING_PACK);
  const said = (settings ?? {}) as GivenSettings;
  checkSettings(file, said, ['settings']);
  const given = { ...rest, policy, settings: { ...ofAgency, ...said } };
  const args = completeOpening(given, dayOfOpening(given, now));
  checkOpening(file, args as unknown as OpeningArgs, []);
  return { caseId: caseId as string, by: by as string, args };
}

const MISSING_PACK =
  'is missing; it must be a policy pack such as santa-clara, here or as `pack` in the agency’s settings (--settings FILE)';
