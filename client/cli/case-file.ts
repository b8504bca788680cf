import { commandOf } from '../../domain/commands/catalogue';
import { objectSchema } from '../../domain/commands/command.schema';
import { type OpeningArgs, settingsShape } from '../../domain/commands/opening';
import { id, object, optional } from '../../domain/commands/shape';
import { checkOpening, checkSettings } from '../opening-file';
import { YamlFile } from '../yaml-file';

type Settings = OpeningArgs['settings'];

/** What a case file says. */
export interface CaseFile {
  caseId: string;
  by: string;
  args: Record<string, unknown>;
}

const fileSchema = objectSchema({
  case: id('the case'),
  by: id('who opens it'),
  ...commandOf('openCase').shape,
  // What the agency's settings say need not be said again.
  settings: optional(object({ ...settingsShape, zone: optional(settingsShape.zone) })),
});

/** Reads a case file; an agency's settings fill in what it does not say. */
export function readCaseFile(path: string, settingsPath?: string): CaseFile {
  const agency = settingsPath ? readSettings(settingsPath) : null;
  const file = new YamlFile(path);
  const { case: caseId, by, settings, ...rest } = file.parse(fileSchema);
  const args = { ...rest, settings: { ...agency, ...(settings as Partial<Settings>) } };
  if (!args.settings.zone) throw file.wrong(['settings', 'zone'], MISSING_ZONE);
  checkSettings(file, (settings as Partial<Settings> | undefined) ?? {}, ['settings']);
  checkOpening(file, args as unknown as OpeningArgs, []);
  return { caseId: caseId as string, by: by as string, args };
}

/** Reads an agency's settings. */
export function readSettings(path: string): Settings {
  const file = new YamlFile(path);
  const settings = file.parse(objectSchema(settingsShape)) as unknown as Settings;
  checkSettings(file, settings, []);
  return settings;
}

const MISSING_ZONE =
  'is missing; it must be a time zone such as America/Los_Angeles, here or in the agency’s settings (--settings FILE)';
