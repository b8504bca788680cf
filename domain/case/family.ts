import { ageOn, type CivilDate, earliest } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import type { Text } from './text';

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
  /** Each goal with the day from which it counted: who was to be seen in an earlier month stays what it was. */
  goals: { goal: string; since: CivilDate }[];
  /** A parent who lives outside the child's home (S3.9). */
  livesElsewhere: boolean;
  /** Where the parent lived since when; empty while it never changed. As with goals, earlier months stay what they were. */
  residences: { elsewhere: boolean; since: CivilDate }[];
  /** A parent by allegation; to be seen like any other (S3.9). */
  alleged: boolean;
  /** The day on which parental rights were terminated (S3.10). */
  rightsTerminatedOn: CivilDate | null;
  /** The day on which a plan for contact with this parent was made with the supervisor (S3.10). */
  contactPlanOn: CivilDate | null;
  /** An American Indian child, or reason to know it: active efforts are asked for (S4.24). Not kept of the others. */
  indianChild?: boolean;
}

/** What is not known of a participant until somebody says it. */
export const UNKNOWN_OF_A_MEMBER = {
  goals: [] as FamilyMember['goals'],
  livesElsewhere: false,
  residences: [] as FamilyMember['residences'],
  alleged: false,
  rightsTerminatedOn: null,
  contactPlanOn: null,
};

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
  leavingCareDeleted: { child: string };
  birthRecorded: { child: string; birth: CivilDate };
  goalSet: { child: string; goal: string };
  indianChildRecorded: { child: string; applies: boolean };
  rightsTerminated: { person: string; on: CivilDate | null };
  /** `since`: not there in older cases, where it counts from the day of its keying. */
  residenceRecorded: { person: string; elsewhere: boolean; since?: CivilDate };
  parentContactPlanned: { person: string; on: CivilDate; plan: Text };
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
  goalSet: (aCase, { child, goal }, { on }) =>
    withMember(aCase, child, { goal, goals: [...(memberOf(aCase, child)?.goals ?? []), { goal, since: on }] }),
  indianChildRecorded: (aCase, { child, applies }) => withMember(aCase, child, { indianChild: applies }),
  rightsTerminated: (aCase, { person, on }) => withMember(aCase, person, { rightsTerminatedOn: on }),
  residenceRecorded: (aCase, { person, elsewhere, since }, { on }) => {
    const residences = residencesWith(aCase, person, { elsewhere, since: since ?? on });
    return withMember(aCase, person, { residences, livesElsewhere: residences.at(-1)?.elsewhere ?? elsewhere });
  },
  parentContactPlanned: (aCase, { person, on }) => withMember(aCase, person, { contactPlanOn: on }),
  leavingCareDeleted: (aCase, { child }) => withMember(aCase, child, { leftOn: null }),
  birthRecorded: (aCase, { child, birth }) => withMember(aCase, child, { birth }),
};

/** With what held before the first change, from the opening on; said again for the same day, the later statement holds. */
function residencesWith(
  aCase: Case,
  person: string,
  { elsewhere, since }: FamilyMember['residences'][number],
): FamilyMember['residences'] {
  const opened = aCase.openedOn ?? since;
  const from = since < opened ? opened : since;
  const known = residencesOf(aCase, person).filter((each) => each.since !== from);
  return [...known, { elsewhere, since: from }].sort((one, other) => (one.since < other.since ? -1 : 1));
}

/** Where a parent has lived, from the opening of the case on. */
export function residencesOf(aCase: Case, person: string): FamilyMember['residences'] {
  const { residences = [], livesElsewhere = false } = memberOf(aCase, person) ?? {};
  return residences.length > 0 ? residences : [{ elsewhere: livesElsewhere, since: aCase.openedOn ?? '' }];
}

/** The children that the next plan is about. */
export function focusChildren(aCase: Case): FamilyMember[] {
  return aCase.family.filter((member) => member.focusChild && !member.leftOn);
}

/** A family member by id. */
export function memberOf(aCase: Case, id: string): FamilyMember | undefined {
  return aCase.family.find((member) => member.id === id);
}

/** The day on which a person left the case: a child that left care, a parent whose rights were terminated. */
export function goneOn(aCase: Case, person: string): CivilDate | null {
  const member = memberOf(aCase, person);
  return earliest([member?.leftOn, member?.rightsTerminatedOn]);
}

/** Extended foster care ends on this birthday (WIC 11400(v)); where another law holds, too: product default. */
export const OF_AGE = 21;

/** Completed years on a day, or null when the birth date is not known. */
export function ageOf(member: Pick<FamilyMember, 'birth'>, on: CivilDate): number | null {
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
