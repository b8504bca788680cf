import { objectSchema } from '../domain/commands/command.schema';
import type { Misfit, Path } from '../domain/commands/misfit';
import { type GivenSettings, settingsMisfits, settingsShape } from '../domain/commands/settings';
import { optional, words } from '../domain/commands/shape';
import { KNOWN_KINDS, PACK_NAMES, PACK_TITLES } from '../policies/packs';
import { YamlFile } from './yaml-file';

/** An agency's settings file: the pack that its cases run, and what it sets otherwise than the product. */
export interface AgencyFile {
  pack?: string;
  settings: GivenSettings;
}

const fileFields = {
  ...settingsShape,
  zone: optional(settingsShape.zone),
  pack: optional(words('the policy pack that cases are opened with, such as santa-clara')),
};

/** Reads an agency's settings; all that is wrong in them is named at once, each with its line. */
export function readAgencyFile(path: string): AgencyFile {
  return agencyFileIn(new YamlFile(path));
}

/** The same of a file that is read already. */
export function agencyFileIn(file: YamlFile): AgencyFile {
  const data = (file.data ?? {}) as Record<string, unknown>;
  const misfits = file.misfits(objectSchema(fileFields), data);
  // What is well formed is looked at all the same: a file is mended in one go.
  const malformed = misfits.map(({ at }) => at[0]);
  const formed = Object.fromEntries(Object.entries(data).filter(([key]) => !malformed.includes(key)));
  const { pack, ...settings } = formed as GivenSettings & { pack?: string };
  file.refuse([...misfits, ...packMisfits(pack), ...settingsMisfits(settings, KNOWN_KINDS)]);
  return { settings, ...(pack === undefined ? {} : { pack }) };
}

/** Finds what a schema cannot see in settings that stand in a file at a place. */
export function checkSettings(file: YamlFile, settings: GivenSettings, at: Path): void {
  file.refuse(settingsMisfits(settings, KNOWN_KINDS).map((misfit) => ({ ...misfit, at: [...at, ...misfit.at] })));
}

function packMisfits(pack: string | undefined): Misfit[] {
  const known = [...Object.keys(PACK_TITLES), ...PACK_NAMES];
  const isKnown: boolean = pack === undefined || known.includes(pack);
  const sentence = `must be one of: ${known.join(' · ')} (given: ${String(pack)})`;
  return isKnown ? [] : [{ at: ['pack'], words: sentence }];
}
