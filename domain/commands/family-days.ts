import { ageOf, type FamilyMember, OF_AGE } from '../case/family';
import type { Case } from '../case/case';
import { type Refusal, refusal } from './refusal';

/*
 * What cannot be true together of a child's life is refused before anything is counted from it (GLOSSARY e17). The
 * sentences never tell the birth date.
 */

/** What is known of the children: in a case, or at its opening. */
interface Known {
  family: readonly Pick<FamilyMember, 'id' | 'birth' | 'focusChild' | 'leftOn'>[];
}

/** Refuses a day before the child was born. */
export function beforeBirth({ family }: Known, child: string, on: string, what: string): Refusal | null {
  const birth = family.find((member) => member.id === child)?.birth;
  const sentence = `${what} is dated ${on}, before ${child} was born. Check the day, and the child’s birth date.`;
  return birth && on < birth ? refusal('date-out-of-order', sentence) : null;
}

/** Refuses a day of the court before any child of the plan was born; whose birth is not known may have been. */
export function beforeAllBirths(aCase: Known, on: string, what: string): Refusal | null {
  const births = aCase.family.filter((member) => member.focusChild).map(({ birth }) => birth);
  const sentence = `${what} is dated ${on}, before any child of this case was born. Check the day, and the birth dates.`;
  const none = births.length > 0 && births.every((birth) => birth !== null && on < birth);
  return none ? refusal('date-out-of-order', sentence) : null;
}

/** Refuses a day after the child left care: what happens then is no part of this case. */
export function afterLeaving({ family }: Known, child: string, on: string, what: string): Refusal | null {
  const leftOn = family.find((member) => member.id === child)?.leftOn;
  const sentence = `${what} is dated ${on}, and ${child} left care on ${leftOn}. If that is wrong, delete it first (deleteLeavingCare).`;
  return leftOn && on > leftOn ? refusal('date-out-of-order', sentence) : null;
}

/** Refuses a home that overlaps with another: a child lives in one home. On the day of a move it lives in both. */
export function whileElsewhere({ placements }: Case, child: string, from: string, to?: string): Refusal | null {
  const other = placements.find(
    (each) => each.child === child && (!each.to || from < each.to) && (!to || each.from < to),
  );
  if (!other) return null;
  const lived = other.to
    ? `lived in another home from ${other.from} to ${other.to}`
    : `has lived in another home since ${other.from}`;
  const lastDay = to ? '' : ' Give the last day in the home if it is an earlier one (to).';
  const sentence =
    `${child} ${lived}; a placement from ${from} ${to ? `to ${to}` : 'on'} overlaps with it.${lastDay} ` +
    'If that one is wrong, delete it first (deletePlacement).';
  return refusal('date-out-of-order', sentence);
}

/** Refuses leaving care before the child came into it. */
export function beforeCare({ removals, placements }: Case, child: string, on: string): Refusal | null {
  const removed = removals.find((each) => each.child === child && on < each.on);
  const placed = placements.find((each) => each.child === child && on < each.from);
  if (!removed && !placed) return null;
  const since = removed ? `was removed on ${removed.on}` : `was placed on ${placed?.from}`;
  return refusal('date-out-of-order', `${child} ${since} and cannot have left care before, on ${on}. Check the day.`);
}

/** Refuses leaving care before a contact with the child that is on record: one of the two days is wrong. */
export function beforeContacts({ contacts }: Case, child: string, on: string): Refusal | null {
  const later = contacts.latest.find((contact) => contact.with.includes(child) && contact.on > on);
  const sentence = `${child} was contacted on ${later?.on} (${later?.id}), after ${on}. Check the day, or correct or delete that contact first.`;
  return later ? refusal('date-out-of-order', sentence) : null;
}

/** Refuses a plan about somebody who was of age when the case opened. */
export function ofAge({ family }: Known, openedOn: string): Refusal | null {
  const child = family.find((member) => member.focusChild && (ageOf(member, openedOn) ?? 0) >= OF_AGE);
  const sentence = `${child?.id} was ${OF_AGE} or older when the case opened (${openedOn}), and a plan is about a child. Check the birth date.`;
  return child ? refusal('date-out-of-order', sentence) : null;
}

/** Refuses a birth after something that is on record of the child. */
export function bornAfter(aCase: Case, child: string, birth: string): Refusal | null {
  const of = <T extends { child: string }>(list: T[]) => list.filter((each) => each.child === child);
  const contacts = aCase.contacts.latest.filter((contact) => contact.with.includes(child));
  const absences = aCase.absences.filter(({ person }) => person === child);
  const facts: [what: string, on: string][] = [
    ...of(aCase.firstContacts).map(({ on }): [string, string] => ['The first contact', on]),
    ...of(aCase.removals).map(({ on }): [string, string] => ['The removal', on]),
    ...of(aCase.placements).map(({ from }): [string, string] => ['The placement', from]),
    ...contacts.map(({ on }): [string, string] => ['The contact', on]),
    ...absences.map(({ from }): [string, string] => ['The absence', from]),
  ];
  const earlier = facts.find(([, on]) => on < birth);
  const sentence = `${earlier?.[0]} of ${earlier?.[1]} would lie before the birth of ${child}. Check the birth date, or correct that day first.`;
  return earlier ? refusal('date-out-of-order', sentence) : null;
}
