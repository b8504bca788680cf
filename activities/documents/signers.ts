import { ageOf, memberOf } from '../../domain/case/family';
import { SIGNING_AGE } from '../../domain/case/review';
import { activeStaff, assignedWorker } from '../../domain/case/staff';
import { shownOf } from './readers-copy';
import { nameOf, type Source } from './source';

/** Somebody who signs a document that is not a plan. */
export interface Signer {
  name: string;
  role: 'caseworker' | 'supervisor' | 'child' | 'parent' | 'caregiver';
}

/** Of the people of a family those who sign: a child who has by the source's day the age to sign plans, and in a copy nobody else. */
export function signersAmong(source: Source, people: readonly string[]): Signer[] {
  return shownOf(source, people).flatMap((person) => {
    const member = memberOf(source.aCase, person);
    const tooYoung = member?.role === 'child' && (ageOf(member, source.on) ?? 0) < SIGNING_AGE;
    return member && !tooYoung ? [{ name: nameOf(source, person), role: member.role }] : [];
  });
}

/** The caseworker, and the supervisor: the one who decided, else the one of the case. */
export function staffWhoSign(source: Source, decidedBy?: string): Signer[] {
  const { aCase } = source;
  const supervisor = decidedBy ?? activeStaff(aCase, 'supervisor')[0];
  const both = { caseworker: assignedWorker(aCase), supervisor } as const;
  return (['caseworker', 'supervisor'] as const).flatMap((role) => {
    const id = both[role];
    return id ? [{ name: nameOf(source, id), role }] : [];
  });
}
