import type { OpeningArgs } from '../domain/commands/opening';
import { PACK_NAMES } from '../policies/packs';
import type { Path } from '../domain/commands/misfit';
import type { YamlFile } from './yaml-file';

/*
 * What a schema cannot see in the opening of a case: names that must be known. The case would refuse them too; here the
 * line is known, so the sentence can name it.
 */

/** Finds what the opening names and nobody knows: policy, people. */
export function checkOpening(file: YamlFile, args: OpeningArgs, at: Path): void {
  checkPack(file, args.policy, [...at, 'policy']);
  checkPeople(file, args, at);
}

/** Finds a pack that nobody knows. */
export function checkPack(file: YamlFile, pack: string, at: Path): void {
  if (!PACK_NAMES.includes(pack)) throw file.wrong(at, `must be one of: ${PACK_NAMES.join(' · ')} (given: ${pack})`);
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
