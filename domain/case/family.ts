import { ageOn, type CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';

/** A participant, known to the case as `child-1` or `parent-2`: names are in the record store. */
export interface FamilyMember {
  id: string;
  role: 'child' | 'parent' | 'caregiver';
  /** Needed for children: the signature rule asks for completed years (S1.27). */
  birth: CivilDate | null;
  /** Children the plan is about (S2.17). */
  focusChild: boolean;
  /** Parents and guardians receiving services get the opportunity to review and sign (S1.25). */
  receivesServices: boolean;
  /** The day on which a child left care and so leaves the plan. */
  leftOn: CivilDate | null;
  /** The goal of the child's plan, from the agency's list. */
  goal: string | null;
}

/** First in-person contact of the Emergency Response worker with a child, local date and time (S1.11). */
export interface FirstContact {
  child: string;
  on: CivilDate;
  time: string | null;
}

/** Removal of a child from the family home (S1.12); a later one starts an episode of its own. */
export interface Removal {
  child: string;
  on: CivilDate;
}

export interface FamilyEvents {
  firstContactRecorded: FirstContact;
  firstContactDeleted: { child: string };
  removalRecorded: Removal;
  removalCorrected: Removal & { was: CivilDate };
  removalDeleted: { child: string };
  childLeftCare: { child: string; on: CivilDate; reason: string };
  goalSet: { child: string; goal: string };
}

export const evolveFamily: Evolvers<FamilyEvents> = {
  firstContactRecorded: (aCase, { child, on, time }) => ({
    ...aCase,
    firstContacts: [...without(aCase.firstContacts, child), { child, on, time }],
  }),
  firstContactDeleted: (aCase, { child }) => ({ ...aCase, firstContacts: without(aCase.firstContacts, child) }),
  removalRecorded: (aCase, { child, on }) => ({ ...aCase, removals: [...aCase.removals, { child, on }] }),
  removalCorrected: (aCase, { child, on, was }) => ({
    ...aCase,
    removals: aCase.removals.map((each) => (each.child === child && each.on === was ? { child, on } : each)),
  }),
  removalDeleted: (aCase, { child }) => ({ ...aCase, removals: withoutLast(aCase.removals, child) }),
  childLeftCare: (aCase, { child, on }) => withMember(aCase, child, { leftOn: on }),
  goalSet: (aCase, { child, goal }) => withMember(aCase, child, { goal }),
};

/** The children that the next plan is about. */
export function focusChildren(aCase: Case): FamilyMember[] {
  return aCase.family.filter((member) => member.focusChild && !member.leftOn);
}

/** A family member by id. */
export function memberOf(aCase: Case, id: string): FamilyMember | undefined {
  return aCase.family.find((member) => member.id === id);
}

/** Completed years on a day, or null when the birth date is not known. */
export function ageOf(member: FamilyMember, on: CivilDate): number | null {
  return member.birth ? ageOn(member.birth, on) : null;
}

function without<T extends { child: string }>(list: T[], child: string): T[] {
  return list.filter((entry) => entry.child !== child);
}

function withoutLast<T extends { child: string }>(list: T[], child: string): T[] {
  const last = list.findLastIndex((entry) => entry.child === child);
  return list.filter((_, index) => index !== last);
}

function withMember(aCase: Case, id: string, change: Partial<FamilyMember>): Case {
  return { ...aCase, family: aCase.family.map((member) => (member.id === id ? { ...member, ...change } : member)) };
}
