import { isZone } from '../domain/calendar/agency-clock';
import { LIST_NAMES, type ListName, listOf, unfitLists } from '../domain/case/lists';
import type { OpeningArgs } from '../domain/commands/opening';
import { DUTY_KINDS, PACK_NAMES } from '../policies/packs';
import type { Path } from './issue-words';
import type { YamlFile } from './yaml-file';

/*
 * What a schema cannot see in the opening of a case: names that must be known. The case would refuse them too; here the
 * line is known, so the sentence can name it.
 */

/** Finds what the opening names and nobody knows: policy, people. */
export function checkOpening(file: YamlFile, args: OpeningArgs, at: Path): void {
  if (!PACK_NAMES.includes(args.policy))
    throw file.wrong([...at, 'policy'], `must be one of: ${PACK_NAMES.join(' · ')} (given: ${args.policy})`);
  checkPeople(file, args, at);
}

/** Finds what a schema cannot see in an agency's settings. */
export function checkSettings(file: YamlFile, settings: Partial<OpeningArgs['settings']>, at: Path): void {
  const { zone, holidays = [], remind = {}, limits = {}, switchedOff = [], lists = {} } = settings;
  if (zone !== undefined && !isZone(zone))
    throw file.wrong([...at, 'zone'], `must be a time zone such as America/Los_Angeles (given: ${String(zone)})`);
  const twice = holidays.findIndex((day, index) => holidays.indexOf(day) < index);
  if (twice >= 0)
    throw file.wrong([...at, 'holidays', twice], `each day must be named once (given twice: ${holidays[twice]})`);
  const unfit = unfitLists(lists);
  if (unfit)
    throw file.wrong([...at, 'lists', unfit.list], `must be an open list: ${LIST_NAMES.filter(isOpen).join(', ')}`);
  const named = [
    ...Object.keys(remind).map((kind) => ({ kind, where: ['remind', kind] })),
    ...Object.keys(limits).map((kind) => ({ kind, where: ['limits', kind] })),
    ...switchedOff.map((kind, index) => ({ kind, where: ['switchedOff', index] })),
  ];
  const stranger = named.find(({ kind }) => !DUTY_KINDS.includes(kind));
  if (stranger) throw file.wrong([...at, ...stranger.where], `is no kind of duty; known: ${DUTY_KINDS.join(', ')}`);
}

function isOpen(name: ListName): boolean {
  return !listOf(name).closed;
}

function checkPeople(file: YamlFile, args: OpeningArgs, at: Path): void {
  for (const { at: where, person, among, known } of mentions(args))
    if (!known.includes(person)) {
      const allowed = `must be ${among}: ${known.join(' · ') || 'there is none'}`;
      throw file.wrong([...at, ...where], `${allowed} (given: ${person})`);
    }
}

interface Mention {
  at: Path;
  person: string;
  among: string;
  known: string[];
}

function mentions({
  family,
  staff,
  worker,
  firstContacts = [],
  removals = [],
  placements = [],
  enrolments = [],
}: OpeningArgs): Mention[] {
  const children = family.filter(({ role }) => role === 'child').map(({ id }) => id);
  const child = { among: 'a child of the family', known: children };
  const relative = { among: 'a person of the family', known: family.map(({ id }) => id) };
  const workers = staff.filter(({ role }) => role === 'caseworker').map(({ id }) => id);
  return [
    ...firstContacts.map((each, index) => ({ at: ['firstContacts', index, 'child'], person: each.child, ...child })),
    ...removals.map((each, index) => ({ at: ['removals', index, 'child'], person: each.child, ...child })),
    ...placements.map((each, index) => ({ at: ['placements', index, 'child'], person: each.child, ...child })),
    ...placements.map((each, index) => ({
      at: ['placements', index, 'caregiver'],
      person: each.caregiver,
      ...relative,
    })),
    ...enrolments.flatMap(({ participants = [] }, index) =>
      participants.map((person, place) => ({ at: ['enrolments', index, 'participants', place], person, ...relative })),
    ),
    { at: ['worker'], person: worker, among: 'one of the staff with the role caseworker', known: workers },
  ];
}
