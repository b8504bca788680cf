import { isZone } from '../domain/calendar/agency-clock';
import { LIST_NAMES, listOf, unfitLists } from '../domain/case/lists';
import { objectSchema } from '../domain/commands/command.schema';
import { type OpeningArgs, settingsShape } from '../domain/commands/opening';
import { optional, words } from '../domain/commands/shape';
import { DUTY_KINDS, PACK_NAMES, PACK_TITLES, rulesOfKind } from '../policies/packs';
import type { Misfit, Path } from './issue-words';
import { nearTo } from '../domain/commands/nearest';
import { YamlFile } from './yaml-file';

/** What an agency may set, as people write it; what is left out is the product's default, or the pack's. */
export type GivenSettings = Partial<OpeningArgs['settings']>;

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
  file.refuse([...misfits, ...packMisfits(pack), ...settingsMisfits(settings)]);
  return { settings, ...(pack === undefined ? {} : { pack }) };
}

/** Finds what a schema cannot see in settings that stand in a file at a place. */
export function checkSettings(file: YamlFile, settings: GivenSettings, at: Path): void {
  file.refuse(settingsMisfits(settings).map((misfit) => ({ ...misfit, at: [...at, ...misfit.at] })));
}

function packMisfits(pack: string | undefined): Misfit[] {
  const known = [...Object.keys(PACK_TITLES), ...PACK_NAMES];
  const isKnown: boolean = pack === undefined || known.includes(pack);
  const sentence = `must be one of: ${known.join(' · ')} (given: ${String(pack)})`;
  return isKnown ? [] : [{ at: ['pack'], words: sentence }];
}

function settingsMisfits(settings: GivenSettings): Misfit[] {
  return [
    ...zoneMisfits(settings),
    ...holidayMisfits(settings),
    ...reminderMisfits(settings),
    ...listMisfits(settings),
    ...kindMisfits(settings),
    ...ladderMisfits(settings),
    ...limitMisfits(settings),
  ];
}

function zoneMisfits({ zone }: GivenSettings): Misfit[] {
  if (zone === undefined || isZone(zone)) return [];
  return [{ at: ['zone'], words: `must be a time zone such as America/Los_Angeles (given: ${String(zone)})` }];
}

function holidayMisfits({ holidays = [] }: GivenSettings): Misfit[] {
  return holidays.flatMap((day, index) =>
    holidays.indexOf(day) < index
      ? [{ at: ['holidays', index], words: `each day must be named once (given twice: ${day})` }]
      : [],
  );
}

/** A reminder goes out once on a day. */
function reminderMisfits({ remind = {} }: GivenSettings): Misfit[] {
  return Object.entries(remind).flatMap(([kind, days]) =>
    days.flatMap((day, index) =>
      days.indexOf(day) < index
        ? [{ at: ['remind', kind, index], words: `each day must be named once (given twice: ${day})` }]
        : [],
    ),
  );
}

/** An agency adds to open lists; a closed one is complete. */
function listMisfits({ lists = {} }: GivenSettings): Misfit[] {
  const unfit = unfitLists(lists);
  const open = LIST_NAMES.filter((name) => !listOf(name).closed);
  return unfit ? [{ at: ['lists', unfit.list], words: `must be an open list: ${open.join(', ')}` }] : [];
}

/** Every place where a duty kind is named. */
function kindMisfits({ remind = {}, escalate = {}, limits = {}, switchedOff = [] }: GivenSettings): Misfit[] {
  const named = [
    ...Object.entries({ remind, escalate, limits }).flatMap(([field, byKind]) =>
      Object.keys(byKind).map((kind) => ({ kind, at: [field, kind] })),
    ),
    ...switchedOff.map((kind, index) => ({ kind, at: ['switchedOff', index] })),
  ];
  const strangers = named.filter(({ kind }) => !DUTY_KINDS.includes(kind));
  return strangers.map(({ kind, at }) => ({ at, words: strangeKind(kind) }));
}

function strangeKind(kind: string): string {
  const [near] = nearTo(kind, DUTY_KINDS);
  return `is no kind of duty; known: ${DUTY_KINDS.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`;
}

/** A ladder has as many steps as its rule gives it, one after the other, and none before the duty is late. */
function ladderMisfits({ escalate = {} }: GivenSettings): Misfit[] {
  return Object.entries(escalate).flatMap(([kind, days]) => {
    const steps = Math.max(0, ...rulesOfKind(kind).map((rule) => rule.escalate.length));
    const at = ['escalate', kind];
    if (!DUTY_KINDS.includes(kind)) return [];
    if (days.length > steps)
      return [
        { at, words: `must have at most ${steps} days, one for each step of its ladder (given: ${days.length})` },
      ];
    const rising = days.every((day, index) => day > (days[index - 1] ?? 0));
    return rising
      ? []
      : [{ at, words: `must be days after the due date that rise from 1 (given: ${days.join(', ')})` }];
  });
}

/** A number of the manual is not the agency's to change; it is changed in a new version of the pack. */
function limitMisfits({ limits = {} }: GivenSettings): Misfit[] {
  const fixed = Object.keys(limits).filter(
    (kind) => DUTY_KINDS.includes(kind) && rulesOfKind(kind).every((rule) => !rule.needsLimit),
  );
  const free = DUTY_KINDS.filter((kind) => rulesOfKind(kind).some((rule) => rule.needsLimit));
  const sentence =
    `takes no number: its rule has one, or needs none. Kinds that take one: ${free.join(', ')}. ` +
    'A number of the manual changes in a new version of the pack (docs/policy-author.md)';
  return fixed.map((kind) => ({ at: ['limits', kind], words: sentence }));
}
