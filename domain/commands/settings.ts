import { isZone } from '../calendar/agency-clock';
import { LIST_NAMES, listOf, unfitLists } from '../case/lists';
import { type AgencySettings, DEFAULT_SETTINGS } from '../case/settings';
import { type Misfit, pathInWords } from './misfit';
import { nearTo } from './nearest';
import { type Refusal, refusal } from './refusal';
import { type ArgsOf, date, list, number, optional, record, time, words } from './shape';

export const settingsShape = {
  zone: words('the agency’s time zone, such as America/Los_Angeles'),
  dailyMoment: optional(time('when reminders go out; 06:00 unless set')),
  holidays: optional(list(date('a day without office hours'))),
  remind: optional(record(list(number('days before the due date')))),
  escalate: optional(record(list(number('days after the due date, one for each step of the ladder')))),
  limits: optional(record(number('days for what the manual asks for without a number, by duty kind'))),
  switchedOff: optional(list(words('a duty kind that the agency does not run'))),
  lists: optional(record(list(words('a value that the agency adds to an open list, by the list’s name')))),
  objectivesAtMost: optional(number('objectives of a plan above which their number is shown; 8 unless set')),
  supervisorDays: optional(number('working days a supervisor is given before a plan’s deadline; 5 unless set')),
};

/** Settings as people write them; what is left out is the product's default, or the pack's. */
export type GivenSettings = Partial<ArgsOf<typeof settingsShape>>;

/** A kind of duty, as far as settings can speak of it. */
export interface KnownKind {
  kind: string;
  /** How many steps its ladder has. */
  steps: number;
  /** The manual gives it no number, and the agency may. */
  takesNumber: boolean;
}

/** Settings with the product's defaults where the agency says nothing. */
export function settingsFrom(given: GivenSettings & { zone: string }): AgencySettings {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return { zone: given.zone, ...DEFAULT_SETTINGS, ...Object.fromEntries(said) };
}

/** Refuses settings in which a case could not go by what they say; names the first place. */
export function unfitSettings(given: GivenSettings, kinds: readonly KnownKind[]): Refusal | null {
  const [first] = settingsMisfits(given, kinds);
  if (!first) return null;
  const sentence = `${pathInWords(['settings', ...first.at])}: ${first.words}`;
  return refusal('malformed-command', sentence.endsWith('?') ? sentence : `${sentence}.`);
}

/** All that is wrong in settings of the right form: for a command, and for a file with its lines. */
export function settingsMisfits(settings: GivenSettings, kinds: readonly KnownKind[]): Misfit[] {
  return [
    ...zoneMisfits(settings),
    ...holidayMisfits(settings),
    ...reminderMisfits(settings),
    ...listMisfits(settings),
    ...kindMisfits(settings, kinds),
    ...ladderMisfits(settings, kinds),
    ...limitMisfits(settings, kinds),
    ...objectivesMisfits(settings),
  ];
}

function zoneMisfits({ zone }: GivenSettings): Misfit[] {
  if (zone === undefined || isZone(zone)) return [];
  return [{ at: ['zone'], words: `must be a time zone such as America/Los_Angeles (given: ${String(zone)})` }];
}

function holidayMisfits({ holidays = [] }: GivenSettings): Misfit[] {
  return twiceIn(holidays, ['holidays'], 'day');
}

/** A reminder goes out once on a day. */
function reminderMisfits({ remind = {} }: GivenSettings): Misfit[] {
  return Object.entries(remind).flatMap(([kind, days]) => twiceIn(days, ['remind', kind], 'day'));
}

function twiceIn(values: readonly (string | number)[], at: Misfit['at'], what: string): Misfit[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index
      ? [{ at: [...at, index], words: `each ${what} must be named once (given twice: ${value})` }]
      : [],
  );
}

/** An agency adds to open lists; a closed one is complete, and its values mean something to the rules. */
function listMisfits({ lists = {} }: GivenSettings): Misfit[] {
  const unfit = unfitLists(lists);
  if (!unfit) return [];
  const open = LIST_NAMES.filter((name) => !listOf(name).closed).join(', ');
  const what = unfit.why === 'closed' ? 'is complete and takes no values of an agency' : 'is no list';
  return [{ at: ['lists', unfit.list], words: `${what}. Open lists: ${open}` }];
}

/** Every place where a duty kind is named; one is switched off once. */
function kindMisfits(settings: GivenSettings, kinds: readonly KnownKind[]): Misfit[] {
  const known = kinds.map(({ kind }) => kind);
  const strangers = kindsNamed(settings).filter(({ kind }) => !known.includes(kind));
  const twice = twiceIn(settings.switchedOff ?? [], ['switchedOff'], 'kind');
  const places = new Set(strangers.map(({ at }) => pathInWords(at)));
  return [
    ...strangers.map(({ kind, at }) => ({ at, words: strangeKind(kind, known) })),
    ...twice.filter(({ at }) => !places.has(pathInWords(at))),
  ];
}

/** The kinds of duties that settings name, each with its place. */
export function kindsNamed({ remind = {}, escalate = {}, limits = {}, switchedOff = [] }: GivenSettings) {
  return [
    ...Object.entries({ remind, escalate, limits }).flatMap(([field, byKind]) =>
      Object.keys(byKind).map((kind) => ({ kind, at: [field, kind] as Misfit['at'] })),
    ),
    ...switchedOff.map((kind, index) => ({ kind, at: ['switchedOff', index] as Misfit['at'] })),
  ];
}

function strangeKind(kind: string, known: readonly string[]): string {
  const [near] = nearTo(kind, known);
  return `is no kind of duty; known: ${known.join(', ')}${near ? `. Did you mean ${near}?` : ''}`;
}

/** A ladder has as many steps as its rule gives it, one after the other, and none before the duty is late. */
function ladderMisfits({ escalate = {} }: GivenSettings, kinds: readonly KnownKind[]): Misfit[] {
  return Object.entries(escalate).flatMap(([kind, days]) => {
    const known = kinds.find((each) => each.kind === kind);
    const at = ['escalate', kind];
    if (!known) return [];
    if (days.length > known.steps)
      return [
        { at, words: `must have at most ${known.steps} days, one for each step of its ladder (given: ${days.length})` },
      ];
    const rising = days.every((day, index) => day > (days[index - 1] ?? 0));
    return rising
      ? []
      : [{ at, words: `must be days after the due date that rise from 1 (given: ${days.join(', ')})` }];
  });
}

/** A number of the manual is not the agency's to change; it is changed in a new version of the pack. */
function limitMisfits({ limits = {} }: GivenSettings, kinds: readonly KnownKind[]): Misfit[] {
  const fixed = kinds.filter(({ kind, takesNumber }) => !takesNumber && Object.hasOwn(limits, kind));
  const free = kinds.filter(({ takesNumber }) => takesNumber).map(({ kind }) => kind);
  const sentence =
    `takes no number: its rule has one, or needs none. Kinds that take one: ${free.join(', ')}. ` +
    'A number of the manual changes in a new version of the pack (docs/policy-author.md)';
  return fixed.map(({ kind }) => ({ at: ['limits', kind], words: sentence }));
}

/** Above none every plan would be shown. */
function objectivesMisfits({ objectivesAtMost = 1 }: GivenSettings): Misfit[] {
  return objectivesAtMost >= 1
    ? []
    : [{ at: ['objectivesAtMost'], words: `must be 1 or more (given: ${objectivesAtMost})` }];
}
